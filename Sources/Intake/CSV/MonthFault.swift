internal import Diagnostics
internal import Domain
internal import French

extension Rule {
  static let csvMonth = Rule(
    "csv.month", .error, "Mois illisible",
    """
    Un mois s'écrit AAAA-MM, par exemple 2024-06. Ce qui peut se lire de deux façons est refusé. \
    Excel change volontiers un mois en date ou en numéro : mettre la colonne au format Texte avant \
    de saisir.
    """)
}

/// Says why a text is not a month, and what to write.
func monthFault(_ text: String, _ shape: DateShape) -> Fault {
  guard !text.isEmpty else {
    return Fault(.csvMonth, "Le mois manque. Écrire AAAA-MM, par exemple 2024-06.")
  }
  return Fault(.csvMonth, "\(quoted(text)) \(cause(shape))")
}

private let canonicalForm = "Écrire AAAA-MM, par exemple 2024-06."

private func cause(_ shape: DateShape) -> String {
  let numbers = shape.numbers
  switch shape.outline {
  case "00000": return serialCause(numbers[0])
  case "00-00", "00/00":
    return "peut être un jour et un mois, ou un mois et une année. \(canonicalForm)"
  case "00/00/00", "00-00-00": return "a une année de deux chiffres. \(canonicalForm)"
  case "0000": return "est une année, pas un mois. \(canonicalForm)"
  case "00/00/0000", "0/00/0000", "00/0/0000", "0/0/0000":
    return dayCause(Month(year: numbers[2], month: numbers[1]))
  case "0000-00-00": return dayCause(Month(year: numbers[0], month: numbers[1]))
  case "0000-0", "0000/00", "0000/0":
    return suggestion(Month(year: numbers[0], month: numbers[1]))
  case "00-0000", "0-0000": return suggestion(Month(year: numbers[1], month: numbers[0]))
  case "000000": return suggestion(Month(year: numbers[0] / 100, month: numbers[0] % 100))
  case "0000-00": return impossibleCause(year: numbers[0])
  default: return "n'est pas un mois. \(canonicalForm)"
  }
}

/// A month number that does not exist is answered with the last one that does.
private func impossibleCause(year: Int) -> String {
  let example = Month(year: year, month: 12).map(String.init(describing:)) ?? "2024-12"
  return "n'est pas un mois. Écrire AAAA-MM, par exemple \(example)."
}

private func suggestion(_ month: Month?) -> String {
  guard let month else { return "n'est pas un mois. \(canonicalForm)" }
  return "n'est pas écrit AAAA-MM. Écrire \(month)."
}

private func dayCause(_ month: Month?) -> String {
  guard let month else { return "n'est pas une date. \(canonicalForm)" }
  return "est un jour, pas un mois. Écrire \(month) s'il s'agit de \(plainName(month))."
}

private func serialCause(_ serial: Int) -> String {
  guard let month = Month(excelSerial: serial) else { return "n'est pas un mois. \(canonicalForm)" }
  return """
    est un numéro de date d'Excel (\(plainName(month))). \
    Mettre la colonne au format Texte et écrire \(month).
    """
}

/// `juin 2024`, with a plain space, as diagnostics write.
func plainName(_ month: Month) -> String { "\(month.frenchMonthName) \(month.year)" }

extension Month {
  /// The month of a date of Excel's 1900 calendar, given in days after 30 December 1899.
  ///
  /// Only serials from 1954 to 2119 are taken as dates.
  fileprivate init?(excelSerial serial: Int) {
    guard (20_000...80_000).contains(serial) else { return nil }
    var month = Month(index: 1900 * 12)
    // Serial 61 is 1 March 1900: above it, day 2 is 1 January 1900 in a calendar without Excel's
    // false leap day.
    var remaining = serial - 2
    while remaining >= month.dayCount {
      remaining -= month.dayCount
      month = month.next
    }
    self = month
  }
}
