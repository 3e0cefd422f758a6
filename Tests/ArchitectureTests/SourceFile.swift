internal import Diagnostics
internal import TestSupport

/// A Swift file of the product, with the numbers of its lines of code; comments are left out.
struct SourceFile: Sendable, CustomStringConvertible {
  /// Relative to the root: `Sources/Charts/Figure/Figure.swift`.
  let path: String
  let lines: [(number: Int, text: String)]

  var target: String { String(path.split(separator: "/")[1]) }
  var description: String { path }

  /// Every file of `Sources/` but the generator of the demo, a program that stands alone.
  static var all: [SourceFile] {
    get throws { try read.get() }
  }

  /// Read once for all tests.
  private static let read = Result {
    try Repository.tree("Sources").files
      .filter { $0.path.hasSuffix(".swift") && !$0.path.hasPrefix("DemoContent/") }
      .map { SourceFile(path: "Sources/\($0.path)", String(decoding: $0.bytes, as: UTF8.self)) }
  }

  private init(path: String, _ text: String) {
    self.path = path
    var isText = false
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { (number: $0.offset + 1, text: codeOnly($0.element, in: &isText)) }
  }

  /// The modules that the file imports, with the line of each.
  var imports: [(module: String, line: Int)] {
    lines.compactMap { number, text in
      let words = text.split(separator: " ")
      guard let position = words.firstIndex(of: "import"), position < 3, position + 1 < words.count
      else { return nil }
      return (String(words[position + 1]), number)
    }
  }
}

/// A line without its comment and without what its string literals say.
///
/// - Parameter isText: whether the line stands in a literal of several lines.
private func codeOnly(_ line: Substring, in isText: inout Bool) -> String {
  if line.contains("\"\"\"") {
    isText.toggle()
    return ""
  }
  guard !isText else { return "" }
  var code = ""
  var isQuoted = false
  var previous: Character = " "
  for character in line {
    if character == "\"", previous != "\\" { isQuoted.toggle() }
    if !isQuoted, character == "/", previous == "/" { return String(code.dropLast()) }
    if !isQuoted || character == "\"" { code.append(character) }
    previous = character
  }
  return code
}
