internal import Disclosure
internal import Domain
internal import French
internal import Markup

/// The dictionary of indicators, in the order of the report, then the others.
func writeIndicatorList(to writer: inout PageWriter) -> PageText {
  writer.html += """
    <p class="chapeau">Chaque indicateur a sa fiche\u{A0}: définition, unité, sources, série complète, ce que le \
    chiffre ne dit pas.</p>

    """
  var listed = Set<IndicatorID>()
  for section in writer.dossier.site.report.sections {
    let indicators = section.indicators.filter { listed.insert($0).inserted }
    writer.indicatorTable(section.title, indicators)
  }
  let others = writer.dossier.indicators.ids.filter { !listed.contains($0) }
  writer.indicatorTable("Autres indicateurs", others)
  return PageText(title: "Indicateurs")
}

extension PageWriter {
  fileprivate mutating func indicatorTable(_ title: String, _ indicators: [IndicatorID]) {
    let rows = indicators.compactMap { dossier.indicators[$0] }.map { indicator -> HTML in
      """
      <tr><th scope="row">\(link(indicator.label, to: .indicator(indicator.id)))</th>\
      <td><span class="unite">\(indicator.unit)</span></td><td>\(indicator.nature.label)</td>\
      <td>\(indicator.definition)</td></tr>

      """
    }
    guard !rows.isEmpty else { return }
    section(title)
    let head: HTML = """
      <tr><th scope="col">Indicateur</th><th scope="col">Unité</th><th scope="col">Nature</th>\
      <th scope="col">Définition</th></tr>
      """
    scrollingTable(title, head: head, rows: rows.joined())
  }
}

extension Nature {
  var label: String {
    switch self {
    case .stock: "stock, fin de mois"
    case .flux: "flux du mois"
    case .ratio: "ratio"
    case .duree: "durée"
    case .capacite: "capacité"
    }
  }
}

/// The sheet of an indicator: definition, series, groups, caveats.
func writeIndicator(_ id: IndicatorID, to writer: inout PageWriter) -> PageText {
  let plan = writer.plan
  guard let indicator = plan.dossier.indicators[id] else { return PageText(title: id.code) }
  let figures = Figures(plan)
  writer.html += "<p class=\"chapeau\">\(indicator.definition)</p>\n"
  writer.section("Fiche", anchor: "fiche")
  writer.indicatorSheet(indicator)
  if figures.has(id) {
    writer.section("Série", anchor: "serie")
    writer.lineFigure([figures.key(id)], month: plan.latest, name: id.code, monthCount: 60)
    writer.monthTable(
      indicator.label, rows: [figures.key(id)], months: writer.lastMonths(36, until: plan.latest))
  }
  writer.breakdownTables([id], figures, month: plan.latest)
  writer.partitionsOf(indicator, figures)
  writer.groupsOf(indicator, figures)
  writer.territoriesOf(indicator, figures)
  writer.html += signLegend()
  var text = PageText(title: indicator.label)
  text.description = indicator.definition
  return text
}

extension PageWriter {
  fileprivate mutating func indicatorSheet(_ indicator: Indicator) {
    let sources = indicator.sources.compactMap { id -> HTML? in
      dossier.sources[id].map { link($0.label, to: .source(id)) }
    }
    html += """
      <dl class="fiche">
      <dt>Code</dt><dd><code>\(indicator.id.code)</code></dd>
      <dt>Unité</dt><dd>\(indicator.unit)</dd>
      <dt>Nature</dt><dd>\(indicator.nature.label)</dd>
      <dt>Sources</dt><dd>\(sources.joined(separator: ", "))</dd>
      <dt>Additivité</dt><dd>\(indicator.additivity.label)</dd>
      \(ratioRows(indicator))</dl>

      """
    if !indicator.reading.isEmpty {
      html +=
        "<p class=\"lecture\"><strong>Comment lire.</strong> \(indicator.reading)</p>\n"
    }
    if !indicator.caveat.isEmpty {
      html +=
        "<p class=\"limite\"><strong>Ce que ce chiffre ne dit pas.</strong> \(indicator.caveat)</p>\n"
    }
    breakList(indicator)
  }

