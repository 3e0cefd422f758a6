internal import Charts
internal import Disclosure
internal import Domain
internal import French
internal import Markup

/// The sheet of an experiment: why, what, for whom, how we will know, and what became of the figure.
func writeExperiment(_ code: PageSlug, to writer: inout PageWriter) -> PageText {
  guard let item = writer.dossier.experiments.first(where: { $0.code == code }) else {
    return PageText(title: code.code)
  }
  let day = writer.referenceDay(writer.plan.latest)
  writer.section("La fiche", anchor: "fiche")
  writer.experimentSheet(item, on: day)
  if let id = item.indicator, let indicator = writer.dossier.indicators[id] {
    let key = writer.measuredKey(id, item.subPublic)
    writer.section("La mesure, avant et depuis le début", anchor: "mesure")
    if item.subPublic.map({ $0 != key.subPublic }) ?? false {
      writer.paragraph("Elle porte sur l’ensemble\u{A0}: le sous-public n’a pas de série propre.")
    }
    writer.stepTable(item, key, indicator)
    writer.baselineFigure(item, key, indicator)
    writer.html += signLegend()
  }
  let verdict = item.verdict(on: day)
  if !verdict.isEmpty {
    writer.section("Le bilan", anchor: "bilan")
    writer.paragraph(verdict)
  }
  var text = PageText(title: item.label)
  text.description = item.hypothesis
  return text
}

extension PageWriter {
  /// The measure of the group tried with; of the whole where the group has none of its own.
  fileprivate func measuredKey(_ indicator: IndicatorID, _ group: SubPublicID?) -> SeriesKey {
    let own = Figures(plan).key(indicator, subPublic: group)
    return plan.edition[own] == nil ? Figures(plan).key(indicator) : own
  }

  fileprivate mutating func experimentSheet(_ item: Experiment, on day: Day) {
    let reviews = item.reviews.map(\.frenchName).joined(separator: ", ")
    let group = item.subPublic.flatMap { dossier.subPublics[$0] }
    let measure = item.indicator.flatMap { dossier.indicators[$0] }
    let rows: [(String, HTML)] = [
      ("Constat", HTML(text: item.problem)),
      ("Hypothèse", HTML(text: item.hypothesis)),
      ("Pour qui", group.map { link($0.label, to: .subPublic($0.id)) } ?? HTML()),
      ("Mesure", measure.map { link($0.label, to: .indicator($0.id)) } ?? HTML()),
      ("Début", HTML(text: item.start.frenchName)),
      ("Revues", HTML(text: reviews)),
      ("Règle d’arrêt", HTML(text: item.stopRule)),
      ("État", HTML(text: item.state(on: day).label)),
      ("Fin", HTML(text: item.end?.frenchName ?? "")),
    ]
    html += "<dl class=\"fiche\">\n"
    for (name, value) in rows where !value.isEmpty {
      html += "<dt>\(name)</dt><dd>\(value)</dd>\n"
    }
    html += "</dl>\n"
  }

  /// What the measure was when it began, at each review, when it ended, and in the latest month.
  fileprivate mutating func stepTable(_ item: Experiment, _ key: SeriesKey, _ indicator: Indicator)
  {
    guard let series = plan.edition[key] else { return }
    let steps =
      [("Au début", item.start.month)]
      + item.reviews.map { ("À la revue", $0) }
      + [item.end].compactMap { $0.map { ("À la fin", $0.month) } }
    let told = steps.filter { $0.1 <= plan.latest }
    let last = told.contains { $0.1 == plan.latest } ? [] : [("Dernier mois", plan.latest)]
    let rows = (told + last).map { name, month -> HTML in
      let yearBefore = tableCell(series[month.yearBefore], places: indicator.places)
      return """
        <tr><th scope="row">\(name), \(month.frenchName)</th>\
        \(tableCell(series[month], places: indicator.places))\(yearBefore)</tr>

        """
    }
    let head: HTML = """
      <tr><th scope="col">Étape</th><th scope="col" class="n">\(indicator.unit)</th>\
      <th scope="col" class="n">Un an plus tôt</th></tr>
      """
    scrollingTable(measure(key), head: head, rows: rows.joined())
  }

  /// The measured series from a year before the start, with the start and the end as annotations.
  fileprivate mutating func baselineFigure(
    _ item: Experiment, _ key: SeriesKey, _ indicator: Indicator
  ) {
    guard let series = plan.edition[key] else { return }
    let first = max(item.start.month.advanced(by: -12), series.start)
    let months = first..<max(plan.latest, item.start.month).next
    let frame = frame(
      name: item.code.code, title: "\(measure(key)), avant et depuis le début", key, indicator,
      measure: measure(key))
    let marks = [("Début", item.start.month)] + (item.end.map { [("Fin", $0.month)] } ?? [])
    let chart = LineChart(
      frame: frame, months: months,
      series: [ChartSeries(label: shortLabel(key, withGroup: false), series, over: months)],
      breaks: breaks(of: [key], in: months),
      events: marks.map { Event(months: $1...$1, label: $0, indicators: []) })
    guard let chart, chart.series.contains(where: \.hasValue) else { return }
    place(frame) { figure(chart, csvURL: $0) }
  }
}
