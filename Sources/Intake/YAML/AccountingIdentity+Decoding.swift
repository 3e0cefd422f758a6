package import Diagnostics
internal import Domain

extension YAMLShape<AccountingIdentity> {
  /// An element of `identites:` in `synchro.yaml`.
  static var identity: YAMLShape {
    .map { map, notes in
      let code = map.required("code", .slug, into: &notes)
      let label = map.required("libelle", .prose, into: &notes)
      let form = readForm(&map, &notes)
      let tolerance = map.optional("tolerance", .tolerance, into: &notes)
      guard let code, let label, let form else { return nil }
      return AccountingIdentity(
        code: code.code, label: label, form: form, tolerance: tolerance ?? .exact,
        location: map.location)
    }
  }
}

/// Reports identities that bear the code of an earlier one.
func reportTwins(_ identities: [AccountingIdentity], into notes: inout ReadingNotes) {
  var seen = Set<String>()
  for identity in identities where !seen.insert(identity.code).inserted {
    notes.report(
      Rule.siteIdentity.at(
        identity.location, "L'identité « \(identity.code) » existe déjà. Changer son code."))
  }
}

private func readForm(
  _ map: inout YAMLMap, _ notes: inout ReadingNotes
) -> AccountingIdentity.Form? {
  let flow = map.present(["stock", "entrees", "sorties"])
  let sum = map.present(["total", "parties"])
  guard flow.isEmpty != sum.isEmpty else {
    notes.report(
      Rule.siteIdentity.at(
        map.location,
        "Une identité s'écrit avec stock, entrees et sorties, ou avec total et parties."))
    return nil
  }
  return flow.isEmpty ? readSum(&map, &notes) : readStockFlow(&map, &notes)
}

private func readStockFlow(
  _ map: inout YAMLMap, _ notes: inout ReadingNotes
) -> AccountingIdentity.Form? {
  let stock = map.required("stock", .indicator, into: &notes)
  let entries = map.required("entrees", .list(of: .indicator), into: &notes)
  let exits = map.required("sorties", .list(of: .indicator), into: &notes)
  guard let stock, let entries, let exits else { return nil }
  return .stockFlow(stock: stock, entries: entries, exits: exits)
}

private func readSum(
  _ map: inout YAMLMap, _ notes: inout ReadingNotes
) -> AccountingIdentity.Form? {
  let total = map.required("total", .indicator, into: &notes)
  let parts = map.required("parties", .list(of: .indicator), into: &notes)
  guard let total, let parts else { return nil }
  return .sum(total: total, parts: parts)
}

extension YAMLShape<Tolerance> {
  fileprivate static var tolerance: YAMLShape {
    .map { map, notes in
      Tolerance(
        absolute: map.optional("absolue", .decimal, into: &notes) ?? .zero,
        relative: map.optional("relative", .decimal, into: &notes) ?? .zero)
    }
  }
}

extension Rule {
  static let siteIdentity = Rule(
    "site.identity", .error, "Identité comptable mal déclarée",
    """
    Une identité est un bouclage (stock, entrees, sorties) ou une somme (total, parties), sous un \
    code qui n'est qu'à elle. Elle sert à contrôler, à dessiner et à protéger les chiffres.
    """)
}

/// What `synchro.yaml` may break beyond its YAML.
package let siteRules: [Rule] = [.siteIdentity, .siteSection, .tableForm]
