// SPDX-License-Identifier: EUPL-1.2

/// The months at which something happens in the demonstration; the other files name them from here.
enum Scenario {
  /// The demands for social housing (SNE) are read for the first time.
  static let sneArrives = Month(2024, 3)
  /// An operator of the accommodation sector sends nothing: a gap, never a zero.
  static let supplierMissing = Month(2024, 8)
  /// The registered addresses (domiciliation) are read for the first time: the stock is wider.
  static let domiciliationArrives = Month(2024, 9)
  /// The leavers of child protection (ASE) are read for the first time.
  static let childProtectionArrives = Month(2024, 11)
  /// A move to a "résidence sociale" counts as housing from here on.
  static let residenceCountsAsHousing = Month(2025, 1)
  /// Files without any trace for months are closed at once.
  static let cleanUp = Month(2025, 2)
  /// The accommodation file of this month was sent again in May 2024.
  static let revisedShelterFile = Month(2024, 2)
  /// The months whose Syplo export holds only some of the landlords.
  static let partialSyplo = [Month(2024, 4), Month(2024, 5)]
  /// The evictions come once a quarter from this month on.
  static let quarterlyEvictions = Month(2024, 1)
  /// The file of the young workers' residences is refused: it carries personal columns.
  static let rejectedResidenceFile = Month(2024, 3)
  /// The file of the "résidences sociales" came too late to be integrated.
  static let lateResidenceFile = Month(2025, 6)
  /// The first of the months not yet consolidated.
  static let firstProvisional = Month(2025, 4)
}
