internal import Domain
internal import French
internal import Markup

extension PageWriter {
  /// The charts of a brief with boxes to tick: kept, changed, left out.
  mutating func chartChoices(of meeting: Meeting?, in scope: TextScope) {
    guard let meeting else { return }
    let requests = meeting.main.charts
    guard !requests.isEmpty else { return }
    var rows: [HTML] = []
    for (index, request) in requests.enumerated() {
      rows.append(
        """
        <tr><th scope="row">\(index + 1). \(chartName(request, in: scope))</th>\
        <td>\(request.kind.words), \(months(request, until: scope.month))</td>\
        <td class="cases">\(boxes(["garder", "changer", "retirer"]))</td></tr>

        """)
    }
    let head: HTML = """
      <tr><th scope="col">Graphique</th><th scope="col">Ce qu’il est</th>\
      <th scope="col">Avis</th></tr>
      """
    scrollingTable("Graphiques à valider", head: head, rows: rows.joined())
  }

  /// The title that the author gives, or what the chart measures.
  private mutating func chartName(_ request: ChartRequest, in scope: TextScope) -> HTML {
    if let title = request.texts.title { return text(title, in: scope) }
    let labels = indicators(of: request).compactMap { dossier.indicators[$0]?.label }
    return HTML(text: labels.joined(separator: ", "))
  }

  private func months(_ request: ChartRequest, until month: Month) -> String {
    switch request.kind {
    case .line, .entriesExits, .multiples, .heat: "\(request.monthCount)\u{A0}mois"
    case .stacked: "12\u{A0}mois"
    case .bars, .bridge, .occupancy, .dumbbell, .dots, .pyramid, .tiles, .flows, .number:
      month.frenchName
    }
  }
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
