internal import Diagnostics
internal import TestSupport
internal import Testing

/// `docs/chart-review.md` names what holds each point; what it names is there.
@Suite struct `The review list of charts` {
  @Test func `names tests that exist`() throws {
    let names = try Repository.text("docs/chart-review.md").matches(of: /`([^`\n]+)`/)
      .map { String($0.output.1) }.filter { $0.contains(" ") && !$0.hasPrefix("make ") }
    let tests = try ["Tests/ChartsTests", "Tests/GalleryTests"].flatMap {
      try Repository.tree($0).files
    }
    .map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(names.count > 20)
    for name in names {
      #expect(tests.contains { $0.contains("`\(name)`") }, "no test is named « \(name) »")
    }
  }
}
