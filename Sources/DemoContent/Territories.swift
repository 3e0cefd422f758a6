// SPDX-License-Identifier: EUPL-1.2

/// A place of the tables.
struct Territory {
  let code: String
  let label: String
  let type: String
  var parent = ""

  static let all =
    [
      Territory(code: "cote_dor", label: "Côte-d'Or", type: "departement"),
      Territory(
        code: Measure.metropole, label: "Dijon Métropole", type: "metropole", parent: "cote_dor"),
      Territory(
        code: "pv5", label: "Les cinq communes de la politique de la ville", type: "groupe",
        parent: Measure.metropole),
      Territory(
        code: "autres18", label: "Les dix-huit autres communes", type: "groupe",
        parent: Measure.metropole),
    ]
    + Commune.all.map {
      Territory(code: $0.code, label: $0.name, type: "commune", parent: Measure.metropole)
    } + peers

  /// Other territories that follow their households month by month.
  private static let peers = [
    Territory(code: "grenoble", label: "Grenoble (valeurs fictives)", type: "pair"),
    Territory(code: "lille", label: "Lille (valeurs fictives)", type: "pair"),
    Territory(code: "limoges", label: "Limoges (valeurs fictives)", type: "pair"),
  ]

  static let order = Dictionary(uniqueKeysWithValues: zip(all.map(\.code), all.indices))

  static func isPeer(_ code: String) -> Bool {
    peers.contains { $0.code == code }
  }

  static let table = Table(
    path: "territoires.csv", columns: ["code", "libelle", "type", "parent", "ordre"],
    rows: zip(all, 1...).map { place, rank in
      [place.code, typeset(place.label), place.type, place.parent, String(rank)]
    })
}
