internal import Disclosure
package import Domain
internal import French

/// The sheets of the territories, ours first, then the peers' by name; never by value.
package struct TerritorySheets: Sendable {
  /// Those that the readers of the edition may see.
  package let readable: [TerritorySheet]
  /// Those that stay in a narrower circle.
  package let reserved: [TerritorySheet]

  package init(_ view: EditionView) {
    let sheets = view.dossier.sheets.map { sheet in
      let isOwn = sheet.territory == view.territory
      return (sheet, key: isOwn ? "" : frenchSortKey(view.territoryLabel(sheet.territory)))
    }.sorted { $0.key < $1.key }.map(\.0)
    let audience = view.edition.audience
    readable = sheets.filter { audience <= $0.sending.audience }
    reserved = sheets.filter { audience > $0.sending.audience }
  }
}
