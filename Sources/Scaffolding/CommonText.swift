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
func quotations(_ draft: Draft) -> String {
  guard !draft.quotable.isEmpty else { return "" }
  let lines = draft.quotable.map { "- \($0.label) : {{ valeur indicateur=\($0.id) }}\n" }
  return "Fin {{ mois }} :\n\n" + lines.joined() + "\n"
}

/// The first of those figures, on a line of its own.
func quotation(_ draft: Draft) -> String {
  guard let indicator = draft.quotable.first else { return "" }
  return "\(indicator.label), {{ mois }} : {{ valeur indicateur=\(indicator.id) }}.\n"
}

/// A text as a YAML scalar, whatever it holds.
func yamlText(_ text: String) -> String {
  let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  return "\"\(escaped)\""
}
