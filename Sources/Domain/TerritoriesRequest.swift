/// Territories side by side, as a « territoires » block asks for them.
package struct TerritoriesRequest: Sendable {
  package enum Subject: String, Sendable, CaseIterable {
    /// Who each one is.
    case cards = "cartes"
    /// What each one counts, indicator by indicator.
    case comparability = "comparabilite"
    /// One line a territory, 100 in a common month.
    case index = "base100"
    /// One dot a territory, for a thousand inhabitants or households.
    case rate = "taux"
    case stories = "recits"
    case practices = "pratiques"
    case questions
    case partnership = "animation"
    case caveats = "reserves"
  }

  /// What a rate is worked out on.
  package enum Base: String, Sendable, CaseIterable {
    case inhabitants = "habitants"
    case households = "menages"
  }

  package let subject: Subject
  package let title: String?
  package let reading: String?
  package let indicator: IndicatorID?
  /// The month that counts for 100, or the month of a rate.
  package let month: Month?
  package let base: Base

  package init(
    subject: Subject, title: String?, reading: String?, indicator: IndicatorID?, month: Month?,
    base: Base
  ) {
    self.subject = subject
    self.title = title
    self.reading = reading
    self.indicator = indicator
    self.month = month
    self.base = base
  }
}
