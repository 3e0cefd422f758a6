internal import Domain
internal import French
internal import Markup

/// The participants' brief: printable, figures at the threshold of the site's audience.
func writeParticipants(_ meeting: Meeting, to writer: inout PageWriter) -> PageText {
  let figures = Figures(writer.plan)
  writer.meetingSheet(meeting)
  if !meeting.main.hasKeyFigures {
    writer.section("Les chiffres à connaître", anchor: "chiffres")
    writer.keyFigures(writer.briefIndicators(meeting), figures, month: meeting.month)
  }
  writer.caveats(figures, month: meeting.month)
  writer.write(meeting.main, in: TextScope(month: meeting.month))
  writer.unitGlossary(writer.briefIndicators(meeting))
  writer.experimentForm()
  writer.html += signLegend()
  if !meeting.followUp.isEmpty {
    writer.html +=
      "<p><strong>Et ensuite\u{A0}:</strong> \(frenchTypography(meeting.followUp))</p>\n"
  }
  var text = PageText(title: "\(meeting.fullTitle)\u{A0}: document des participants")
  text.frame = .brief
  text.month = meeting.month
  return text
}

extension PageWriter {
  /// The meeting's own indicators, or those of the report's first page; five at most.
  func briefIndicators(_ meeting: Meeting) -> [IndicatorID] {
    let own = meeting.indicators.isEmpty ? dossier.site.report.headline : meeting.indicators
    return Array(own.prefix(5))
  }

  /// What each figure of the brief counts, and does not say.
  fileprivate mutating func unitGlossary(_ indicators: [IndicatorID]) {
    section("De quoi parle-t-on\u{202F}?", anchor: "definitions")
    html += "<dl class=\"glossaire\">\n"
    for indicator in indicators.compactMap({ dossier.indicators[$0] }) {
      html += """
        <dt>\(indicator.label) (\(indicator.unit))</dt>
        <dd>\(frenchTypography(indicator.definition)) \
        <span class="limite">\(frenchTypography(indicator.caveat))</span></dd>

        """
    }
    html += "</dl>\n"
  }

  /// A blank form for something to try, to be filled by hand.
  fileprivate mutating func experimentForm() {
    section("Piste d’expérimentation", anchor: "piste")
    write(.experiment)
  }
}

extension Narrative {
  /// Whether the author chose the key figures, so that none are proposed.
  fileprivate var hasKeyFigures: Bool {
    blocks.contains { block in
      guard case .directive(let directive) = block, case .figures = directive.content else {
        return false
      }
      return true
    }
  }
}
