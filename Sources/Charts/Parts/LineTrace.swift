/// A series as a line chart draws it.
struct LineTrace: Sendable {
  let series: ChartSeries
  /// Its colour, 0…3, or nil for a pale line that gives context.
  let rank: Int?
  /// The decimals of its values: a mean has one more than what it is of.
  let places: Int

  var ink: Ink { rank.map { .series($0) } ?? .context }
  var labelInk: Ink { rank.map { .endLabel($0) } ?? .contextLabel }
  var sample: KeyRow.Sample { rank.map { .line($0) } ?? .context }
}
