/// One month in rows: bars, dots or dumbbells.
package struct RowsRequest: Sendable {
  package let indicators: [IndicatorID]
  /// The rows when several, else the group whose rows are drawn; empty beside a partition.
  package let subPublics: [SubPublicID]
  package let partition: AxisID?
  /// What the rows are; nil when groups, categories or communes follow from the rest.
  package let rows: ChartRequest.Rows?

  package init(
    indicators: [IndicatorID], subPublics: [SubPublicID], partition: AxisID?,
    rows: ChartRequest.Rows?
  ) {
    self.indicators = indicators
    self.subPublics = subPublics
    self.partition = partition
    self.rows = rows
  }
}

extension ChartRequest {
  /// What the rows of a chart of one month are.
  package enum Rows: String, Sendable, CaseIterable {
    case subPublics = "sous_publics"
    case territories = "territoires"
    case categories = "modalites"
  }
}
