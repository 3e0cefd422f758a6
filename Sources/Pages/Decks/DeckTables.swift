internal import Disclosure
internal import Domain
internal import French
internal import Narration
internal import OpenDocument
internal import Planning

/// The slide of a list that a room looks at together; nil for what is read alone, or has no row.
func registerSlide(
  _ request: RegisterRequest, titled heading: String, on month: Month, _ site: SiteView
) -> Slide? {
  let day = referenceDay(month, site)
  let title = request.title ?? heading
  switch request.subject {
  case .indicators: return boardSlide(title, month, site)
  case .decisions: return slide(title, decisionList(decisions(for: request, on: day, site), day))
  case .openDecisions:
    return slide(title, openDecisionList(decisions(for: request, on: day, site), day))
  case .experiments:
    return slide(title, experimentList(experiments(for: request, on: day, site), day))
  case .deadlines: return slide(title, deadlineList(comingDeadlines(from: day, site)))
  case .sources, .questions, .receptions, .conventions, .nextSources, .controls, .revisions,
    .breaks, .meetings, .previousMeeting, .units, .groups, .withheld, .anomalies, .charts:
    return nil
  }
}

func runningOrderSlide(_ order: ResolvedRunningOrder, titled heading: String) -> Slide? {
  let rows = order.steps.map { step in
    [frenchHour(step.start), step.activity.words] + (order.showsLead ? [step.lead] : [])
  }
  return slide(
    heading,
    SlideTable(
      columns: [.init("Heure"), .init("Temps")] + (order.showsLead ? [.init("Qui")] : []),
      rows: rows + [[frenchHour(order.end), "Fin"]]))
}

private func slide(_ title: String, _ table: SlideTable, legend: String? = nil) -> Slide? {
  table.rows.isEmpty ? nil : Slide(title: title, subtitle: legend, body: .table(table))
}

// MARK: - Registers

private func decisionList(_ decisions: [Decision], _ day: Day) -> SlideTable {
  SlideTable(
    columns: [.init("Décision"), .init("Responsable"), .init("Échéance"), .init("État")],
    rows: decisions.sorted { ($1.day, $0.code) < ($0.day, $1.code) }.map { item in
      [
        item.label, item.owner, item.dueWords(on: day),
        item.state(on: day).label,
      ]
    })
}

private func openDecisionList(_ decisions: [Decision], _ day: Day) -> SlideTable {
  SlideTable(
    columns: [.init("Responsable"), .init("Décision"), .init("Échéance")],
    rows: decisions.open(on: day).map { item in
      [item.owner, item.label, item.dueWords(on: day)]
    })
}

private func experimentList(_ experiments: [Experiment], _ day: Day) -> SlideTable {
  SlideTable(
    columns: [.init("Expérimentation"), .init("Début"), .init("État"), .init("Bilan")],
    rows: experiments.sorted { ($1.start, $0.code) < ($0.start, $1.code) }.map { item in
      [
        item.label, item.start.frenchName, item.state(on: day).label,
        item.verdict(on: day),
      ]
    })
}

private func deadlineList(_ deadlines: [Deadline]) -> SlideTable {
  SlideTable(
    columns: [.init("Date"), .init("Échéance"), .init("Responsable")],
    rows: deadlines.inOrder.map { item in
      [item.day.frenchName, item.label, item.owner]
    })
}

// MARK: - Figures

/// The most months that a table of a slide has room for.
private let mostMonths = 6

/// Series in rows, the last months in columns.
func monthSlide(_ table: ShownTable, titled heading: String, _ site: SiteView) -> Slide? {
  let months = Array(table.months.suffix(mostMonths))
  let showsGroup = Set(table.keys.map(\.subPublic)).count > 1
  let cells = table.keys.map { key in months.map { site.edition[key, $0] } }
  let rows = zip(table.keys, cells).map { key, cells in
    let places = site.dossier.indicators[key.indicator]?.places ?? 0
    return [site.whole.seriesLabel(key, withGroup: showsGroup)]
      + cells.map { cellWords($0, places: places) }
  }
  let heads = months.map { SlideTable.Column($0.frenchShortName, isNumeric: true) }
  return slide(
    table.title ?? heading,
    SlideTable(columns: [.init("")] + heads, rows: rows), legend: legend(of: cells.joined()))
}

/// The key figures that the committee follows: the month, the month and the year before, the change over
/// the year.
private func boardSlide(_ title: String, _ month: Month, _ site: SiteView) -> Slide? {
  let months = [month, month.previous, month.yearBefore]
  let known = boardIndicators(or: site.dossier.site.report.headline, site).compactMap { id in
    site.dossier.indicators[id].flatMap { item in site.whole.series(id).map { (item, $0) } }
  }
  let rows = known.map { indicator, series in
    ["\(indicator.label) (\(indicator.unit))"]
      + months.map { cellWords(series[$0], places: indicator.places) }
      + [
        changeText(
          series.compare(month, with: month.yearBefore), places: indicator.places,
          unit: indicator.unit)
      ]
  }
  let heads = months.map { SlideTable.Column($0.frenchShortName, isNumeric: true) }
  return slide(
    title, SlideTable(columns: [.init("Indicateur")] + heads + [.init("En un an")], rows: rows),
    legend: legend(of: known.flatMap { item in months.map { item.1[$0] } }))
}

/// A figure with its unit and what it was a year before; nil when it is in no table.
func keyFigure(_ id: IndicatorID, _ view: EditionView, _ month: Month) -> KeyFigure? {
  guard let indicator = view.dossier.indicators[id], let series = view.series(id) else {
    return nil
  }
  let cell = series[month]
  let marks = cell.quality.marks.map { ", \($0.meaning)" }.joined()
  let change = changeText(
    series.compare(month, with: month.yearBefore), places: indicator.places,
    unit: indicator.unit)
  let number = cell.quantity.map { frenchNumber($0, places: indicator.places) }
  let unit = cell.quantity.map { unitName(indicator.unit, for: $0) } ?? cell.sign?.meaning
  return KeyFigure(
    label: indicator.label + view.groupSuffix(view.key(id)),
    value: number ?? cell.sign?.rawValue ?? "",
    note: "\(unit ?? "")\(marks)\u{202F}; en un an\u{A0}: \(change)")
}

/// A cell as a slide shows it: « 1 234 (p) », « s ».
private func cellWords(_ cell: ReleasedCell, places: Int) -> String {
  guard case .value(let quantity, let quality) = cell else { return cell.sign?.rawValue ?? "" }
  let marks = quality.marks.map { "(\($0.letter))" }
  return ([frenchNumber(quantity, places: places)] + marks).joined(separator: "\u{A0}")
}

/// The signs of some cells, each with its meaning; nil when there is none.
private func legend(of cells: some Sequence<ReleasedCell>) -> String? {
  let cells = Array(cells)
  let signs = CellSign.allCases.filter { sign in cells.contains { $0.sign == sign } }
    .map { "\($0.rawValue)\u{A0}: \($0.meaning)" }
  let marks = Quality.marks.filter { mark in cells.contains { $0.quality.contains(mark.quality) } }
    .map { "(\($0.letter))\u{A0}: \($0.meaning)" }
  return (marks + signs).isEmpty ? nil : (marks + signs).joined(separator: "\u{202F}; ")
}

extension Decision {
  fileprivate func dueWords(on day: Day) -> String {
    guard let due else { return "" }
    return isOverdue(on: day) ? "\(due.frenchName), en retard" : due.frenchName
  }
}
