internal import Disclosure
internal import Domain
internal import French
internal import Markup

extension PageWriter {
  /// The indicators that the committee follows: the month, the month and the year before, and what calls for
  /// a look.
  mutating func indicatorBoard(_ month: Month) {
    let figures = Figures(plan)
    let board = boardIndicators(or: standardBoard)
    let found = signals(
      plan.edition, dossier, month: month, indicators: board, groups: [dossier.site.whole])
    let rows = board.compactMap { id -> HTML? in
      guard let indicator = dossier.indicators[id], let series = figures.series(id) else {
        return nil
      }
      let signal = found.first { $0.indicator == id }
      return boardRow(indicator, series, signal, month)
    }
    let head: HTML = """
      <tr><th scope="col">Indicateur</th><th scope="col" class="n">\(month.frenchShortName)</th>\
      <th scope="col" class="n">\(month.previous.frenchShortName)</th>\
      <th scope="col" class="n">\(month.yearBefore.frenchShortName)</th>\
      <th scope="col">En un an</th><th scope="col">Signal</th></tr>
      """
    scrollingTable("Indicateurs suivis, \(month.frenchName)", head: head, rows: rows.joined())
  }

  private func boardRow(
    _ indicator: Indicator, _ series: Series, _ signal: Signal?, _ month: Month
  ) -> HTML {
    let cells = [month, month.previous, month.yearBefore].map {
      tableCell(series[$0], places: indicator.places)
    }
    let change = changeText(
      series.compare(month, with: month.yearBefore), places: indicator.places,
      unit: indicator.unit)
    return """
      <tr><th scope="row">\(link(indicator.label, to: .indicator(indicator.id))) \
      <span class="unite">\(indicator.unit)</span></th>\(cells)<td>\(change)</td>\
      <td>\(signal?.kind.label ?? "—")</td></tr>

      """
  }

  /// The meeting's own indicators, or standard ones, as far as they have figures.
  func boardIndicators(or standard: [IndicatorID]) -> [IndicatorID] {
    let own = meeting?.indicators ?? []
    return (own.isEmpty ? standard : own).filter(Figures(plan).has)
  }

  /// The key figures, then the first two of each section of the report; twenty at most.
  private var standardBoard: [IndicatorID] {
    var seen = Set<IndicatorID>()
    let outline = dossier.site.report
    let all = outline.headline + outline.sections.flatMap { $0.indicators.prefix(2) }
    return Array(all.filter { seen.insert($0).inserted }.prefix(20))
  }
}
