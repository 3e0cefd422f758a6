internal import Charts
internal import Diagnostics
internal import Disclosure
internal import Domain
internal import French

extension Rule {
  static let territoriesRefused = Rule(
    "territories.refused", .error, "Comparaison impossible",
    "Un indice ou un taux ne réunit que des territoires dont la note est A ou B, sur des valeurs diffusées. "
      + "Un indice demande une valeur d'au moins 20 pour chacun au mois de base ; un taux, un effectif et ce à "
      + "quoi le rapporter. Le message dit ce qu'il faut changer.")
}

/// The rules of territories side by side.
let territoryRules: [Rule] = [.territoriesRefused]

/// Why territories do not stand on one chart: all that their author must change.
struct ComparisonRefused: Error {
  let messages: [String]

  init(_ messages: [String]) { self.messages = messages }
  init(_ message: String) { messages = [message] }

  func findings(at location: SourceLocation) -> [Diagnostic] {
    messages.map { Rule.territoriesRefused.at(location, $0) }
  }
}

/// What a chart of territories shows, and whom it leaves out.
struct ComparedTerritories {
  struct Entry {
    let sheet: TerritorySheet
    let label: String
    let key: SeriesKey
    let series: Series
  }

  let view: EditionView
  let indicator: Indicator
  /// Ours first, then the peers that compare.
  let entries: [Entry]
  /// « Grenoble : note C, … », for each territory left out.
  let absent: [String]

  /// Says under a chart whom it leaves out; nil when it leaves out nobody.
  var absences: String? {
    absent.isEmpty
      ? nil : "Hors du graphique\u{A0}: \(absent.joined(separator: "\u{202F}; "))."
  }

  /// The frame of a chart of territories, whose figures come from their own sheets.
  func frame(
    title: String, measure: String, unit: String, places: Int, reading: String?
  ) -> ChartFrame {
    let sendings = entries.map { "\($0.label), \($0.sheet.sending.day.frenchName)" }
    return ChartFrame(
      title: title, measure: measure, place: entries.map(\.label).joined(separator: ", "),
      unit: unit, places: places, reading: reading, scope: "",
      source: "envois des territoires (\(sendings.joined(separator: "\u{202F}; ")))")
  }

  /// The chart, named after its indicator, with its series over some months.
  func planned(
    _ chart: any Chart, name: String, months: ClosedRange<Month>
  ) -> PlannedChart {
    PlannedChart(
      name: "\(indicator.id)-\(name)", chart: chart,
      shown: entries.map { ShownSeries(key: $0.key, months: months) })
  }
}

/// The territories whose figures may stand on one chart with ours; nil for an indicator without a table, which
/// has its own finding.
func comparedTerritories(
  _ request: TerritoriesRequest, in view: EditionView
) throws(ComparisonRefused) -> ComparedTerritories? {
  guard let indicator = request.indicator.flatMap({ view.dossier.indicators[$0] }) else {
    return nil
  }
  let sheets = TerritorySheets(view)
  var entries: [ComparedTerritories.Entry] = []
  var absent: [String] = []
  for sheet in sheets.readable {
    let label = view.territoryLabel(sheet.territory)
    let key = view.key(indicator.id, territory: sheet.territory)
    if let words = absence(of: sheet, key, in: view) {
      absent.append("\(label)\u{A0}: \(words)")
    } else if let series = view.edition[key] {
      entries.append(.init(sheet: sheet, label: label, key: key, series: series))
    }
  }
  guard entries.count > 1, entries.first?.sheet.territory == view.territory else {
    throw ComparisonRefused(
      "« \(indicator.id) » ne se compare avec aucun pair : il faut notre série, et celle d'un pair noté A ou "
        + "B. Retirer le bloc.")
  }
  return ComparedTerritories(
    view: view, indicator: indicator, entries: entries,
    absent: absent
      + sheets.reserved.map { "\(view.territoryLabel($0.territory))\u{A0}: chiffres réservés" })
}

/// Why a territory is not on a chart; nil when it is.
private func absence(
  of sheet: TerritorySheet, _ key: SeriesKey, in view: EditionView
) -> String? {
  guard view.edition[key] != nil else { return "rien de transmis" }
  guard sheet.territory != view.territory else { return nil }
  guard let grade = sheet.comparability(of: key.indicator)?.grade else { return "non déclaré" }
  return grade.allowsCharts ? nil : "note «\u{A0}\(grade.rawValue)\u{A0}»"
}
