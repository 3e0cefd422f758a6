/// What makes a drawing or a palette unreadable.
///
/// Labels are told without their numbers, as every diagnostic: it may be forwarded.
package enum ChartFault: Hashable, Sendable {
  case textOverText(String, String)
  case textOverCurve(String)
  case textOutside(String)
  /// A text, and its size where 12 is the least.
  case smallText(String, size: Double)
  /// A pair of colours below the ratio that WCAG 2.1 asks for (1.4.3 or 1.4.11).
  case lowContrast(String, Palette.Name, ratio: Double, least: Double)
  /// Two series that a grey printer or a grey photocopy would confuse.
  case closeGreys(Int, Int, Palette.Name)
  /// A class of values and the next one, which a grey printer would confuse.
  case closeClasses(Int, Palette.Name)
  /// Two series that readers with one of the two common colour deficiencies would confuse.
  case closeColours(Int, Int, Palette.Name, ColourVision)

  /// What is wrong and what to write instead, in French.
  package var message: String {
    switch self {
    case .textOverText(let first, let second):
      "\(quoted(first)) et \(quoted(second)) se chevauchent. Raccourcir l'un des deux libellés, ou "
        + "montrer moins de mois."
    case .textOverCurve(let text):
      "\(quoted(text)) est écrit sur une courbe. Raccourcir ce libellé, ou retirer un repère."
    case .textOutside(let text): "\(quoted(text)) sort du dessin. Raccourcir ce libellé."
    case .smallText(let text, let size):
      "\(quoted(text)) est écrit en corps \(tenths(size)). Le plus petit corps lisible est 12."
    case .lowContrast(let what, let palette, let ratio, let least):
      "palette \(palette.rawValue), \(what) : contraste de \(tenths(ratio)) pour 1. Il en faut "
        + "\(tenths(least))."
    case .closeGreys(let first, let second, let palette):
      "palette \(palette.rawValue), couleurs \(first + 1) et \(second + 1) : presque le même gris à "
        + "l'impression. Écarter leurs clartés."
    case .closeClasses(let first, let palette):
      "palette \(palette.rawValue), classes \(first + 1) et \(first + 2) : presque le même gris à "
        + "l'impression. Écarter leurs clartés."
    case .closeColours(let first, let second, let palette, let vision):
      "palette \(palette.rawValue), couleurs \(first + 1) et \(second + 1) : presque la même teinte pour "
        + "une vision \(vision.rawValue). Écarter leurs clartés."
    }
  }
}

/// A label between French quotes, without its numbers.
private func quoted(_ text: String) -> String {
  let words = text.split { $0.isNumber || $0.isWhitespace || $0 == "," || $0 == "+" }
  return words.isEmpty ? "un nombre" : "« \(words.joined(separator: " ")) »"
}

/// A ratio with one decimal, cut rather than rounded, so that 4,46 is not told as 4,5.
private func tenths(_ value: Double) -> String {
  let tenths = Int(value * 10)
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
}
