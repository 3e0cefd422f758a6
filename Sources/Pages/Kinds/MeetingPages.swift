internal import Domain
internal import French
internal import Markup

extension Meeting.Kind {
  var label: String {
    switch self {
    case .workshop: "Ateliers"
    case .interTerritory: "Temps inter-territoires"
    }
  }

  fileprivate var singular: String {
    switch self {
    case .workshop: "Atelier"
    case .interTerritory: "Temps inter-territoires"
    }
  }
}

/// The season's meetings of a kind.
func writeMeetingList(_ kind: Meeting.Kind, to writer: inout PageWriter) -> PageText {
  let meetings = writer.dossier.meetings.filter { $0.kind == kind }
    .sorted { ($0.day, $0.code) < ($1.day, $1.code) }
  writer.html += "<ul class=\"liste-liens\">\n\(meetings.map(writer.meetingItem))</ul>\n"
  return PageText(title: kind.label)
}

/// A meeting: when, where, on which edition, and its documents.
func writeMeeting(
  _ kind: Meeting.Kind, _ code: PageSlug, to writer: inout PageWriter
) -> PageText {
  guard let meeting = writer.dossier.meeting(kind, code) else { return PageText(title: code.code) }
  writer.meetingSheet(meeting)
  writer.html += """
    <p class="suite">\(writer.link("Document des participants, à imprimer", to: .brief(kind, code)))</p>

    """
  writer.section("Les chiffres de la séance", anchor: "chiffres")
  writer.keyFigures(
    writer.briefIndicators(meeting), Figures(writer.plan), month: meeting.month)
  writer.caveats(Figures(writer.plan), month: meeting.month)
  if !meeting.subPublics.isEmpty {
    writer.section("Sous-publics concernés", anchor: "sous-publics")
    let items = meeting.subPublics.compactMap { writer.dossier.subPublics[$0] }.map { group in
      "<li>\(writer.link(group.label, to: .subPublicMonth(meeting.month, group.id)))</li>\n" as HTML
    }
    writer.html += "<ul class=\"liste-liens\">\n\(items)</ul>\n"
  }
  writer.html += """
    <p>Les chiffres viennent du \
    \(writer.link("rapport \(meeting.month.frenchOf)", to: .report(meeting.month))).</p>

    """
  var text = PageText(title: frenchTypography(meeting.title))
  text.month = meeting.month
  return text
}

/// The participants' brief: printable, figures at the threshold of the site's audience.
func writeBrief(
  _ kind: Meeting.Kind, _ code: PageSlug, to writer: inout PageWriter
) -> PageText {
  guard let meeting = writer.dossier.meeting(kind, code) else { return PageText(title: code.code) }
  let figures = Figures(writer.plan)
  writer.meetingSheet(meeting)
  if !meeting.brief.hasKeyFigures {
    writer.section("Les chiffres à connaître", anchor: "chiffres")
    writer.keyFigures(writer.briefIndicators(meeting), figures, month: meeting.month)
  }
  writer.caveats(figures, month: meeting.month)
  writer.write(meeting.brief, in: TextScope(month: meeting.month))
  writer.unitGlossary(writer.briefIndicators(meeting))
  writer.experimentForm()
  writer.html += signLegend()
  if !meeting.followUp.isEmpty {
    writer.html +=
      "<p><strong>Et ensuite\u{A0}:</strong> \(frenchTypography(meeting.followUp))</p>\n"
  }
  let name = "\(kind.singular) \(code), \(frenchTypography(meeting.title))"
  var text = PageText(title: "\(name)\u{A0}: document des participants")
  text.frame = .brief
  text.month = meeting.month
  return text
}

extension PageWriter {
  fileprivate mutating func meetingSheet(_ meeting: Meeting) {
    let rows: [(String, String)] = [
      ("Date", meeting.day.frenchName), ("Horaires", meeting.hours), ("Lieu", meeting.place),
      ("Mois des chiffres", meeting.month.frenchName),
    ]
    html += "<dl class=\"fiche\">\n"
    for (name, value) in rows where !value.isEmpty {
      html += "<dt>\(name)</dt><dd>\(frenchTypography(value))</dd>\n"
    }
    html += "</dl>\n"
  }

  /// The meeting's own indicators, or those of the report's first page; five at most.
  fileprivate func briefIndicators(_ meeting: Meeting) -> [IndicatorID] {
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
    let fields = [
      "Le constat", "Ce que nous voulons essayer", "Pour qui, avec qui",
      "À quoi verrons-nous que cela marche",
    ]
    for field in fields {
      html += "<p class=\"champ\">\(field)</p><div class=\"ecrire\" aria-hidden=\"true\"></div>\n"
    }
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
