internal import Domain
package import Markup

/// A chart with everything that makes it readable: drawings, description, reading, source, table.
package struct Figure: Sendable {
  package let html: HTML
  package let table: FigureTable
  /// What the drawing stands in when it leaves the page.
  let frame: ChartFrame
  let period: String
  let words: ChartWords
  /// The name of the image, and what it shows; text without tags.
  package let alternative: HTML
  package let description: HTML
  /// The drawings, wide and narrow, for whoever checks them or takes them elsewhere.
  package let wide: Scene
  package let narrow: Scene
  package var scenes: [Scene] { [wide, narrow] }
  private let draw: @Sendable (Rendition) -> Scene

  /// What makes the drawings hard to read; none when they are fit to publish.
  package var faults: [ChartFault] { scenes.flatMap(Charts.faults) }

  /// Draws the figure for a slide or a poster; few figures are, so none is drawn so beforehand.
  package func projected() -> Scene { draw(.projected) }
}

/// What a chart says in words, made from its cells.
struct ChartWords: Sendable {
  /// « Courbe », « Barres empilées ».
  let kind: String
  /// The main finding, for the image's name: numbers without grouping.
  let finding: String
  let description: HTML
  /// One decoded example, used when the author gives none.
  let reading: HTML
  /// What a reader must know of the drawing: « L’axe vertical ne part pas de zéro. »
  var note: String?
  /// Whether the finding names what is measured, series by series.
  var namesMeasure = false
  /// Whether the first clause of the finding stands alone: it would single out no row unfairly.
  var isCuttable = false
}

extension Figure {
  /// Sets the drawings, the words and the table in one figure over months.
  init(
    frame: ChartFrame, months: Range<Month>, words: ChartWords, table: FigureTable,
    csvURL: String, draw: @escaping @Sendable (Rendition) -> Scene
  ) {
    self.init(
      frame: frame, period: frenchPeriod(months), words: words, table: table, csvURL: csvURL,
      draw: draw)
  }

  /// Sets the drawings, the words and the table in one figure.
  ///
  /// - Parameters:
  ///   - csvURL: where its data are; its drawing stands beside them, named `.svg` for `.csv`.
  ///   - draw: makes the drawing of a size.
  init(
    frame: ChartFrame, period: String, words: ChartWords, table: FigureTable, csvURL: String,
    draw: @escaping @Sendable (Rendition) -> Scene
  ) {
    let (wide, narrow) = (draw(.wide), draw(.narrow))
    let alternative = HTML(text: alternativeText(frame, period: period, words))
    var pen = MarkupPen(capacity: 16_384)
    pen.head(frame, period: period, needsWidth: narrow.isPartial)
    pen.svg(wide, rendition: .wide, alternative: alternative)
    pen.svg(narrow, rendition: .narrow, alternative: alternative)
    pen.paragraphs(frame, words, signs: table.signs)
    pen.details(frame, table, csvURL: csvURL)
    pen.markup("</figure>\n")
    html = pen.html
    self.table = table
    self.frame = frame
    self.period = period
    self.alternative = alternative
    self.words = words
    description = words.description
    self.wide = wide
    self.narrow = narrow
    self.draw = draw
  }
}

extension MarkupPen {
  /// Opens the figure, whose name is word for word its caption (RGAA 1.9.4).
  ///
  /// - Parameter needsWidth: whether only the wide drawing shows everything, on paper too.
  fileprivate mutating func head(_ frame: ChartFrame, period: String, needsWidth: Bool) {
    let title = HTML(text: "Figure \(frame.number). \(frame.title)")
    markup(needsWidth ? #"<figure class="g g-large" id=""# : #"<figure class="g" id=""#)
    text(frame.id)
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

  fileprivate mutating func details(_ frame: ChartFrame, _ table: FigureTable, csvURL: String) {
    markup("<details>\n<summary>Données de la figure ")
    integer(frame.number)
    markup(" (tableau)</summary>\n")
    markup(#"<div role="region" tabindex="0" aria-label="Tableau de la figure "#)
    integer(frame.number)
    markup("\" class=\"g-defile\">\n")
    self.table(table)
    markup("\n</div>\n<p>Télécharger\u{A0}: ")
    download(csvURL, "CSV", ", données de la figure ", frame)
    if csvURL.hasSuffix(".csv") {
      markup(" · ")
      download("\(csvURL.dropLast(3))svg", "SVG", ", dessin de la figure ", frame)
    }
    markup("</p>\n</details>\n")
  }

  /// A link that shows its format alone, and tells voices which figure it is of.
  private mutating func download(
    _ url: String, _ format: StaticString, _ contents: StaticString, _ frame: ChartFrame
  ) {
    markup("<a href=\"")
    text(url)
    markup("\" download>")
    markup(format)
    markup(#"<span class="hors-ecran">"#)
    markup(contents)
    integer(frame.number)
    markup("</span></a>")
  }
}

/// The text with one full stop at its end.
func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
