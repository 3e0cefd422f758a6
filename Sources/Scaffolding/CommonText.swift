internal import Domain

/// The header of a meeting's first text.
func meetingHeader(_ title: String, _ day: Day, _ draft: Draft) -> String {
  """
  ---
  titre: \(title)
  date: \(day)
  mois: \(draft.month ?? day.month.previous)
  lieu: à fixer
  horaires: 9 h 30 – 12 h
  indicateurs: [\(codes(draft.headline))]
  ---
  """
}

func codes(_ indicators: [IndicatorID]) -> String {
  indicators.map(\.code).joined(separator: ", ")
}

/// A line for each figure that a text may quote, each bound to its cell.
func quotations(_ draft: Draft) -> String {
  guard !draft.quotable.isEmpty else { return "" }
  return "Fin {{ mois }} :\n\n" + draft.quotable.map { draft.sentence($0) + "\n" }.joined() + "\n"
}
