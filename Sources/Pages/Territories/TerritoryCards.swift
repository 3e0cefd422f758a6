internal import Domain
internal import French
internal import Markup

extension PageWriter {
  /// Who each territory is: one card each, all with the same lines.
  mutating func territoryCards() {
    html += "<div class=\"deux territoires\">\n"
    for sheet in sheets { card(sheet) }
    html += "</div>\n"
    laterSheetsNote()
    reservedNote()
  }

  /// A sheet is that of the last sending: a meeting made again later says so.
  private mutating func laterSheetsNote() {
    guard let meeting, sheets.contains(where: { $0.sending.day > meeting.day }) else { return }
    paragraph(
      "Chaque fiche est celle du dernier envoi de son territoire\u{202F}; il peut être postérieur à la "
        + "séance, comme les réserves et les récits qui l’accompagnent.")
  }

  private mutating func card(_ sheet: TerritorySheet) {
    let name = territoryLabel(sheet.territory)
    let anchor = uniqueAnchor(slug(name))
    html += "<section class=\"encadre\" aria-labelledby=\"\(anchor)\">\n"
    html += "<h3 id=\"\(anchor)\">\(name)</h3>\n<dl class=\"fiche\">\n"
    for (term, words) in identityLines(sheet.identity) + sendingLines(sheet.sending) {
      html += "<dt>\(term)</dt><dd>\(words)</dd>\n"
    }
    html += "</dl>\n</section>\n"
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
}

/// Items of a list in one line; « aucune » when there is none.
func listed(_ items: [String]) -> String {
  items.isEmpty ? "aucune" : items.joined(separator: "\u{202F}; ")
}
