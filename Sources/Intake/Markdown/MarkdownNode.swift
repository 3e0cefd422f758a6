/// A node of a Markdown text as CommonMark sees it, before the rules of this site.
struct MarkdownNode {
  enum Kind {
    case document, quote, item, paragraph, rule
    /// `start` is nil for a bulleted list.
    case list(start: Int?, isTight: Bool)
    case heading(Int)
    /// `info` is what follows the opening fence.
    case code(info: String)
    case htmlBlock
    case text, softBreak, lineBreak, codeSpan, htmlInline, emphasis, strong
    case link(String)
    case image
    /// What is nested too deep to be read.
    case abyss
  }

  let kind: Kind
  /// What is written, for texts, code and HTML.
  let literal: String
  let children: [MarkdownNode]
  /// Of a block: its lines in the text, from 1.
  let lines: ClosedRange<Int>
  /// Of a block: its first byte on its first line, from 1.
  let byteColumn: Int
}
