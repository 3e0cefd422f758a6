package import Diagnostics

/// An indicator that the text of a convention asks for, in its own words.
package struct Commitment: Sendable {
  /// What is measured: the means put in, or what came of them.
  package enum Kind: String, Sendable, CaseIterable {
    case means = "moyens"
    case results = "resultats"
  }

  /// How this site answers.
  package enum Treatment: String, Sendable, CaseIterable {
    /// Followed each month, by the indicator named.
    case monthly = "mensuel"
    /// To be followed each month, once a source gives it.
    case awaited = "attendu"
    /// Told once a year, on the conventions page.
    case yearly = "annuel"
    /// Kept as context: an action that is over, or that the site does not observe.
    case context = "contexte"
    /// Never shown, for the reason given.
    case excluded = "exclu"
  }

  package let convention: ConventionID
  package let scheme: SchemeID?
  package let action: String
  package let kind: Kind
  package let label: String
  package let treatment: Treatment
  package let indicators: [IndicatorID]
  package let note: String
  package let location: SourceLocation

  package init(
    convention: ConventionID, scheme: SchemeID?, action: String, kind: Kind, label: String,
    treatment: Treatment, indicators: [IndicatorID], note: String, location: SourceLocation
  ) {
    self.convention = convention
    self.scheme = scheme
    self.action = action
    self.kind = kind
    self.label = label
    self.treatment = treatment
    self.indicators = indicators
    self.note = note
    self.location = location
  }
}
