internal import Domain
internal import Markup

/// The participants' brief, sheet by sheet, with the figures that partners may see.
func writeParticipants(_ meeting: Meeting, to writer: inout PageWriter) -> PageText {
  writer.meetingSheet(meeting)
  let sheets = meeting.main.sheets
  for (number, sheet) in sheets.enumerated() {
    writer.html += "<div class=\"feuille\">\n"
    // At the foot of the cover; before what they are about where there is no cover.
    if sheets.count == 1 { writer.briefCaveats(meeting) }
    if number == 0 { writer.proposedFigures(meeting) }
    writer.write(sheet, in: TextScope(month: meeting.month))
    if number == 0, sheets.count > 1 { writer.briefCaveats(meeting) }
    if number == sheets.count - 1 {
      writer.closing(meeting)
      writer.attachWorkbook(of: meeting)
    }
    writer.html += "</div>\n"
  }
  let isRestitution = meeting.kind == .restitution
  var text = PageText(
    title: meeting.fullTitle + (isRestitution ? "" : "\u{A0}: document des participants"))
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

  /// The figures to know of partners who meet, where the author of the brief chose none.
  func proposedIndicators(_ meeting: Meeting) -> [IndicatorID] {
    guard meeting.kind != .committee, !meeting.main.hasKeyFigures else { return [] }
    return briefIndicators(meeting)
  }

  fileprivate mutating func proposedFigures(_ meeting: Meeting) {
    let indicators = proposedIndicators(meeting)
    guard !indicators.isEmpty else { return }
    section("Les chiffres à connaître", anchor: "chiffres")
    explainedFigures(indicators, Figures(plan), month: meeting.month)
  }

  /// What the brief ends with: when the partners meet again, whom to ask, what the signs mean.
  fileprivate mutating func closing(_ meeting: Meeting) {
    let parts: [(String, String)] = [
      ("Et ensuite", meeting.followUp), ("Une question, une erreur", dossier.site.contact),
    ]
    let words = parts.filter { !$0.1.isEmpty }.map { name, value -> HTML in
      "<strong>\(name)\u{A0}:</strong> \(value)"
    }
    if !words.isEmpty { html += "<p class=\"suites\">\(words.joined(separator: "<br>\n"))</p>\n" }
    html += signLegend()
  }
}

extension Narrative {
  /// Whether the author chose the key figures, so that none are proposed.
  fileprivate var hasKeyFigures: Bool {
    directives.contains { directive in
      if case .figures = directive.content { true } else { false }
    }
  }
}
