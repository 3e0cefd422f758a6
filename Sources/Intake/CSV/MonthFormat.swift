internal import Diagnostics
package import Domain

/// How the months of a wide table are written; the raw value is what `synchro.yaml` says.
package enum MonthFormat: String, Hashable, Sendable, CaseIterable {
  case yearMonth = "AAAA-MM"
  case monthYear = "MM/AAAA"
  case dayMonthYear = "JJ/MM/AAAA"
  /// `juin-24`, `Jan-20`.
  case abbreviation = "MMM-AA"
  /// `juin 2024`, `January 2020`.
  case name = "MMMM AAAA"

  /// Reads a month that must follow the format; names are French or English.
  package func read(_ text: String) -> Reading<Month> {
    if let month = month(DateShape(text)) { return .clean(month) }
    return .refused(
      Fault(
        .csvMonth,
        """
        \(quoted(text)) ne suit pas le format \(rawValue) déclaré dans synchro.yaml. \
        Écrire par exemple \(example), ou changer le format.
        """))
  }

  /// Reads the month of a cell and reports what is wrong with it.
  package func read(_ cell: Cell, into report: inout FileFindings) -> Month? {
    report.take(read(cell.text), at: cell)
  }

  private func month(_ shape: DateShape) -> Month? {
    let numbers = shape.numbers
    switch (self, shape.outline) {
    case (.yearMonth, "0000-00"): return Month(year: numbers[0], month: numbers[1])
    case (.monthYear, "00/0000"), (.monthYear, "0/0000"):
      return Month(year: numbers[1], month: numbers[0])
    case (.dayMonthYear, "00/00/0000"):
      let month = Month(year: numbers[2], month: numbers[1])
      return month.flatMap { (1...$0.dayCount).contains(numbers[0]) ? $0 : nil }
    case (.abbreviation, "A-00"), (.name, "A 0000"): return namedMonth(shape)
    default: return nil
    }
  }

  private var example: String {
    switch self {
    case .yearMonth: "2024-06"
    case .monthYear: "06/2024"
    case .dayMonthYear: "01/06/2024"
    case .abbreviation: "juin-24"
    case .name: "juin 2024"
    }
  }
}
