internal import Disclosure

/// The last month's value, or the sign that stands for it.
func lastText(_ series: ChartSeries, _ frame: ChartFrame) -> String {
  switch series.cells.last {
  case .value(let quantity, _): frenchText(quantity, places: frame.places)
  case .withheld: "(s)"
  case .notApplicable: "(so)"
  case .missing, nil: "(nd)"
  }
}

/// A series and its last value: `Demandes au 115 : 691`, where a space alone would make one number of two.
func namedLastText(_ series: ChartSeries, _ frame: ChartFrame) -> String {
  let unit = frame.unit == "%" && series.cells.last?.quantity != nil ? "\u{A0}%" : ""
  return named(series.label, lastText(series, frame) + unit)
}

/// A name and what it is worth.
func named(_ label: String, _ value: String) -> String { "\(label)\u{A0}:\u{A0}\(value)" }
