package import Disclosure
package import Domain
internal import French

/// How many went from each of a few sources to each of a few outcomes, in one step.
package struct FlowDiagram: Sendable {
  package let frame: ChartFrame
  package let months: Range<Month>
  package let sources: [String]
  package let outcomes: [String]
  /// A row a source, a cell an outcome.
  package let flows: [[ReleasedCell]]
  /// The published total of each source and of each outcome; withheld or missing where there is none.
  package let sourceTotals: [ReleasedCell]
  package let outcomeTotals: [ReleasedCell]

  static let most = 5

  /// Refuses what cannot be read, or what would tell a withheld flow.
  package init(
    frame: ChartFrame, months: Range<Month>, sources: [String], outcomes: [String],
    flows: [[ReleasedCell]], sourceTotals: [ReleasedCell], outcomeTotals: [ReleasedCell]
  ) throws(Refusal) {
    let sizes = 1...Self.most
    guard sizes.contains(sources.count), sizes.contains(outcomes.count), !months.isEmpty
    else { throw .tooMany }
    guard flows.count == sources.count, flows.allSatisfy({ $0.count == outcomes.count }),
      sourceTotals.count == sources.count, outcomeTotals.count == outcomes.count
    else { throw .incomplete }
    let columns = outcomes.indices.map { column in flows.map { $0[column] } }
    let labels = sources + outcomes
    for (label, cells, total) in zip3(labels, flows + columns, sourceTotals + outcomeTotals) {
      try checkLine(label, cells, total)
    }
    guard haveOneSum(sourceTotals, outcomeTotals) else { throw .overlapping }
    let account = FlowAccount(flows, sourceTotals, outcomeTotals)
    if let told = account.told { throw .withheldTold(labels[told]) }
    self.frame = frame
    self.months = months
    self.sources = sources
    self.outcomes = outcomes
    self.flows = flows
    self.sourceTotals = sourceTotals
    self.outcomeTotals = outcomeTotals
  }

  package var table: FigureTable {
    let columns = outcomes.indices.map { column in
      FigureTable.Column(
        label: outcomes[column],
        content: .cells(flows.map { $0[column] } + [outcomeTotals[column]], places: frame.places))
    }
    let totals = FigureTable.Column(
      label: "Total", content: .cells(sourceTotals + [grandTotal], places: frame.places))
    return FigureTable(
      caption: "\(frame.measure), \(frenchPeriod(months))", rowTitle: "De",
      rows: .labels(sources + ["Total"]), columns: columns + [totals])
  }

  /// The sum of the sources' totals, when all are published.
  var grandTotal: ReleasedCell {
    let values = sourceTotals.compactMap(\.quantity)
    guard values.count == sources.count else {
      return sourceTotals.contains(.withheld) ? .withheld : .missing
    }
    let quality = sourceTotals.reduce(into: Quality()) { $0.formUnion($1.quality) }
    return .value(values.reduce(.zero, +), quality)
  }
}

extension FlowDiagram {
  /// A total in whole per cent of all flows, where both are published.
  func share(_ total: ReleasedCell) -> Quantity? {
    guard let part = total.quantity, let whole = grandTotal.quantity, whole > .zero else {
      return nil
    }
    return (part * 100).divided(by: whole)?.rounded(places: 0)
  }
}

/// Checks a row or a column against its total: withheld flows that share nothing are zeros.
private func checkLine(
  _ label: String, _ cells: [ReleasedCell], _ total: ReleasedCell
) throws(FlowDiagram.Refusal) {
  let values = cells.compactMap(\.quantity)
  guard !values.contains(where: \.isNegative) else { throw .contradictory(label) }
  guard let whole = total.quantity else { return }
  let rest = whole - values.reduce(.zero, +)
  if rest.isNegative { throw .contradictory(label) }
  if rest == .zero, cells.contains(.withheld) { throw .withheldTold(label) }
}

/// Whether two lists of totals may be those of one whole.
private func haveOneSum(_ first: [ReleasedCell], _ second: [ReleasedCell]) -> Bool {
  let sums = [first, second].map { cells in
    cells.allSatisfy { $0.quantity != nil } ? cells.compactMap(\.quantity).reduce(.zero, +) : nil
  }
  guard let sum = sums[0], let other = sums[1] else { return true }
  return sum == other
}

private func zip3<A, B, C>(_ a: [A], _ b: [B], _ c: [C]) -> [(A, B, C)] {
  zip(zip(a, b), c).map { ($0.0, $0.1, $1) }
}

extension FlowDiagram {
  /// Why flows are not drawn.
  package enum Refusal: ChartRefusal {
    /// No source or outcome, more than five, or no month.
    case tooMany
    /// A row, a cell or a total lacks.
    case incomplete
    /// A flow is negative, or the flows of a line exceed its total.
    case contradictory(String)
    /// The totals of both sides have not the same sum: groups overlap, or one lacks.
    case overlapping
    /// The published figures around a line tell a withheld one.
    case withheldTold(String)

    package var message: String {
      switch self {
      case .tooMany:
        "un graphique de flux relie de un à cinq sous-publics à de une à cinq modalités. Regrouper, ou "
          + "employer « type: barres »."
      case .incomplete:
        "il manque un flux ou un total. Vérifier les séries par modalité."
      case .contradictory(let value):
        "« \(value) » : les flux dépassent leur total. Vérifier les valeurs."
      case .overlapping:
        "les totaux des sous-publics et ceux des modalités n'ont pas la même somme : des sous-publics se "
          + "recoupent, ou il en manque. Écrire « partition »."
      case .withheldTold(let value):
        "« \(value) » : les totaux diraient un flux au secret par différence. Employer « type: barres »."
      }
    }
  }
}

extension FlowDiagram: Chart {
  package var period: String { frenchPeriod(months) }
  package var words: ChartWords { flowWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    flowScene(self, rendition)
  }
}
