// SPDX-License-Identifier: EUPL-1.2

/// The 23 communes of Dijon Métropole, by Insee code.
///
/// Neuilly-Crimolois (21452) took in Crimolois (21213) on 28 February 2019: the old code has no
/// row.
struct Commune {
  let code: String
  let name: String
  /// Weight of the commune in the requests for social housing: the order of the figures that the
  /// press published for the five largest, guesses for the others.
  let weight: Double
  /// One of the five communes with a priority neighbourhood.
  var urbanPolicy = false

  static let all = [
    Commune(code: "21003", name: "Ahuy", weight: 34),
    Commune(code: "21105", name: "Bressey-sur-Tille", weight: 11),
    Commune(code: "21106", name: "Bretenière", weight: 9),
    Commune(code: "21166", name: "Chenôve", weight: 517, urbanPolicy: true),
    Commune(code: "21171", name: "Chevigny-Saint-Sauveur", weight: 455),
    Commune(code: "21192", name: "Corcelles-les-Monts", weight: 5),
    Commune(code: "21223", name: "Daix", weight: 28),
    Commune(code: "21231", name: "Dijon", weight: 8_130, urbanPolicy: true),
    Commune(code: "21263", name: "Fénay", weight: 13),
    Commune(code: "21270", name: "Flavignerot", weight: 1),
    Commune(code: "21278", name: "Fontaine-lès-Dijon", weight: 372),
    Commune(code: "21315", name: "Hauteville-lès-Dijon", weight: 8),
    Commune(code: "21355", name: "Longvic", weight: 338, urbanPolicy: true),
    Commune(code: "21370", name: "Magny-sur-Tille", weight: 4),
    Commune(code: "21390", name: "Marsannay-la-Côte", weight: 162),
    Commune(code: "21452", name: "Neuilly-Crimolois", weight: 62),
    Commune(code: "21473", name: "Ouges", weight: 21),
    Commune(code: "21481", name: "Perrigny-lès-Dijon", weight: 58),
    Commune(code: "21485", name: "Plombières-lès-Dijon", weight: 74),
    Commune(code: "21515", name: "Quetigny", weight: 492, urbanPolicy: true),
    Commune(code: "21540", name: "Saint-Apollinaire", weight: 236),
    Commune(code: "21605", name: "Sennecey-lès-Dijon", weight: 41),
    Commune(code: "21617", name: "Talant", weight: 429, urbanPolicy: true),
  ]

  static let chenove = "21166"
}
