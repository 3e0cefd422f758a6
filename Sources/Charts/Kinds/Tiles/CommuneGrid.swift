/// The place of a commune in the schema of the métropole.
package struct CommunePlace: Hashable, Sendable {
  /// The commune's code in the official geographic register.
  package let code: String
  package let name: String
  /// The name in a tile.
  package let shortName: String
  /// Four letters, for tiles with no room for a name.
  package let letters: String
  package let column: Int
  package let row: Int
}

/// The twenty-three communes of Dijon Métropole, in the order of their codes, each near its neighbours on
/// seven columns and six rows.
package let communeGrid: [CommunePlace] = [
  .init("21003", "Ahuy", "Ahuy", "AHUY", 3, 0),
  .init("21105", "Bressey-sur-Tille", "Bressey", "BRES", 6, 3),
  .init("21106", "Bretenière", "Bretenière", "BRET", 4, 5),
  .init("21166", "Chenôve", "Chenôve", "CHEN", 2, 3),
  .init("21171", "Chevigny-Saint-Sauveur", "Chevigny", "CHEV", 5, 3),
  .init("21192", "Corcelles-les-Monts", "Corcelles", "CORC", 1, 3),
  .init("21223", "Daix", "Daix", "DAIX", 2, 1),
  .init("21231", "Dijon", "Dijon", "DIJO", 3, 2),
  .init("21263", "Fénay", "Fénay", "FENA", 3, 5),
  .init("21270", "Flavignerot", "Flavignerot", "FLAV", 0, 4),
  .init("21278", "Fontaine-lès-Dijon", "Fontaine", "FONT", 3, 1),
  .init("21315", "Hauteville-lès-Dijon", "Hauteville", "HAUT", 2, 0),
  .init("21355", "Longvic", "Longvic", "LONG", 3, 3),
  .init("21370", "Magny-sur-Tille", "Magny", "MAGN", 6, 4),
  .init("21390", "Marsannay-la-Côte", "Marsannay", "MARS", 1, 4),
  .init("21452", "Neuilly-Crimolois", "Neuilly-Cr.", "NEUI", 5, 4),
  .init("21473", "Ouges", "Ouges", "OUGE", 3, 4),
  .init("21481", "Perrigny-lès-Dijon", "Perrigny", "PERR", 2, 4),
  .init("21485", "Plombières-lès-Dijon", "Plombières", "PLOM", 1, 2),
  .init("21515", "Quetigny", "Quetigny", "QUET", 4, 3),
  .init("21540", "Saint-Apollinaire", "St-Apollin.", "STAP", 4, 2),
  .init("21605", "Sennecey-lès-Dijon", "Sennecey", "SENN", 4, 4),
  .init("21617", "Talant", "Talant", "TALA", 2, 2),
]

extension CommunePlace {
  fileprivate init(
    _ code: String, _ name: String, _ shortName: String, _ letters: String, _ column: Int,
    _ row: Int
  ) {
    self.init(
      code: code, name: name, shortName: shortName, letters: letters, column: column, row: row)
  }
}
