internal import Domain

/// What is written above a plot: breaks, events, « provisoire ».
struct Header: Sendable {
  struct Note: Sendable {
    enum Subject: Sendable {
      /// A vertical rule at this place.
      case rule(Double)
      case event(ClosedRange<Double>)
      case provisional(ClosedRange<Double>)
    }

    let subject: Subject
    let lines: [String]
    let left: Double
    var level = 0

    var right: Double { left + widest(lines, .note) }
  }

  private(set) var notes: [Note]
  /// The room that the notes take, with some air.
  let height: Double

  static let lineHeight = 16.0

  /// Packs notes so that none touches another.
  init(_ notes: [Note]) {
    let levels = packedLevels(
      notes.map { NoteSpan(left: $0.left, right: $0.right, lines: $0.lines.count) })
    self.notes = notes
    for (index, level) in levels.enumerated() { self.notes[index].level = level }
    let lines = self.notes.map { $0.level + $0.lines.count }.max() ?? 0
    height = lines == 0 ? 10 : Double(lines) * Self.lineHeight + 8
  }
}

extension Header {
  /// The header of a chart over months.
  init(
    breaks: [SeriesBreak], events: [Event], tail: Range<Int>?, months: Range<Month>,
    scale: MonthScale, rendition: Rendition
  ) {
    let page = rendition.width
    var notes = breaks.filter { months.contains($0.month) }.map {
      let x = scale.edge(before: months.lowerBound.distance(to: $0.month))
      return Note(beside: x, $0.isComparable ? "changement" : "rupture de série", page: page)
    }
    for event in events {
      guard let indices = ranks(of: event.months, in: months) else { continue }
      let span = scale.span(indices)
      notes.append(Note(over: span, .event(span), event.label, page: page))
    }
    if let tail {
      let span = scale.span(tail)
      notes.append(Note(over: span, .provisional(span), "provisoire", page: page))
    }
    self.init(notes)
  }

  /// The bands and rules behind the data.
  func grounds(top: Double, bottom: Double) -> [Layer] {
    var events = Layer(.eventBand)
    var provisional = Layer(.provisionalBand)
    var rules = Layer(.breakRule)
    for note in notes {
      switch note.subject {
      case .rule(let x):
        let end = top - 4 - Double(note.level + note.lines.count) * Self.lineHeight + 4
        rules.shapes.append(.path(Path([Point(crisp(x), bottom), Point(crisp(x), end)])))
      case .event(let span): events.shapes.append(band(span, top, bottom))
      case .provisional(let span): provisional.shapes.append(band(span, top, bottom))
      }
    }
    return [events, provisional, rules]
  }

  /// The words, above a plot that begins at `top`.
  func words(top: Double) -> Layer {
    var layer = Layer(.note)
    for note in notes {
      for (index, line) in note.lines.enumerated() {
        let rank = Double(note.level + note.lines.count - 1 - index)
        layer.shapes.append(.text(line, Point(note.left, top - 8 - rank * Self.lineHeight)))
      }
    }
    return layer
  }

  private func band(_ span: ClosedRange<Double>, _ top: Double, _ bottom: Double) -> Shape {
    .rect(Box(left: span.lowerBound, top: top, right: span.upperBound, bottom: bottom))
  }
}

extension Header.Note {
  /// A note to the right of a rule, or to its left near the edge of the drawing.
  init(beside x: Double, _ text: String, page: Double) {
    lines = wrapped(text, width: page / 3, size: Ink.note.textSize)
    let width = widest(lines, .note)
    left = x + 5 + width <= page ? x + 5 : max(0, x - 5 - width)
    subject = .rule(x)
  }

  /// A note in the middle of a band.
  init(over span: ClosedRange<Double>, _ subject: Subject, _ text: String, page: Double) {
    lines = wrapped(text, width: page / 3, size: Ink.note.textSize)
    let width = widest(lines, .note)
    let middle = (span.lowerBound + span.upperBound) / 2
    left = max(0, min(middle - width / 2, page - width))
    self.subject = subject
  }
}

/// The ranks, in a chart, of the months that an event covers; nil when it lies outside.
func ranks(of event: ClosedRange<Month>, in months: Range<Month>) -> Range<Int>? {
  let first = max(event.lowerBound, months.lowerBound)
  let end = min(event.upperBound.next, months.upperBound)
  guard first < end else { return nil }
  return months.lowerBound.distance(to: first)..<months.lowerBound.distance(to: end)
}
