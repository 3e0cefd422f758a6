internal import Charts
package import Diagnostics
internal import Domain
internal import French

private let refusedChart = Rule(
  "chart.refused", .error, "Graphique impossible",
  "Le bloc « graphique » demande un dessin qui tromperait ou que les données ne permettent pas : des unités "
    + "mêlées, plus de quatre courbes, un empilement de groupes qui se recoupent, une différence qui dirait "
    + "une valeur au secret. Le message dit ce qu'il faut changer.")

private let sharedName = Rule(
  "chart.id", .error, "Figure qui porte le nom d'une autre",
  "L'identifiant d'une figure nomme son ancre et ses fichiers : deux figures d'une page ne peuvent avoir le "
    + "même. Changer l'un des deux « id ».")

private let longAlternative = Rule(
  "chart.alt", .error, "Alternative trop longue",
  "« alt » nomme l'image pour qui ne la voit pas : une ou deux phrases, lues d'un trait. Le détail a sa place "
    + "dans la description et le tableau, que chaque graphique porte déjà.")

/// The rules of the charts that texts ask for.
package let chartRules: [Rule] = [refusedChart, sharedName, longAlternative] + landmarkRules

/// A « graphique » block on its page: what is asked, where it stands, and for which month and group.
struct RequestedChart {
  let request: ChartRequest
  let texts: ChartTexts
  let figures: Figures
  let month: Month
  let location: SourceLocation
}

/// The texts of a block, their figures in place.
struct ChartTexts {
  var title: String?
  var subtitle: String?
  var reading: String?
  var alternative: String?
  var scope: String?
  var source: String?
}

/// The longest name of an image, as its author writes it.
private let longestAlternative = 250

extension PageWriter {
  /// Draws what a « graphique » block asks for, or reports why not.
  mutating func chart(
    _ request: ChartRequest, _ figures: Figures, in scope: TextScope, at location: SourceLocation
  ) {
    let own = request.subPublics.count == 1 ? request.subPublics.first : nil
    let chart = RequestedChart(
      request: request, texts: texts(request.texts, in: scope, at: location),
      figures: own.map { Figures(plan, subPublic: $0) } ?? figures, month: scope.month,
      location: location)
    guard hasOwnName(chart) else { return }
    draw(chart)
  }

  private mutating func draw(_ chart: RequestedChart) {
    switch chart.request.kind {
    case .line: lines(chart)
    case .entriesExits: entriesExits(chart)
    case .bridge: bridge(chart)
    case .bars: bars(chart)
    case .stacked: stack(chart)
    case .multiples: multiples(chart)
    case .heat: heatMap(chart)
    case .occupancy: occupancy(chart)
    case .dumbbell: dumbbell(chart)
    case .dots: dots(chart)
    case .pyramid: pyramid(chart)
    case .tiles: tiles(chart)
    case .flows: flows(chart)
    case .number: numberTile(chart)
    }
  }

  /// The words of a block's texts; reports an alternative that nobody would listen to.
  private mutating func texts(
    _ texts: ChartRequest.Texts, in scope: TextScope, at location: SourceLocation
  ) -> ChartTexts {
    let words = ChartTexts(
      title: texts.title.map { self.words($0, in: scope) },
      subtitle: texts.subtitle.map { self.words($0, in: scope) },
      reading: texts.reading.map { self.words($0, in: scope) },
      alternative: texts.alternative.map { self.words($0, in: scope) },
      scope: texts.scope, source: texts.source)
    if let count = words.alternative?.count, count > longestAlternative {
      findings.report(
        longAlternative.at(
          location,
          "« alt » compte \(count) caractères, \(longestAlternative) au plus. Garder le constat ; le "
            + "reste est dans la description."))
    }
    return words
  }

  /// Inlines as words alone, figures in place.
  mutating func words(_ inlines: [Inline], in scope: TextScope) -> String {
    var words = ""
    for inline in inlines {
      switch inline {
      case .binding(let binding):
        words += text(of: binding, month: scope.month, subPublic: scope.subPublic) ?? ""
      case .month(let reference): words += reference.month(from: scope.month).frenchName
      case .emphasis(let inner), .strong(let inner), .link(_, let inner, _):
        words += self.words(inner, in: scope)
      default: words += plainText([inline])
      }
    }
    return words
  }

