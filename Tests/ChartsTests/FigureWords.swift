internal import Charts
internal import Markup
internal import Testing

/// What a figure says in words, with plain spaces.
struct FigureWords {
  let name: String
  let description: String
  let reading: String

  init(_ figure: Figure) throws {
    let html = figure.html.string
    let first = { (pattern: String) in plain(try #require(matches(pattern, html).first)) }
    name = try first(#"role="img"[^>]* aria-label="([^"]*)""#)
    description = try first(#"<p class="g-desc">(.*)</p>"#)
    reading = try first(#"<p class="g-lecture">(.*)</p>"#)
  }
}

/// A text with plain spaces.
func plain(_ text: String) -> String {
  text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
}
