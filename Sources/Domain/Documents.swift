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

/// A group in a month: what a page of its own tells.
package struct SubPublicMonth: Hashable, Sendable {
  package let month: Month
  package let subPublic: SubPublicID

  package init(month: Month, subPublic: SubPublicID) {
    self.month = month
    self.subPublic = subPublic
  }
}
