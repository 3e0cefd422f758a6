internal import Charts
internal import Disclosure
internal import Domain
internal import Testing

/// A stock of 651 whose flows are small beside it.
func smallFlows() throws -> StockFlowBridge {
  try StockFlowBridge(
    frame: frame(), month: try month("2024-06"), start: value(651),
    entries: [
      .init(label: "Premières demandes", cell: value(58)),
      .init(label: "Retours après une sortie", cell: value(27, .provisional)),
      .init(label: "Arrivées d’un autre département", cell: value(0)),
    ],
    exits: [
      .init(label: "Logement", cell: value(44)),
      .init(label: "Hébergement stable chez un tiers", cell: .missing),
      .init(label: "Sans nouvelles depuis trois mois", cell: value(22)),
    ], end: value(664, .provisional))
}

/// Flows large enough to stand on the scale of the stock.
func largeFlows() throws -> StockFlowBridge {
  try StockFlowBridge(
    frame: frame(), month: try month("2024-06"), start: value(240),
    entries: [
      .init(label: "Demandes", cell: value(86)), .init(label: "Retours", cell: value(31)),
    ],
    exits: [
      .init(label: "Logement", cell: value(72)), .init(label: "Autre ville", cell: value(40)),
    ], end: value(241))
}

/// Two exits withheld, on the scale of the stock and with long names.
func secretFlows() throws -> StockFlowBridge {
  try StockFlowBridge(
    frame: frame(), month: try month("2024-06"), start: value(240),
    entries: [.init(label: "Premières demandes de mise à l’abri au 115", cell: value(86))],
    exits: [
      .init(label: "Logement dans le parc social ou privé", cell: value(72)),
      .init(label: "Hospitalisation", cell: .withheld), .init(label: "Décès", cell: .withheld),
    ], end: value(241))
}
