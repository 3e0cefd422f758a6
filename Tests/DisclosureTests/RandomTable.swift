internal import Disclosure
internal import Domain
internal import TestSupport

/// A table of counts in two linked partitions, with its equations written apart from the product's own.
///
/// The métropole is the sum of its communes; in each place the whole is the sum of its parts, and an
/// overlapping group stands inside it.
struct RandomTable {
  let sheet: Sheet
  let equations: [Equation]

  /// total = sum of the parts (+ a rest that nobody displays); cells by their ranks in the sheet.
  struct Equation {
    let total: Int
    let parts: [Int]
    let hasRest: Bool
  }

  /// At most five places by five groups; many counts are small, some are zero.
  init(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let communes = (0..<Int.random(in: 2...4, using: &random)).map { "commune\($0)" }
    let parts = (0..<Int.random(in: 2...4, using: &random)).map { "part\($0)" }
    var counts: [String: Int] = [:]
    for commune in communes {
      for part in parts {
        let count = Self.count(&random)
        for place in [commune, "metropole"] {
          counts["\(part) \(place)", default: 0] += count
          counts["ensemble \(place)", default: 0] += count
        }
      }
    }
    for place in communes + ["metropole"] {
      counts["jeunes \(place)"] = Int.random(
        in: 0...(counts["ensemble \(place)"] ?? 0), using: &random)
    }
    let names = counts.keys.sorted().shuffled(using: &random)
    sheet = try Sheet(
      names.map { "stock \($0) | \(counts[$0] ?? 0)" }.joined(separator: "\n"), parts: parts,
      thematic: ["jeunes"], territories: try communes.map { try place($0, in: "metropole") },
      publicZeros: Bool.random(using: &random) ? ["metropole"] : [])
    let ranks = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    equations = Self.equations(communes, parts) { ranks[$0] ?? 0 }
  }

  private static func count(_ random: inout SeededGenerator) -> Int {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<2: 0
    case 2..<5: Int.random(in: 1...10, using: &random)
    default: Int.random(in: 11...200, using: &random)
    }
  }

  private static func equations(
    _ communes: [String], _ parts: [String], _ rank: (String) -> Int
  ) -> [Equation] {
    let places = communes + ["metropole"]
    let partitions = places.map { place in
      Equation(
        total: rank("ensemble \(place)"), parts: parts.map { rank("\($0) \(place)") },
        hasRest: false)
    }
    let territories = (parts + ["ensemble"]).map { group in
      Equation(
        total: rank("\(group) metropole"), parts: communes.map { rank("\(group) \($0)") },
        hasRest: false)
    }
    let inclusions = places.map {
      Equation(total: rank("ensemble \($0)"), parts: [rank("jeunes \($0)")], hasRest: true)
    }
    return partitions + territories + inclusions
  }

  /// The true counts, by rank.
  var truth: [Int] { sheet.lines.map { Int($0.cells[0]) ?? 0 } }

  /// The counts as released, nil where withheld.
  func released(to audience: Audience, order: [Int]? = nil) -> [Int?] {
    sheet.released(to: audience, order: order).map { line in
      line.split(separator: " ").last.flatMap { Int($0) }
    }
  }
}
