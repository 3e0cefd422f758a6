internal import Disclosure
internal import Domain
internal import French

/// Draws the number, what it counts and its changes; the small line beside them, or under when narrow.
func tileScene(_ chart: NumberTile, _ rendition: Rendition) -> Scene {
  let column = rendition == .wide ? 400.0 : rendition.width
  let number = Shape.text(markedNumber(chart), Point(0, 40))
  var y = 66.0
  var texts = Layer(.tick)
  for line in [subject(chart)] + chart.lags.map({ changeWords(chart, over: $0) }) {
    for part in wrapped(line, width: column, size: Ink.tick.textSize) {
      texts.shapes.append(.text(part, Point(0, y)))
      y += 18
    }
    y += 3
  }
  let isBeside = rendition == .wide
  let top = isBeside ? 18 : y + 6
  let words = lineWords(chart, width: isBeside ? 268 : rendition.width - 8)
  let layers = lineLayers(
    chart, words, left: isBeside ? 450 : 6, right: rendition.width - 8, top: top, bottom: top + 60)
  let end = top + 84 + Double(words.count) * 16
  let bottom = layers.isEmpty ? y : isBeside ? max(y, end) : end
  return Scene(
    width: rendition.width, height: bottom,
    layers: [Layer(.row(.number), [number]), texts] + layers)
}

/// The number with its unit when that is `%`, or the sign that stands for it.
private func markedNumber(_ chart: NumberTile) -> String {
  let text = markedText(chart.last, places: chart.frame.places)
  return chart.frame.unit == "%" && chart.last.quantity != nil ? "\(text)\u{A0}%" : text
}

/// What the number is: its unit and month, or why there is none.
private func subject(_ chart: NumberTile) -> String {
  let month = chart.month.frenchIn
  switch chart.last {
  case .value(let quantity, let quality):
    let unit = chart.frame.unit
    let name = unit == "%" || unit.isEmpty ? "" : unitName(unit, for: quantity) + " "
    let certainty =
      quality.contains(.provisional)
      ? ", donnée provisoire" : quality.contains(.estimated) ? ", valeur estimée" : ""
    return name + month + certainty
  case .withheld: return "\(month), secret statistique"
  case .missing: return "\(month), valeur non disponible"
  case .notApplicable: return "\(month), sans objet"
  }
}

/// What the reader must know of the small line.
private func lineWords(_ chart: NumberTile, width: Double) -> [String] {
  let words = [
    "L’échelle va de la plus petite à la plus grande valeur diffusée.",
    rulesNotice(chart.breaks.filter { !$0.isComparable }).map { "\(capitalized($0))." },
  ].compactMap(\.self)
  return words.flatMap { wrapped($0, width: width, size: Ink.note.textSize) }
}

/// A small line on a scale of its own, under it its first and last month; none for a single value.
private func lineLayers(
  _ chart: NumberTile, _ words: [String], left: Double, right: Double, top: Double, bottom: Double
) -> [Layer] {
  let values = chart.series.cells.compactMap { $0.quantity?.double }
  guard values.count > 1, let low = values.min(), let high = values.max() else { return [] }
  let months = MonthScale(left: left, right: right, count: chart.months.count, isBanded: false)
  let ticks = Ticks(
    step: 1, values: low < high ? [low, high] : low == 0 ? [0, 1] : [low - 1, low + 1])
  let scale = ValueScale(ticks: ticks, top: top, bottom: bottom - 16)
  let cuts = chart.breaks.filter { !$0.isComparable }.map {
    chart.months.lowerBound.distance(to: $0.month)
  }
  let rules = cuts.map { cut in
    let x = crisp(months.edge(before: cut))
    return Shape.path(Path([Point(x, top - 4), Point(x, bottom - 16)]))
  }
  let strokes = LineStrokes(chart.series.cells, cuts: cuts, months: months, values: scale)
  return [
    Layer(.breakRule, rules), Layer(.series(0), strokes.shapes(series: 0)),
    Layer(.tick, [.text(chart.months.lowerBound.frenchShortName, Point(left - 4, bottom + 18))]),
    Layer(.tick, anchor: .end, [.text(chart.month.frenchShortName, Point(right + 4, bottom + 18))]),
    Layer(
      .note,
      words.enumerated().map {
        .text($1, Point(left - 4, bottom + 36 + Double($0) * 16))
      }),
  ] + gapLayers([gaps(chart.series.cells)], scale: months, line: bottom + 1)
}
