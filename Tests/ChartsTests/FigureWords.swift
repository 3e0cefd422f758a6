internal import Charts
internal import Markup
internal import Testing

/// The chart as the third figure of a page.
func figure(_ chart: any Chart, csvURL: String = "f.csv") -> Figure {
  Figure(chart, FigureLabel(number: 3, id: "fig-exemple"), csvURL: csvURL)
}

/// The name of a figure's image, with plain spaces.
func imageName(_ figure: Figure) throws -> String {
  try plain(#require(matches(#"role="img"[^>]* aria-label="([^"]*)""#, figure.html.string).first))
}

/// The description of a figure, with plain spaces.
func description(_ figure: Figure) throws -> String {
  try plain(#require(matches(#"<p class="g-desc">(.*)</p>"#, figure.html.string).first))
}

/// The example that a figure decodes, with plain spaces.
func reading(_ figure: Figure) throws -> String {
  try plain(#require(matches(#"<p class="g-lecture">(.*)</p>"#, figure.html.string).first))
}

/// A text with plain spaces.
func plain(_ text: String) -> String {
  text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
}
