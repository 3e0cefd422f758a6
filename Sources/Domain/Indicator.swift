package import Diagnostics

/// How an indicator behaves in time.
package enum Nature: String, Sendable, CaseIterable {
  case stock, flux, ratio, duree, capacite
}

/// Over what an indicator may be summed.
package struct Additivity: OptionSet, Sendable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }
  package static let overSubPublics = Additivity(rawValue: 1)
  package static let overTerritories = Additivity(rawValue: 2)
}

/// A sum of indicators with signs: `d115_demandes-d115_dnp`.
package struct Formula: Hashable, Sendable {
  package let terms: [Term]

  package struct Term: Hashable, Sendable {
    /// +1 or −1.
    package let sign: Int
    package let indicator: IndicatorID

    package init(sign: Int, indicator: IndicatorID) {
      self.sign = sign
      self.indicator = indicator
    }
  }

  package init(terms: [Term]) { self.terms = terms }
}

/// An entry of the indicator dictionary.
package struct Indicator: Sendable {
  package let id: IndicatorID
  package let label: String
  package let definition: String
  /// A plural noun, or `%`.
  package let unit: String
  package let nature: Nature
  /// Places shown, 0…4.
  package let places: Int
  package let sources: [SourceID]
  package let additivity: Additivity
  package let breakdown: BreakdownID?
  package let numerator: Formula?
  package let denominator: Formula?
  /// The count whose secrecy rules that of a duration or ratio.
  package let base: IndicatorID?
  /// Whether the values count people or households, so that small ones are withheld.
  package let isConfidential: Bool
  /// How to read the figure, one sentence.
  package let reading: String
  /// What the figure does not say.
  package let caveat: String
  package let order: Int
  package let location: SourceLocation

  package init(
    id: IndicatorID, label: String, definition: String, unit: String, nature: Nature, places: Int,
    sources: [SourceID], additivity: Additivity, breakdown: BreakdownID?, numerator: Formula?,
    denominator: Formula?, base: IndicatorID?, isConfidential: Bool, reading: String,
    caveat: String, order: Int, location: SourceLocation
  ) {
    self.id = id
    self.label = label
    self.definition = definition
    self.unit = unit
    self.nature = nature
    self.places = places
    self.sources = sources
    self.additivity = additivity
    self.breakdown = breakdown
    self.numerator = numerator
    self.denominator = denominator
    self.base = base
    self.isConfidential = isConfidential
    self.reading = reading
    self.caveat = caveat
    self.order = order
    self.location = location
  }

  /// Whether the values are percentages.
  package var isPercentage: Bool { unit == "%" }
  /// Whether half a unit makes no sense: people, households, requests.
  package var isCount: Bool { places == 0 && !isPercentage && nature != .duree }
}
