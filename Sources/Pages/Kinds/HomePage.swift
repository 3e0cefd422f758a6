internal import Disclosure
internal import Domain
internal import French
internal import Markup

/// The latest month in one minute: five figures, what to know before reading, one curve, where to go.
func writeHome(to writer: inout PageWriter) -> PageText {
  let plan = writer.plan
  let month = plan.latest
  let figures = Figures(plan)
  let outline = plan.dossier.site.report
  writer.section("En une minute")
  writer.keyFigures(outline.headline, figures, month: month)
  writer.caveats(figures, month: month)
  writer.html +=
    "<p class=\"suite\">\(writer.link("Lire le rapport \(month.frenchOf)", to: .report(month)))</p>\n"
  if let first = outline.headline.first(where: figures.has) {
    writer.section("Depuis deux ans", anchor: "tendance")
    writer.lineFigure([figures.key(first)], month: month, name: first.code)
  }
  writer.section("Par sous-public", anchor: "sous-publics")
  writer.subPublicTables(month: month)
  writer.upcomingMeetings()
  var text = PageText(title: "L’essentiel \(month.frenchOf)")
  text.month = month
  text.validation = validation(of: month, plan)
  text.previous = previousReport(month, plan)
  return text
}

extension PageWriter {
  /// Every group with its first key figure, axes apart from overlapping groups.
  mutating func subPublicTables(month: Month) {
    guard let id = dossier.site.report.headline.first, let indicator = dossier.indicators[id] else {
      return
    }
    for axis in dossier.axes {
      guard let partition = dossier.partition(axis) else { continue }
      groupTable(
        "\(indicator.label), selon l’axe «\u{A0}\(axis.words)\u{A0}» (les parts s’additionnent)",
        partition.parts, indicator, month)
    }
    let thematic = dossier.subPublics.elements.filter { $0.standing == .thematic }.map(\.id)
    groupTable(
      "\(indicator.label), sous-publics thématiques (ils se recoupent et ne s’additionnent pas)",
      thematic, indicator, month)
  }

  private mutating func groupTable(
    _ title: String, _ groups: [SubPublicID], _ indicator: Indicator, _ month: Month
  ) {
    let rows = groups.compactMap { id -> HTML? in
      guard let group = dossier.subPublics[id] else { return nil }
      let monthPage = PageID.subPublicMonth(month, id)
      let name = link(group.label, to: plan.contains(monthPage) ? monthPage : .subPublic(id))
      let series = plan.edition[
        SeriesKey(territory: dossier.site.territory, subPublic: id, indicator: indicator.id)]
      return comparisonRow(name, series, indicator, month)
    }
    guard !rows.isEmpty else { return }
    scrollingTable(
      title, head: comparisonHead("Sous-public", month), rows: rows.joined())
  }

  /// The workshops and sessions that follow the latest month.
  mutating func upcomingMeetings() {
    let meetings = dossier.meetings.filter { $0.day.month > plan.latest }
      .sorted { ($0.day, $0.code) < ($1.day, $1.code) }
    guard !meetings.isEmpty else { return }
    section("Prochains rendez-vous")
    html += "<ul class=\"liste-liens\">\n\(meetings.map(meetingItem))</ul>\n"
  }

  func meetingItem(_ meeting: Meeting) -> HTML {
    let place = meeting.place.isEmpty ? "" : ", \(meeting.place)"
    return """
      <li>\(link(meeting.title, to: .meeting(meeting.kind, meeting.code))) \
      <span class="date">\(meeting.day.frenchName)\(place)</span></li>

      """
  }
}

/// « Rapport de juin 2025 ».
func reportName(_ month: Month) -> String { "Rapport \(month.frenchOf)" }

func previousReport(_ month: Month, _ plan: SitePlan) -> NeighbourLink? {
  plan.contains(.report(month.previous))
    ? NeighbourLink(label: reportName(month.previous), page: .report(month.previous)) : nil
}

func nextReport(_ month: Month, _ plan: SitePlan) -> NeighbourLink? {
  plan.contains(.report(month.next))
    ? NeighbourLink(label: reportName(month.next), page: .report(month.next)) : nil
}

/// How far the report of a month has been read over.
func validation(of month: Month, _ plan: SitePlan) -> String {
  guard let report = plan.dossier.reports.first(where: { $0.month == month }) else {
    return "Chiffres sans commentaire"
  }
  switch report.state {
  case .brouillon: return "Brouillon"
  case .relu: return "Relu par le SIAO"
  case .valide:
    return report.validated.map { "Validé par le comité de suivi le \($0.frenchName)" }
      ?? "Validé par le comité de suivi"
  }
}
