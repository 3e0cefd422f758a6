internal import Charts
package import Diagnostics
internal import Disclosure
internal import Domain
internal import French

private let refused = Rule(
  "territories.refused", .error, "Comparaison impossible",
  "Un indice ou un taux ne réunit que des territoires dont la note est A ou B, sur des valeurs diffusées. "
    + "Un indice demande une valeur d'au moins 20 pour chacun au mois de base ; un taux, un effectif et ce à "
    + "quoi le rapporter. Le message dit ce qu'il faut changer.")

/// The rules of territories side by side.
package let territoryRules: [Rule] = [refused]

/// What a chart of territories shows, and whom it leaves out.
struct ComparedTerritories {
  struct Entry {
    let sheet: TerritorySheet
    let label: String
    let series: Series
  }

  let indicator: Indicator
  /// Ours first, then the peers that compare.
  let entries: [Entry]
  /// « Grenoble : note C, … », for each territory left out.
  let absent: [String]
}

extension PageWriter {
  mutating func refuse(_ message: String, at location: SourceLocation) {
    findings.report(refused.at(location, message))
  }

  /// The territories whose figures may stand on one chart with ours; nil once refused.
  mutating func comparedTerritories(
    _ request: TerritoriesRequest, at location: SourceLocation
  ) -> ComparedTerritories? {
    // An unknown code has its own finding.
    guard let indicator = request.indicator.flatMap({ dossier.indicators[$0] }) else { return nil }
    var entries: [ComparedTerritories.Entry] = []
    var absent: [String] = []
    for sheet in sheets {
      let label = territoryLabel(sheet.territory)
      let series = plan.edition[Figures(plan).key(indicator.id, territory: sheet.territory)]
      if let words = absence(of: sheet, indicator.id) {
        absent.append("\(label)\u{A0}: \(words)")
      } else if let series {
        entries.append(ComparedTerritories.Entry(sheet: sheet, label: label, series: series))
      }
    }
    guard entries.count > 1, entries.first.map({ isOwn($0.sheet.territory) }) == true else {
      refuse(
        "« \(indicator.id) » ne se compare avec aucun pair : il faut notre série, et celle d'un pair noté A ou "
          + "B. Retirer le bloc.", at: location)
      return nil
    }
    return ComparedTerritories(
      indicator: indicator, entries: entries,
      absent: absent
        + reservedSheets.map { "\(territoryLabel($0.territory))\u{A0}: chiffres réservés" })
  }

  /// Why a territory is not on a chart; nil when it is.
  func absence(of sheet: TerritorySheet, _ indicator: IndicatorID) -> String? {
    let key = Figures(plan).key(indicator, territory: sheet.territory)
    guard plan.edition[key] != nil else { return "rien de transmis" }
    guard !isOwn(sheet.territory) else { return nil }
    guard let grade = sheet.comparability(of: indicator)?.grade else { return "non déclaré" }
    return grade.allowsCharts ? nil : "note «\u{A0}\(grade.rawValue)\u{A0}»"
  }

  /// Says under a chart whom it leaves out.
  mutating func absences(_ compared: ComparedTerritories) {
    guard !compared.absent.isEmpty else { return }
    paragraph("Hors du graphique\u{A0}: \(compared.absent.joined(separator: "\u{202F}; ")).")
  }

  /// The frame of a chart of territories, whose figures come from their own sheets.
  mutating func comparedFrame(
    _ compared: ComparedTerritories, name: String, title: String, measure: String, unit: String,
    places: Int, reading: String?
  ) -> ChartFrame {
    let (number, id) = nextFigure("\(compared.indicator.id)-\(name)")
    let sendings = compared.entries.map { "\($0.label), \($0.sheet.sending.day.frenchName)" }
    return ChartFrame(
      id: id, number: number, title: title, measure: measure,
      place: compared.entries.map(\.label).joined(separator: ", "), unit: unit, places: places,
      reading: reading, scope: "",
      source: "envois des territoires (\(sendings.joined(separator: "\u{202F}; ")))")
  }
}
