internal import Diagnostics
package import Domain

extension Rule {
  static let csvNumber = Rule(
    "csv.number", .error, "Nombre illisible",
    """
    Un nombre s'écrit en chiffres, avec une virgule et au plus quatre décimales ; les milliers \
    peuvent être séparés par des espaces. L'unité n'est pas dans la cellule, elle est celle de \
    l'indicateur.
    """)
  static let csvDecimalMark = Rule(
    "csv.decimal-mark", .error, "Marque décimale incertaine",
    """
    Une colonne écrit toutes ses décimales de la même façon, avec une virgule ou avec un point. \
    Quand les deux se trouvent dans une colonne ou dans un nombre, l'une d'elles sépare peut-être \
    les milliers.
    """)
  static let csvThousands = Rule(
    "csv.thousands", .warning, "Millier ou décimales ?",
    """
    Trois chiffres après une virgule ou un point sont lus comme trois décimales. Un tableur \
    anglais écrit ainsi les milliers : vérifier, et écrire les milliers sans marque.
    """)
}

/// The numbers of a column, which share one decimal mark.
package struct NumberColumn: Sendable {
  /// The first decimal mark that was met, and the number that bears it.
  private var mark: (byte: UInt8, example: String)?

  package init() {}

  /// Reads a number.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 without outer spaces, not empty.
  ///   - allowsPercent: whether the unit is %; the sign then changes nothing to the value.
  /// - Returns: the number, or why it is refused or doubtful.
  package mutating func read(
    _ bytes: ArraySlice<UInt8>, allowsPercent: Bool = false
  ) -> Reading<Quantity> {
    guard let number = NumberText(bytes), allowsPercent || !number.hasPercent else {
      return .refused(numberFault(String(decoding: bytes, as: UTF8.self)))
    }
    guard let seen = number.mark else { return .clean(number.quantity) }
    let fault = remember(seen, bytes)
    if let fault { return .refused(fault) }
    guard number.looksLikeThousands else { return .clean(number.quantity) }
    return .unusual(number.quantity, thousandsFault(String(decoding: bytes, as: UTF8.self)))
  }

  /// Reads the number of a cell and reports what is wrong with it.
  package mutating func read(
    _ cell: Cell, allowsPercent: Bool = false, into report: inout FileFindings
  ) -> Quantity? {
    report.take(read(cell.bytes, allowsPercent: allowsPercent), at: cell)
  }

  private mutating func remember(_ seen: UInt8, _ bytes: ArraySlice<UInt8>) -> Fault? {
    guard let mark else {
      mark = (seen, String(decoding: bytes, as: UTF8.self))
      return nil
    }
    guard mark.byte != seen else { return nil }
    let comma = seen == UInt8(ascii: ",")
    return Fault(
      .csvDecimalMark,
      """
      \(quoted(String(decoding: bytes, as: UTF8.self))) a \(comma ? "une virgule" : "un point") \
      alors que la colonne écrit \(quoted(mark.example)). Écrire toutes les décimales avec une \
      virgule.
      """)
  }
}

private func thousandsFault(_ text: String) -> Fault {
  let digits = text.filter { $0 != "," && $0 != "." }
  return Fault(
    .csvThousands,
    """
    \(quoted(text)) est lu avec trois décimales. Si ce sont des milliers, écrire \(digits).
    """)
}
