internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The charts of a brief with boxes to tick: kept, changed, left out.
func chartChoices(_ site: SiteView) -> Body {
  guard let meeting = site.meeting else { return Body() }
  let charts = site.narration.main(of: meeting).charts
  guard !charts.isEmpty else { return Body() }
  let rows = charts.enumerated().map { index, chart -> HTML in
    """
    <tr><th scope="row">\(index + 1). \(name(of: chart, site))</th>\
    <td>\(chart.kind.words), \(months(of: chart, until: meeting.month))</td>\
    <td class="cases">\(boxes(["garder", "changer", "retirer"]))</td></tr>

    """
  }
  let head: HTML = """
    <tr><th scope="col">Graphique</th><th scope="col">Ce qu’il est</th>\
    <th scope="col">Avis</th></tr>
    """
  return scrollingTable("Graphiques à valider", head: head, rows: rows.joined())
}

/// The title that the author gives, or what the chart measures.
private func name(of chart: ShownChart, _ site: SiteView) -> HTML {
  guard chart.title.isEmpty else { return html(chart.title, site) }
  let labels = unique(chart.planned.shown.map(\.key.indicator))
    .compactMap { site.dossier.indicators[$0]?.label }
  return HTML(text: labels.joined(separator: ", "))
}

/// The month of a chart, or how many it covers.
private func months(of chart: ShownChart, until month: Month) -> String {
  chart.monthCount.map { "\($0)\u{A0}mois" } ?? month.frenchName
}

/// Boxes to tick by hand, each with its word.
func boxes(_ words: [String]) -> HTML {
  words.map { word -> HTML in
    "<span class=\"case\"><span aria-hidden=\"true\">☐</span>\u{A0}\(word)</span>"
  }.joined(separator: " ")
}

extension ChartRequest.Kind {
  fileprivate var words: String {
    switch self {
    case .line: "courbe"
    case .entriesExits: "entrées et sorties"
    case .bridge: "compte d’un mois"
    case .bars: "barres"
    case .stacked: "barres empilées"
    case .multiples: "petites courbes"
    case .heat: "carte de chaleur"
    case .occupancy: "occupation"
    case .dumbbell: "haltères"
    case .dots: "points"
    case .pyramid: "pyramide"
    case .tiles: "communes"
    case .flows: "flux"
    case .number: "chiffre"
    }
  }
}
