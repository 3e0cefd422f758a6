internal import Disclosure
internal import Domain
internal import French

/// Every published value of the first column for an image's name, in the order of the rows.
func rowValuesFinding(_ rows: [CategoryRow], _ frame: ChartFrame) -> String {
  let values = rows.compactMap { row in
    row.first.quantity.map {
      "\(row.label), \(spokenNumber($0, places: frame.places))\(row.first.quality.spokenMark)"
    }
  }
  return values.isEmpty
    ? "Aucune valeur diffusée." : values.joined(separator: "\u{202F}; ") + "."
}

/// The extremes of one column for an image's name: numbers without grouping.
func rowFinding(
  _ rows: [CategoryRow], _ frame: ChartFrame, _ noun: RowNoun = .value
) -> String {
  guard let extremes = RowExtremes(rows) else { return "Aucune valeur diffusée." }
  if rows.count == 1 { return "\(extremes.highest.spokenWithNames(frame))." }
  let high = highestClause(extremes, frame, noun)
  guard extremes.isSpread else { return high + "." }
  return "\(high)\u{202F}; \(noun.lowest)\u{A0}: \(extremes.lowest.spokenWithNames(frame))."
}

/// The highest value, as a clause for an image's name: `Valeur la plus élevée : A, 60 jours`.
func highestClause(
  _ extremes: RowExtremes, _ frame: ChartFrame, _ noun: RowNoun = .value
) -> String {
  "\(capitalized(extremes.name(noun)))\u{A0}: \(extremes.spokenHighest(frame))"
}

/// The highest of each of several columns for an image's name: `X, valeur la plus élevée : A, 60 jours`.
func rowFinding(
  _ rows: [CategoryRow], columns: [String], _ frame: ChartFrame, _ noun: RowNoun
) -> String {
  let extremes = columns.indices.map { RowExtremes(rows, column: $0) }
  guard extremes.contains(where: { $0 != nil }) else { return "Aucune valeur diffusée." }
  let parts = zip(columns, extremes).map { name, extremes in
    guard let extremes else { return "\(name), aucune valeur diffusée" }
    if rows.count == 1 { return "\(name)\u{A0}: \(extremes.highest.spokenWithNames(frame))" }
    return "\(name), \(extremes.name(noun))\u{A0}: \(extremes.spokenHighest(frame))"
  }
  return parts.joined(separator: "\u{202F}; ") + "."
}

extension RowExtremes {
  /// The highest value, with the rows that hold it unless all do.
  fileprivate func spokenHighest(_ frame: ChartFrame) -> String {
    isSpread || count == 1 ? highest.spokenWithNames(frame) : highest.spoken(frame)
  }
}

extension RowExtremes.Extreme {
  /// `40 ménages (provisoire)`.
  fileprivate func spoken(_ frame: ChartFrame) -> String {
    let unit = frame.unit.isEmpty ? "" : "\u{A0}\(unitName(frame.unit, for: quantity))"
    return "\(spokenNumber(quantity, places: frame.places))\(unit)\(quality.spokenMark)"
  }

  /// `A et B, 40 ménages`.
  fileprivate func spokenWithNames(_ frame: ChartFrame) -> String { "\(names), \(spoken(frame))" }
}
