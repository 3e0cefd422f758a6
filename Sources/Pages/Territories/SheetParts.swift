internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The same part of every sheet, one territory after another.
@BodyBuilder func sheetParts(
  _ part: TerritorySheet.Part, _ parts: [(sheet: TerritorySheet, text: ResolvedNarrative?)],
  _ site: SiteView
) -> Body {
  for (sheet, text) in parts {
    territoryHeading(sheet.territory, site)
    if part == .partnership { paragraph("Instances\u{A0}: \(listed(sheet.identity.bodies)).") }
    if let text {
      written(text, TextStyle(headingLevel: 3, listsHeadings: false), site)
    } else {
      paragraph("Non transmis.")
    }
  }
}

/// What each territory wants said of its figures, word for word.
@BodyBuilder func territoryCaveats(_ site: SiteView) -> Body {
  for sheet in TerritorySheets(site.whole).readable {
    territoryHeading(sheet.territory, site)
    wantedCaveats(sheet.sending)
  }
  reservedNote(site)
}

private func wantedCaveats(_ sending: TerritorySheet.Sending) -> HTML {
  let items = sending.caveats.map { caveat -> HTML in "<li>\(caveat)</li>\n" }
  return """
    <p>Envoi du \(sending.day.frenchName), par \(sending.sender)\u{A0}:</p>
    <blockquote><ul>
    \(items)</ul></blockquote>

    """
}

private func territoryHeading(_ territory: TerritoryID, _ site: SiteView) -> Body {
  let name = site.whole.territoryLabel(territory)
  return anchored(slug(name)) { "<h3 id=\"\($0)\">\(name)</h3>\n" }
}

/// Says which territories are not shown, and why.
@BodyBuilder func reservedNote(_ site: SiteView) -> Body {
  for sheet in TerritorySheets(site.whole).reserved {
    paragraph(
      "\(site.whole.territoryLabel(sheet.territory))\u{A0}: fiche et chiffres réservés par ce territoire au "
        + "cercle «\u{A0}\(sheet.sending.audience.label)\u{A0}».")
  }
}
