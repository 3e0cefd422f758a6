internal import Diagnostics
internal import Domain

extension Rule {
  static let codeUnknown = Rule(
    "code.unknown", .error, "Code inconnu",
    "Un code n'est dans aucune table de référence. Cause habituelle : une faute de frappe, ou une ligne "
      + "oubliée dans la table. Le message donne le code le plus proche.")
}

/// Checks the codes of synchro.yaml, of texts and of the reference tables among themselves.
let unknownCodes = DossierCheck(rules: [.codeUnknown]) { dossier, uses in
  let known = KnownCodes(dossier)
  return uses.compactMap { known.finding($0.kind, $0.code, at: $0.location) }
    + dossier.indicators.elements.flatMap { known.findings($0) }
    + known.registers(dossier) + known.conventions(dossier) + known.schemes(dossier)
}

private struct KnownCodes {
  let indicators: [String]
  let subPublics: [String]
  let territories: [String]
  let categories: [String]
  let axes: [String]
  let identities: [String]
  let sources: [String]
  let breakdowns: [String]
  let conventions: [String]
  let schemes: [String]

  init(_ dossier: Dossier) {
    indicators = dossier.indicators.ids.map(\.code)
    subPublics = dossier.subPublics.ids.map(\.code)
    territories = dossier.territories.ids.map(\.code)
    categories = dossier.categories.map(\.id.code)
    axes = dossier.axes.map(\.code)
    identities = dossier.site.identities.map(\.code)
    sources = dossier.sources.ids.map(\.code)
    breakdowns = Set(dossier.categories.map(\.breakdown.code)).sorted()
    conventions = dossier.conventions.ids.map(\.code)
    schemes = dossier.schemes.ids.map(\.code)
  }

  func finding(_ kind: CodeUse.Kind, _ code: String, at location: SourceLocation) -> Diagnostic? {
    switch kind {
    case .indicator: finding("indicateur", code, in: indicators, at: location)
    case .subPublic: finding("sous-public", code, in: subPublics, at: location)
    case .territory: finding("territoire", code, in: territories, at: location)
    case .category: finding("modalité", code, in: categories, at: location)
    case .axis: finding("axe", code, in: axes, at: location)
    case .identity: finding("identité", code, in: identities, at: location)
    }
  }

  /// What an indicator names: sources, breakdown, formulas, base.
  func findings(_ indicator: Indicator) -> [Diagnostic] {
    let place = indicator.location
    let terms = (indicator.numerator?.terms ?? []) + (indicator.denominator?.terms ?? [])
    let named = terms.map(\.indicator) + [indicator.base].compactMap { $0 }
    return indicator.sources.compactMap { finding("source", $0.code, in: sources, at: place) }
      + named.compactMap { finding("indicateur", $0.code, in: indicators, at: place) }
      + [indicator.breakdown].compactMap {
        $0.flatMap { finding("ventilation", $0.code, in: breakdowns, at: place) }
      }
  }

  /// What the tables of integration, breaks, events and registers name.
  func registers(_ dossier: Dossier) -> [Diagnostic] {
    var seen = Set<String>()
    let integrations = dossier.integrations.filter { seen.insert($0.source.code).inserted }
      .compactMap { finding("source", $0.source.code, in: sources, at: $0.location) }
    let events = dossier.events.flatMap { item in
      item.indicators.compactMap {
        finding("indicateur", $0.code, in: indicators, at: item.location)
      }
    }
    let decisions = dossier.decisions.flatMap {
      measured($0.indicator, $0.subPublic, at: $0.location)
    }
    let experiments = dossier.experiments.flatMap {
      measured($0.indicator, $0.subPublic, at: $0.location)
    }
    return dossier.breaks.compactMap(finding) + integrations + events + decisions + experiments
  }

  private func finding(_ item: SeriesBreak) -> Diagnostic? {
    switch item.subject {
    case .indicator(let id): finding("indicateur", id.code, in: indicators, at: item.location)
    case .source(let id): finding("source", id.code, in: sources, at: item.location)
    case .subPublic(let id): finding("sous-public", id.code, in: subPublics, at: item.location)
    }
  }

  /// What a decision or an experiment rests on.
  private func measured(
    _ indicator: IndicatorID?, _ subPublic: SubPublicID?, at place: SourceLocation
  ) -> [Diagnostic] {
    [
      indicator.flatMap { finding("indicateur", $0.code, in: indicators, at: place) },
      subPublic.flatMap { finding("sous-public", $0.code, in: subPublics, at: place) },
    ].compactMap { $0 }
  }

  /// What the tables of conventions name: conventions, forms of support, indicators.
  func conventions(_ dossier: Dossier) -> [Diagnostic] {
    let named =
      dossier.fundings.map { ($0.convention, $0.location) }
      + dossier.executions.map { ($0.convention, $0.location) }
      + dossier.deliverables.map { ($0.convention, $0.location) }
      + dossier.commitments.map { ($0.convention, $0.location) }
      + dossier.deadlines.compactMap { item in item.convention.map { ($0, item.location) } }
    let commitments = dossier.commitments.flatMap { item in
      item.indicators.compactMap {
        finding("indicateur", $0.code, in: indicators, at: item.location)
      }
        + [item.scheme].compactMap {
          $0.flatMap { finding("dispositif", $0.code, in: schemes, at: item.location) }
        }
    }
    return named.compactMap { finding("convention", $0.code, in: conventions, at: $1) }
      + commitments
  }

  /// What a form of support names: its category, its indicators, its convention.
  func schemes(_ dossier: Dossier) -> [Diagnostic] {
    dossier.schemes.elements.flatMap { scheme in
      (scheme.indicators + scheme.effort).compactMap {
        finding("indicateur", $0.code, in: indicators, at: scheme.location)
      }
        + [
          scheme.category.flatMap {
            finding("modalité", $0.code, in: categories, at: scheme.location)
          },
          scheme.convention.flatMap {
            finding("convention", $0.code, in: conventions, at: scheme.location)
          },
        ].compactMap { $0 }
    }
  }

  /// - Parameter location: where the code is written; nil for what no content wrote, and so has no fault.
  private func finding(
    _ noun: String, _ code: String, in known: [String], at location: SourceLocation?
  ) -> Diagnostic? {
    guard let location, !known.contains(code) else { return nil }
    let nearest = nearestName(to: code, in: known).map { " ; vouliez-vous « \($0) » ?" }
    return Rule.codeUnknown.at(
      location, length: code.count,
      "\(noun) \(unknown(noun)) « \(code) »"
        + (nearest ?? ". L'ajouter à sa table, ou corriger le code."))
  }
}

/// « inconnu », in the gender of the noun.
private func unknown(_ noun: String) -> String {
  ["source", "modalité", "identité", "ventilation", "convention"].contains(noun)
    ? "inconnue" : "inconnu"
}
