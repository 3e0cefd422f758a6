internal import Domain
internal import French

/// A break or an event that a drawing points at.
struct Annotation: Sendable {
  enum Subject: Hashable, Sendable {
    case seriesBreak(isComparable: Bool)
    case event
  }

  let subject: Subject
  let label: String
  /// The ranks, in the chart, of the months that it covers.
  let ranks: Range<Int>
  /// Its months, as `sept. 2024`.
  let period: String

  static let most = 3

  /// What stands beside its rule: « rupture : nouveau logiciel ».
  var shortText: String {
    switch subject {
    case .seriesBreak(let isComparable):
      "\(isComparable ? "changement" : "rupture")\u{A0}: \(inSentence(label))"
    case .event: label
    }
  }

  /// What stands under the drawing, beside its number.
  var longText: String {
    switch subject {
    case .seriesBreak(isComparable: true): "\(period), changement\u{A0}: \(inSentence(label))"
    case .seriesBreak(isComparable: false):
      "\(period), rupture de série\u{A0}: \(inSentence(label))"
    case .event: "\(period)\u{A0}: \(inSentence(label))"
    }
  }
}

/// The annotations that a drawing has room for, in the order of time: ruptures before changes before
/// events, the latest of each first; the description tells the others.
func annotations(
  breaks: [SeriesBreak], events: [Event], months: Range<Month>
) -> [Annotation] {
  let all =
    breaks.compactMap { Annotation($0, in: months) }
    + events.filter { !$0.repeats(breaks) }.compactMap { Annotation($0, in: months) }
  let kept = all.indices.sorted {
    (all[$0].weight, all[$1].ranks.lowerBound, $0) < (all[$1].weight, all[$0].ranks.lowerBound, $1)
  }
  .prefix(Annotation.most)
  return kept.map { all[$0] }.sorted { $0.ranks.lowerBound < $1.ranks.lowerBound }
}

extension Annotation {
  fileprivate init?(_ seriesBreak: SeriesBreak, in months: Range<Month>) {
    let rank = months.lowerBound.distance(to: seriesBreak.month)
    // A break at the first month parts nothing that is drawn.
    guard months.contains(seriesBreak.month), rank > 0 else { return nil }
    self.init(
      subject: .seriesBreak(isComparable: seriesBreak.isComparable), label: seriesBreak.label,
      ranks: rank..<rank + 1, period: seriesBreak.month.frenchShortName)
  }

  fileprivate init?(_ event: Event, in months: Range<Month>) {
    guard let ranks = Charts.ranks(of: event.months, in: months) else { return nil }
    self.init(subject: .event, label: event.label, ranks: ranks, period: shortPeriod(event.months))
  }

  /// The smaller, the more a reader needs it.
  fileprivate var weight: Int {
    switch subject {
    case .seriesBreak(isComparable: false): 0
    case .seriesBreak(isComparable: true): 1
    case .event: 2
    }
  }
}

extension Event {
  /// Whether a break of the same month says the same.
  fileprivate func repeats(_ breaks: [SeriesBreak]) -> Bool {
    breaks.contains { $0.month == months.lowerBound && $0.label == label }
  }
}

/// `sept. 2024`, or `nov. 2024 à mars 2025`.
func shortPeriod(_ months: ClosedRange<Month>) -> String {
  let (first, last) = (months.lowerBound.frenchShortName, months.upperBound.frenchShortName)
  return first == last ? first : "\(first) à \(last)"
}

/// A label within a sentence: its capital goes, unless it begins an abbreviation.
func inSentence(_ label: String) -> String {
  guard let first = label.first, label.dropFirst().first?.isUppercase != true else { return label }
  return first.lowercased() + label.dropFirst()
}

/// The ranks, in a chart, of the months that an event covers; nil when it lies outside.
func ranks(of event: ClosedRange<Month>, in months: Range<Month>) -> Range<Int>? {
  let first = max(event.lowerBound, months.lowerBound)
  let end = min(event.upperBound.next, months.upperBound)
  guard first < end else { return nil }
  return months.lowerBound.distance(to: first)..<months.lowerBound.distance(to: end)
}
