internal import Testing

/// The entries of an archive, read from its directory as programs do.
struct ReadArchive {
  struct Entry: Equatable {
    let path: String
    let method: UInt16
    let date: UInt16
    let sum: UInt32
    let bytes: [UInt8]
  }

  let entries: [Entry]

  init(_ bytes: [UInt8]) throws {
    let end = bytes.count - 22
    try #require(end >= 0 && bytes.number(at: end, 4) == 0x0605_4B50, "no end of directory")
    let count = bytes.number(at: end + 10, 2)
    var place = bytes.number(at: end + 16, 4)
    var entries: [Entry] = []
    for _ in 0..<count {
      try #require(bytes.number(at: place, 4) == 0x0201_4B50, "no directory entry")
      let name = bytes.number(at: place + 28, 2)
      entries.append(try Self.entry(bytes, directory: place, nameLength: name))
      place += 46 + name
    }
    try #require(place == end, "bytes after the directory")
    self.entries = entries
  }

  private static func entry(
    _ bytes: [UInt8], directory: Int, nameLength: Int
  ) throws -> Entry {
    let start = bytes.number(at: directory + 42, 4)
    try #require(bytes.number(at: start, 4) == 0x0403_4B50, "no local header")
    // What both headers say, they say alike: version needed … length of the extra field.
    #expect(bytes[(start + 4)..<(start + 30)] == bytes[(directory + 6)..<(directory + 32)])
    let size = bytes.number(at: start + 18, 4)
    let content = start + 30 + nameLength
    return Entry(
      path: String(decoding: bytes[(start + 30)..<content], as: UTF8.self),
      method: UInt16(bytes.number(at: start + 8, 2)),
      date: UInt16(bytes.number(at: start + 12, 2)),
      sum: UInt32(bytes.number(at: start + 14, 4)),
      bytes: Array(bytes[content..<(content + size)]))
  }

  func text(_ path: String) throws -> String {
    let entry = try #require(entries.first { $0.path == path }, "no \(path)")
    return String(decoding: entry.bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  fileprivate func number(at place: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }
}
