internal import Charts
internal import Disclosure
internal import Domain
internal import French
internal import Markup

extension PageWriter {
  /// A line chart of one to four series that share a unit.
  mutating func lineFigure(
    _ keys: [SeriesKey], month: Month, name: String, title: String? = nil, reading: String? = nil,
    monthCount: Int = 24
  ) {
    let known = keys.filter { plan.edition[$0] != nil }
    guard let first = known.first, let indicator = dossier.indicators[first.indicator] else {
      return
    }
    let months = chartMonths(monthCount, until: month)
    let showsGroup = Set(known.map(\.subPublic)).count > 1
    let isPlain = known.count == 1
    let series = known.compactMap { key in
      plan.edition[key].map {
        ChartSeries(label: shortLabel(key, withGroup: showsGroup), $0, over: months)
      }
    }
    guard series.contains(where: \.hasValue) else { return }
    let frame = frame(
      name: name, title: title ?? message(first, month, isPlain: isPlain), first, indicator,
      measure: isPlain ? measure(first) : sharedMeasure(known), reading: reading)
    let breaks = breaks(of: known, in: months)
    guard
      let chart = LineChart(
        frame: frame, months: months, series: series, breaks: breaks,
        events: events(of: known.map(\.indicator), in: months))
    else { return }
    place(frame) { figure(chart, csvURL: $0) }
  }

  /// Entries and exits of a stock-flow identity, with the stock in the table.
  mutating func entriesExitsFigure(
    _ identity: AccountingIdentity, _ figures: Figures, month: Month, title: String? = nil,
    reading: String? = nil, monthCount: Int = 24
  ) {
    guard case .stockFlow(let stock, let entries, let exits) = identity.form,
      let indicator = dossier.indicators[stock]
    else { return }
    let months = chartMonths(monthCount, until: month)
    let key = figures.key(stock)
    let inflow = sum(entries, figures, over: months, label: "Entrées")
    let outflow = sum(exits, figures, over: months, label: "Sorties")
    guard inflow.hasValue || outflow.hasValue else { return }
    let frame = frame(
      name: "flux-\(identity.code)", title: title ?? "Entrées et sorties mensuelles, et leur solde",
      key, indicator, measure: "Entrées et sorties\(groupSuffix(key))", reading: reading)
    let level = plan.edition[key].map {
      ChartSeries(label: "Stock en fin de mois", $0, over: months)
    }
    guard
      let chart = EntriesExitsChart(
        frame: frame, months: months, entries: inflow, exits: outflow, stock: level,
        breaks: breaks(of: [key], in: months), events: events(of: [stock], in: months))
    else { return }
    place(frame) { figure(chart, csvURL: $0) }
  }

  /// The stacked bars of a partition over the last twelve months.
  mutating func partitionFigure(
    _ id: IndicatorID, _ partition: Partition, _ figures: Figures, month: Month,
    title: String? = nil, reading: String? = nil
  ) {
    guard let indicator = dossier.indicators[id] else { return }
    let whole = figures.key(id, subPublic: partition.whole)
    let months = chartMonths(12, until: month)
    let parts = partition.parts.compactMap { part -> (String, Series)? in
      guard let series = figures.series(id, subPublic: part) else { return nil }
      return (dossier.subPublics[part]?.label ?? part.code, series)
    }
    guard parts.count == partition.parts.count, let total = plan.edition[whole] else { return }
    let frame = frame(
      name: "\(id.code)-\(partition.axis.code)",
      title: title ?? "\(indicator.label), selon l’axe «\u{A0}\(partition.axis.code)\u{A0}»", whole,
      indicator, measure: indicator.label, reading: reading)
    let labels = parts.map(\.0)
    let chart = StackedBars(
      frame: frame, months: months, partition: partition, labels: labels,
      parts: parts.map { part in months.map { part.1[$0] } }, totals: months.map { total[$0] },
      breaks: breaks(of: [whole], in: months), events: [])
    guard let chart else { return }
    place(frame) { figure(chart, csvURL: $0) }
  }

  /// Sources in rows, months in columns.
  mutating func statusMatrix(until month: Month) {
    let months = chartMonths(12, until: month)
    let rows = dossier.sources.elements.map { source in
      StatusMatrix.Row(
        label: source.label,
        statuses: months.map { dossier.integration(of: source.id, in: $0)?.status })
    }
    let (number, id) = nextFigure("sources")
    let frame = ChartFrame(
      id: id, number: number, title: "Ce que chaque source a donné, mois par mois",
      measure: "État des sources", place: territoryLabel(dossier.site.territory), unit: "sources",
      source: dossier.site.publisher)
    guard let chart = StatusMatrix(frame: frame, months: months, rows: rows) else { return }
    place(frame) { figure(chart, csvURL: $0) }
  }

  /// Writes a figure and the file of its data.
  private mutating func place(_ frame: ChartFrame, _ draw: (String) -> Figure) {
    let name = frame.id + ".csv"
    let figure = draw(url(ofAttached: name))
    let notice: [[CSVField]] =
      dossier.site.isSynthetic
      ? [["Données synthétiques, qui ne décrivent pas la situation réelle"]] : []
    attach(csvText(figure.table.csvRows + notice, dialect: .spreadsheet), named: name)
    html += figure.html
  }

