internal import Diagnostics
internal import Domain
internal import French
internal import Markup

/// Where a text stands: its bindings default to this month and group.
struct TextScope {
  let month: Month
  var subPublic: SubPublicID?
  /// Headings of the text start at this level.
  var headingLevel = 2
  /// Whether level-2 headings join the contents list of the page.
  var listsHeadings = true
}

extension PageWriter {
  /// Writes a narrative: prose, bound figures, directives.
  mutating func write(_ narrative: Narrative, in scope: TextScope) {
    for block in narrative.blocks { write(block, in: scope) }
  }

  private mutating func write(_ block: Block, in scope: TextScope) {
    switch block {
    case .heading(let level, let inlines, _):
      heading(level, inlines, in: scope)
    case .paragraph(let inlines):
      html += "<p>\(text(inlines, in: scope))</p>\n"
    case .list(let start, let isTight, let items):
      list(start: start, isTight: isTight, items, in: scope)
    case .quote(let blocks):
      html += "<blockquote>\n"
      for block in blocks { write(block, in: scope) }
      html += "</blockquote>\n"
    case .code(let code):
      html += "<pre><code>\(code)</code></pre>\n"
    case .rule:
      html += "<hr>\n"
    case .directive(let directive):
      write(directive, in: scope)
    }
  }

  private mutating func heading(_ level: Int, _ inlines: [Inline], in scope: TextScope) {
    let title = text(inlines, in: scope)
    let depth = min(6, max(2, level + scope.headingLevel - 2))
    let plain = plainText(inlines)
    let anchor = uniqueAnchor(slug(plain))
    if depth == 2, scope.listsHeadings {
      contents.append(PageLink(label: plain, url: "#" + anchor))
    }
    switch depth {
    case 2: html += "<h2 id=\"\(anchor)\">\(title)</h2>\n"
    case 3: html += "<h3 id=\"\(anchor)\">\(title)</h3>\n"
    case 4: html += "<h4 id=\"\(anchor)\">\(title)</h4>\n"
    default: html += "<h5 id=\"\(anchor)\">\(title)</h5>\n"
    }
  }

  private mutating func list(
    start: Int?, isTight: Bool, _ items: [[Block]], in scope: TextScope
  ) {
    switch start {
    case nil: html += "<ul>\n"
    case 1?: html += "<ol>\n"
    case let number?: html += "<ol start=\"\(number)\">\n"
    }
    for item in items {
      html += "<li>"
      for block in item {
        if isTight, case .paragraph(let inlines) = block {
          html += text(inlines, in: scope)
        } else {
          write(block, in: scope)
        }
      }
      html += "</li>\n"
    }
    html += start == nil ? "</ul>\n" : "</ol>\n"
  }

  /// Inline text as markup.
  mutating func text(_ inlines: [Inline], in scope: TextScope) -> HTML {
    var result = HTML()
    for inline in inlines { result += text(inline, in: scope) }
    return result
  }

  private mutating func text(_ inline: Inline, in scope: TextScope) -> HTML {
    switch inline {
    case .text(let text): return HTML(text: text)
    case .code(let code): return "<code>\(code)</code>"
    case .emphasis(let inner): return "<em>\(text(inner, in: scope))</em>"
    case .strong(let inner): return "<strong>\(text(inner, in: scope))</strong>"
    case .link(let target, let inner, let location):
      let label = text(inner, in: scope)
      guard let url = resolve(target, at: location) else { return label }
      return "<a href=\"\(url)\">\(label)</a>"
    case .lineBreak: return "<br>\n"
    case .softBreak: return "\n"
    case .month(let reference):
      return HTML(text: reference.month(from: scope.month).frenchName)
    case .binding(let binding):
      let words = text(of: binding, month: scope.month, subPublic: scope.subPublic)
      return words.map { "<span class=\"lie\">\($0)</span>" } ?? HTML()
    }
  }
}

/// The words of inline text, bindings left out: for anchors and contents lists.
func plainText(_ inlines: [Inline]) -> String {
  inlines.map { inline in
    switch inline {
    case .text(let text): text
    case .code(let code): code
    case .emphasis(let inner), .strong(let inner), .link(_, let inner, _): plainText(inner)
    case .lineBreak, .softBreak: " "
    case .month, .binding: ""
    }
  }.joined()
}
