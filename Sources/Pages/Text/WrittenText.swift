internal import Domain
internal import Markup
internal import Narration
internal import Planning

/// How a text stands on its page.
struct TextStyle {
  /// Headings of the text start at this level.
  var headingLevel = 2
  /// Whether level-2 headings join the contents list of the page.
  var listsHeadings = true
}

/// A text as a page shows it: prose with its figures, links, and what its blocks ask for.
func written(_ text: ResolvedNarrative, _ style: TextStyle, _ site: SiteView) -> Body {
  Body(text.blocks.map { written($0, of: text, style, site) })
}

/// The same, its headings at level 2 and listed.
func written(_ text: ResolvedNarrative, _ site: SiteView) -> Body {
  written(text, TextStyle(), site)
}

/// - Parameter text: the text that the block stands in.
@BodyBuilder private func written(
  _ block: ResolvedBlock, of text: ResolvedNarrative, _ style: TextStyle, _ site: SiteView
) -> Body {
  switch block {
  case .heading(let level, let phrases, let plain):
    heading(level, html(phrases, site), plain, style)
  case .paragraph(let phrases): "<p>\(html(phrases, site))</p>\n"
  case .list(let start, let isTight, let items):
    listStart(start)
    for item in items {
      "<li>"
      for block in item {
        if isTight, case .paragraph(let phrases) = block {
          html(phrases, site)
        } else {
          written(block, of: text, style, site)
        }
      }
      "</li>\n"
    }
    start == nil ? "</ul>\n" : "</ol>\n"
  case .quote(let blocks):
    "<blockquote>\n"
    for block in blocks { written(block, of: text, style, site) }
    "</blockquote>\n"
  case .code(let code): "<pre><code>\(code)</code></pre>\n"
  case .rule: "<hr>\n"
  case .table, .chart, .keyFigures, .question, .box, .register, .form, .runningOrder, .guidance,
    .territories:
    writtenDirective(block, of: text, site)
  }
}

private func heading(_ level: Int, _ title: HTML, _ plain: String, _ style: TextStyle) -> Body {
  let depth = min(6, max(2, level + style.headingLevel - 2))
  return anchored(slug(plain), listed: depth == 2 && style.listsHeadings ? plain : nil) { anchor in
    switch depth {
    case 2: "<h2 id=\"\(anchor)\">\(title)</h2>\n"
    case 3: "<h3 id=\"\(anchor)\">\(title)</h3>\n"
    case 4: "<h4 id=\"\(anchor)\">\(title)</h4>\n"
    default: "<h5 id=\"\(anchor)\">\(title)</h5>\n"
    }
  }
}

private func listStart(_ number: Int?) -> HTML {
  switch number {
  case nil: "<ul>\n"
  case 1?: "<ol>\n"
  case let number?: "<ol start=\"\(number)\">\n"
  }
}

/// Phrases as markup.
func html(_ phrases: [Phrase], _ site: SiteView) -> HTML {
  phrases.map { html($0, site) }.joined()
}

private func html(_ phrase: Phrase, _ site: SiteView) -> HTML {
  switch phrase {
  case .text(let text), .month(let text): HTML(text: text)
  case .code(let code): "<code>\(code)</code>"
  case .emphasis(let inner): "<em>\(html(inner, site))</em>"
  case .strong(let inner): "<strong>\(html(inner, site))</strong>"
  case .link(let destination, let inner): link(html(inner, site), to: destination, site)
  case .lineBreak: "<br>\n"
  case .softBreak: "\n"
  case .figure(let words): "<span class=\"lie\">\(words)</span>"
  }
}

private func link(_ label: HTML, to destination: LinkDestination?, _ site: SiteView) -> HTML {
  switch destination {
  case nil: return label
  case .address(let url): return "<a href=\"\(url)\">\(label)</a>"
  case .page(let page, let fragment):
    guard let url = site.plan.url(to: page, from: site.page) else { return label }
    return "<a href=\"\(url + fragment)\">\(label)</a>"
  }
}
