internal import Charts
internal import Foundation
internal import TestSupport
internal import Testing

@testable internal import gallery

/// What every kind draws in every circumstance, as text: its words in their order, the shapes of each ink.
///
/// `UPDATE_GOLDEN=1` records.
@Suite struct `The gallery` {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  @Test(arguments: Example.all.map(\.id))
  func `shows each example as before`(_ id: String) throws {
    let example = try #require(Example.all.first { $0.id == id })
    let text = Circumstance.allCases.map { described(example, $0) }.joined(separator: "\n")
    let file = Self.folder.appending(path: "\(id).txt")
    if Golden.mode == .records {
      try Data(text.utf8).write(to: file)
      Issue.record("\(id).txt is recorded: read the difference, then run again.")
      return
    }
    let golden = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let differences = firstDifferences(expected: golden, actual: text, name: "\(id).txt")
    #expect(differences == nil, "\(differences ?? "")")
  }

  @Test func `has no other record`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(files.sorted() == Example.all.map { "\($0.id).txt" }.sorted())
  }

  @Test(arguments: Example.all.map(\.id))
  func `finds no fault in its drawings`(_ id: String) throws {
    let example = try #require(Example.all.first { $0.id == id })
    for circumstance in Circumstance.allCases {
      guard case .drawn(let exhibit) = example.outcome(circumstance, number: 1) else { continue }
      #expect(exhibit.faults.map(\.message) == [], "\(circumstance)")
    }
  }

  private func described(_ example: Example, _ circumstance: Circumstance) -> String {
    let drawings =
      switch example.outcome(circumstance, number: 1) {
      case .drawn(let exhibit): exhibit.scenes.map(described)
      case .refused: ["refusé"]
      case .unknown: ["sans objet"]
      }
    return (["== \(circumstance.rawValue)"] + drawings).joined(separator: "\n") + "\n"
  }

  private func described(_ scene: Scene) -> String {
    var words: [String] = []
    var shapes: [(ink: String, count: Int)] = []
    for layer in scene.layers {
      let texts = layer.shapes.compactMap { if case .text(let text, _) = $0 { text } else { nil } }
      words += texts
      let count = layer.shapes.count - texts.count
      guard count > 0 else { continue }
      let ink = "\(layer.ink)"
      if let known = shapes.firstIndex(where: { $0.ink == ink }) {
        shapes[known].count += count
      } else {
        shapes.append((ink, count))
      }
    }
    let size = "\(Int(scene.width)) × \(Int(scene.height.rounded()))"
    let counts = shapes.map { "\($0.ink) \($0.count)" }.joined(separator: ", ")
    return "\(size) : \(counts)\n  " + words.joined(separator: " · ")
  }
}
