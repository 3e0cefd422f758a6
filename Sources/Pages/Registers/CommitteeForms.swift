internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// What the committee ticks before a month is published: yes or no, and for whom.
@BodyBuilder func publicationForm(_ month: Month, _ site: SiteView) -> Body {
  let circles = Audience.allCases.filter { site.dossier.site.dissemination.thresholds[$0] != nil }
    .map { "☐\u{A0}\($0.label)" }.joined(separator: "\u{2003}")
  sheet([
    ("État du rapport", reportState(month, site)),
    ("Publier l’édition \(month.frenchOf)", "☐\u{A0}oui\u{2003}☐\u{A0}non"),
    ("Niveau de diffusion", circles), ("Validé le", "…… / …… / …………"),
  ])
  field("Réserves et corrections demandées")
}

/// How far the report is when the committee meets: what it will decide is not known there.
private func reportState(_ month: Month, _ site: SiteView) -> String {
  let validated = site.dossier.reports.first { $0.month == month }?.validated
  if let meeting = site.meeting, let validated, validated >= meeting.day {
    return "À valider ce jour"
  }
  return validation(of: month, site.plan)
}

/// The committee's minutes: who was there, its points, the open decisions, what comes next.
func committeeMinutesForm(_ site: SiteView) -> Body {
  guard let meeting = site.meeting else { return Body() }
  var body = Body("<p class=\"champ\">Présents</p>\n<ul class=\"cases\">\n")
  for name in usualAttendees(before: meeting, site) {
    body += "<li>☐\u{A0}\(name)</li>\n"
  }
  body += "<li>☐\u{A0}…………………………</li>\n</ul>\n"
  body += minutesPoints(site.narration.main(of: meeting).discussedSections)
  body += minutesDecisions(of: meeting, site)
  body += field("Prochaines étapes\u{A0}: quoi, qui, pour quand")
  guard !meeting.followUp.isEmpty else { return body }
  body += paragraph("Prochain comité\u{A0}: \(meeting.followUp)")
  return body
}

/// The organisations that the last minutes name; those of the convention before there are any.
private func usualAttendees(before meeting: Meeting, _ site: SiteView) -> [String] {
  let minutes = site.dossier.meetings.filter { $0.kind == .committee && $0.day < meeting.day }
    .sorted { $0.day > $1.day }.compactMap { $0.texts[.minutes]?.attendees }
  return minutes.first { !$0.isEmpty } ?? [
    site.dossier.site.partnership.name, site.dossier.site.publisher,
  ]
}

@BodyBuilder private func minutesPoints(_ titles: [String]) -> Body {
  let rows = titles.map { title -> HTML in
    "<tr><th scope=\"row\">\(title)</th><td class=\"vide\"></td></tr>\n"
  }
  let head: HTML = """
    <tr><th scope="col">Point</th><th scope="col">Ce qui s’est dit</th></tr>
    """
  scrollingTable("Points abordés", head: head, rows: rows.joined())
}

/// The open decisions with a blank cell for what is said of each, then blank lines for new ones.
@BodyBuilder private func minutesDecisions(of meeting: Meeting, _ site: SiteView) -> Body {
  let day = meeting.day
  let open = site.dossier.decisions.filter {
    $0.day <= day && $0.state(on: day) == .ouvert && !isTaken($0, at: meeting)
  }
  .sorted { ($0.day, $0.code) < ($1.day, $1.code) }
  let rows = open.map { item -> HTML in
    """
    <tr><th scope="row">\(item.label)</th><td>\(item.owner)</td>\
    <td>\(item.due?.frenchName ?? "")</td><td>☐\u{A0}faite ☐\u{A0}maintenue ☐\u{A0}abandonnée</td></tr>

    """
  }
  let blank = (1...3).map { rank -> HTML in
    """
    <tr><th scope="row">Nouvelle décision \(rank)</th><td class="vide"></td><td></td>\
    <td></td></tr>

    """
  }
  let head: HTML = """
    <tr><th scope="col">Décision</th><th scope="col">Responsable</th><th scope="col">Échéance</th>\
    <th scope="col">Ce jour</th></tr>
    """
  scrollingTable("Relevé de décisions", head: head, rows: rows.joined() + blank.joined())
}

extension ResolvedNarrative {
  /// The titles of the sections that come before the minutes to fill, as plain text; the agenda is none.
  fileprivate var discussedSections: [String] {
    var titles: [String] = []
    for block in blocks {
      switch block {
      case .heading(2, _, let plain): titles.append(plain)
      case .runningOrder: titles = titles.dropLast()
      case .form(.committeeMinutes): return titles.dropLast()
      case .heading, .paragraph, .list, .quote, .code, .rule, .table, .chart, .keyFigures,
        .question, .box, .register, .form, .guidance, .territories:
        continue
      }
    }
    return titles
  }
}
