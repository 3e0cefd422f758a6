internal import Disclosure
internal import Domain
internal import French

extension PageWriter {
  /// The sheets that readers of the page may see: ours, then the peers' by name; never by value.
  var sheets: [TerritorySheet] { orderedSheets.filter(isReadable) }

  /// The sheets that stay in a narrower circle.
  var reservedSheets: [TerritorySheet] { orderedSheets.filter { !isReadable($0) } }

  private var orderedSheets: [TerritorySheet] {
    dossier.sheets.map { (sheet: $0, key: orderKey($0.territory)) }
      .sorted { $0.key < $1.key }.map(\.sheet)
  }

  private func orderKey(_ territory: TerritoryID) -> String {
    isOwn(territory) ? "" : frenchSortKey(territoryLabel(territory))
  }

  private func isReadable(_ sheet: TerritorySheet) -> Bool {
    plan.edition.audience <= sheet.sending.audience
  }

  func isOwn(_ territory: TerritoryID) -> Bool { territory == dossier.site.territory }

  /// Says which territories are not shown, and why.
  mutating func reservedNote() {
    for sheet in reservedSheets { paragraph(reservedText(sheet)) }
  }

  func reservedText(_ sheet: TerritorySheet) -> String {
    "\(territoryLabel(sheet.territory))\u{A0}: fiche et chiffres réservés par ce territoire au cercle "
      + "«\u{A0}\(sheet.sending.audience.label)\u{A0}»."
  }
}
