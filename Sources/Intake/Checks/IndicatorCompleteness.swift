internal import Diagnostics
internal import Domain

extension Rule {
  static let indicatorDefinition = Rule(
    "indicator.definition", .error, "Indicateur sans définition",
    "Un chiffre sans définition sera mal lu. Écrire ce qui est compté, quand et par qui dans la colonne "
      + "« definition ».")

  static let indicatorSource = Rule(
    "indicator.source", .error, "Indicateur sans source",
    "Un chiffre sans source ne peut être vérifié. Écrire le code de la source, ou des sources, dans la "
      + "colonne « source ».")

  static let indicatorRatio = Rule(
    "indicator.ratio", .error, "Ratio à moitié décrit",
    "Un ratio recalculé a un numérateur et un dénominateur. Remplir les deux colonnes, ou aucune.")
}

/// Checks that every indicator has a definition, a source, and whole ratios.
let indicatorCompleteness = DossierCheck(rules: [
  .indicatorDefinition, .indicatorSource, .indicatorRatio,
]) { dossier, _ in
  dossier.indicators.elements.flatMap { indicator -> [Diagnostic] in
    var found = [Diagnostic]()
    let name = "l'indicateur « \(indicator.id) »"
    if indicator.definition.isEmpty {
      found.append(
        Rule.indicatorDefinition.at(
          indicator.location, "\(name) n'a pas de définition. Remplir la colonne « definition »."))
    }
    if indicator.sources.isEmpty {
      found.append(
        Rule.indicatorSource.at(
          indicator.location, "\(name) n'a pas de source. Remplir la colonne « source »."))
    }
    if (indicator.numerator == nil) != (indicator.denominator == nil) {
      found.append(
        Rule.indicatorRatio.at(
          indicator.location,
          "\(name) a un numérateur ou un dénominateur, pas les deux. Remplir les deux colonnes."))
    }
    return found
  }
}
