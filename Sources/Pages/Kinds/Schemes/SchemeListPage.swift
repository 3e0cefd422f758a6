internal import Disclosure
internal import Domain
internal import French
internal import Markup

/// The forms of support, kind by kind: the measures side by side, then the others one by one.
func writeSchemeList(to writer: inout PageWriter) -> PageText {
  let plan = writer.plan
  writer.html += """
    <p class="chapeau">Ce qui accompagne les ménages vers un logement et dans leur logement. Une mesure n’est pas \
    un ménage\u{A0}: un ménage peut en avoir deux, et les mesures ne s’additionnent pas en ménages.</p>

    """
  for kind in SupportScheme.Kind.allCases {
    let schemes = plan.dossier.schemes.elements.filter { $0.kind == kind }
      .map { SchemeFigures($0, plan) }
    guard !schemes.isEmpty else { continue }
    writer.section(kind.title, anchor: kind.rawValue)
    if kind == .measure {
      writer.measures(schemes, month: plan.latest)
    } else {
      for scheme in schemes { writer.summary(of: scheme, month: plan.latest) }
    }
  }
  writer.html += signLegend()
  var text = PageText(title: "Accompagnements")
  text.description = "Mesures en cours, capacités, listes d’attente et décisions"
  text.month = plan.latest
  return text
}

extension PageWriter {
  /// The measures in rows, what is counted of all of them in columns.
  fileprivate mutating func measures(_ schemes: [SchemeFigures], month: Month) {
    let shared = unique(schemes.flatMap { one in one.scheme.indicators.filter(one.isShared) })
      .compactMap { dossier.indicators[$0] }
    let heads = shared.map { indicator -> HTML in
      "<th scope=\"col\">\(indicator.label) <span class=\"unite\">(\(indicator.unit))</span></th>"
    }
    let rows = schemes.map { one -> HTML in
      let name = link(one.scheme.label, to: .scheme(one.scheme.id))
      let cells = shared.map { measureCell($0, one, month) }
      return "<tr><th scope=\"row\">\(name)</th>\(cells)</tr>\n"
    }
    if !shared.isEmpty {
      scrollingTable(
        "Les mesures, \(month.frenchName)",
        head: "<tr><th scope=\"col\">Mesure</th>\(heads)</tr>", rows: rows.joined())
    }
    unknownCapacities(schemes)
    occupancyFigure(schemes, name: "Mesures en cours et capacité", month: month)
  }

  private func measureCell(
    _ indicator: Indicator, _ one: SchemeFigures, _ month: Month
  ) -> HTML {
    let cell = one.series(indicator)?[month] ?? .missing
    guard cell == .missing, indicator.nature == .capacite, one.scheme.capacity.isEmpty else {
      return tableCell(cell, places: indicator.places)
    }
    return "<td class=\"n nd\">non renseignée</td>"
  }

  /// The measures whose capacity nobody has written down, named.
  private mutating func unknownCapacities(_ schemes: [SchemeFigures]) {
    let names = schemes.map(\.scheme).filter(\.capacity.isEmpty).map(\.label)
    guard !names.isEmpty else { return }
    paragraph(
      "Capacité non renseignée\u{A0}: \(names.joined(separator: "\u{202F}; ")). Leur taux de remplissage ne "
        + "se calcule pas.")
  }

  /// A scheme in short, with the way to its page.
  fileprivate mutating func summary(of figures: SchemeFigures, month: Month) {
    let scheme = figures.scheme
    let anchor = uniqueAnchor(slug(scheme.label))
    html += """
      <h3 id="\(anchor)">\(link(scheme.label, to: .scheme(scheme.id)))</h3>
      <p>\(scheme.definition)</p>

      """
    schemeTable(figures, month: month)
    let split = figures.indicators.filter { !figures.categories($0).isEmpty }
    breakdownSummaries(split.map(\.id), figures.figures, month: month)
    for indicator in split { releaseSentence(indicator, figures, month: month) }
  }
}

extension SchemeFigures {
  /// Whether an indicator counts several schemes, by its code.
  fileprivate func isShared(_ id: IndicatorID) -> Bool {
    dossier.indicators[id].map { isShared($0) } ?? false
  }
}

extension SupportScheme.Kind {
  fileprivate var title: String {
    switch self {
    case .measure: "Les mesures de la commission"
    case .commission: "La commission qui les accorde"
    case .reception: "L’accueil et la maraude"
    case .fund: "Les aides ponctuelles"
    }
  }
}
