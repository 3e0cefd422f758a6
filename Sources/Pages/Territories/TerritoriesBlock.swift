internal import Narration
internal import Planning

/// Territories side by side, always in the same order.
@BodyBuilder func comparedTerritories(_ block: ShownTerritories, _ site: SiteView) -> Body {
  switch block {
  case .noSheet: paragraph("Aucune fiche de territoire n’est écrite.")
  case .cards: territoryCards(site)
  case .comparability(let indicator): comparabilityTables(indicator, site)
  case .chart(let chart, let absences):
    figure(chart)
    if let absences { paragraph(absences) }
  case .parts(let part, let sheets): sheetParts(part, sheets, site)
  case .caveats: territoryCaveats(site)
  }
}
