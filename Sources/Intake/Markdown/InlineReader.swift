internal import Diagnostics
internal import Domain
internal import French

/// Reads the inlines of one block: typography, links, bindings, and what is refused.
struct InlineReader {
  private var cursor: SourceCursor
  /// Where to point when an inline is not found again in its source.
  private let fallback: SourceLocation

  init(_ cursor: SourceCursor, fallback: SourceLocation) {
    self.cursor = cursor
    self.fallback = fallback
  }

  mutating func inlines(_ nodes: [MarkdownNode], into notes: inout ReadingNotes) -> [Inline] {
    var run = TextRun(start: cursor)
    for node in nodes {
      switch node.kind {
      case .text: read(node.literal, into: &run, &notes)
      case .softBreak where run.opening != nil: run.pending += " "
      default:
        finish(&run, &notes)
        run.inlines += inline(node, into: &notes)
        run.start = cursor
      }
    }
    finish(&run, &notes)
    return run.inlines
  }

  private mutating func inline(
    _ node: MarkdownNode, into notes: inout ReadingNotes
  ) -> [Inline] {
    switch node.kind {
    case .softBreak: return [.softBreak]
    case .lineBreak: return [.lineBreak]
    case .codeSpan:
      _ = cursor.find(node.literal)
      return [.code(node.literal)]
    case .emphasis: return [.emphasis(inlines(node.children, into: &notes))]
    case .strong: return [.strong(inlines(node.children, into: &notes))]
    case .link(let target): return link(target, node.children, into: &notes)
    case .image: return image(node, into: &notes)
    case .htmlInline:
      let first = node.literal.prefix { !$0.isNewline }
      let place = cursor.find(String(first)) ?? fallback
      notes.report(htmlFinding(String(first), at: place))
      return []
    case .abyss:
      notes.report(Rule.mdNesting.at(fallback, nestingMessage))
      return []
    case .document, .quote, .item, .paragraph, .rule, .list, .heading, .code, .htmlBlock, .text:
      return []
    }
  }

  // MARK: - Links and images

  private mutating func link(
    _ target: String, _ children: [MarkdownNode], into notes: inout ReadingNotes
  ) -> [Inline] {
    let place = openLink(target, children) ?? fallback
    if let label = footnoteLabel(children) {
      notes.report(footnoteFinding("[\(label)]", at: place))
      return []
    }
    let content = inlines(children, into: &notes)
    cursor.follow("](")
    cursor.follow(target)
    if let complaint = linkComplaint(target) {
      notes.report(Rule.mdLink.at(place, complaint))
      return content
    }
    return [.link(target: target, content, place)]
  }

  /// Moves into a link: past its `[`, or past the `<` of a bare address.
  private mutating func openLink(
    _ target: String, _ children: [MarkdownNode]
  ) -> SourceLocation? {
    let text = children.map(\.literal).joined()
    let isBare = !text.isEmpty && target.hasSuffix(text) && cursor.reaches("<")
    return cursor.find(isBare ? "<" : "[")
  }

  /// `^1` when a link is in truth a footnote whose definition made it one.
  private func footnoteLabel(_ children: [MarkdownNode]) -> String? {
    let text = children.map(\.literal).joined()
    return text.hasPrefix("^") && text.count > 1 ? text : nil
  }

  private mutating func image(
    _ node: MarkdownNode, into notes: inout ReadingNotes
  ) -> [Inline] {
    let place = cursor.find("![") ?? fallback
    notes.report(
      Rule.mdImage.at(
        place, length: 2,
        "Les images ne sont pas publiées. Décrire dans le texte, ou demander un bloc « graphique »."
      ))
    return inlines(node.children, into: &notes)
  }

  // MARK: - Text

  /// Adds a text to the run; a binding opens inside one text, and may close in a later one.
  private mutating func read(
    _ literal: String, into run: inout TextRun, _ notes: inout ReadingNotes
  ) {
    var rest = literal[...]
    while !rest.isEmpty {
      if run.opening != nil {
        guard let close = rest.firstRange(of: "}}") else {
          run.pending += rest
          return
        }
        run.pending += rest[..<close.lowerBound]
        rest = rest[close.upperBound...]
        bind(&run, &notes)
      } else {
        let open = rest.firstRange(of: "{{")
        let before = rest[..<(open?.lowerBound ?? rest.endIndex)]
        cursor.follow(before)
        run.text += before
        guard let open else { return }
        rest = rest[open.upperBound...]
        if let place = cursor.meet("{{") {
          flush(&run, &notes)
          run.opening = place
        } else {
          run.text += "{{"
        }
      }
    }
  }

  /// Closes the binding of a run.
  private mutating func bind(_ run: inout TextRun, _ notes: inout ReadingNotes) {
    guard let open = run.opening else { return }
    let words = run.pending.split(whereSeparator: \.isWhitespace).map {
      PlacedWord(text: String($0), location: cursor.find(String($0)) ?? open)
    }
    let close = cursor.find("}}")
    let isOnOneLine = close?.line == open.line
    let length = isOnOneLine ? (close?.column ?? open.column) + 2 - open.column : 2
    if let inline = readBinding(words, at: open, length: length, into: &notes) {
      run.inlines.append(inline)
    }
    (run.opening, run.pending, run.start) = (nil, "", cursor)
  }

  /// Ends a run of texts: no binding may stay open.
  private mutating func finish(_ run: inout TextRun, _ notes: inout ReadingNotes) {
    if let open = run.opening {
      notes.report(
        Rule.mdBinding.at(
          open, length: 2,
          "« {{ » n'est pas fermé. Écrire {{ … }} d'un seul tenant, sans gras ni italique."))
      (run.opening, run.pending) = (nil, "")
    }
    flush(&run, &notes)
  }

  private func flush(_ run: inout TextRun, _ notes: inout ReadingNotes) {
    guard !run.text.isEmpty else { return }
    reportForeignMarks(in: run.text, from: run.start, into: &notes)
    run.inlines.append(.text(frenchTypography(run.text)))
    run.text = ""
    run.start = cursor
  }
}

/// Neighbouring texts on the way to one text, with the binding that is open among them.
private struct TextRun {
  var inlines: [Inline] = []
  var text = ""
  var start: SourceCursor
  /// Where `{{` stands, while it is open.
  var opening: SourceLocation?
  /// What was read since.
  var pending = ""

  init(start: SourceCursor) { self.start = start }
}
