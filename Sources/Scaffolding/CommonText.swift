internal import Domain

/// The header of a meeting's first text.
func meetingHeader(_ title: String, _ day: Day, hours: String, _ draft: Draft) -> String {
  """
  ---
  titre: \(title)
  date: \(day)
  mois: \(draft.month ?? day.month.previous)
  lieu: à fixer
  horaires: \(hours)
  indicateurs: [\(codes(draft.headline))]
  suite: date de la prochaine séance à fixer
  ---
  """
}

func codes(_ indicators: [IndicatorID]) -> String {
  indicators.map(\.code).joined(separator: ", ")
}

/// A line for each figure that a text may quote, each bound to its cell.
func quotations(_ draft: Draft, limit: Int = 5) -> String {
  let quoted = draft.quotable.prefix(limit)
  guard !quoted.isEmpty else { return "" }
  return "Fin {{ mois }} :\n\n" + quoted.map { draft.sentence($0) + "\n" }.joined() + "\n"
}

/// A text as a YAML scalar, whatever it holds.
func yamlText(_ text: String) -> String {
  let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  return "\"\(escaped)\""
}
