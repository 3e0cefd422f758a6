package import Markup

/// A chart with everything that makes it readable: drawings, description, reading, source, table.
package struct Figure: Sendable {
  package let chart: any Chart
  package let html: HTML
  package let table: FigureTable
  /// The drawings, wide and narrow, for whoever checks them or takes them elsewhere.
  package let wide: Scene
  package let narrow: Scene
  package var scenes: [Scene] { [wide, narrow] }

  /// What makes the drawings hard to read; none when they are fit to publish.
  package var faults: [ChartFault] { scenes.flatMap(Charts.faults) }
}

/// What a page calls a figure.
package struct FigureLabel: Hashable, Sendable {
  /// Its rank on the page, from 1.
  package let number: Int
  /// Its anchor, unique on the page: `fig-sd_menages_stock`.
  package let id: String

  package init(number: Int, id: String) {
    self.number = number
    self.id = id
  }
}

extension Figure {
  /// Sets the drawings, the words and the table of a chart in one figure.
  ///
  /// - Parameter csvURL: where its data are; its drawing stands beside them, named `.svg` for `.csv`.
  package init(_ chart: any Chart, _ label: FigureLabel, csvURL: String) {
    let (wide, narrow) = (chart.scene(.wide), chart.scene(.narrow))
    let (frame, period, words, table) = (chart.frame, chart.period, chart.words, chart.table)
    let alternative = HTML(text: alternativeText(frame, period: period, words))
    var pen = MarkupPen(capacity: 16_384)
    pen.head(frame, label, period: period, needsWidth: narrow.isPartial)
    pen.svg(wide, rendition: .wide, alternative: alternative)
    pen.svg(narrow, rendition: .narrow, alternative: alternative)
    pen.paragraphs(frame, words, signs: table.signs)
    pen.details(label, table, csvURL: csvURL)
    pen.markup("</figure>\n")
    self.chart = chart
    html = pen.html
    self.table = table
    self.wide = wide
    self.narrow = narrow
  }
}

extension MarkupPen {
  /// Opens the figure, whose name is word for word its caption (RGAA 1.9.4).
  ///
  /// - Parameter needsWidth: whether only the wide drawing shows everything, on paper too.
  fileprivate mutating func head(
    _ frame: ChartFrame, _ label: FigureLabel, period: String, needsWidth: Bool
  ) {
    let title = HTML(text: "Figure \(label.number). \(frame.title)")
    markup(needsWidth ? #"<figure class="g g-large" id=""# : #"<figure class="g" id=""#)
    text(label.id)
    markup(#"" role="figure" aria-label=""#)
    piece(title)
    markup("\">\n<figcaption>")
    piece(title)
    markup("</figcaption>\n<p class=\"g-sous\">")
    text(frame.subtitle(period: period))
    markup("</p>\n")
  }

  fileprivate mutating func paragraphs(_ frame: ChartFrame, _ words: ChartWords, signs: Signs) {
    markup("<p class=\"g-desc\">Description\u{A0}: ")
    piece(words.description)
    markup("</p>\n<p class=\"g-lecture\">Lecture\u{A0}: ")
    if let reading = frame.reading { text(reading) } else { piece(words.reading) }
    markup("</p>\n<p class=\"g-src\">")
    if !frame.scope.isEmpty {
      markup("Champ\u{A0}: ")
      text(sentence(frame.scope))
      markup(" ")
    }
    markup("Source\u{A0}: ")
    text(sentence(frame.source))
    if let note = words.note {
      markup(" Note\u{A0}: ")
      text(note)
    }
    if !signs.isEmpty {
      markup(" ")
      text(signs.legend)
    }
    markup("</p>\n")
  }

  fileprivate mutating func details(_ label: FigureLabel, _ table: FigureTable, csvURL: String) {
    markup("<details>\n<summary>Données de la figure ")
    integer(label.number)
    markup(" (tableau)</summary>\n")
    markup(#"<div role="region" tabindex="0" aria-label="Tableau de la figure "#)
    integer(label.number)
    markup("\" class=\"g-defile\">\n")
    self.table(table)
    markup("\n</div>\n<p>Télécharger\u{A0}: ")
    download(csvURL, "CSV", ", données de la figure ", label)
    if csvURL.hasSuffix(".csv") {
      markup(" · ")
      download("\(csvURL.dropLast(3))svg", "SVG", ", dessin de la figure ", label)
    }
    markup("</p>\n</details>\n")
  }

  /// A link that shows its format alone, and tells voices which figure it is of.
  private mutating func download(
    _ url: String, _ format: StaticString, _ contents: StaticString, _ label: FigureLabel
  ) {
    markup("<a href=\"")
    text(url)
    markup("\" download>")
    markup(format)
    markup(#"<span class="hors-ecran">"#)
    markup(contents)
    integer(label.number)
    markup("</span></a>")
  }
}

/// The text with one full stop at its end.
func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
