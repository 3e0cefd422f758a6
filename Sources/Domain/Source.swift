package import Diagnostics

/// A file that a partner sends each month.
package struct Source: Sendable {
  package let id: SourceID
  package let label: String
  package let holder: String
  package let unit: String
  package let perimeter: String
  /// State or date of the convention between the SIAO and the holder.
  package let convention: String
  package let firstMonth: Month?
  package let expectedDay: String
  package let note: String
  package let location: SourceLocation

  package init(
    id: SourceID, label: String, holder: String, unit: String, perimeter: String,
    convention: String, firstMonth: Month?, expectedDay: String, note: String,
    location: SourceLocation
  ) {
    self.id = id
    self.label = label
    self.holder = holder
    self.unit = unit
    self.perimeter = perimeter
    self.convention = convention
    self.firstMonth = firstMonth
    self.expectedDay = expectedDay
    self.note = note
    self.location = location
  }
}

/// What became of a source in a month; the words are those of the integration table.
package enum IntegrationStatus: String, Sendable, CaseIterable {
  case attendu, recu, integre, partiel, absent, rejete, rupture
  case premiereIntegration = "premiere_integration"
  case revise, suspendu

  /// Whether the month's figures of this source are whole.
  package var isComplete: Bool {
    switch self {
    case .integre, .rupture, .premiereIntegration, .revise: true
    case .attendu, .recu, .partiel, .absent, .rejete, .suspendu: false
    }
  }
}

/// A row of the integration table.
package struct Integration: Sendable {
  package let source: SourceID
  package let month: Month
  package let status: IntegrationStatus
  package let received: Day?
  package let note: String
  package let location: SourceLocation

  package init(
    source: SourceID, month: Month, status: IntegrationStatus, received: Day?, note: String,
    location: SourceLocation
  ) {
    self.source = source
    self.month = month
    self.status = status
    self.received = received
    self.note = note
    self.location = location
  }
}
