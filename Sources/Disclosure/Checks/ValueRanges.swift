internal import Diagnostics
internal import Domain

extension Rule {
  static let valueNegative = Rule(
    "value.negative", .error, "Valeur négative",
    "Un effectif, une capacité, une durée ou un taux ne peut pas être négatif. Vérifier le signe, ou "
      + "la nature de l'indicateur dans indicateurs.csv.",
    hidesSource: true)

  static let valueFraction = Rule(
    "value.fraction", .error, "Effectif à décimales",
    "Un indicateur compté en unités entières porte une valeur à décimales. Vérifier la valeur, l'unité "
      + "et la colonne « decimales » du dictionnaire.",
    hidesSource: true)

  static let valuePercentage = Rule(
    "value.percentage", .warning, "Pourcentage hors de portée",
    "Un taux dépasse 200 %. Les taux s'écrivent en pour cent (48,4 pour 48,4 %) ; une valeur cent fois "
      + "trop grande vient souvent d'un format de cellule.",
    hidesSource: true)
}

/// Checks sign, decimals and range by the nature and unit of each indicator.
let valueRanges = DatasetCheck(rules: [.valueNegative, .valueFraction, .valuePercentage]) {
  dataset in
  dataset.table.sortedSlots.flatMap { slot -> [Diagnostic] in
    guard let indicator = dataset.dossier.indicators[dataset.table.keys[slot].indicator] else {
      return []
    }
    return dataset.table.series[slot].cells.compactMap { cell in
      guard let cell, let number = cell.number else { return nil }
      return finding(number, indicator, at: dataset.locate(cell.origin))
    }
  }
}

private func finding(
  _ number: Quantity, _ indicator: Indicator, at location: SourceLocation
) -> Diagnostic? {
  if number.isNegative {
    return Rule.valueNegative.at(
      location,
      "valeur négative pour « \(indicator.id) » (\(indicator.nature.rawValue)). "
        + "Écrire une valeur positive ou nulle.")
  }
  if indicator.isCount, number.integer == nil {
    return Rule.valueFraction.at(
      location,
      "valeur à décimales pour « \(indicator.id) », compté en \(indicator.unit). "
        + "Écrire un nombre entier.")
  }
  if indicator.isPercentage, number > Quantity(200) {
    return Rule.valuePercentage.at(
      location, "taux supérieur à 200 % pour « \(indicator.id) ». Vérifier l'unité de la cellule.")
  }
  return nil
}