  /// Whether no other figure of the page has the name that the author gives; reported otherwise.
  private mutating func hasOwnName(_ chart: RequestedChart) -> Bool {
    guard let name = chart.request.name, isTaken(anchor: "fig-" + name) else { return true }
    findings.report(
      sharedName.at(
        chart.location,
        "une autre figure de \(page.pathText) s'appelle déjà « \(name) ». Écrire un autre « id »."))
    return false
  }

  mutating func refuse(_ chart: RequestedChart, _ message: String) {
    findings.report(refusedChart.at(chart.location, message))
  }

  /// The indicator of a chart that has one; nil once refused.
  mutating func indicator(of chart: RequestedChart) -> Indicator? {
    let known = chart.request.indicators.compactMap { dossier.indicators[$0] }
    if known.count == 1 { return known[0] }
    // An unknown code has its own finding.
    guard known.count == chart.request.indicators.count else { return nil }
    refuse(
      chart,
      "un graphique « \(chart.request.kind.rawValue) » montre un indicateur. Écrire une ligne "
        + "« indicateur: code ».")
    return nil
  }

  /// The identity that a chart of flows draws; nil once refused.
  mutating func identity(of chart: RequestedChart) -> AccountingIdentity? {
    let wanted = chart.request.identity
    let identity = dossier.site.identities.first { identity in
      guard case .stockFlow = identity.form else { return false }
      return wanted == nil || identity.code == wanted
    }
    if identity == nil {
      refuse(
        chart,
        "aucune identité de stock et de flux dans synchro.yaml pour ce bloc. En déclarer une, ou "
          + "corriger « identite ».")
    }
    return identity
  }

  private mutating func lines(_ chart: RequestedChart) {
    let request = chart.request
    let groups = request.subPublics.isEmpty ? [chart.figures.subPublic] : request.subPublics
    let keys = groups.flatMap { group in
      request.indicators.map { chart.figures.key($0, subPublic: group) }
    }
    guard known(keys, at: chart.location) else { return }
    let units = Set(request.indicators.compactMap { dossier.indicators[$0]?.unit })
    guard units.count < 2 else {
      return refuse(
        chart,
        "deux unités sur un même axe : \(units.sorted().joined(separator: ", ")). Faire un "
          + "graphique par unité.")
    }
    guard keys.count <= 4 else {
      return refuse(
        chart,
        "plus de quatre courbes ne se distinguent pas. En garder quatre au plus, ou employer "
          + "« type: multiples ».")
    }
    let labels = request.indicators.compactMap { dossier.indicators[$0]?.label }
    lineFigure(
      keys, month: chart.month, name: request.indicators.first?.code ?? "courbe",
      group: labels.joined(separator: ", "), monthCount: request.monthCount,
      options: LineOptions(
        startsAtZero: request.startsAtZero, showsAverage: request.showsAverage),
      for: chart)
  }

  private mutating func entriesExits(_ chart: RequestedChart) {
    guard let identity = identity(of: chart) else { return }
    entriesExitsFigure(
      identity, chart.figures, month: chart.month, monthCount: chart.request.monthCount,
      for: chart)
  }

  private mutating func stack(_ chart: RequestedChart) {
    guard let indicator = indicator(of: chart) else { return }
    guard let partition = chart.request.partition.flatMap(dossier.partition) else {
      return refuse(
        chart, "un empilement demande « partition » : un axe dont les parts s'additionnent.")
    }
    guard indicator.additivity.contains(.overSubPublics) else {
      return refuse(
        chart,
        "« \(indicator.id) » ne s'additionne pas sur les sous-publics : pas d'empilement. Employer "
          + "une courbe.")
    }
    partitionFigure(indicator.id, partition, chart.figures, month: chart.month, for: chart)
  }
}
