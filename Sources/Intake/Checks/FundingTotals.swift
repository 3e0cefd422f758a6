internal import Diagnostics
internal import Domain
internal import French

extension Rule {
  static let fundingTotal = Rule(
    "funding.total", .error, "Total qui n'est pas la somme",
    "Une ligne « ensemble » de financements.csv déclare un total ; les montants qu'il additionne donnent autre "
      + "chose. L'un des deux est mal recopié de la convention.")
}

/// Checks every declared total against the amounts that it adds up.
let fundingTotals = DossierCheck(rules: [.fundingTotal]) { dossier, _ in
  dossier.fundings.filter(\.isTotal).compactMap { total in
    let parts = dossier.fundings.filter(total.includes)
    guard !parts.isEmpty else {
      return Rule.fundingTotal.at(
        total.location,
        "le total « \(total.words) » n'additionne aucun montant. Écrire l'année, la convention, l'axe, "
          + "l'action et le financeur comme sur les lignes qu'il additionne.")
    }
    let sum = parts.reduce(Quantity.zero) { $0 + $1.amount }
    guard sum != total.amount else { return nil }
    return Rule.fundingTotal.at(
      total.location,
      "le total « \(total.words) » est de \(euros(total.amount)) ; la somme des montants est de "
        + "\(euros(sum)). Corriger le total, ou l'un des montants.")
  }
}

extension Funding {
  /// « pacte-2020, 2020, État », the words that tell a total from the others.
  fileprivate var words: String {
    let named = [heading, action == .all ? "" : action.text, funder == .all ? "" : funder.text]
    return ([convention.code, String(year)] + named.filter { !$0.isEmpty }).joined(separator: ", ")
  }
}

/// An amount as messages write it, with plain spaces: `200 000 €`.
func euros(_ amount: Quantity) -> String {
  String(frenchEuros(amount).map { "\u{202F}\u{A0}".contains($0) ? " " : $0 })
}