  private func ratioRows(_ indicator: Indicator) -> HTML {
    guard let numerator = indicator.numerator, let denominator = indicator.denominator else {
      return HTML()
    }
    return """
      <dt>Calcul</dt><dd>(\(formula(numerator))) rapporté à (\(formula(denominator)))</dd>

      """
  }

  private func formula(_ formula: Formula) -> HTML {
    var result = HTML()
    for (index, term) in formula.terms.enumerated() {
      if index > 0 { result += term.sign > 0 ? " + " : " \u{2212} " }
      let label = dossier.indicators[term.indicator]?.label ?? term.indicator.code
      result += link(label, to: .indicator(term.indicator))
    }
    return result
  }

  private mutating func breakList(_ indicator: Indicator) {
    let breaks = dossier.breaks(indicator: indicator.id, subPublic: dossier.site.whole)
    guard !breaks.isEmpty else { return }
    let items = breaks.map { item -> HTML in
      let words = item.isComparable ? "comparable" : "non comparable avec les mois précédents"
      return "<li>\(item.month.frenchName)\u{A0}: \(item.label) (\(words))</li>\n"
    }
    html += "<p><strong>Ruptures de série</strong></p>\n<ul>\n\(items)</ul>\n"
  }

  /// The stacked bars of every partition that this indicator adds up over.
  fileprivate mutating func partitionsOf(_ indicator: Indicator, _ figures: Figures) {
    guard indicator.additivity.contains(.overSubPublics) else { return }
    for partition in dossier.axes.compactMap(dossier.partition) {
      let keys = partition.parts.map { figures.key(indicator.id, subPublic: $0) }
      guard partition.whole == figures.subPublic, keys.allSatisfy({ plan.edition[$0] != nil })
      else {
        continue
      }
      section(
        "Selon l’axe «\u{A0}\(partition.axis.code)\u{A0}»", anchor: "axe-\(partition.axis.code)")
      partitionFigure(indicator.id, partition, figures, month: plan.latest)
    }
  }

  /// The overlapping groups side by side, never summed.
  fileprivate mutating func groupsOf(_ indicator: Indicator, _ figures: Figures) {
    let groups = dossier.subPublics.elements.filter { $0.standing == .thematic }.filter {
      figures.series(indicator.id, subPublic: $0.id) != nil
    }
    guard !groups.isEmpty else { return }
    section("Par sous-public thématique", anchor: "sous-publics")
    paragraph("Ces groupes se recoupent\u{A0}: leurs chiffres ne s’additionnent pas.")
    let month = plan.latest
    let rows = groups.map { group in
      comparisonRow(
        link(group.label, to: .subPublic(group.id)),
        figures.series(indicator.id, subPublic: group.id), indicator, month)
    }
    scrollingTable(
      "\(indicator.label) par sous-public thématique", head: comparisonHead("Sous-public", month),
      rows: rows.joined())
  }

  fileprivate mutating func territoriesOf(_ indicator: Indicator, _ figures: Figures) {
    let places = dossier.territories.elements.filter {
      $0.type != .pair && plan.edition[figures.key(indicator.id, territory: $0.id)] != nil
    }
    guard places.count > 1 else { return }
    section("Par territoire", anchor: "territoires")
    let month = plan.latest
    let rows = places.map { place in
      comparisonRow(
        HTML(text: place.label), plan.edition[figures.key(indicator.id, territory: place.id)],
        indicator, month)
    }
    scrollingTable(
      "\(indicator.label) par territoire", head: comparisonHead("Territoire", month),
      rows: rows.joined())
  }
}

extension Additivity {
  fileprivate var label: String {
    switch (contains(.overSubPublics), contains(.overTerritories)) {
    case (true, true): "s’additionne sur les parts d’un axe et sur les communes"
    case (true, false): "s’additionne sur les parts d’un axe"
    case (false, true): "s’additionne sur les communes"
    case (false, false): "ne s’additionne pas"
    }
  }
}
