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

  /// Each kind of chart that takes these rows, with its drawings.
  private func drawn(_ rows: [CategoryRow]) throws -> [Drawn] {
    let pairs = rows.map { ($0.label, $0.cells[0], $0.cells[1]) }
    let dumbbell = try dumbbellChart(pairs.map { .init(label: $0, before: $1, now: $2) })
    let occupancy = try occupancyChart(pairs.map { .init(label: $0, taken: $1, capacity: $2) })
    let dots = try dotPlot(["Femmes", "Hommes"], rows)
    let tile = try numberTile(rows.map { $0.cells[0] })
    let bars = try barChart(rows)
    let all = Rendition.allCases
    var drawn = [
      Drawn(figure: figure(bars, csvURL: "f"), scenes: all.map { barScene(bars, $0) }),
      Drawn(figure: figure(dumbbell, csvURL: "f"), scenes: all.map { dumbbellScene(dumbbell, $0) }),
      Drawn(
        figure: figure(occupancy, csvURL: "f"), scenes: all.map { occupancyScene(occupancy, $0) }),
      Drawn(figure: figure(dots, csvURL: "f"), scenes: all.map { dotScene(dots, $0) }),
      Drawn(figure: figure(tile, csvURL: "f"), scenes: all.map { tileScene(tile, $0) }),
    ]
    if let pyramid = try? pyramidChart(rows) {
      drawn.append(
        Drawn(figure: figure(pyramid, csvURL: "f"), scenes: all.map { pyramidScene(pyramid, $0) }))
    }
    return drawn
  }

  @Test func `are drawn in finite coordinates, the same twice`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      let rows = rows(&random)
      let (first, second) = (try drawn(rows), try drawn(rows))
      for (one, other) in zip(first, second) {
        #expect(one.figure.html == other.figure.html)
        for text in matches(#" (?:d|x|y|cx|cy|width|height)="([^"]*)""#, one.figure.html.string) {
          #expect(text.wholeMatch(of: /[MLHVZhvl0-9.,-]*/) != nil, "\(text)")
        }
      }
    }
  }

  @Test func `keep bars and tracks from running backwards`() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<20 {
      for scene in try drawn(rows(&random)).flatMap(\.scenes) {
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
    for (one, other) in zip(try drawn(withheld), try drawn(missing)) {
      for (scene, twin) in zip(one.scenes, other.scenes) {
        #expect(marks(scene) == marks(twin))
      }
    }
  }

  /// Everything drawn but texts.
  private func marks(_ scene: Scene) -> [Shape] {
    scene.layers.flatMap(\.shapes).filter { if case .text = $0 { false } else { true } }
  }
}
