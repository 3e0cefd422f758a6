/// What stands around a drawing, whatever its kind.
package struct ChartFrame: Hashable, Sendable {
  package let title: String
  /// What is measured: « Demandes au 115 ».
  package internal(set) var measure: String
  package let place: String
  /// A plural noun, or `%`.
  package internal(set) var unit: String
  /// Places shown, 0…4.
  package internal(set) var places: Int
  /// One decoded example; the chart writes its own when the author gives none.
  package var reading: String?
  /// The population covered (« Champ »), or empty.
  package let scope: String
  package let source: String
  /// What the author writes instead of measure, place and unit.
  package var ownSubtitle: String?
  /// What the author writes to name the image, without the pointer to the table.
  package var ownAlternative: String?

  package init(
    title: String, measure: String, place: String, unit: String,
    places: Int = 0, reading: String? = nil, scope: String = "", source: String
  ) {
    self.title = title
    self.measure = measure
    self.place = place
    self.unit = unit
    self.places = places
    self.reading = reading
    self.scope = scope
    self.source = source
  }

  /// The smallest step of an axis: a count has no half.
  var smallestStep: Double {
    switch places {
    case ...0: 1
    case 1: 0.1
    case 2: 0.01
    default: 0.001
    }
  }
}
