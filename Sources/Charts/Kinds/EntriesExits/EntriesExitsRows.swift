internal import Disclosure
internal import Domain
internal import French

/// Draws the last twelve months on their side, one row a month, each bar with its number: what fits a
/// telephone.
func entriesExitsRows(_ whole: EntriesExitsChart) -> Scene {
  let chart = whole.lastYear
  let notice = Notice(
    [lastMonthsNotice(chart.months, of: whole.months)], width: Rendition.narrow.width)
  let key = Key(
    [KeyRow(sample: .dot, text: netText(chart, in: chart.months.upperBound.previous))],
    rendition: .narrow, top: notice.height + 4)
  let rows = RowLayout(chart, top: key.height + 6)
  let layers =
    [rows.bands, notice.layer] + key.layers + rows.heads
    + [rows.bars(chart.entries.cells, entriesInk, sign: 1)].joined()
    + [rows.bars(chart.exits.cells, exitsInk, sign: -1)].joined()
    + [Layer(.base, [.path(rows.axis)])] + rows.ruleLayers
    + [
      rows.monthLayer(chart.months), rows.net(chart.net.cells),
    ]
    + rows.values(chart.entries.cells, sign: 1, chart.frame)
    + rows.values(chart.exits.cells, sign: -1, chart.frame)
  return Scene(
    width: Rendition.narrow.width, height: rows.bottom + 6, layers: layers,
    isPartial: chart.months.count < whole.months.count)
}

/// Where rows and values fall in a drawing of rows.
private struct RowLayout {
  let bottom: Double
  /// The names of the two sides, over their bars.
  let heads: [Layer]
  /// The middle of each row; a row where something begins has room above for its words.
  let middles: [Double]
  private let annotations: [(subject: Annotation.Subject, ranks: Range<Int>, lines: [String])]
  let zero: Double
  /// Units for one of what is counted.
  let scale: Double

  private static let rowHeight = 24.0
  private static let wordsLine = 16.0

  init(_ chart: EntriesExitsChart, top: Double) {
    let left = textWidth("sept. 2025", size: Ink.tick.textSize) + 8
    let half = (Rendition.narrow.width - left) / 2
    zero = left + half
    let names = [chart.exits.label, chart.entries.label].map {
      wrapped($0, width: half - 8, size: Ink.endLabel(0).textSize, bold: true)
    }
    let end = top + Double(names.map(\.count).max() ?? 1) * EndLabel.lineHeight
    heads = [
      Layer(.endLabel(exitsInk), anchor: .end, headTexts(names[0], x: zero - 8, bottom: end)),
      Layer(.endLabel(entriesInk), headTexts(names[1], x: zero + 8, bottom: end)),
    ]
    var y = end + 3
    var middles: [Double] = []
    annotations = Charts.annotations(
      breaks: chart.breaks, events: chart.events, months: chart.months
    ).map {
      let lines = wrapped(
        $0.shortText, width: Rendition.narrow.width - 8, size: Ink.note.textSize)
      return ($0.subject, $0.ranks, lines)
    }
    for rank in 0..<chart.months.count {
      y += annotations.filter { $0.ranks.lowerBound == rank }
        .reduce(0) { $0 + Self.wordsHeight($1.lines) }
      middles.append(y + Self.rowHeight / 2)
      y += Self.rowHeight
    }
    self.middles = middles
    bottom = y
    let cells = chart.entries.cells + chart.exits.cells
    let largest = cells.compactMap(\.quantity?.double).max() ?? 0
    let numbers = widest(cells.map { markedText($0, places: chart.frame.places) }, .withheld) + 13
    scale = largest > 0 ? (half - numbers) / largest : 0
  }

  /// The zero line, row by row: it stops where a break is named.
  var axis: Path {
    var path = Path()
    for y in middles {
      path.segment(
        Point(crisp(zero), y - Self.rowHeight / 2), Point(crisp(zero), y + Self.rowHeight / 2))
    }
    return path
  }

  func bars(_ cells: [ReleasedCell], _ ink: Int, sign: Double) -> [Layer] {
    var bars = StatusBars(ink)
    for (cell, y) in zip(cells, middles) {
      guard case .value(let quantity, let quality) = cell else { continue }
      bars.add(
        from: zero, to: zero + sign * quantity.double * scale, y: y, half: 8, quality)
    }
    return bars.layers
  }

  /// Each number, or its sign, beyond the end of its bar.
  func values(_ cells: [ReleasedCell], sign: Double, _ frame: ChartFrame) -> [Layer] {
    let ends = zip(cells, middles).map { cell, y in
      Point(zero + sign * ((cell.quantity?.double ?? 0) * scale + 9), y + 4.5)
    }
    return markedLayers(cells, at: ends, places: frame.places, anchor: sign > 0 ? .start : .end)
  }

  func net(_ cells: [ReleasedCell]) -> Layer {
    Layer(
      .net,
      zip(cells, middles).compactMap { cell, y in
        cell.quantity.map { .circle(Point(zero + $0.double * scale, y), radius: 4) }
      })
  }

  /// The months, with the year at the first row and wherever it changes.
  func monthLayer(_ months: Range<Month>) -> Layer {
    Layer(
      .tick,
      zip(months, middles).map { month, y in
        let isNewYear = month == months.lowerBound || month.number == 1
        return .text(
          isNewYear ? month.frenchShortName : month.frenchAbbreviation, Point(0, y + 4.5))
      })
  }

  /// The grounds of events, from their words to their last month.
  var bands: Layer {
    let events = annotations.enumerated().filter { $0.element.subject == .event }
    return Layer(
      .eventBand,
      events.map { index, event in
        .rect(
          Box(
            left: 0, top: wordsTop(index), right: Rendition.narrow.width,
            bottom: middles[event.ranks.upperBound - 1] + Self.rowHeight / 2))
      })
  }

  /// What begins where: words above the row of its first month, over a rule when it breaks the series.
  var ruleLayers: [Layer] {
    var rules = BreakRules()
    var words = Layer(.note)
    for (index, annotation) in annotations.enumerated() {
      let y = wordsTop(index)
      if case .seriesBreak(let isComparable) = annotation.subject {
        let rule = crisp(y + Self.wordsHeight(annotation.lines) - 3)
        rules.add(
          from: Point(0, rule), to: Point(Rendition.narrow.width, rule), isComparable: isComparable)
      }
      for (rank, line) in annotation.lines.enumerated() {
        let x = annotation.subject == .event ? 4.0 : 0
        words.shapes.append(.text(line, Point(x, y + 14 + Double(rank) * Self.wordsLine)))
      }
    }
    return rules.layers + [words]
  }

  /// The room of the words of an annotation, over its first row.
  private static func wordsHeight(_ lines: [String]) -> Double {
    Double(lines.count) * wordsLine + 6
  }

  /// Where the words of an annotation begin; those of one month stand one under the other.
  private func wordsTop(_ index: Int) -> Double {
    let rank = annotations[index].ranks.lowerBound
    let own = annotations[index...].filter { $0.ranks.lowerBound == rank }
    return middles[rank] - Self.rowHeight / 2
      - own.reduce(0) { $0 + Self.wordsHeight($1.lines) }
  }
}

/// Lines of a name, the last one over the bars.
private func headTexts(_ lines: [String], x: Double, bottom: Double) -> [Shape] {
  lines.reversed().enumerated().map { rank, line in
    .text(line, Point(x, bottom - 5 - Double(rank) * EndLabel.lineHeight))
  }
}
