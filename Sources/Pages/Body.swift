internal import Markup
internal import Narration

/// A stretch of a page, in its order: markup, titles, charts, and the files that go with them.
///
/// A value: pieces are made apart and joined. Numbers of figures and anchors belong to the page, and are given
/// when it is set, so that no piece knows what stands before it.
///
///     var body = section("En une minute")
///     body += "<p>\(month.frenchName)</p>\n"
struct Body: Sendable {
  enum Part: Sendable {
    case markup(HTML)
    /// Markup that carries an anchor: the one wanted, or the next free one.
    case anchored(Anchored)
    case chart(PlannedChart)
    case file(OutputFile)
  }

  private(set) var parts: [Part] = []

  init() {}
  init(_ part: Part) { parts = [part] }
  init(_ html: HTML) { parts = html.isEmpty ? [] : [.markup(html)] }
  init(_ pieces: [Body]) { parts = pieces.flatMap(\.parts) }

  var isEmpty: Bool { parts.isEmpty }

  /// The charts that the stretch holds, in their order.
  var charts: [PlannedChart] {
    parts.compactMap { part in
      if case .chart(let chart) = part { chart } else { nil }
    }
  }

  static func += (body: inout Body, other: Body) { body.parts += other.parts }

  static func += (body: inout Body, html: HTML) { body += Body(html) }

  static func + (first: Body, second: Body) -> Body {
    var sum = first
    sum += second
    return sum
  }
}

/// Markup with an anchor in it.
struct Anchored: Sendable {
  let wanted: String
  /// What the contents list of the page calls it; nil when the list leaves it out.
  let listed: String?
  let markup: @Sendable (_ anchor: String) -> HTML
}

/// Joins the pieces of a page as they are written, one after the other.
@resultBuilder enum BodyBuilder {
  static func buildExpression(_ body: Body) -> Body { body }
  static func buildExpression(_ html: HTML) -> Body { Body(html) }
  static func buildBlock(_ pieces: Body...) -> Body { Body(pieces) }
  static func buildOptional(_ body: Body?) -> Body { body ?? Body() }
  static func buildEither(first body: Body) -> Body { body }
  static func buildEither(second body: Body) -> Body { body }
  static func buildArray(_ pieces: [Body]) -> Body { Body(pieces) }
}

/// A heading that the contents list names.
func section(_ title: String, anchor: String? = nil) -> Body {
  anchored(anchor ?? slug(title), listed: title) { "<h2 id=\"\($0)\">\(title)</h2>\n" }
}

/// Markup that carries an anchor, unique on its page.
func anchored(
  _ wanted: String, listed: String? = nil, _ markup: @escaping @Sendable (String) -> HTML
) -> Body {
  Body(.anchored(Anchored(wanted: wanted, listed: listed, markup: markup)))
}

func paragraph(_ text: String) -> Body { Body("<p>\(text)</p>\n" as HTML) }

/// A chart in its place; nothing where there is none to draw.
func figure(_ chart: PlannedChart?) -> Body { chart.map { Body(.chart($0)) } ?? Body() }

func file(_ file: OutputFile?) -> Body { file.map { Body(.file($0)) } ?? Body() }

/// Lines that lead elsewhere.
func linkList(_ items: [HTML]) -> HTML { "<ul class=\"liste-liens\">\n\(items)</ul>\n" }

/// Names and values of a sheet, those without a value left out; nothing when none is left.
func sheet(_ rows: [(name: String, value: HTML)]) -> HTML {
  let lines = rows.filter { !$0.value.isEmpty }.map { row -> HTML in
    "<dt>\(row.name)</dt><dd>\(row.value)</dd>\n"
  }
  return lines.isEmpty ? HTML() : "<dl class=\"fiche\">\n\(lines)</dl>\n"
}

/// The same, of texts.
func sheet(_ rows: [(name: String, value: String)]) -> HTML {
  sheet(rows.map { (name: $0.name, value: HTML(text: $0.value)) })
}

/// A table in a region that scrolls by itself on narrow screens.
func scrollingTable(_ title: String, head: HTML, rows: HTML) -> Body {
  Body(
    """
    <div class="tableau"><div class="g-defile" role="region" tabindex="0" aria-label="\(title)">
    <table><caption>\(title)</caption>
    <thead>\(head)</thead>
    <tbody>
    \(rows)</tbody></table></div></div>

    """)
}
