internal import Domain

/// The rules that part what comes before from what comes after: dashed where values do not compare, plain
/// where they still do.
struct BreakRules: Sendable {
  private var breaks = Layer(.breakRule)
  private var changes = Layer(.changeRule)

  var layers: [Layer] { [changes, breaks] }

  mutating func add(from start: Point, to end: Point, isComparable: Bool) {
    let rule = Shape.path(Path([start, end]))
    if isComparable { changes.shapes.append(rule) } else { breaks.shapes.append(rule) }
  }
}

/// Names the rules, where each has no room for its own words; nil without breaks.
func rulesNotice(_ breaks: [SeriesBreak]) -> String? {
  let names = [
    breaks.contains { !$0.isComparable } ? "tirets verticaux\u{A0}: rupture de série" : nil,
    breaks.contains(where: \.isComparable)
      ? "filet vertical\u{A0}: changement, valeurs comparables" : nil,
  ].compactMap(\.self)
  return names.isEmpty ? nil : names.joined(separator: "\u{A0}; ")
}