  // MARK: - What stands around a drawing

  private mutating func frame(
    name: String, title: String, _ key: SeriesKey, _ indicator: Indicator, measure: String,
    reading: String?
  ) -> ChartFrame {
    let (number, id) = nextFigure(name)
    let sources = indicator.sources.map { dossier.sources[$0]?.label ?? $0.code }
    return ChartFrame(
      id: id, number: number, title: title, measure: measure,
      place: territoryLabel(key.territory), unit: indicator.unit, places: indicator.places,
      reading: reading.map(frenchTypography),
      scope: dossier.subPublics[key.subPublic].map { frenchTypography($0.definition) } ?? "",
      source: sources.joined(separator: ", "))
  }

  /// The chart's message: the last value, and how it stands to the year before.
  private func message(_ key: SeriesKey, _ month: Month, isPlain: Bool) -> String {
    let label = measure(key)
    guard isPlain, let series = plan.edition[key],
      let indicator = dossier.indicators[key.indicator],
      case .value(let quantity, _) = series[month]
    else { return isPlain ? label : "\(sectionLabel(key)) : évolution depuis deux ans" }
    let value = frenchNumber(quantity, places: indicator.places)
    let unit = indicator.isPercentage ? "\u{A0}%" : ""
    let start = "\(label)\u{A0}: \(value)\(unit) \(month.frenchIn)"
    guard let trend = Trend(series.compare(month, with: month.yearBefore)) else { return start }
    return "\(start), \(trend.rawValue) sur un an"
  }

  private func sectionLabel(_ key: SeriesKey) -> String {
    dossier.site.report.sections.first { $0.indicators.contains(key.indicator) }
      .map { frenchTypography($0.title) } ?? measure(key)
  }

  private func measure(_ key: SeriesKey) -> String {
    (dossier.indicators[key.indicator]?.label ?? key.indicator.code) + groupSuffix(key)
  }

  private func sharedMeasure(_ keys: [SeriesKey]) -> String {
    keys.map { shortLabel($0, withGroup: Set(keys.map(\.subPublic)).count > 1) }
      .joined(separator: ", ")
  }

  private func groupSuffix(_ key: SeriesKey) -> String {
    guard key.subPublic != dossier.site.whole, let group = dossier.subPublics[key.subPublic] else {
      return ""
    }
    return " — \(group.label)"
  }

  /// What a curve is called when the title already says the rest.
  private func shortLabel(_ key: SeriesKey, withGroup: Bool) -> String {
    withGroup
      ? dossier.subPublics[key.subPublic]?.label ?? key.subPublic.code
      : dossier.indicators[key.indicator]?.label ?? key.indicator.code
  }

  func territoryLabel(_ id: TerritoryID) -> String { dossier.territories[id]?.label ?? id.code }

  private func chartMonths(_ count: Int, until month: Month) -> Range<Month> {
    let first = max(month.advanced(by: 1 - count), plan.months.first ?? month)
    return min(first, month)..<month.next
  }

  private func breaks(of keys: [SeriesKey], in months: Range<Month>) -> [SeriesBreak] {
    var seen = Set<Month>()
    return keys.flatMap { dossier.breaks(indicator: $0.indicator, subPublic: $0.subPublic) }
      .filter { months.contains($0.month) && seen.insert($0.month).inserted }
      .sorted { ($0.month, $0.label) < ($1.month, $1.label) }
  }

  /// The events of a chart; three at most, or they hide the curve.
  private func events(of indicators: [IndicatorID], in months: Range<Month>) -> [Event] {
    let own = dossier.events.filter { event in
      event.months.overlaps(months.lowerBound...months.upperBound.previous)
        && event.indicators.contains(where: indicators.contains)
    }
    return Array(own.suffix(3))
  }

  /// Indicators added month by month; without a number as soon as one of them is.
  private func sum(
    _ indicators: [IndicatorID], _ figures: Figures, over months: Range<Month>, label: String
  ) -> ChartSeries {
    let series = indicators.map { figures.series($0) }
    let cells = months.map { month in
      series.map { $0?[month] ?? .missing }.reduce(.value(.zero, []), ReleasedCell.adding)
    }
    return ChartSeries(label: label, cells: cells)
  }
}

extension ChartSeries {
  fileprivate var hasValue: Bool { cells.contains { $0.quantity != nil } }
}

extension ReleasedCell {
  /// The sum of two cells of different indicators, as readers could make it themselves.
  fileprivate static func adding(_ first: ReleasedCell, _ second: ReleasedCell) -> ReleasedCell {
    switch (first, second) {
    case (.value(let left, let quality), .value(let right, let other)):
      .value(left + right, quality.union(other))
    case (.withheld, _), (_, .withheld): .withheld
    case (.missing, _), (_, .missing): .missing
    case (.notApplicable, _), (_, .notApplicable): .notApplicable
    }
  }
}
