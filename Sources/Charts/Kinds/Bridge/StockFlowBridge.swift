package import Disclosure
package import Domain
internal import French

/// One month's account of a stock: what it was, what entered and left by motive, what it became.
package struct StockFlowBridge: Sendable {
  /// An entry or an exit, counted without its sign.
  package struct Flow: Hashable, Sendable {
    package let label: String
    package let cell: ReleasedCell

    package init(label: String, cell: ReleasedCell) {
      self.label = label
      self.cell = cell
    }
  }

  package let frame: ChartFrame
  /// The month of the flows.
  package let month: Month
  package let start: Quantity
  package let end: Quantity
  package let steps: [BridgeStep]
  /// The names of the flows that are withheld, which one step stands for.
  package let withheld: [String]
  /// The two stocks with what is said beside them.
  let stocks: (start: ReleasedCell, end: ReleasedCell)

  /// Refuses what cannot be drawn without misleading or without telling a withheld flow.
  ///
  /// Withheld flows become one step, the difference of published figures: two of them at least, on a month
  /// whose every other figure is published. The difference of one would be its value.
  package init(
    frame: ChartFrame, month: Month, start: ReleasedCell, entries: [Flow], exits: [Flow],
    end: ReleasedCell
  ) throws(Refusal) {
    guard !entries.isEmpty || !exits.isEmpty else { throw .noFlow }
    guard let first = start.quantity, let last = end.quantity else {
      throw .stockNotPublished(month)
    }
    let steps = entries.map { BridgeStep(.entry, $0) } + exits.map { BridgeStep(.exit, $0) }
    let balance = try bridgeBalance(steps, change: last - first)
    self.frame = frame
    self.month = month
    self.start = first
    self.end = last
    self.steps = balance.steps
    withheld = balance.withheld
    stocks = (start, end)
  }

  /// The labels of the two stocks.
  var stockLabels: (start: String, end: String) {
    ("Fin \(month.previous.frenchName)", "Fin \(month.frenchName)")
  }

  /// The level after each step, from the start.
  var levels: [Quantity] {
    var level = start
    return steps.map { step in
      level = level + (step.cell.quantity ?? .zero)
      return level
    }
  }

  package var table: FigureTable {
    let labels = [stockLabels.start] + steps.map(\.label) + [stockLabels.end]
    let levels = zip(steps, levels).map { step, level in
      step.cell.quantity == nil ? step.cell : ReleasedCell.value(level, step.cell.quality)
    }
    let changes = [.notApplicable] + steps.map(\.cell) + [.notApplicable]
    let sums = [stocks.start] + levels + [stocks.end]
    return FigureTable(
      caption: "\(frame.measure), \(month.frenchName)", rowTitle: "Étape", rows: .labels(labels),
      columns: [
        .init(label: "Variation", content: .changes(changes, places: frame.places)),
        .init(label: "Cumul", content: .cells(sums, places: frame.places)),
      ])
  }
}

/// A step between two stocks, its cell with its sign: exits are negative.
package struct BridgeStep: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case entry
    case exit
    /// What the withheld flows make together.
    case withheld
    /// What the published flows leave unexplained.
    case unexplained
  }

  package let kind: Kind
  package let label: String
  package let cell: ReleasedCell

  init(_ kind: Kind, label: String, cell: ReleasedCell) {
    self.kind = kind
    self.label = label
    self.cell = cell
  }

  init(_ kind: Kind, _ flow: StockFlowBridge.Flow) {
    self.kind = kind
    label = flow.label
    cell =
      if kind == .exit, case .value(let quantity, let quality) = flow.cell {
        .value(-quantity, quality)
      } else {
        flow.cell
      }
  }
}

/// The steps to draw: withheld ones as one, and what remains unexplained.
private func bridgeBalance(
  _ steps: [BridgeStep], change: Quantity
) throws(StockFlowBridge.Refusal) -> (steps: [BridgeStep], withheld: [String]) {
  let hidden = steps.filter { $0.cell == .withheld }
  let known = steps.filter { $0.cell != .withheld }
  let rest = known.reduce(change) { $0 - ($1.cell.quantity ?? .zero) }
  guard let first = hidden.first else {
    let gap = BridgeStep(.unexplained, label: "Écart non expliqué", cell: .value(rest, []))
    return (rest == .zero ? steps : steps + [gap], [])
  }
  guard hidden.count > 1 else { throw .singleWithheld(first.label) }
  let names = hidden.map(\.label)
  let isOneSided = hidden.allSatisfy { $0.kind == first.kind }
  // Flows of one side that make nothing together are zeros, each of them told.
  let isContrary = isOneSided && (first.kind == .entry ? rest <= .zero : rest >= .zero)
  guard !isContrary, !known.contains(where: { $0.cell == .missing }) else {
    throw .withheldNotComputable(names)
  }
  let merged = BridgeStep(.withheld, label: "Autres (dont secret)", cell: .value(rest, []))
  return (known + [merged], names)
}

extension StockFlowBridge {
  /// Why a bridge is not drawn.
  package enum Refusal: ChartRefusal {
    case noFlow
    /// One of the two stocks is withheld or missing; the month of the flows.
    case stockNotPublished(Month)
    /// One flow alone is withheld: what is left of the difference would be its value.
    case singleWithheld(String)
    /// Flows are withheld while others are missing, or what they would make together contradicts their side
    /// or tells that each is zero.
    case withheldNotComputable([String])

    package var message: String {
      switch self {
      case .noFlow:
        "l'identité n'a ni entrée ni sortie : pas de pont."
      case .stockNotPublished(let value):
        "le stock de \(value.previous) ou de \(value) n'est pas diffusé ou manque : pas de pont. Choisir "
          + "un autre mois, ou « type: entrees-sorties »."
      case .singleWithheld(let value):
        "« \(value) » est au secret, seul de son compte : le pont le dirait par différence. Employer "
          + "« type: entrees-sorties »."
      case .withheldNotComputable(let value):
        "des flux au secret (\(value.joined(separator: ", "))) ne peuvent être regroupés avec ce qui est "
          + "diffusé : pas de pont. Employer « type: entrees-sorties »."
      }
    }
  }
}

extension StockFlowBridge: Chart {
  package var period: String { month.frenchName }
  package var words: ChartWords { bridgeWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    bridgeScene(self, rendition)
  }
}
