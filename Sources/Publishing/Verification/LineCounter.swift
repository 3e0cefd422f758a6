internal import Diagnostics
internal import Markup

/// Turns offsets of a file into places, counting on from the last one asked.
///
/// A page whose every link is wrong must not be counted from its start for each.
struct LineCounter {
  private let file: OutputFile
  private var offset = 0
  private var line = 1

  init(_ file: OutputFile) { self.file = file }

  /// The place of a byte; offsets are best asked in rising order.
  mutating func place(of target: Int) -> SourceLocation {
    if target < offset { (offset, line) = (0, 1) }
    while offset < target {
      if file.bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    return SourceLocation(file: file.path.string, line: line)
  }
}
