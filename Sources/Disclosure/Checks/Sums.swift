internal import Diagnostics
internal import Domain

extension Rule {
  static let sumPartition = Rule(
    "sum.partition", .error, "Partition qui ne tombe pas juste",
    "Les sous-publics d'un axe se partagent le total : leur somme doit l'égaler. Corriger la part ou le "
      + "total, ou retirer « sous_public » de la colonne « additif » si l'indicateur ne s'additionne pas.",
    hidesSource: true)

  static let sumTerritories = Rule(
    "sum.territories", .error, "Communes qui ne font pas le territoire",
    "Les communes d'un territoire doivent s'additionner jusqu'à lui. Corriger la valeur d'une commune ou "
      + "du territoire, ou retirer « territoire » de la colonne « additif ».",
    hidesSource: true)

  static let sumBreakdown = Rule(
    "sum.breakdown", .error, "Modalités qui ne font pas le total",
    "Les modalités d'une ventilation doivent s'additionner jusqu'au total. Corriger une modalité ou le "
      + "total.",
    hidesSource: true)
}

/// Checks that the parts of partitions, territories and breakdowns sum exactly to their total.
let sums = DatasetCheck(rules: [.sumPartition, .sumTerritories, .sumBreakdown]) { dataset in
  dataset.relations.compactMap { relation in
    guard let total = relation.total, let gap = relation.gap(in: dataset.table), gap != .zero,
      let location = dataset.location(of: total)
    else { return nil }
    let sum = "la somme des parties de \(dataset.name(total)) s'écarte du total de \(gap.plain)"
    switch relation.kind {
    case .partition(let axis):
      return Rule.sumPartition.at(
        location, "\(sum) (axe « \(axis) »). Corriger une part ou le total.")
    case .territories:
      return Rule.sumTerritories.at(
        location, "\(sum) (communes). Corriger une commune ou le total.")
    case .breakdown(let id):
      return Rule.sumBreakdown.at(
        location, "\(sum) (ventilation « \(id) »). Corriger une modalité ou le total.")
    case .identity, .inclusion, .incompleteSum, .formula:
      return nil
    }
  }
}

extension Relation {
  /// Terms less total, or nil when a cell has no number.
  func gap(in table: ConfidentialTable) -> Quantity? {
    guard let total, let whole = table.number(at: total) else { return nil }
    var sum = Quantity.zero
    for term in terms {
      guard let number = table.number(at: term.cell) else { return nil }
      sum = sum + number * term.sign
    }
    return sum - whole
  }
}

extension Quantity {
  /// The number as authors write it: comma, no grouping, no idle decimals.
  var plain: String {
    var text = machineText(places: 4)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return String(text.map { $0 == "." ? "," : $0 })
  }
}
