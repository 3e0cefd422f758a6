internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// Who each territory is: one card each, all with the same lines.
@BodyBuilder func territoryCards(_ site: SiteView) -> Body {
  let sheets = TerritorySheets(site.whole).readable
  "<div class=\"deux territoires\">\n"
  for sheet in sheets { card(sheet, site) }
  "</div>\n"
  laterSheetsNote(sheets, site)
  reservedNote(site)
}

/// A sheet is that of the last sending: a meeting made again later says so.
private func laterSheetsNote(_ sheets: [TerritorySheet], _ site: SiteView) -> Body {
  guard let meeting = site.meeting, sheets.contains(where: { $0.sending.day > meeting.day }) else {
    return Body()
  }
  return paragraph(
    "Chaque fiche est celle du dernier envoi de son territoire\u{202F}; il peut être postérieur à la "
      + "séance, comme les réserves et les récits qui l’accompagnent.")
}

private func card(_ sheet: TerritorySheet, _ site: SiteView) -> Body {
  let name = site.whole.territoryLabel(sheet.territory)
  let lines = (identityLines(sheet.identity) + sendingLines(sheet.sending)).map {
    term, words -> HTML in "<dt>\(term)</dt><dd>\(words)</dd>\n"
  }
  return anchored(slug(name)) { anchor in
    """
    <section class="encadre" aria-labelledby="\(anchor)">
    <h3 id="\(anchor)">\(name)</h3>
    <dl class="fiche">
    \(lines)</dl>
    </section>

    """
  }
}

private func identityLines(_ identity: TerritorySheet.Identity) -> [(String, String)] {
  let households = identity.households.map {
    [("Ménages résidents", "\(frenchNumber($0))\u{A0}ménages")]
  }
  return [("Population", "\(frenchNumber(identity.population))\u{A0}habitants")]
    + (households ?? []) + [
      ("Périmètre", identity.perimeter),
      ("Démarche depuis", identity.start.frenchName),
      ("Porteur", identity.carrier),
      ("Sources intégrées", listed(identity.sources)),
      ("Instances", listed(identity.bodies)),
    ]
}

private func sendingLines(_ sending: TerritorySheet.Sending) -> [(String, String)] {
  [
    ("Chiffres envoyés", "le \(sending.day.frenchName), par \(sending.sender)"),
    ("Diffusion", sending.audience.label),
  ]
}

/// Items of a list in one line; « aucune » when there is none.
func listed(_ items: [String]) -> String {
  items.isEmpty ? "aucune" : items.joined(separator: "\u{202F}; ")
}
