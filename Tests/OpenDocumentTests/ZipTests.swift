internal import Markup
internal import OpenDocument
internal import TestSupport
internal import Testing

@Suite struct `A ZIP archive` {
  private func file(_ path: String, _ text: String) throws -> OutputFile {
    OutputFile(path: try #require(OutputPath(path)), bytes: Array(text.utf8))
  }

  @Test func `gives back its files, in their order`() throws {
    let files = [
      try file("mimetype", "a/b"), try file("META-INF/manifest.xml", ""), try file("c", "é"),
    ]
    let read = try ReadArchive(zipped(files)).entries
    #expect(read.map(\.path) == ["mimetype", "META-INF/manifest.xml", "c"])
    #expect(read.map(\.bytes) == files.map(\.bytes))
    #expect(read.allSatisfy { $0.method == 0 && $0.date == 0x21 })
    #expect(read.map(\.sum) == files.map { crc32($0.bytes) })
  }

  @Test func `begins with the name and the text of its first file, for programs that look there`()
    throws
  {
    let bytes = zipped([try file("mimetype", "application/x")])
    #expect(bytes[26..<30] == [8, 0, 0, 0])
    #expect(String(decoding: bytes[30..<51], as: UTF8.self) == "mimetypeapplication/x")
  }

  @Test func `keeps the first file of a path`() throws {
    let read = try ReadArchive(zipped([try file("a", "1"), try file("a", "2")])).entries
    #expect(read.map(\.bytes) == [Array("1".utf8)])
  }

  @Test func `may be empty`() throws {
    #expect(zipped([]).count == 22)
    #expect(try ReadArchive(zipped([])).entries == [])
  }

  @Test func `gives back any bytes`() throws {
    var generator = SeededGenerator(seed: 7)
    for count in [0, 1, 255, 65_536] {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let path = try #require(OutputPath("f"))
      let read = try ReadArchive(zipped([OutputFile(path: path, bytes: bytes)])).entries
      #expect(read.map(\.bytes) == [bytes])
    }
  }
}

@Suite struct `The CRC-32` {
  /// Source: the check values that the catalogues of CRCs give.
  @Test(
    arguments: [
      ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926),
      ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ] as [(String, UInt32)])
  func `is that of everyone`(_ text: String, _ sum: UInt32) {
    #expect(crc32(Array(text.utf8)) == sum)
  }
}
