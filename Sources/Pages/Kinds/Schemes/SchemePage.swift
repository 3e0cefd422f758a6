internal import Charts
internal import Disclosure
internal import Domain
internal import French
internal import Markup

/// A form of support: what it is, its month, its series, what its convention asks for.
func writeScheme(_ id: SchemeID, to writer: inout PageWriter) -> PageText {
  let plan = writer.plan
  guard let scheme = plan.dossier.schemes[id] else { return PageText(title: id.code) }
  let figures = SchemeFigures(scheme, plan)
  writer.html += "<p class=\"chapeau\">\(scheme.definition)</p>\n"
  writer.schemeSheet(scheme)
  writer.section("Le mois", anchor: "mois")
  writer.schemeTable(figures, month: plan.latest)
  writer.occupancyFigure([figures], name: scheme.label, month: plan.latest)
  writer.schemeSeries(figures, month: plan.latest)
  writer.effortTable(figures, month: plan.latest)
  let commitments = plan.dossier.commitments.filter { $0.scheme == id }
  if !commitments.isEmpty {
    writer.section("Ce que la convention demande de mesurer", anchor: "convention")
    writer.commitmentTable(
      "Indicateurs demandés, \(scheme.label)", commitments, showsAction: false)
  }
  writer.html += signLegend()
  var text = PageText(title: scheme.label)
  text.description = scheme.definition
  text.month = plan.latest
  return text
}

extension PageWriter {
  fileprivate mutating func schemeSheet(_ scheme: SupportScheme) {
    let isMeasure = scheme.kind == .measure
    let capacity = scheme.capacity.isEmpty && isMeasure ? "non renseignée" : scheme.capacity
    sheet([("Opérateur", scheme.operators), ("Capacité", capacity), ("À savoir", scheme.note)])
    guard let convention = scheme.convention else { return }
    html += "<p>Dispositif de la convention\u{A0}: \(link(to: convention)).</p>\n"
  }

  /// The indicators of a scheme in rows: the month, the month before, a year before.
  mutating func schemeTable(_ figures: SchemeFigures, month: Month) {
    let rows = (figures.indicators + figures.efforts).map { indicator -> HTML in
      let name = link(indicator.label, to: .indicator(indicator.id))
      let unit: HTML = " <span class=\"unite\">(\(indicator.unit))</span>"
      return comparisonRow(name + unit, figures.series(indicator), indicator, month)
    }
    guard !rows.isEmpty else {
      return paragraph("Aucune donnée mensuelle à ce jour.")
    }
    scrollingTable(
      "\(figures.scheme.label), \(month.frenchName)",
      head: comparisonHead("Indicateur", month), rows: rows.joined())
  }

  /// What is taken against what there is, one row a scheme; nothing when no capacity is known.
  mutating func occupancyFigure(_ schemes: [SchemeFigures], name: String, month: Month) {
    let rows = schemes.compactMap { $0.occupancyRow(month) }
    guard rows.contains(where: { $0.capacity.quantity != nil }),
      let (taken, capacity) = schemes.lazy.compactMap(\.occupancy).first,
      let first = schemes.first
    else { return }
    var frame = frame(
      name: "occupation-\(slug(name))", title: "\(name), \(month.frenchName)",
      first.figures.key(taken.id), taken, measure: taken.label)
    if !capacity.reading.isEmpty { frame.reading = capacity.reading }
    guard
      let chart = Occupancy(
        frame: frame, month: month, rows: rows, rowTitle: "Dispositif", capacityUnit: capacity.unit)
    else { return }
    place(frame) { figure(chart, csvURL: $0) }
  }

  /// The series of what is counted, each with its categories when it has some.
  fileprivate mutating func schemeSeries(_ figures: SchemeFigures, month: Month) {
    let counted = figures.indicators.filter { $0.nature != .ratio && $0.nature != .capacite }
    for indicator in counted {
      section(indicator.label, anchor: indicator.id.code)
      if !indicator.reading.isEmpty { paragraph(indicator.reading) }
      lineFigure([figures.key(indicator)], month: month, name: indicator.id.code)
      types(indicator, figures, month: month)
      if !indicator.caveat.isEmpty {
        html += "<p class=\"limite\">\(indicator.caveat)</p>\n"
      }
    }
  }

  /// The categories of an indicator: bars where the month is released, the table, and what is left to say.
  private mutating func types(_ indicator: Indicator, _ figures: SchemeFigures, month: Month) {
    let keys = typeKeys(indicator, figures)
    guard !keys.isEmpty else { return }
    typeBars(indicator, keys, month: month)
    breakdownTables([indicator.id], figures.figures, month: month)
    releaseSentence(indicator, figures, month: month)
  }

  private func typeKeys(_ indicator: Indicator, _ figures: SchemeFigures) -> [SeriesKey] {
    figures.categories(indicator).map { figures.figures.key(indicator.id, category: $0.id) }
      .filter { plan.edition[$0] != nil }
  }

  private mutating func typeBars(_ indicator: Indicator, _ keys: [SeriesKey], month: Month) {
    let rows = keys.map { key in
      CategoryRow(label: seriesLabel(key, withGroup: false), plan.edition[key, month])
    }
    guard rows.count(where: { $0.cells.contains { $0.quantity != nil } }) > 1 else { return }
    let frame = frame(
      name: "\(indicator.id)-types", title: monthTitle(indicator, month),
      Figures(plan).key(indicator.id), indicator, measure: indicator.label)
    guard
      let chart = BarChart(
        frame: frame, month: month, rows: rows, order: .nomenclature, rowTitle: "Type")
    else { return }
    place(frame) { figure(chart, csvURL: $0) }
  }

  /// How much of a table can be read, in words: a table of signs alone would say nothing.
  mutating func releaseSentence(
    _ indicator: Indicator, _ figures: SchemeFigures, month: Month
  ) {
    let months = lastMonths(13, until: month)
    let cells = typeKeys(indicator, figures).flatMap { key in
      months.map { plan.edition[key, $0] }
    }
    guard cells.contains(.withheld) else { return }
    let shown = cells.count { $0.quantity != nil }
    let all = shown + cells.count { $0 == .withheld }
    let totals = months.count { figures.series(indicator)?[$0].quantity != nil }
    let words = frenchAmount(Quantity(shown), places: 0, unit: "valeurs par type")
    paragraph(
      "Sur \(frenchNumber(months.count)) mois, \(words) sur \(frenchNumber(all)) "
        + (shown > 1 ? "sont diffusées" : "est diffusée")
        + "\u{202F}; les autres relèvent du secret statistique. Le total, lui, est diffusé "
        + frenchAmount(Quantity(totals), places: 0, unit: "mois") + ".")
  }

  /// The counts beside the effort of counting, month by month.
  fileprivate mutating func effortTable(_ figures: SchemeFigures, month: Month) {
    guard !figures.efforts.isEmpty else { return }
    section("L’effort d’observation", anchor: "effort")
    paragraph(
      "Compter plus souvent fait compter davantage\u{A0}: un nombre se lit à côté de l’effort qui l’a produit."
    )
    let counted = figures.indicators.filter { $0.nature == .flux }
    monthTable(
      "Ce qui est compté, et l’effort de compter",
      rows: (counted + figures.efforts).map { figures.key($0) },
      months: lastMonths(13, until: month))
  }
}
