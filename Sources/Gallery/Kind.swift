internal import Charts
internal import Markup

/// A kind of chart, as the gallery shows it.
struct Kind: Sendable {
  let id: String
  let name: String
  /// The question that it answers.
  let question: String
  /// The block that asks for it, or nil when pages draw it by themselves.
  let block: String?
  /// What its data never are: a sample of it would be the usual one.
  var lacks: Set<Circumstance> = []
  /// Draws a sample; nil when the kind refuses such data.
  let draw: @Sendable (Sample, ChartFrame) -> Exhibit?

  /// Every kind, in the order of the page.
  ///
  /// A new kind is one more name here.
  static let all: [Kind] = [
    .line, .lines, .average, .freeAxis, .multiples, .heatMap, .entriesExits, .bridge, .stacked,
    .bars, .dumbbell, .dots, .occupancy, .pyramid, .flows, .tiles, .number, .sparkline, .matrix,
  ]
}

extension ChartFrame {
  /// Where the link to the data leads on a page that has no file of them: to the figure.
  var ownAnchor: String { "#\(id)" }
}

extension Kind {
  /// A sample drawn; nil when the kind refuses such data, or never has them.
  func exhibit(_ circumstance: Circumstance, _ frame: ChartFrame) -> Exhibit? {
    lacks.contains(circumstance) ? nil : draw(Sample(circumstance: circumstance), frame)
  }
}

/// What the page shows of a sample, and the drawings in it.
struct Exhibit {
  let html: HTML
  let scenes: [Scene]

  init(html: HTML, scenes: [Scene]) {
    self.html = html
    self.scenes = scenes
  }

  init(_ figure: Figure) {
    self.init(html: figure.html, scenes: figure.scenes)
  }

  /// What the lint thinks of the drawings.
  var faults: [ChartFault] { scenes.flatMap(Charts.faults) }
}
