/// Whether classes named by their bounds cover unequal extents, one without an upper bound included.
///
/// Labels that name no bound count for nothing: « Âge inconnu » is no extent.
func haveUnequalExtents(_ labels: [String]) -> Bool {
  let extents = labels.compactMap(ClassExtent.init)
  return extents.count > 1 && (extents.contains(.open) || Set(extents).count > 1)
}

/// How many whole numbers a class takes in.
enum ClassExtent: Hashable {
  case closed(Int)
  case open

  /// Reads `18-29 ans`, `De 18 à 29 ans`, `Moins de 18 ans`, `17 ans et moins`, `60 ans et plus`, `2 enfants`.
  init?(_ label: String) {
    let text = label.prefix { $0 != "," }.lowercased()
    let bounds = wholeNumbers(text)
    let isUpTo = text.contains("moins")
    switch bounds.count {
    case 1 where text.contains("plus"): self = .open
    case 1 where isUpTo: self = .closed(bounds[0] + (text.hasPrefix("moins") ? 0 : 1))
    case 1: self = .closed(1)
    case 2 where bounds[0] <= bounds[1]: self = .closed(bounds[1] - bounds[0] + 1)
    default: return nil
    }
  }
}

/// The numbers of a text, whose thousands a space that does not break may part.
private func wholeNumbers(_ text: String) -> [Int] {
  var numbers: [Int] = []
  var digits = ""
  for character in text + " " {
    if character.isASCII, character.isNumber {
      digits.append(character)
    } else if character != "\u{202F}", !digits.isEmpty {
      if digits.count < 10, let number = Int(digits) { numbers.append(number) }
      digits = ""
    }
  }
  return numbers
}
