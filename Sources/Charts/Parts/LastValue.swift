internal import Disclosure

/// The last month's value, or the sign that stands for it.
func lastText(_ series: ChartSeries, places: Int) -> String {
  switch series.cells.last {
  case .value(let quantity, _): frenchText(quantity, places: places)
  case .withheld: "s"
  case .notApplicable: "so"
  case .missing, nil: "nd"
  }
}

/// A series and its last value: `Demandes au 115 : 691`, where a space alone would make one number of two.
func namedLastText(
  _ series: ChartSeries, _ frame: ChartFrame, places: Int? = nil
) -> String {
  let unit = frame.unit == "%" && series.cells.last?.quantity != nil ? "\u{A0}%" : ""
  return named(series.label, lastText(series, places: places ?? frame.places) + unit)
}

/// A name and what it is worth.
func named(_ label: String, _ value: String) -> String { "\(label)\u{A0}:\u{A0}\(value)" }
