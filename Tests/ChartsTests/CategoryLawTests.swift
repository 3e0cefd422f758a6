internal import Charts
internal import Disclosure
internal import Domain
internal import Markup
internal import TestSupport
internal import Testing

/// What holds for every chart by category, whatever its cells.
@Suite struct `Any rows` {
  /// A cell of any kind, values up to the ends of the range.
  private func cell(_ random: inout SeededGenerator) -> ReleasedCell {
    let quality = Quality(rawValue: UInt8(random.next() % 32))
    return switch random.next() % 8 {
    case 0: .withheld
    case 1: .missing
    case 2: .notApplicable
    case 3: .value(Quantity(scaled: Int64(random.next() % 18) * 500_000_000_000_000_000), quality)
    case 4: value(0, quality)
    default: value(Int(random.next() % 2000), quality)
    }
  }

  private func rows(_ random: inout SeededGenerator) -> [CategoryRow] {
    (0...Int(random.next() % 29)).map { rank in
      CategoryRow(label: "Ligne \(rank)", cells: [cell(&random), cell(&random)])
    }
  }

  /// Each kind of chart that takes these rows.
  private func charts(_ rows: [CategoryRow]) throws -> [any Chart] {
    let pairs = rows.map { ($0.label, $0.cells[0], $0.cells[1]) }
    let charts: [any Chart] = [
      try barChart(rows),
      try dumbbellChart(pairs.map { .init(label: $0, before: $1, now: $2) }),
      try occupancyChart(pairs.map { .init(label: $0, taken: $1, capacity: $2) }),
      try dotPlot(["Femmes", "Hommes"], rows), try numberTile(rows.map { $0.cells[0] }),
    ]
    return charts + [try? pyramidChart(rows)].compactMap(\.self)
  }

  @Test func `are drawn in finite coordinates, the same twice`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      let rows = rows(&random)
      let (first, second) = (try charts(rows), try charts(rows))
      for (one, other) in zip(first, second) {
        let html = figure(one).html.string
        #expect(html == figure(other).html.string)
        for text in matches(#" (?:d|x|y|cx|cy|width|height)="([^"]*)""#, html) {
          #expect(text.wholeMatch(of: /[MLHVZhvl0-9.,-]*/) != nil, "\(text)")
        }
      }
    }
  }

  @Test func `keep bars and tracks from running backwards`() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<20 {
      for scene in try charts(rows(&random)).flatMap(scenes) {
        for case .rect(let box) in scene.layers.flatMap(\.shapes) {
          #expect(box.width >= 0 && box.height >= 0)
        }
      }
    }
  }

  @Test func `draw what is withheld exactly as what is missing, signs apart`() throws {
    let withheld = everyStatus.map { CategoryRow(label: $0.label, cells: $0.cells + [value(100)]) }
    let missing = withheld.map { row in
      CategoryRow(label: row.label, cells: row.cells.map { $0 == .withheld ? .missing : $0 })
    }
    for (one, other) in zip(try charts(withheld), try charts(missing)) {
      for (scene, twin) in zip(scenes(of: one), scenes(of: other)) {
        #expect(marks(scene) == marks(twin))
      }
    }
  }

  /// Everything drawn but texts.
  private func marks(_ scene: Scene) -> [Shape] {
    scene.layers.flatMap(\.shapes).filter { if case .text = $0 { false } else { true } }
  }
}
