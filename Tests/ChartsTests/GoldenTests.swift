internal import Charts
internal import Foundation
internal import Markup
internal import Testing

/// Figures as text.
///
/// `UPDATE_GOLDEN=1` records them, and such a run fails; it is refused where `CI` is set.
@Suite struct `Golden figures` {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  private var isRecording: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["UPDATE_GOLDEN"] == "1" && environment["CI"] == nil
  }

  @Test(arguments: Example.allCases)
  func `are drawn byte for byte as before`(_ example: Example) throws {
    try compare(try example.figure().html.string, with: "\(example.rawValue).html")
  }

  @Test func `include the patterns`() throws {
    try compare(chartDefinitions().string, with: "motifs.html")
  }

  @Test func `include a sparkline`() throws {
    try compare(sparkline(smallCounts).string + "\n", with: "miniature.html")
  }

  @Test func `are all compared`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path()).sorted()
    let names = Example.allCases.map(\.rawValue) + ["motifs", "miniature"]
    #expect(files == names.map { "\($0).html" }.sorted())
  }

  private func compare(_ text: String, with name: String) throws {
    let file = Self.folder.appending(path: name)
    if isRecording {
      try Data(text.utf8).write(to: file)
      Issue.record(
        "Golden \(name) recorded: read the difference, then run again without UPDATE_GOLDEN.")
      return
    }
    let golden = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(text == golden, "\(firstDifference(text, golden))")
  }

  private func firstDifference(_ left: String, _ right: String) -> String {
    let lines = zip(left.split(separator: "\n"), right.split(separator: "\n"))
    guard let pair = lines.first(where: { $0 != $1 }) else { return "one is longer" }
    return "drawn:  \(pair.0)\ngolden: \(pair.1)"
  }
}
