package import Markup

/// A chart of any kind: what stands around it, what it says, what it tabulates, how it is drawn.
///
/// A kind is a folder of `Kinds/`: its specification, its drawings, its words. Its initialiser refuses, with a
/// reason, data that would mislead or tell what is withheld, so that every chart that exists may be shown.
///
///     let chart = try LineChart(frame: frame, months: months, series: series)
///     let figure = Figure(chart, FigureLabel(number: 1, id: "fig-menages"), csvURL: "fig-menages.csv")
package protocol Chart: Sendable {
  /// What stands around the drawing.
  var frame: ChartFrame { get }
  /// The months that it shows: « de janvier 2023 à octobre 2025 ».
  var period: String { get }
  /// What it says in words.
  var words: ChartWords { get }
  /// Its cells, for those who read tables.
  var table: FigureTable { get }
  /// Draws it in a size.
  func scene(_ rendition: Rendition) -> Scene
}

/// Why a kind of chart refuses some data; what its author must change, in French.
package protocol ChartRefusal: Error, Hashable, Sendable {
  var message: String { get }
}

/// What a chart says in words, made from its cells.
package struct ChartWords: Sendable {
  /// « Courbe », « Barres empilées ».
  package let kind: String
  /// The main finding, for the image's name: numbers without grouping.
  package let finding: String
  /// Construction, ends and extremes, breaks and gaps; text without tags.
  package let description: HTML
  /// One decoded example, used when the author gives none.
  package let reading: HTML
  /// What a reader must know of the drawing: « L’axe vertical ne part pas de zéro. »
  package var note: String?
  /// Whether the finding names what is measured, series by series.
  var namesMeasure = false
  /// Whether the first clause of the finding stands alone: it would single out no row unfairly.
  var isCuttable = false

  init(
    kind: String, finding: String, description: HTML, reading: HTML, note: String? = nil,
    namesMeasure: Bool = false, isCuttable: Bool = false
  ) {
    self.kind = kind
    self.finding = finding
    self.description = description
    self.reading = reading
    self.note = note
    self.namesMeasure = namesMeasure
    self.isCuttable = isCuttable
  }
}

/// The words around a drawing that has left its page.
extension Chart {
  package var title: String { frame.title }
  /// Measure, place, unit and period.
  package var subtitle: String { frame.subtitle(period: period) }
  /// One decoded example; text without tags.
  package var reading: HTML { frame.reading.map(HTML.init(text:)) ?? words.reading }
  /// The name of the image; text without tags.
  package var alternative: HTML { HTML(text: alternativeText(frame, period: period, words)) }
  /// What the image shows; text without tags.
  package var description: HTML { words.description }

  /// What a reader must know who has only the drawing: population, source, note, signs.
  package var notes: [String] {
    let scope = frame.scope.isEmpty ? [] : ["Champ\u{A0}: \(sentence(frame.scope))"]
    let note = words.note.map { ["Note\u{A0}: \($0)"] } ?? []
    let signs = table.signs
    return scope + ["Source\u{A0}: \(sentence(frame.source))"] + note
      + (signs.isEmpty ? [] : [signs.legend])
  }
}
