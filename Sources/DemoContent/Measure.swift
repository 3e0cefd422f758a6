// SPDX-License-Identifier: EUPL-1.2

/// What a cell holds.
enum Figure {
  case count(Int)
  /// A number with one decimal, in tenths.
  case tenths(Int)
  /// No value: the status says why, the note says it in words.
  case blank(status: String, note: String)
}

/// One figure as the model gives it, before what happened to its file is taken into account.
struct Measure {
  let indicator: String
  var figure: Figure
  var subPublic = "ensemble"
  var territory = Measure.metropole
  var modality = ""

  static let metropole = "metropole"

  init(_ indicator: String, _ count: Int, subPublic: String = "ensemble", modality: String = "") {
    self.indicator = indicator
    figure = .count(count)
    self.subPublic = subPublic
    self.modality = modality
  }

  init(_ indicator: String, _ count: Int, territory: String, modality: String = "") {
    self.indicator = indicator
    figure = .count(count)
    self.territory = territory
    self.modality = modality
  }

  init(_ indicator: String, tenths: Int, modality: String = "") {
    self.indicator = indicator
    figure = .tenths(tenths)
    self.modality = modality
  }

  init(
    _ indicator: String, blank status: String, note: String,
    territory: String = Measure.metropole, modality: String = ""
  ) {
    self.indicator = indicator
    figure = .blank(status: status, note: note)
    self.territory = territory
    self.modality = modality
  }
}

/// A part of the model: what it says of one month.
protocol Subject {
  func measures(_ month: Month) -> [Measure]
}
