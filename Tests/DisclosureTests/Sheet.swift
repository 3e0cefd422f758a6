internal import Diagnostics
internal import Disclosure
internal import Domain

/// A table as a person writes it: one series a line, one month a column.
///
///     stock rue metropole            | 40  45  s
///     avis ensemble metropole accord | 12p m   z
///
/// A number may carry letters of quality (`p r e b u`); `m`, `s` and `z` say why there is none, `.` that
/// there is no row. Released tables are written the same way, so that a test compares two pictures.
struct Sheet: Sendable {
  static let firstMonth = Month(index: 2024 * 12)

  var dossier: Dossier
  var lines: [Line]

  struct Line: Sendable {
    let name: String
    let key: SeriesKey
    let cells: [String]
  }

  /// - Parameters:
  ///   - indicators: the dictionary; `stock` alone, additive over everything, when left out.
  ///   - parts: the sub-publics of the axis `situation`.
  ///   - thematic: the sub-publics that overlap.
  init(
    _ text: String, indicators: [Indicator]? = nil, parts: [String] = [],
    thematic: [String] = [], territories: [Territory] = [], categories: [String] = [],
    identities: [AccountingIdentity] = [], breaks: [SeriesBreak] = [],
    publicZeros: [String] = ["metropole"]
  ) throws {
    lines = try text.split(separator: "\n").map(Line.init)
    dossier = Dossier(
      site: try site(identities: identities, publicZeros: publicZeros),
      indicators: try indicators ?? [count("stock")],
      subPublics: try groups(parts, thematic),
      territories: [try place("metropole", .metropole)] + territories,
      categories: try categories.map { try category($0) }, sources: [], integrations: [],
      breaks: breaks, events: [])
  }

  /// The figures, sealed in the order given, or in another.
  func sealed(order: [Int]? = nil) -> SealedDataset {
    var builder = SealedDataset.Builder()
    for row in order ?? Array(lines.indices) {
      let slot = builder.slot(for: lines[row].key)
      for (column, word) in lines[row].cells.enumerated() where word != "." {
        let (entry, quality) = content(word)
        _ = builder.record(
          entry, quality: quality, in: slot, month: Self.firstMonth.advanced(by: column),
          from: Origin(file: 0, row: Int32(row), column: Int32(column)))
      }
    }
    return builder.seal()
  }

  /// What an audience may read of the table, drawn like the table.
  func released(to audience: Audience = .partenaires, order: [Int]? = nil) -> [String] {
    guard let policy = DisclosurePolicy(audience, of: dossier.site) else { return ["no policy"] }
    let edition = sealed(order: order).release(under: policy, dossier).own
    return lines.map { line in
      let cells = line.cells.indices.map {
        text(edition[line.key, Self.firstMonth.advanced(by: $0)], wasThere: line.cells[$0] != ".")
      }
      return "\(line.name) | \(cells.joined(separator: " "))"
    }
  }

  /// The findings of the checks: `3:2: error: message [id]`, rows and columns of the picture from 1.
  func findings(today: Month = Month(index: 2030 * 12)) -> [String] {
    sealed().check(dossier, today: today) { origin in
      SourceLocation(file: "t.csv", line: Int(origin.row) + 1, column: Int(origin.column) + 1)
    }.sorted().map {
      let place = $0.location
      return "\(place.line):\(place.column): \($0.severity.rawValue): \($0.message) [\($0.rule.id)]"
    }
  }
}

extension Sheet.Line {
  init(_ line: Substring) throws {
    let halves = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
    guard halves.count == 2, (3...4).contains(halves[0].count) else { throw SheetError(line) }
    name = halves[0].joined(separator: " ")
    key = SeriesKey(
      territory: try code(halves[0][2]), subPublic: try code(halves[0][1]),
      indicator: try code(halves[0][0]),
      category: halves[0].count == 4 ? try code(halves[0][3]) : nil)
    cells = halves[1]
  }
}

struct SheetError: Error {
  let text: String
  init(_ text: some StringProtocol) { self.text = String(text) }
}

private func content(_ word: String) -> (Entry, Quality) {
  switch word {
  case "m": return (.missing, [])
  case "s": return (.withheldAtSource, [])
  case "z": return (.notApplicable, [])
  default:
    let digits = word.prefix { $0.isNumber || $0 == "-" || $0 == "." }
    let marks: [Character: Quality] = [
      "p": .provisional, "r": .revised, "e": .estimated, "b": .seriesBreak, "u": .unreliable,
    ]
    let quality = word.dropFirst(digits.count).compactMap { marks[$0] }
    let scaled = ((Double(digits) ?? .nan) * Double(Quantity.scale)).rounded()
    return (.number(Quantity(scaled: Int64(scaled))), quality.reduce([]) { $0.union($1) })
  }
}

private func text(_ cell: ReleasedCell, wasThere: Bool) -> String {
  switch cell {
  case .value(let quantity, let quality):
    let marks: [(Quality, String)] = [
      (.provisional, "p"), (.revised, "r"), (.estimated, "e"), (.seriesBreak, "b"),
      (.unreliable, "u"),
    ]
    let places = quantity.integer == nil ? 1 : 0
    return quantity.machineText(places: places)
      + marks.filter { quality.contains($0.0) }.map(\.1).joined()
  case .withheld: return "s"
  case .missing: return wasThere ? "m" : "."
  case .notApplicable: return "z"
  }
}
