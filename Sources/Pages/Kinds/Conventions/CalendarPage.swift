internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The dates to come, month by month, and a file for calendars.
func calendarPage(_ site: SiteView) -> PageContent {
  let day = site.plan.editionDay
  let all = site.dossier.deadlines.inOrder
  let next = all.filter { $0.day >= day }
  let twin = site.twin(calendarFile(all, in: site.plan), suffix: ".ics")
  var page = PageContent(title: "Échéances des conventions")
  page.body += file(twin.file)
  page.body += """
    <p class="chapeau">Ce que les conventions demandent, à partir du \(day.frenchName), jour de l’édition.</p>
    <ul class="liste-liens">
    <li><a href="\(twin.url)" download>Calendrier des échéances (fichier .ics)</a>\u{A0}: à ouvrir dans Outlook, \
    Thunderbird ou un téléphone\u{202F}; il contient aussi les échéances passées, \
    \(frenchAmount(Quantity(all.count), places: 0, unit: "dates")) en tout</li>
    </ul>

    """
  let last = day.month.advanced(by: 11)
  for month in unique(next.map(\.day.month)) where month <= last {
    page.body += section(month.frenchName.firstUppercased, anchor: month.description)
    page.body += deadlineTable(next.filter { $0.day.month == month }, in: month, site)
  }
  let later = next.count { $0.day.month > last }
  if next.isEmpty { page.body += paragraph("Aucune échéance à venir dans les tables.") }
  if later > 0 {
    let words = frenchAmount(Quantity(later), places: 0, unit: "échéances plus lointaines")
    page.body += paragraph("Le calendrier contient aussi \(words).")
  }
  return page
}

/// The dates of a list, or of a month.
func deadlineTable(_ deadlines: [Deadline], in month: Month? = nil, _ site: SiteView) -> Body {
  guard !deadlines.isEmpty else { return Body() }
  let rows = deadlines.inOrder.map { item -> HTML in
    """
    <tr><th scope="row">\(item.day.frenchName)</th><td>\(item.label)</td>\
    <td>\(item.owner)</td><td>\(item.subject)</td>\
    <td>\(item.convention.map { link(to: $0, site) })</td></tr>

    """
  }
  let head: HTML = """
    <tr><th scope="col">Date</th><th scope="col">Échéance</th><th scope="col">Responsable</th>\
    <th scope="col">Objet</th><th scope="col">Convention</th></tr>
    """
  let title = month.map { "Échéances \($0.frenchOf)" } ?? "Échéances des conventions"
  return scrollingTable(title, head: head, rows: rows.joined())
}

extension [Deadline] {
  var inOrder: [Deadline] { sorted { ($0.day, $0.label) < ($1.day, $1.label) } }

  /// Those of the months after a month.
  func within(_ count: Int, after month: Month) -> [Deadline] {
    filter { $0.day.month > month && $0.day.month <= month.advanced(by: count) }
  }
}

extension String {
  var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}

private func calendarFile(_ deadlines: [Deadline], in plan: SitePlan) -> [UInt8] {
  var ids = Set<String>()
  let events = deadlines.map { item -> CalendarEvent in
    let name = "\(item.day.digits)-\(slug(item.label))"
    let id = ids.insert(name).inserted ? name : "\(name)-\(ids.count)"
    let convention = item.convention.flatMap { plan.dossier.conventions[$0]?.label } ?? ""
    let lines = [
      ("Responsable", item.owner), ("Objet", item.subject), ("Convention", convention),
    ].filter { !$0.1.isEmpty }.map { "\($0)\u{A0}: \($1)" }
    return CalendarEvent(
      id: id + "@synchro", day: item.day.digits, summary: item.label,
      description: lines.joined(separator: "\n"), category: convention)
  }
  let title = "\(plan.dossier.site.title)\u{A0}: échéances des conventions"
  return calendarText(events, name: title, stamp: plan.editionDay.digits)
}

extension Day {
  /// `AAAAMMJJ`.
  fileprivate var digits: String { description.filter { $0 != "-" } }
}
