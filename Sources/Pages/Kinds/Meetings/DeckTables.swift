internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import OpenDocument

extension PageWriter {
  /// The slide of a list that a room looks at together; nil for what is read alone, or has no row.
  mutating func tableSlide(
    _ content: Directive.Content, titled heading: String, in scope: TextScope
  ) -> Slide? {
    let day = referenceDay(scope.month)
    switch content {
    case .runningOrder(let order): return slide(heading, runningOrder(order, in: scope))
    case .table(let request): return monthSlide(request, titled: heading, in: scope)
    case .register(let request):
      let title = request.title ?? heading
      switch request.subject {
      case .indicators: return boardSlide(title, scope.month)
      case .decisions: return slide(title, decisionList(decisions(for: request, on: day), day))
      case .openDecisions:
        return slide(title, openDecisionList(decisions(for: request, on: day), day))
      case .experiments:
        return slide(title, experimentList(experiments(for: request, on: day), day))
      case .deadlines: return slide(title, deadlineList(comingDeadlines(from: day)))
      default: return nil
      }
    default: return nil
    }
  }

  private func slide(_ title: String, _ table: SlideTable, legend: String? = nil) -> Slide? {
    table.rows.isEmpty ? nil : Slide(title: title, subtitle: legend, body: .table(table))
  }

  private mutating func runningOrder(_ order: RunningOrder, in scope: TextScope) -> SlideTable {
    let showsLead = order.steps.contains { !$0.lead.isEmpty }
    var minute = order.start
    var rows: [[String]] = []
    for step in order.steps {
      let lead = showsLead ? [step.lead] : []
      rows.append([frenchHour(minute), words(step.activity, in: scope)] + lead)
      minute += step.duration
    }
    return SlideTable(
      columns: [.init("Heure"), .init("Temps")] + (showsLead ? [.init("Qui")] : []),
      rows: rows + [[frenchHour(minute), "Fin"]])
  }
}

// MARK: - Registers

extension PageWriter {
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
}

// MARK: - Figures

/// The most months that a table of a slide has room for.
private let mostMonths = 6

extension PageWriter {
  /// Series in rows, the last months in columns.
  private func monthSlide(
    _ request: TableRequest, titled heading: String, in scope: TextScope
  ) -> Slide? {
    let groups = request.subPublics.isEmpty ? [dossier.site.whole] : request.subPublics
    let keys = groups.flatMap { group in
      request.indicators.map { Figures(plan).key($0, subPublic: group) }
    }.filter { plan.edition[$0] != nil }
    let months = lastMonths(min(request.monthCount, mostMonths), until: scope.month)
    let cells = keys.map { key in months.map { plan.edition[key, $0] } }
    let rows = zip(keys, cells).map { key, cells in
      let places = dossier.indicators[key.indicator]?.places ?? 0
      return [seriesLabel(key, withGroup: groups.count > 1)]
        + cells.map { cellWords($0, places: places) }
    }
    let heads = months.map { SlideTable.Column($0.frenchShortName, isNumeric: true) }
    return slide(
      request.title ?? heading,
      SlideTable(columns: [.init("")] + heads, rows: rows), legend: legend(of: cells.joined()))
  }

  /// The key figures that the committee follows: the month, the month and the year before, the change over
  /// the year.
  private func boardSlide(_ title: String, _ month: Month) -> Slide? {
    let months = [month, month.previous, month.yearBefore]
    let known = boardIndicators(or: dossier.site.report.headline).compactMap { id in
      dossier.indicators[id].flatMap { item in Figures(plan).series(id).map { (item, $0) } }
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
  func keyFigure(_ id: IndicatorID, _ figures: Figures, _ month: Month) -> KeyFigure? {
    guard let indicator = dossier.indicators[id], let series = figures.series(id) else {
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
      label: indicator.label + groupSuffix(figures.key(id)),
      value: number ?? cell.sign?.rawValue ?? "",
      note: "\(unit ?? "")\(marks)\u{202F}; en un an\u{A0}: \(change)")
  }
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
