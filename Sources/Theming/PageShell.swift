internal import Markup

/// The markup around the texts of every page that has the same form.
///
/// What the template engine writes depends only on which texts are empty, which flags are up and how
/// long the lists are; the texts themselves are printed and nothing else. So the engine renders a form
/// once, with numbered marks in place of texts, and each page of that form fills the marks.
struct PageShell: Sendable {
  private enum Piece: Sendable {
    case markup(ArraySlice<UInt8>)
    /// The place of a text, by its number in the form.
    case leaf(Int)
  }

  private let pieces: [Piece]

  /// Cuts what the engine rendered at its marks.
  init(rendered: [UInt8]) {
    var pieces: [Piece] = []
    var rest = rendered[...]
    while let start = rest.firstIndex(of: PageForm.markOpening),
      let end = rest[start...].firstIndex(of: PageForm.markClosing)
    {
      pieces.append(.markup(rest[..<start]))
      if let number = Int(String(decoding: rest[(start + 1)..<end], as: UTF8.self)) {
        pieces.append(.leaf(number))
      }
      rest = rest[(end + 1)...]
    }
    self.pieces = pieces + [.markup(rest)]
  }

  /// Writes a page: the markup, and in each place its text escaped or its piece of HTML.
  func filled(with leaves: [TemplateValue]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      leaves.reduce(8192) { sum, leaf in
        if case .html(let html) = leaf { sum + html.bytes.count } else { sum }
      })
    for piece in pieces {
      switch piece {
      case .markup(let markup): bytes += markup
      case .leaf(let number) where leaves.indices.contains(number):
        leaves[number].print(to: &bytes)
      case .leaf: continue
      }
    }
    return bytes
  }
}

extension TemplateValue {
  fileprivate func print(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): appendEscaped(text, to: &bytes)
    case .html(let html): bytes += html.bytes
    case .flag, .list, .record, .absent: return
    }
  }
}

/// Escapes as the engine does, apostrophes included, since a template may quote attributes either way;
/// drops the control characters that HTML does not allow.
private func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "\""): bytes += "&quot;".utf8
    case UInt8(ascii: "'"): bytes += "&#39;".utf8
    case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20: continue
    default: bytes.append(byte)
    }
  }
}
