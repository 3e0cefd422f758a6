internal import Disclosure
internal import Domain

/// A cell as a drawing writes it, signs and all, word for word as in the table: `571 (p)`, `s`, `nd`.
func markedText(_ cell: ReleasedCell, places: Int) -> String {
  switch cell {
  case .value(let quantity, let quality):
    let marks = Signs.meanings.filter { Signs(cell).contains($0.sign) }.map { "\u{A0}\($0.mark)" }
    let start = quality.contains(.estimated) ? "≈\u{A0}" : ""
    return start + frenchText(quantity, places: places) + marks.joined()
  case .withheld: return "s"
  case .missing: return "nd"
  case .notApplicable: return "so"
  }
}

/// A difference as a drawing writes it, with its sign: `+12 (p)`.
func signedText(_ cell: ReleasedCell, places: Int) -> String {
  let text = markedText(cell, places: places)
  guard let quantity = cell.quantity, quantity.rounded(places: places) > .zero else { return text }
  return cell.quality.contains(.estimated) ? "≈\u{A0}+" + text.dropFirst(2) : "+" + text
}

/// Texts of cells in one column, the sign of what is withheld in its own ink.
///
/// - Parameter places: where each text begins, or ends, on its baseline.
func markedLayers(
  _ cells: [ReleasedCell], at points: [Point], places: Int, anchor: Anchor = .start
) -> [Layer] {
  var texts = Layer(.tick, anchor: anchor)
  var withheld = Layer(.withheld, anchor: anchor)
  for (cell, point) in zip(cells, points) {
    let shape = Shape.text(markedText(cell, places: places), point)
    if cell == .withheld { withheld.shapes.append(shape) } else { texts.shapes.append(shape) }
  }
  return [texts, withheld]
}
