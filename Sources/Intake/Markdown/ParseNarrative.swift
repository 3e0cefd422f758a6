package import Diagnostics
package import Domain

/// Reads a Markdown text: blocks, links, bound figures, directives.
///
/// Never fails: what a page cannot carry is reported and left out, and an error stops publication.
package func parseNarrative(
  _ text: String, at origin: TextOrigin, into notes: inout ReadingNotes
) -> Narrative {
  let root = commonMark(text)
  let lines = SourceLines(text, at: origin)
  reportForeignLines(lines, outside: codeLines(root), into: &notes)
  var reader = BlockReader(lines: lines)
  return Narrative(blocks: reader.blocks(root.children, into: &notes))
}

/// The lines of code and HTML, which are not prose.
private func codeLines(_ node: MarkdownNode) -> Set<Int> {
  switch node.kind {
  case .code, .htmlBlock: Set(node.lines)
  default: node.children.reduce(into: []) { $0.formUnion(codeLines($1)) }
  }
}

/// Reads the blocks of a text in order, watching the levels of headings.
private struct BlockReader {
  let lines: SourceLines
  /// The level of the last heading; the page's title is of level 1.
  private var level = 1

  init(lines: SourceLines) { self.lines = lines }

  mutating func blocks(_ nodes: [MarkdownNode], into notes: inout ReadingNotes) -> [Block] {
    nodes.compactMap { block($0, into: &notes) }
  }

  private mutating func block(_ node: MarkdownNode, into notes: inout ReadingNotes) -> Block? {
    let place = lines.location(line: node.lines.lowerBound, byte: node.byteColumn - 1)
    switch node.kind {
    case .heading(let level):
      check(level, at: place, into: &notes)
      return .heading(level: level, inlines(node, at: place, &notes), place)
    case .paragraph: return .paragraph(inlines(node, at: place, &notes))
    case .list(let start, let isTight):
      let items = node.children.map { blocks($0.children, into: &notes) }
      return .list(start: start, isTight: isTight, items: items)
    case .quote: return .quote(blocks(node.children, into: &notes))
    case .code(let info): return fencedBlock(node, info: info, lines, at: place, into: &notes)
    case .rule: return .rule
    case .htmlBlock:
      let first = node.literal.prefix { !$0.isNewline }
      notes.report(htmlFinding(first.trimmed, at: place))
      return nil
    case .abyss:
      notes.report(Rule.mdNesting.at(place, nestingMessage))
      return nil
    case .document, .item, .text, .softBreak, .lineBreak, .codeSpan, .htmlInline, .emphasis,
      .strong, .link, .image:
      return nil
    }
  }

  private func inlines(
    _ node: MarkdownNode, at place: SourceLocation, _ notes: inout ReadingNotes
  ) -> [Inline] {
    var reader = InlineReader(
      SourceCursor(lines, in: node.lines, byte: node.byteColumn - 1), fallback: place)
    return reader.inlines(node.children, into: &notes)
  }

  private mutating func check(
    _ next: Int, at place: SourceLocation, into notes: inout ReadingNotes
  ) {
    if next == 1 {
      notes.report(
        Rule.mdTitle.at(
          place, "Le titre de la page vient de l'en-tête. Écrire ce titre avec « ## »."))
    } else if next > level + 1 {
      let marks = String(repeating: "#", count: level + 1)
      notes.report(
        Rule.mdLevel.at(
          place, length: next,
          "Ce titre saute du niveau \(level) au niveau \(next). Écrire « \(marks) »."))
    }
    level = next
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Rule {
  static let mdTitle = Rule(
    "md.title", .warning, "Titre de niveau 1 dans le texte",
    "Une page n'a qu'un titre de niveau 1, celui de son en-tête. Dans le texte, commencer par « ## »."
  )

  static let mdLevel = Rule(
    "md.level", .warning, "Niveau de titre sauté",
    "Un lecteur d'écran annonce les niveaux : après « ## » vient « ### », jamais « #### ».")
}

/// What a Markdown text may break.
package let markdownRules: [Rule] = [
  .mdHtml, .mdLink, .mdImage, .mdTable, .mdFootnote, .mdAnchor, .mdFence, .mdNesting,
  .mdTitle, .mdLevel, .mdBinding, .mdDirective,
]
