internal import Disclosure

/// The signs that a table shows, so that its legend explains them and no others.
struct Signs: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let provisional = Signs(rawValue: 1)
  static let revised = Signs(rawValue: 2)
  static let estimated = Signs(rawValue: 4)
  static let seriesBreak = Signs(rawValue: 8)
  static let unreliable = Signs(rawValue: 16)
  static let withheld = Signs(rawValue: 32)
  static let missing = Signs(rawValue: 64)
  static let notApplicable = Signs(rawValue: 128)

  /// The signs of a cell.
  init(_ cell: ReleasedCell) {
    switch cell {
    // The first five signs are the qualities, bit for bit.
    case .value(_, let quality): self.init(rawValue: UInt16(quality.rawValue & 31))
    case .withheld: self = .withheld
    case .missing: self = .missing
    case .notApplicable: self = .notApplicable
    }
  }

  /// The signs anywhere in some rows.
  init(_ rows: [[ReleasedCell]]) {
    self.init()
    for row in rows { for cell in row { formUnion(Signs(cell)) } }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Every sign, as a table shows it and in words.
  static let meanings: [(sign: Signs, mark: String, words: String)] = [
    (.provisional, "(p)", "donnée provisoire"), (.revised, "(r)", "donnée révisée"),
    (.estimated, "(e)", "valeur estimée"), (.seriesBreak, "(b)", "rupture de série"),
    (.unreliable, "(u)", "valeur peu fiable"), (.withheld, "s", "secret statistique"),
    (.missing, "nd", "non disponible"), (.notApplicable, "so", "sans objet"),
  ]

  /// The meaning of the signs, as « (p) donnée provisoire ; s : secret statistique », or nothing.
  var legend: String {
    let parts = Self.meanings.filter { contains($0.sign) }.map {
      $0.mark.hasPrefix("(") ? "\($0.mark) \($0.words)" : "\($0.mark)\u{A0}: \($0.words)"
    }
    return parts.isEmpty ? "" : parts.joined(separator: "\u{202F}; ") + "."
  }

  /// The status letters of the published files: `p`, `s`, `m`, `z`…; empty for a plain value.
  var letters: String {
    let codes: [(Signs, String)] = [
      (.provisional, "p"), (.revised, "r"), (.estimated, "e"), (.seriesBreak, "b"),
      (.unreliable, "u"), (.withheld, "s"), (.missing, "m"), (.notApplicable, "z"),
    ]
    return codes.filter { contains($0.0) }.map(\.1).joined()
  }
}

extension MarkupPen {
  /// Writes a cell as readers see it: `571 (p)`, `s`, `nd`, `so`, each with its meaning for voices.
  ///
  /// - Parameter signed: whether a rise carries its sign.
  mutating func cell(_ cell: ReleasedCell, places: Int, signed: Bool = false) {
    switch cell {
    case .value(let quantity, let quality):
      if quality.contains(.estimated) { markup("≈\u{A0}") }
      if signed { change(quantity, places: places) } else { number(quantity, places: places) }
      if !quality.isEmpty { marks(Signs(cell)) }
    case .withheld: markup(#"s<span class="hors-ecran">, secret statistique</span>"#)
    case .missing: markup(#"nd<span class="hors-ecran">, non disponible</span>"#)
    case .notApplicable: markup(#"so<span class="hors-ecran">, sans objet</span>"#)
    }
  }

  /// Writes the marks of a value: `(p)`, with the words for voices.
  mutating func marks(_ signs: Signs) {
    for meaning in Signs.meanings where signs.contains(meaning.sign) {
      markup("\u{A0}")
      text(meaning.mark)
      markup(#"<span class="hors-ecran"> "#)
      text(meaning.words)
      markup("</span>")
    }
  }

  /// Writes the certainty of a value between brackets, as prose: ` (donnée provisoire)`.
  mutating func proseMarks(_ quality: Quality) {
    guard !quality.isFirm else { return }
    let isUnreliable = quality.contains(.unreliable)
    if quality.contains(.provisional) {
      markup(isUnreliable ? " (donnée provisoire, peu fiable)" : " (donnée provisoire)")
    } else if quality.contains(.estimated) {
      markup(isUnreliable ? " (valeur estimée, peu fiable)" : " (valeur estimée)")
    } else {
      markup(" (valeur peu fiable)")
    }
  }
}
