internal import Charts
internal import Domain
internal import Markup

/// A chart as the gallery shows it: what it is for, and how it draws invented data.
struct Example: Sendable {
  let id: String
  let name: String
  /// The question that it answers.
  let question: String
  /// The block that asks for it; nil when pages draw it by themselves.
  let block: String?
  /// What its data never are: a sample of it would be the usual one.
  let lacks: Set<Circumstance>
  private let draw: @Sendable (Sample, ChartFrame, FigureLabel) throws -> Exhibit

  init(
    id: String, name: String, question: String, block: String?, lacks: Set<Circumstance> = [],
    chart: @escaping @Sendable (Sample, ChartFrame) throws -> any Chart
  ) {
    self.init(id: id, name: name, question: question, lacks: lacks, block: block) {
      Exhibit(try chart($0, $1), $2)
    }
  }

  init(
    id: String, name: String, question: String, lacks: Set<Circumstance> = [],
    block: String? = nil,
    exhibit: @escaping @Sendable (Sample, ChartFrame, FigureLabel) throws -> Exhibit
  ) {
    self.id = id
    self.name = name
    self.question = question
    self.block = block
    self.lacks = lacks
    draw = exhibit
  }

  /// A sample drawn, or why it is not.
  func outcome(_ circumstance: Circumstance, number: Int) -> Outcome {
    guard !lacks.contains(circumstance) else { return .unknown }
    do {
      return .drawn(
        try draw(
          Sample(circumstance: circumstance), frame(circumstance), label(circumstance, number)))
    } catch let refusal as any ChartRefusal {
      return .refused(refusal.message)
    } catch {
      return .refused("\(error)")
    }
  }

  /// What becomes of an example in a circumstance.
  enum Outcome {
    case drawn(Exhibit)
    /// Its kind refuses such data, and says why.
    case refused(String)
    /// It never has such data.
    case unknown
  }

  func label(_ circumstance: Circumstance, _ number: Int) -> FigureLabel {
    FigureLabel(number: number, id: "fig-\(id)-\(circumstance.id)")
  }

  private func frame(_ circumstance: Circumstance) -> ChartFrame {
    ChartFrame(
      title: "\(name)\u{A0}: \(circumstance.rawValue.lowercased())", measure: "Exemple",
      place: "Dijon Métropole", unit: "ménages", scope: "ménages inventés", source: "aucune")
  }
}

/// What the page shows of a sample, and the drawings in it.
struct Exhibit {
  /// Nil for a drawing that stands in a sentence.
  let chart: (any Chart)?
  let html: HTML
  let scenes: [Scene]

  init(html: HTML, scenes: [Scene]) {
    chart = nil
    self.html = html
    self.scenes = scenes
  }

  /// The link to the data leads to the figure: the page has no file of them.
  init(_ chart: any Chart, _ label: FigureLabel) {
    let figure = Figure(chart, label, csvURL: "#\(label.id)")
    self.chart = chart
    html = figure.html
    scenes = figure.scenes
  }

  /// What the lint thinks of the drawings.
  var faults: [ChartFault] { scenes.flatMap(Charts.faults) }
}
