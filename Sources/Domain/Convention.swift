package import Diagnostics

/// An agreement that pays for actions and sets dates.
package struct Convention: Sendable {
  package let id: ConventionID
  package let label: String
  /// What it is for, one sentence.
  package let purpose: String
  /// Who signed it.
  package let parties: String
  package let start: Day?
  package let end: Day?
  package let note: String
  package let location: SourceLocation

  package init(
    id: ConventionID, label: String, purpose: String, parties: String, start: Day?, end: Day?,
    note: String, location: SourceLocation
  ) {
    self.id = id
    self.label = label
    self.purpose = purpose
    self.parties = parties
    self.start = start
    self.end = end
    self.note = note
    self.location = location
  }
}

/// An amount granted by a funder to an action, or the total that a convention declares, in euros.
package struct Funding: Sendable {
  /// Who or what an amount is for: one, or all together.
  package enum Part: Hashable, Sendable {
    case one(String)
    /// Written `ensemble`.
    case all

    package init(_ text: String) { self = text == "ensemble" ? .all : .one(text) }

    /// The words of the table.
    package var text: String {
      switch self {
      case .one(let text): text
      case .all: "ensemble"
      }
    }
  }

  package let year: Int
  package let convention: ConventionID
  /// The heading that the convention puts its action under; empty for none.
  package let heading: String
  package let action: Part
  package let funder: Part
  package let amount: Quantity
  package let note: String
  package let location: SourceLocation

  package init(
    year: Int, convention: ConventionID, heading: String, action: Part, funder: Part,
    amount: Quantity, note: String, location: SourceLocation
  ) {
    self.year = year
    self.convention = convention
    self.heading = heading
    self.action = action
    self.funder = funder
    self.amount = amount
    self.note = note
    self.location = location
  }

  /// Whether it states the sum of others.
  package var isTotal: Bool { action == .all || funder == .all }

  /// Whether an amount is one of those that this total adds up.
  ///
  /// A total without a heading is over all headings.
  package func includes(_ part: Funding) -> Bool {
    !part.isTotal && part.year == year && part.convention == convention
      && (heading.isEmpty || part.heading == heading)
      && (action == .all || part.action == action) && (funder == .all || part.funder == funder)
  }
}

/// A date that a convention sets.
package struct Deadline: Sendable {
  package let day: Day
  package let label: String
  package let owner: String
  package let subject: String
  package let convention: ConventionID?
  package let location: SourceLocation

  package init(
    day: Day, label: String, owner: String, subject: String, convention: ConventionID? = nil,
    location: SourceLocation = SourceLocation(file: "tables/echeances.csv")
  ) {
    self.day = day
    self.label = label
    self.owner = owner
    self.subject = subject
    self.convention = convention
    self.location = location
  }
}

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

/// What became of an action in a year: money and results, for the execution report.
package struct Execution: Sendable {
  package let year: Int
  package let convention: ConventionID
  package let action: String
  /// In euros.
  package let planned: Quantity
  /// In euros; nil until it is known.
  package let spent: Quantity?
  package let results: String
  package let objectives: String
  package let note: String
  package let location: SourceLocation

  package init(
    year: Int, convention: ConventionID, action: String, planned: Quantity, spent: Quantity?,
    results: String, objectives: String, note: String, location: SourceLocation
  ) {
    self.year = year
    self.convention = convention
    self.action = action
    self.planned = planned
    self.spent = spent
    self.results = results
    self.objectives = objectives
    self.note = note
    self.location = location
  }
}

/// Something that a convention expects to be delivered, and what proves it.
package struct Deliverable: Sendable {
  /// What the dossier already holds that proves it.
  package enum Evidence: String, Sendable, CaseIterable {
    /// Monthly reports issued.
    case editions
    /// Sources that entered the figures.
    case sources
    /// Files integrated, month after month.
    case integrations
    case workshops = "ateliers"
    case sessions = "inter-territoires"
    case committees = "comites"
    case restitutions
    /// Nothing but what the author writes.
    case none = "texte"
  }

  package let convention: ConventionID
  /// The working axis of the convention.
  package let axis: String
  package let label: String
  package let evidence: Evidence
  /// How many are expected; nil when the convention gives no number.
  package let expected: Int?
  /// What the author says of it.
  package let note: String
  package let location: SourceLocation

  package init(
    convention: ConventionID, axis: String, label: String, evidence: Evidence, expected: Int?,
    note: String, location: SourceLocation
  ) {
    self.convention = convention
    self.axis = axis
    self.label = label
    self.evidence = evidence
    self.expected = expected
    self.note = note
    self.location = location
  }
}
