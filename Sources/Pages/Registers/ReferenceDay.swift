internal import Domain

extension PageWriter {
  /// The day on which registers are read: that of the page's meeting, else the last of the month it tells.
  ///
  /// Never the clock: a page made again next year says the same.
  func referenceDay(_ month: Month) -> Day { meeting?.day ?? Day(endOf: month) }
}
