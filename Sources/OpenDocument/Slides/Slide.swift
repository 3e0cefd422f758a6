package import Charts
package import Markup

/// A slide: what it says, and what the speaker says beside it.
///
/// A body too long for one slide is continued on the next, so that nothing is set under 18 points.
package struct Slide: Hashable, Sendable {
  package let title: String
  /// A few words above the title: « Temps 2 · 20 minutes ».
  package let kicker: String?
  /// A line under the title.
  package let subtitle: String?
  package let body: SlideBody
  /// The paragraphs of the speaker's notes; texts without tags.
  package let notes: [HTML]

  package init(
    title: String, kicker: String? = nil, subtitle: String? = nil, body: SlideBody,
    notes: [HTML] = []
  ) {
    self.title = title
    self.kicker = kicker
    self.subtitle = subtitle
    self.body = body
    self.notes = notes
  }
}

/// What a slide holds: one thing.
package enum SlideBody: Hashable, Sendable {
  /// The first slide or the slide before a part: a large title, and lines under it.
  case opening([String])
  case bullets([String])
  case figures([KeyFigure])
  case table(SlideTable)
  case chart(SlideChart)
}

/// A number to remember.
package struct KeyFigure: Hashable, Sendable {
  package let label: String
  /// As readers see it, its sign included: « 1 234 (p) », « s ».
  package let value: String
  /// What it is compared with, or empty.
  package let note: String

  package init(label: String, value: String, note: String = "") {
    self.label = label
    self.value = value
    self.note = note
  }
}

/// A table of texts, numbers written by the caller; withheld ones as « s ».
package struct SlideTable: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package let title: String
    /// Whether the column holds numbers, which are set to the right.
    package let isNumeric: Bool

    package init(_ title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  package let columns: [Column]
  /// As many cells as columns in each.
  package let rows: [[String]]

  /// Takes the cells of each row that have a column; a row too short ends with empty cells.
  package init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows.map { row in columns.indices.map { $0 < row.count ? row[$0] : "" } }
  }
}

/// A drawing, which becomes shapes that office programs can edit.
package struct SlideChart: Hashable, Sendable {
  package let scene: Scene
  /// The same for a screen as narrow as a telephone's; office programs have none.
  package let narrow: Scene?
  /// The name of the drawing, and what it shows, for readers who do not see it; text without tags.
  package let alternative: HTML
  package let description: HTML
  /// Under the drawing: its source, its population; or empty.
  package let source: String

  package init(
    scene: Scene, narrow: Scene? = nil, alternative: HTML, description: HTML, source: String = ""
  ) {
    self.scene = scene
    self.narrow = narrow
    self.alternative = alternative
    self.description = description
    self.source = source
  }

  /// A chart as it is projected, with the words that stand under it.
  package init(_ chart: any Chart) {
    self.init(
      scene: chart.scene(.projected), narrow: chart.scene(.narrow),
      alternative: chart.alternative, description: chart.description,
      source: chart.notes.joined(separator: " "))
  }
}
