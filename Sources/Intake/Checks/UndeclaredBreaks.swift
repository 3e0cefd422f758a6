internal import Diagnostics
internal import Domain

extension Rule {
  static let breakUndeclared = Rule(
    "break.undeclared", .warning, "Rupture non déclarée",
    "L'intégration dit qu'une source arrive ou change ce mois-là, mais ruptures.csv n'en dit rien : les "
      + "courbes ne seront pas coupées. Ajouter la ligne, ou « comparable = oui » si rien ne change."
  )
}

/// Notices first integrations and changes of a source that no break declares.
let undeclaredBreaks = DossierCheck(rules: [.breakUndeclared]) { dossier, _ in
  dossier.integrations.filter { $0.status == .rupture || $0.status == .premiereIntegration }
    .compactMap { item in
      let fed = Set(
        dossier.indicators.elements.filter { $0.sources.contains(item.source) }.map(\.id))
      let isDeclared = dossier.breaks.contains { rupture in
        guard rupture.month == item.month else { return false }
        switch rupture.subject {
        case .source(let id): return id == item.source
        case .indicator(let id): return fed.contains(id)
        case .subPublic: return false
        }
      }
      guard !isDeclared else { return nil }
      return Rule.breakUndeclared.at(
        item.location,
        "la source « \(item.source) » est notée « \(item.status.rawValue) » en \(item.month), sans ligne "
          + "dans ruptures.csv. L'ajouter.")
    }
}
