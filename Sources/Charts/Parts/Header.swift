internal import Domain

/// What is written above a plot: breaks, events, « provisoire ».
///
/// Annotations stand beside their rules while they take three lines at most and half the width each;
/// otherwise, and on a narrow drawing, each has a number, and its words stand whole under the plot.
struct Header: Sendable {
  struct Note: Sendable {
    enum Subject: Sendable {
      /// A vertical rule at this place.
      case rule(Double, isComparable: Bool)
      case event(ClosedRange<Double>)
      case provisional(ClosedRange<Double>)
    }

    let subject: Subject
    let text: String
    /// The number that stands for the text, or nil when the text itself is written.
    var number: Int?
    let left: Double
    let right: Double
    var level = 0
  }

  let notes: [Note]
  /// The room that the notes take, with some air.
  let height: Double
  /// The words of numbered annotations, and the room that they take under the plot.
  let footnotes: Footnotes

  static let lineHeight = 16.0
  private static let mostLines = 3

  /// The header of a chart over months.
  init(
    breaks: [SeriesBreak], events: [Event], tail: Range<Int>?, months: Range<Month>,
    scale: MonthScale, rendition: Rendition
  ) {
    let annotations = annotations(breaks: breaks, events: events, months: months)
    let ends = tail.map { [Note(provisional: scale.span($0), page: rendition.width)] } ?? []
    let worded = packed(annotations.map { Note($0, scale, page: rendition.width) }, then: ends)
    let fits =
      lineCount(worded) <= Self.mostLines
      && worded.allSatisfy {
        $0.right <= rendition.width && $0.right - $0.left <= rendition.width / 2
      }
    let isNumbered = rendition == .narrow || !fits
    notes =
      isNumbered
      ? packed(
        annotations.enumerated().map { Note($1, number: $0 + 1, scale, page: rendition.width) },
        then: ends)
      : worded
    footnotes = Footnotes(isNumbered ? annotations.map(\.longText) : [], rendition: rendition)
    let lines = lineCount(notes)
    height = lines == 0 ? 10 : Double(lines) * Self.lineHeight + 8
  }
}

/// Raises notes so that none touches another; the last ones stand above every note and rule they meet.
private func packed(_ notes: [Header.Note], then last: [Header.Note]) -> [Header.Note] {
  let levels = packedLevels(notes.map { NoteSpan(left: $0.left, right: $0.right, lines: 1) })
  let placed = zip(notes, levels).map { note, level in
    var note = note
    note.level = level
    return note
  }
  return placed
    + last.map { note in
      var note = note
      note.level = placed.filter(note.meets).map { $0.level + 1 }.max() ?? 0
      return note
    }
}

private func lineCount(_ notes: [Header.Note]) -> Int { notes.map { $0.level + 1 }.max() ?? 0 }

extension Header {
  /// The bands and rules behind the data.
  func grounds(top: Double, bottom: Double) -> [Layer] {
    var events = Layer(.eventBand)
    var provisional = Layer(.provisionalBand)
    var rules = BreakRules()
    for note in notes {
      switch note.subject {
      case .rule(let x, let isComparable):
        // A rule passes beside words, and stops under the first number that it meets.
        let level = lowestNumber(over: x, below: note.level) ?? note.level
        let end = top - (note.number == nil ? 16 : 4) - Double(level) * Self.lineHeight
        rules.add(
          from: Point(crisp(x), bottom), to: Point(crisp(x), end), isComparable: isComparable)
      case .event(let span): events.shapes.append(band(span, top, bottom))
      case .provisional(let span): provisional.shapes.append(band(span, top, bottom))
      }
    }
    return [events, provisional] + rules.layers
  }

  /// The level of the lowest numbered note over a place, under a level.
  private func lowestNumber(over x: Double, below level: Int) -> Int? {
    notes.filter { $0.number != nil && $0.level < level && $0.left - 1 < x && x < $0.right + 1 }
      .map(\.level).min()
  }

  /// The words and numbers above a plot that begins at `top`.
  func words(top: Double) -> [Layer] {
    var words = Layer(.note)
    var numbers: [Layer] = []
    for note in notes {
      let baseline = top - 8 - Double(note.level) * Self.lineHeight
      if let number = note.number {
        numbers += numberedDisc(number, at: Point((note.left + note.right) / 2, baseline - 4.2))
      } else {
        words.shapes.append(.text(note.text, Point(note.left, baseline)))
      }
    }
    return [words] + merged(numbers)
  }

  private func band(_ span: ClosedRange<Double>, _ top: Double, _ bottom: Double) -> Shape {
    .rect(Box(left: span.lowerBound, top: top, right: span.upperBound, bottom: bottom))
  }
}

extension Header.Note {
  /// Whether the note stands over another, or over its rule.
  fileprivate func meets(_ other: Header.Note) -> Bool {
    var reach = other.left...other.right
    if case .rule(let x, _) = other.subject {
      reach = min(x, reach.lowerBound)...max(x, reach.upperBound)
    }
    return reach.lowerBound < right + 4 && left - 4 < reach.upperBound
  }

  /// The words of an annotation, to the right of a rule or in the middle of a band.
  ///
  /// Never to the left of a rule: `packedLevels` counts on that.
  fileprivate init(_ annotation: Annotation, _ scale: MonthScale, page: Double) {
    let x = scale.edge(before: annotation.ranks.lowerBound)
    let span = scale.span(annotation.ranks)
    text = annotation.shortText
    let width = textWidth(text, size: Ink.note.textSize)
    subject = Subject(annotation.subject, at: x, over: span)
    left = annotation.subject == .event ? centred(width, on: span, page: page) : x + 5
    right = left + width
  }

  /// A number over the middle of an annotation's rule or band.
  fileprivate init(
    _ annotation: Annotation, number: Int, _ scale: MonthScale, page: Double
  ) {
    let span = scale.span(annotation.ranks)
    let x = scale.edge(before: annotation.ranks.lowerBound)
    subject = Subject(annotation.subject, at: x, over: span)
    text = ""
    self.number = number
    left = centred(
      Footnotes.disc, on: annotation.subject == .event ? span : x...x, page: page)
    right = left + Footnotes.disc
  }

  fileprivate init(provisional span: ClosedRange<Double>, page: Double) {
    text = "provisoire"
    let width = textWidth(text, size: Ink.note.textSize)
    subject = .provisional(span)
    // Begun where the band begins, so that no rule before it can pass through the word.
    let isWide = span.upperBound - span.lowerBound > width
    left =
      isWide ? centred(width, on: span, page: page) : max(0, min(span.lowerBound + 2, page - width))
    right = left + width
  }
}

extension Header.Note.Subject {
  /// A rule before its first month, or a band over all of them.
  fileprivate init(
    _ subject: Annotation.Subject, at x: Double, over span: ClosedRange<Double>
  ) {
    switch subject {
    case .event: self = .event(span)
    case .seriesBreak(let isComparable): self = .rule(x, isComparable: isComparable)
    }
  }
}

/// Where a text begins that stands over the middle of a span, within the drawing.
private func centred(_ width: Double, on span: ClosedRange<Double>, page: Double) -> Double {
  max(0, min((span.lowerBound + span.upperBound - width) / 2, page - width))
}
