internal import Disclosure
internal import Domain
internal import French

/// What two months say: how many rows rise and fall, the largest changes, what does not compare.
func dumbbellWords(_ chart: Dumbbell) -> ChartWords {
  ChartWords(
    kind: "Points reliés", finding: finding(chart), description: description(chart).html,
    reading: reading(chart).html, isCuttable: true)
}

/// A row whose change is known.
private struct KnownChange {
  let label: String
  let before: ReleasedCell
  let now: ReleasedCell
  let difference: Quantity
}

private func known(_ chart: Dumbbell) -> [KnownChange] {
  zip(chart.rows, chart.changes).compactMap { row, change in
    change.difference.quantity.map {
      KnownChange(label: row.label, before: row.before, now: row.now, difference: $0)
    }
  }
}

/// The first of the largest rises or falls; nil where nothing rises or falls.
///
/// - Returns: with it, `, à égalité avec B` where other rows change as much.
private func largest(
  _ changes: [KnownChange], rising: Bool
) -> (change: KnownChange, tie: String)? {
  let side = changes.filter { rising ? $0.difference > .zero : $0.difference < .zero }
  let most = side.map(\.difference.magnitude).max()
  let all = side.filter { $0.difference.magnitude == most }
  let others = all.dropFirst().map(\.label)
  let names = others.count > 3 ? "plusieurs lignes" : frenchList(others)
  return all.first.map { ($0, others.isEmpty ? "" : ", à égalité avec \(names)") }
}

/// `deux hausses et une baisse`, and out of how many rows when some do not compare.
private func directions(_ changes: [KnownChange], of count: Int) -> String {
  let counts = [
    ("hausse", "hausses", changes.count { $0.difference > .zero }),
    ("baisse", "baisses", changes.count { $0.difference < .zero }),
    ("valeur stable", "valeurs stables", changes.count { $0.difference == .zero }),
  ]
  let parts = counts.filter { $0.2 > 0 }.map { one, several, count in
    "\(spelled(count, feminine: true)) \(count > 1 ? several : one)"
  }
  guard !parts.isEmpty else { return "aucun écart ne se calcule" }
  return frenchList(parts) + (changes.count < count ? " sur \(spelled(count))" : "")
}

extension Dumbbell {
  /// What the largest change is called: among numbers, not shares, and among those published.
  fileprivate func largestName(rising: Bool) -> String {
    let published = changes.contains { $0.difference == .withheld } ? " diffusée" : ""
    let measure = frame.unit == "%" ? "en points" : "en nombre"
    return "la plus forte \(rising ? "hausse" : "baisse")\(published), \(measure)"
  }
}

private func finding(_ chart: Dumbbell) -> String {
  let changes = known(chart)
  let first = capitalized(directions(changes, of: chart.rows.count))
  guard let (most, tie) = largest(changes, rising: true) ?? largest(changes, rising: false),
    let before = most.before.quantity, let now = most.now.quantity
  else { return first + "." }
  let places = chart.frame.places
  let (start, end) = (most.before.quality.spokenMark, most.now.quality.spokenMark)
  return """
    \(first)\u{202F}; \(chart.largestName(rising: most.difference > .zero))\u{A0}: \
    \(most.label), de \(spokenNumber(before, places: places))\(start == end ? "" : start) \
    à \(spokenNumber(now, places: places))\(end)\(tie).
    """
}

private func description(_ chart: Dumbbell) -> MarkupPen {
  var pen = MarkupPen(capacity: 1024)
  pen.markup("deux points par ligne, ")
  pen.text("\(chart.heads[0]) (point vide) et \(chart.heads[1]) (point plein)")
  pen.markup(", dans l’ordre de la nomenclature. ")
  let changes = known(chart)
  pen.text(capitalized(directions(changes, of: chart.rows.count)) + ".")
  for rising in [true, false] {
    guard let (most, tie) = largest(changes, rising: rising) else { continue }
    pen.text(" \(capitalized(chart.largestName(rising: rising)))\u{A0}: \(most.label), ")
    pen.fromTo(most.before, most.now, chart.frame)
    pen.text("\(tie).")
  }
  pen.cuts(chart)
  let rows = chart.rows.map { CategoryRow(label: $0.label, cells: [$0.before, $0.now]) }
  pen.rowSigns(rows, columns: chart.heads)
  return pen
}

extension MarkupPen {
  /// Writes `de 90 à 128 ménages`.
  fileprivate mutating func fromTo(
    _ before: ReleasedCell, _ now: ReleasedCell, _ frame: ChartFrame
  ) {
    guard let start = before.quantity, let end = now.quantity else { return }
    markup("de ")
    number(start, places: frame.places)
    if before.quality != now.quality { proseMarks(before.quality) }
    markup(" à ")
    amount(end, frame)
    proseMarks(now.quality)
  }

  /// Writes the breaks between the two months, and the rows that they keep from comparing.
  fileprivate mutating func cuts(_ chart: Dumbbell) {
    var told: [SeriesBreak] = []
    for seriesBreak in chart.rows.flatMap(\.breaks) where !told.contains(seriesBreak) {
      told.append(seriesBreak)
    }
    breaks(told)
    let names = chart.rows.filter(\.isCut).map(\.label)
    guard !names.isEmpty else { return }
    text(" Points non reliés, à cause d’une rupture de série\u{A0}: \(frenchList(names)).")
  }
}

/// One decoded row: the first whose change is known.
private func reading(_ chart: Dumbbell) -> MarkupPen {
  var pen = MarkupPen(capacity: 256)
  guard let row = known(chart).first else {
    pen.markup("aucune ligne ne se compare d’une année à l’autre.")
    return pen
  }
  pen.text("entre \(chart.heads[0]) et \(chart.heads[1]), «\u{A0}\(row.label)\u{A0}» ")
  if row.difference == .zero {
    pen.markup("reste à ")
    pen.amount(row.now.quantity ?? .zero, chart.frame)
    pen.proseMarks(row.now.quality)
  } else {
    pen.markup("passe ")
    pen.fromTo(row.before, row.now, chart.frame)
  }
  pen.markup(".")
  return pen
}
