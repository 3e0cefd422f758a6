internal import Charts
internal import Disclosure
internal import Domain
internal import French
internal import Markup

extension PageWriter {
  /// A line chart of one to four series that share a unit.
  mutating func lineFigure(
    _ keys: [SeriesKey], month: Month, name: String, group: String? = nil,
    monthCount: Int = 24, options: LineOptions = LineOptions(), for asked: RequestedChart? = nil
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
    guard series.contains(where: \.hasValue), isNew("courbe", known) else { return }
    let frame = frame(
      name: name,
      title: isPlain ? message(first, month) : groupTitle(group ?? name, months), first,
      indicator, measure: isPlain ? measure(first) : sharedMeasure(known), for: asked)
    let breaks = breaks(of: known, in: months)
    guard
      let chart = LineChart(
        frame: frame, months: months, series: series, breaks: breaks,
        events: events(
          of: known.map(\.indicator), in: months, beside: breaks, for: asked), options: options)
    else { return }
    place(frame, at: asked?.location) { figure(chart, csvURL: $0) }
  }

  /// Entries and exits of a stock-flow identity, with the stock in the table.
  mutating func entriesExitsFigure(
    _ identity: AccountingIdentity, _ figures: Figures, month: Month, monthCount: Int = 24,
    for asked: RequestedChart? = nil
  ) {
    guard case .stockFlow(let stock, let entries, let exits) = identity.form,
      let indicator = dossier.indicators[stock]
    else { return }
    let months = chartMonths(monthCount, until: month)
    let key = figures.key(stock)
    let inflow = sum(entries, figures, over: months, label: "Entrées")
    let outflow = sum(exits, figures, over: months, label: "Sorties")
    guard inflow.hasValue || outflow.hasValue, isNew("flux", [key]) else { return }
    let frame = frame(
      name: "flux-\(identity.code)", title: "Entrées et sorties mensuelles, et leur solde", key,
      indicator, measure: "Entrées et sorties\(groupSuffix(key))", for: asked)
    let breaks = breaks(of: [key], in: months)
    let level = plan.edition[key].map {
      ChartSeries(label: "Stock en fin de mois", $0, over: months)
    }
    guard
      let chart = EntriesExitsChart(
        frame: frame, months: months, entries: inflow, exits: outflow, stock: level,
        breaks: breaks, events: events(of: [stock], in: months, beside: breaks, for: asked))
    else { return }
    place(frame, at: asked?.location) { figure(chart, csvURL: $0) }
  }

  /// The stacked bars of a partition over the last twelve months.
  mutating func partitionFigure(
    _ id: IndicatorID, _ partition: Partition, _ figures: Figures, month: Month,
    for asked: RequestedChart? = nil
  ) {
    guard let indicator = dossier.indicators[id] else { return }
    let whole = figures.key(id, subPublic: partition.whole)
    let months = chartMonths(12, until: month)
    let parts = partition.parts.compactMap { part -> (String, Series)? in
      guard let series = figures.series(id, subPublic: part) else { return nil }
      return (dossier.subPublics[part]?.label ?? part.code, series)
    }
    guard parts.count == partition.parts.count, let total = plan.edition[whole],
      isNew("empilees \(partition.axis)", [whole])
    else { return }
    let frame = frame(
      name: "\(id.code)-\(partition.axis.code)",
      title: "\(indicator.label), selon l’axe «\u{A0}\(partition.axis.words)\u{A0}»", whole,
      indicator, measure: indicator.label, for: asked)
    let labels = parts.map(\.0)
    let breaks = breaks(of: [whole], in: months)
    let chart = StackedBars(
      frame: frame, months: months, partition: partition, labels: labels,
      parts: parts.map { part in months.map { part.1[$0] } }, totals: months.map { total[$0] },
      breaks: breaks,
      events: asked.map { landmarks(of: $0, in: months, beside: breaks) } ?? [])
    guard let chart else { return }
    place(frame, at: asked?.location) { figure(chart, csvURL: $0) }
  }

  /// Sources in rows, months in columns.
  mutating func statusMatrix(until month: Month) {
    let months = chartMonths(12, until: month)
    let rows = dossier.sources.elements.map { source in
      StatusMatrix.Row(
        label: source.label,
        statuses: months.map { dossier.integration(of: source.id, in: $0)?.status })
    }
    guard rows.contains(where: { $0.statuses.contains { $0 != nil } }) else {
      return paragraph("Aucune réception enregistrée.")
    }
    let (number, id) = nextFigure("sources")
    let frame = ChartFrame(
      id: id, number: number, title: "Ce que chaque source a donné, mois par mois",
      measure: "État des sources", place: territoryLabel(dossier.site.territory), unit: "",
      source: dossier.site.publisher)
    guard let chart = StatusMatrix(frame: frame, months: months, rows: rows) else { return }
    place(frame) { figure(chart, csvURL: $0) }
  }
}
