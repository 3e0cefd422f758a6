package import Diagnostics

/// What a territory declares before its figures stand beside those of others: `pairs/CODE.md`.
///
/// Ours and its peers' have one shape, so that each reads like the others.
package struct TerritorySheet: Sendable {
  /// Who the territory is, and how it works.
  package struct Identity: Sendable {
    /// Inhabitants.
    package let population: Int
    /// Resident households; nil when they were not given.
    package let households: Int?
    package let perimeter: String
    /// The first month of the approach.
    package let start: Month
    package let carrier: String
    package let sources: [String]
    /// Where the partners meet, and how often.
    package let bodies: [String]

    package init(
      population: Int, households: Int?, perimeter: String, start: Month, carrier: String,
      sources: [String], bodies: [String]
    ) {
      self.population = population
      self.households = households
      self.perimeter = perimeter
      self.start = start
      self.carrier = carrier
      self.sources = sources
      self.bodies = bodies
    }
  }

  /// When the figures came, from whom, and for whom.
  package struct Sending: Sendable {
    package let day: Day
    package let sender: String
    /// The widest circle that may see the sheet and the figures.
    package let audience: Audience
    /// What the territory wants said of its figures, word for word.
    package let caveats: [String]

    package init(day: Day, sender: String, audience: Audience, caveats: [String]) {
      self.day = day
      self.sender = sender
      self.audience = audience
      self.caveats = caveats
    }
  }

  /// What the text of a sheet tells, each part under its own heading.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case integration = "Intégrer les sources"
    case practice = "Une pratique"
    case questions = "Questions aux autres"
    case partnership = "Animer le partenariat"
  }

  package let territory: TerritoryID
  package let identity: Identity
  package let sending: Sending
  package let comparabilities: [Comparability]
  /// What was written; a part that was not is not known.
  package let parts: [Part: Narrative]
  package let location: SourceLocation

  package init(
    territory: TerritoryID, identity: Identity, sending: Sending,
    comparabilities: [Comparability], parts: [Part: Narrative], location: SourceLocation
  ) {
    self.territory = territory
    self.identity = identity
    self.sending = sending
    self.comparabilities = comparabilities
    self.parts = parts
    self.location = location
  }

  /// How the territory counts an indicator; nil when it did not say.
  package func comparability(of indicator: IndicatorID) -> Comparability? {
    comparabilities.first { $0.indicator == indicator }
  }
}

extension Dossier {
  /// The territories that follow the same approach elsewhere, and lend their figures.
  package var peers: Set<TerritoryID> {
    Set(territories.elements.filter { $0.type == .pair }.map(\.id))
  }

  package func sheet(of territory: TerritoryID) -> TerritorySheet? {
    sheets.first { $0.territory == territory }
  }

  /// Our own sheet, against which the others are read.
  package var ownSheet: TerritorySheet? { sheet(of: site.territory) }

  /// The peers whose figures an audience may not see: those that say so, those that say nothing.
  package func peers(hiddenFrom audience: Audience) -> Set<TerritoryID> {
    peers.filter { peer in
      sheet(of: peer).map { $0.sending.audience < audience } ?? true
    }
  }
}
