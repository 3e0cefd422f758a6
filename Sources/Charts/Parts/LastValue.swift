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
