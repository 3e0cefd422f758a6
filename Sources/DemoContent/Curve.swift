// SPDX-License-Identifier: EUPL-1.2

/// The twelve factors of a year, January first; 100 is the usual level.
struct Season {
  let percents: [Double]

  init(_ percents: Double...) {
    self.percents = percents
  }

  static let flat = Season(100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100)

  func factor(_ month: Month) -> Double { percents[month.number - 1] / 100 }
}

/// A series around a level: growth by year, season, and a chance that remembers the month before.
struct Curve {
  let level: Double
  var growth = 0.03
  var season = Season.flat
  var chance = 0.04
  var range: ClosedRange<Int> = 0...100_000

  /// One whole number for each month.
  func values(_ stream: String) -> [Int] {
    var generator = SeededGenerator(stream: stream)
    var drift = 0.0
    return Month.all.map { month in
      drift = 0.4 * drift + generator.wobble(1.6 * chance)
      let years = Double(month.index - 12) / 12
      let value = level * (1 + growth * years) * season.factor(month) * (1 + drift)
      return min(max(Int(value.rounded()), range.lowerBound), range.upperBound)
    }
  }
}
