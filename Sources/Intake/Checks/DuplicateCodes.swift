internal import Diagnostics
internal import Domain

extension Rule {
  static let codeDuplicate = Rule(
    "code.duplicate", .error, "Code en double",
    "Deux lignes d'une table de référence portent le même code. Donner à chacune le sien, ou supprimer l'une "
      + "des deux.")
}

/// Checks that a code names one thing.
let duplicateCodes = DossierCheck(rules: [.codeDuplicate]) { dossier, _ in
  twins(dossier.indicators.elements.map { ($0.id.code, $0.location) })
    + twins(dossier.subPublics.elements.map { ($0.id.code, $0.location) })
    + twins(dossier.territories.elements.map { ($0.id.code, $0.location) })
    + twins(dossier.sources.elements.map { ($0.id.code, $0.location) }) + twins(dossier.categories)
    + twins(dossier.decisions.map { ($0.code, $0.location) })
    + twins(dossier.experiments.map { ($0.code.code, $0.location) })
    + twins(dossier.conventions.elements.map { ($0.id.code, $0.location) })
    + twins(dossier.schemes.elements.map { ($0.id.code, $0.location) })
}

/// Categories that a breakdown has twice; they would count twice in its total.
private func twins(_ categories: [Category]) -> [Diagnostic] {
  var seen = Set<[String]>()
  return categories.compactMap { category in
    guard !seen.insert([category.breakdown.code, category.id.code]).inserted else { return nil }
    return Rule.codeDuplicate.at(
      category.location,
      "la modalité « \(category.id) » est écrite deux fois dans la ventilation "
        + "« \(category.breakdown) ». Supprimer l'une des deux lignes.")
  }
}

private func twins(_ codes: [(code: String, location: SourceLocation)]) -> [Diagnostic] {
  var first: [String: SourceLocation] = [:]
  return codes.sorted { $0.location < $1.location }.compactMap { code, location in
    guard let earlier = first[code] else {
      first[code] = location
      return nil
    }
    return Rule.codeDuplicate.at(
      location,
      "le code « \(code) » est déjà donné ligne \(earlier.line). Donner un autre code à cette ligne."
    )
  }
}
