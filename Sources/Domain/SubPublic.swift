package import Diagnostics

/// How a sub-public stands to the whole.
package enum SubPublicStanding: Hashable, Sendable {
  /// The total itself.
  case whole
  /// A part of a partition: the parts of an axis sum to the parent.
  case part(axis: AxisID, of: SubPublicID)
  /// A group that overlaps others; nothing may sum, stack or share it.
  case thematic
}

/// A group of households that the reports follow.
package struct SubPublic: Sendable {
  package let id: SubPublicID
  package let label: String
  package let definition: String
  package let standing: SubPublicStanding
  /// What the data do not see of this group.
  package let caveat: String
  package let order: Int
  package let location: SourceLocation

  package init(
    id: SubPublicID, label: String, definition: String, standing: SubPublicStanding,
    caveat: String, order: Int, location: SourceLocation
  ) {
    self.id = id
    self.label = label
    self.definition = definition
    self.standing = standing
    self.caveat = caveat
    self.order = order
    self.location = location
  }
}

/// Sub-publics that share their parent out among them: the only thing that may be stacked or shared.
///
/// Made by `Dossier` from parts of one axis; there is no way to make one of thematic groups.
package struct Partition: Sendable {
  package let axis: AxisID
  package let whole: SubPublicID
  package let parts: [SubPublicID]

  /// Keeps the parts of one axis and one parent among `subPublics`; nil when there are none.
  package init?(axis: AxisID, among subPublics: [SubPublic]) {
    let members = subPublics.filter {
      if case .part(axis, _) = $0.standing { true } else { false }
    }
    guard let first = members.first, case .part(_, let whole) = first.standing else { return nil }
    self.axis = axis
    self.whole = whole
    parts = members.filter { $0.standing == first.standing }.map(\.id)
  }
}
