package import Domain

/// The space that groups thousands: narrow and unbreakable (CLDR fr-FR).
private let groupSpace = "\u{202F}"

/// Writes a number for French readers: `1 234,5` with U+202F and U+2212.
///
/// - Parameter signed: whether a positive number carries its `+`.
package func frenchNumber(_ quantity: Quantity, places: Int, signed: Bool = false) -> String {
  let text = quantity.rounded(places: places).magnitude.machineText(places: places)
  let parts = text.split(separator: ".")
  let digits = Array(parts[0])
  var result = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { result += groupSpace }
    result.append(digit)
  }
  if parts.count > 1 { result += "," + parts[1] }
  let rounded = quantity.rounded(places: places)
  if rounded.isNegative { return "\u{2212}" + result }
  return signed && rounded != .zero ? "+" + result : result
}

/// Writes a whole number for French readers.
package func frenchNumber(_ value: Int) -> String {
  frenchNumber(Quantity(value), places: 0)
}

/// Writes a number for a synthetic voice: digits without grouping, signs in words.
package func spokenNumber(_ quantity: Quantity, places: Int) -> String {
  let text = quantity.magnitude.machineText(places: places)
  let comma = text.contains(".") ? String(text.map { $0 == "." ? "," : $0 }) : text
  return quantity.rounded(places: places).isNegative ? "moins " + comma : comma
}

/// Joins a number and its unit by an unbreakable space; a count of one takes the singular.
package func frenchAmount(
  _ quantity: Quantity, places: Int, unit: String, signed: Bool = false
) -> String {
  let number = frenchNumber(quantity, places: places, signed: signed)
  // The grammar follows the number that is read: 1,96 shown as « 2 » takes the plural.
  return "\(number)\u{A0}\(unitName(unit, for: quantity.rounded(places: places)))"
}

/// The unit in the singular below two, as French grammar wants it; what a rate is for stays plural.
package func unitName(_ unit: String, for quantity: Quantity) -> String {
  guard quantity.magnitude < Quantity(2), unit != "%" else { return unit }
  let words = unit.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  let rate = words.firstIndex(of: "pour") ?? words.endIndex
  return (words[..<rate].map(singular) + words[rate...]).joined(separator: " ")
}

private func singular(_ word: String) -> String {
  let isPlural = word.count > 2 && (word.hasSuffix("s") || word.hasSuffix("x"))
  return isPlural && !invariable.contains(word) ? String(word.dropLast()) : word
}

/// Words of units that end in `s` or `x` in the singular too: « 1 ménage sans domicile », « 1 mois ».
private let invariable: Set = [
  "accès", "avis", "cas", "dans", "depuis", "fois", "hors", "mois", "moins", "pas", "permis",
  "plus", "prix", "refus", "relais", "repas", "sans", "sous", "temps", "vers",
]

/// Writes an amount of money: `20 000 €`, `12,50 €`.
package func frenchEuros(_ amount: Quantity) -> String {
  frenchNumber(amount, places: amount.integer == nil ? 2 : 0) + "\u{A0}€"
}
