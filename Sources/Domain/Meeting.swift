package import Diagnostics

/// A meeting and its texts: a partner workshop (atelier), an inter-territory session, a committee, or the
/// figures that partners asked for (restitution).
package struct Meeting: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case workshop = "ateliers"
    case interTerritory = "inter-territoires"
    case committee = "comites"
    /// A selection of figures, made into a brief on request.
    case restitution = "restitutions"
  }

  package let kind: Kind
  /// The code of a workshop or a session; the month of a committee.
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
  /// What was written for the meeting; its first text always, the others when they exist.
  package var texts: [MeetingDocument: MeetingText]
  package let location: SourceLocation

  package init(
    kind: Kind, code: PageSlug, title: String, day: Day, month: Month, place: String,
    hours: String, subPublics: [SubPublicID], indicators: [IndicatorID], followUp: String,
    texts: [MeetingDocument: MeetingText], location: SourceLocation
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
    self.texts = texts
    self.location = location
  }

  /// The text that every other document of the meeting starts from.
  package var main: Narrative { texts[kind.mainDocument]?.narrative ?? .empty }
}

/// A text of a meeting, as one file of its folder holds it.
package struct MeetingText: Sendable {
  package let narrative: Narrative
  /// The organisations in the room, for minutes.
  package let attendees: [String]
  package let location: SourceLocation

  package init(narrative: Narrative, attendees: [String], location: SourceLocation) {
    self.narrative = narrative
    self.attendees = attendees
    self.location = location
  }
}

/// The documents of a meeting, each a page of its own.
package enum MeetingDocument: String, Hashable, Sendable, CaseIterable {
  /// What everyone in the room holds: `brief.md`.
  case participants
  /// The committee's pack, in the order of its three subjects: `comites/AAAA-MM.md`.
  case dossier
  case facilitator = "animateur"
  /// The sheet for the point with the core partners.
  case preparation
  /// One chart, one sentence, one question a sheet; made from the main text.
  case posters = "affiches"
  /// Slides made from the main text, with the facilitator's notes when there are some.
  case deck = "diaporama"
  case minutes = "compte-rendu"
  /// What the committee alone reads: feedback to suppliers, counts of withheld cells; made from the data.
  case annex = "annexe"

  /// The file that an author writes for it; nil for what is made from the others.
  package var fileName: String? {
    switch self {
    case .participants: "brief.md"
    case .facilitator, .preparation, .minutes: rawValue + ".md"
    case .dossier, .posters, .deck, .annex: nil
    }
  }
}

extension Meeting.Kind {
  package var mainDocument: MeetingDocument { self == .committee ? .dossier : .participants }

  /// The widest circle that may hold a document of such a meeting.
  ///
  /// What prepares a meeting or helps to lead it stays with the committee, whose members do so.
  package func readers(of document: MeetingDocument) -> Audience {
    guard self != .committee else { return .comite }
    switch document {
    case .participants, .posters, .deck, .minutes: return .partenaires
    case .dossier, .facilitator, .preparation, .annex: return .comite
    }
  }

  /// The widest circle that may know of such a meeting.
  package var readers: Audience { readers(of: mainDocument) }
}
