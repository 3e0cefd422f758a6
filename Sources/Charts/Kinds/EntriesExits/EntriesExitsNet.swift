internal import Disclosure
internal import Domain
internal import French

extension EntriesExitsChart {
  /// Whether the net has a strip under the columns: over two years of them its dots would hide them, and on
  /// their scale it would say nothing.
  var hasNetStrip: Bool { months.count > 24 }
}

/// The net on a scale of its own, under the columns.
struct NetStrip {
  let ticks: Ticks
  /// The room that it takes, with the air above.
  static let height = (line: 56.0, air: 32.0)

  init(_ chart: EntriesExitsChart) {
    let nets = chart.net.cells.compactMap { $0.quantity?.double }
    ticks = niceTicks(
      min(0, nets.min() ?? 0), max(0, nets.max() ?? 0), target: 2,
      minStep: chart.frame.smallestStep, most: 3)
  }

  /// The line, its axis and its last value.
  func layers(_ chart: EntriesExitsChart, _ months: MonthScale, bottom: Double) -> [Layer] {
    let values = ValueScale(
      ticks: ticks, top: crisp(bottom - Self.height.line), bottom: bottom)
    let zero = crisp(values.base)
    let base = Shape.path(Path([Point(months.left, zero), Point(months.right, zero)]))
    let last = chart.net.cells.last { $0.quantity != nil }?.quantity
    let label = EndLabel(
      netText(chart), ink: .inkLabel, target: last.map { values.y($0) } ?? values.bottom)
    return [
      values.grid(from: months.left, to: months.right), Layer(.base, [base]),
      values.labelLayer(before: months.left, texts: ticks.texts()),
    ] + netLayers(chart, months, values, hasDots: false)
      + endLabelLayers([label], right: months.right, top: values.top, bottom: values.bottom)
  }
}

/// The line of the net, cut where a month or a way of counting lacks, each month a dot where there is room.
func netLayers(
  _ chart: EntriesExitsChart, _ months: MonthScale, _ values: ValueScale, hasDots: Bool
) -> [Layer] {
  let cuts = chart.breaks.cuts.map { chart.months.lowerBound.distance(to: $0) }
  var path = Path()
  var dots: [Shape] = []
  var previous = false
  let radius = months.slot > 14 ? 4 : 3.0
  for (index, cell) in chart.net.cells.enumerated() {
    defer { previous = cell.quantity != nil }
    guard let quantity = cell.quantity else { continue }
    let point = Point(months.x(index), values.y(quantity))
    if previous, !cuts.contains(index) { path.line(to: point) } else { path.move(to: point) }
    if hasDots { dots.append(.circle(point, radius: radius)) }
  }
  return [Layer(.netGround, [.path(path)]), Layer(.netLine, [.path(path)]), Layer(.net, dots)]
}

/// The last month's net with its sign, or the sign that stands for it.
///
/// - Parameter month: the month to name, where the drawing does not show it.
func netText(_ chart: EntriesExitsChart, in month: Month? = nil) -> String {
  let label = chart.net.label + (month.map { " \($0.frenchIn)" } ?? "")
  guard let quantity = chart.net.cells.last?.quantity else {
    return named(label, lastText(chart.net, places: chart.frame.places))
  }
  let plus = quantity > .zero ? "+" : ""
  return named(label, plus + frenchText(quantity, places: chart.frame.places))
}
