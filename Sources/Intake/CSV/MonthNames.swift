internal import French

/// The number, 1…12, of a month given by its French or English name, whole or abbreviated, in any
/// case, with or without accents and final point.
func monthNumber(named name: some StringProtocol) -> Int? {
  let folded = foldedFrench(String(name))
  return monthNumbers[folded.hasSuffix(".") ? String(folded.dropLast()) : folded]
}

private let monthNames = [
  "janvier janv jan january", "fevrier fevr fev february feb", "mars mar march",
  "avril avr april apr",
  "mai may", "juin jun june", "juillet juil jul july", "aout aou august aug",
  "septembre sept sep september", "octobre oct october", "novembre nov november",
  "decembre dec december",
]

private let monthNumbers: [String: Int] = {
  var numbers: [String: Int] = [:]
  for (index, names) in monthNames.enumerated() {
    for name in names.split(separator: " ") { numbers[String(name)] = index + 1 }
  }
  return numbers
}()
