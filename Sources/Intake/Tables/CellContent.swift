internal import Diagnostics
internal import Disclosure
internal import Domain

/// What a value and a status say together of a cell.
struct CellContent {
  let entry: Entry
  let quality: Quality

  /// Reads both; nil once reported.
  ///
  /// A number that was read is never quoted.
  init?(
    value: Cell, status: Cell, _ numbers: inout NumberColumn, allowsPercent: Bool,
    into report: inout FileFindings
  ) {
    guard let flags = StatusFlags(status, into: &report) else { return nil }
    quality = flags.quality
    if let absence = flags.absence {
      guard value.isEmpty || value.text == status.text else {
        report.report(
          .observationStatus, at: status,
          "le statut « \(absence.rawValue) » (\(absence.meaning)) va avec une valeur vide. Vider la valeur "
            + "ou changer le statut.")
        return nil
      }
      entry = absence.entry
      return
    }
    guard !value.isEmpty else {
      report.report(
        .observationEmpty, at: value,
        "valeur vide sans statut qui l'explique. Écrire « m » (manquant), « s » (secret à la source) ou "
          + "« z » (sans objet) dans la colonne « statut ».")
      return nil
    }
    guard let number = numbers.read(value, allowsPercent: allowsPercent, into: &report) else {
      return nil
    }
    entry = .number(number)
  }
}

/// The letters of a status cell: what is said of the value, or why there is none.
private struct StatusFlags {
  /// Why a cell has no value.
  enum Absence: String {
    case missing = "m"
    case withheld = "s"
    case notApplicable = "z"

    var entry: Entry {
      switch self {
      case .missing: .missing
      case .withheld: .withheldAtSource
      case .notApplicable: .notApplicable
      }
    }

    var meaning: String {
      switch self {
      case .missing: "manquant"
      case .withheld: "secret à la source"
      case .notApplicable: "sans objet"
      }
    }
  }

  private(set) var quality: Quality = []
  private(set) var absence: Absence?

  init?(_ cell: Cell, into report: inout FileFindings) {
    guard !cell.isEmpty else { return }
    let text = cell.text.lowercased()
    switch text {
    case "nd": absence = .missing
    case "nc": absence = .notApplicable
    default:
      for letter in text where !" ,+".contains(letter) {
        guard take(letter) else {
          report.report(
            .observationStatus, at: cell,
            "\(quoted(cell.text)) n'est pas un statut. Lettres admises : c, p, r, e, b, u, et m, s, z sans "
              + "valeur.")
          return nil
        }
      }
    }
    guard !quality.contains(.provisional) || !text.contains("c") else {
      report.report(
        .observationStatus, at: cell,
        "une valeur est consolidée (c) ou provisoire (p), pas les deux.")
      return nil
    }
  }

  private mutating func take(_ letter: Character) -> Bool {
    if let mark = Quality(letter: letter) {
      quality.formUnion(mark)
    } else if let absence = Absence(rawValue: String(letter)) {
      self.absence = absence
    } else {
      return false
    }
    return true
  }
}

extension Rule {
  static let observationStatus = Rule(
    "observation.status", .error, "Statut incohérent",
    "Le statut et la valeur se contredisent, ou le statut n'existe pas. Avec une valeur : c, p, r, e, b, u ; "
      + "sans valeur : m (manquant), s (secret à la source), z (sans objet).")
  static let observationEmpty = Rule(
    "observation.empty", .error, "Valeur vide sans statut",
    "Une valeur vide n'est ni un zéro ni un oubli : le statut dit ce qu'elle est. Un effectif nul s'écrit 0."
  )
}

extension CellContent {
  /// An empty cell of a wide table, where no status can explain it.
  static let missing = CellContent(entry: .missing, quality: [])

  /// The same cell with what is said of all cells of its table.
  func adding(_ quality: Quality) -> CellContent {
    CellContent(entry: entry, quality: self.quality.union(quality))
  }

  private init(entry: Entry, quality: Quality) {
    self.entry = entry
    self.quality = quality
  }
}

extension Quality {
  /// What a letter says of a value; nil when it says something else.
  init?(letter: Character) {
    switch letter {
    case "c": self = []
    case "p": self = .provisional
    case "r": self = .revised
    case "e": self = .estimated
    case "b": self = .seriesBreak
    case "u": self = .unreliable
    default: return nil
    }
  }
}
