package import Diagnostics

/// How far a report has been read over before it is published.
package enum ValidationState: String, Sendable, CaseIterable { case brouillon, relu, valide }

/// The narrative of a month.
package struct MonthlyReport: Sendable {
  package let month: Month
  package let title: String?
  package let state: ValidationState
  package let validated: Day?
  package let issued: Day?
  package let narrative: Narrative
  package let location: SourceLocation

  package init(
    month: Month, title: String?, state: ValidationState, validated: Day?, issued: Day?,
    narrative: Narrative, location: SourceLocation
  ) {
    self.month = month
    self.title = title
    self.state = state
    self.validated = validated
    self.issued = issued
    self.narrative = narrative
    self.location = location
  }
}

/// A page of text: method, rights, mentions, glossary.
package struct TextPage: Sendable {
  package let slug: PageSlug
  package let title: String
  package let order: Int
  package let narrative: Narrative
  package let location: SourceLocation

  package init(
    slug: PageSlug, title: String, order: Int, narrative: Narrative, location: SourceLocation
  ) {
    self.slug = slug
    self.title = title
    self.order = order
    self.narrative = narrative
    self.location = location
  }
}

/// A meeting with its brief: a partner workshop (atelier) or an inter-territory session.
package struct Meeting: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case workshop = "ateliers"
    case interTerritory = "inter-territoires"
  }

  package let kind: Kind
  package let code: PageSlug
  package let title: String
  package let day: Day
  /// The month whose edition the meeting works on.
  package let month: Month
  package let place: String
  package let hours: String
  package let subPublics: [SubPublicID]
  package let indicators: [IndicatorID]
  /// What comes next: a date or a sentence.
  package let followUp: String
  package let brief: Narrative
  package let location: SourceLocation

  package init(
    kind: Kind, code: PageSlug, title: String, day: Day, month: Month, place: String,
    hours: String, subPublics: [SubPublicID], indicators: [IndicatorID], followUp: String,
    brief: Narrative, location: SourceLocation
  ) {
    self.kind = kind
    self.code = code
    self.title = title
    self.day = day
    self.month = month
    self.place = place
    self.hours = hours
    self.subPublics = subPublics
    self.indicators = indicators
    self.followUp = followUp
    self.brief = brief
    self.location = location
  }
}

/// A group in a month: what a page of its own tells.
package struct SubPublicMonth: Hashable, Sendable {
  package let month: Month
  package let subPublic: SubPublicID

  package init(month: Month, subPublic: SubPublicID) {
    self.month = month
    self.subPublic = subPublic
  }
}
