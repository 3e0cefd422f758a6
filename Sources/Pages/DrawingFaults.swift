internal import Charts
package import Diagnostics
internal import Narration
internal import Planning

extension Rule {
  static let chartUnreadable = Rule(
    "chart.unreadable", .error, "Graphique illisible",
    "Un texte du dessin en recouvre un autre, passe sur une courbe, sort du cadre ou est trop petit. "
      + "Raccourcir un libellé, montrer moins de mois ou moins de rangées.")

  static let chartCramped = Rule(
    "chart.cramped", .warning, "Graphique à l'étroit",
    "Un graphique que le rapport place de lui-même a un texte qui en recouvre un autre, ou qui sort du cadre. "
      + "Raccourcir les libellés de ses indicateurs ou de ses ruptures.")
}

/// The rules of drawn figures.
package let figureRules: [Rule] = [.chartUnreadable, .chartCramped]

/// What a reader could not read in the drawings of a figure, each fault once.
///
/// - Parameter location: where an author asked for it; nil for what the page proposes by itself.
func faults(of figure: Figure, asked location: SourceLocation?, on page: PageID) -> [Diagnostic] {
  unique(figure.faults.map(\.message)).map { message in
    (location == nil ? Rule.chartCramped : Rule.chartUnreadable).at(
      location ?? SourceLocation(file: "synchro.yaml"),
      "figure « \(figure.chart.title) » de \(page.pathText) : \(message)")
  }
}

/// What a room could not read in a drawing that is projected, each fault once.
func faults(
  ofSlide title: String, _ faults: [ChartFault], at location: SourceLocation
) -> [Diagnostic] {
  unique(faults.map(\.message)).map { message in
    Rule.chartUnreadable.at(location, "figure « \(title) » sur une diapositive : \(message)")
  }
}
