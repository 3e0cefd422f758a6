internal import Domain
internal import French
internal import Markup

extension PageWriter {
  /// The same part of every sheet, one territory after another.
  mutating func sheetParts(_ part: TerritorySheet.Part, in scope: TextScope) {
    for sheet in sheets {
      territoryHeading(sheet.territory)
      if part == .partnership { paragraph("Instances\u{A0}: \(listed(sheet.identity.bodies)).") }
      guard let narrative = sheet.parts[part], !narrative.blocks.isEmpty else {
        paragraph("Non transmis.")
        continue
      }
      write(narrative, in: TextScope(month: scope.month, headingLevel: 3, listsHeadings: false))
    }
  }

  /// What each territory wants said of its figures, word for word.
  mutating func territoryCaveats() {
    for sheet in sheets {
      territoryHeading(sheet.territory)
      let items = sheet.sending.caveats.map { caveat -> HTML in "<li>\(caveat)</li>\n" }
      html += """
        <p>Envoi du \(sheet.sending.day.frenchName), par \(sheet.sending.sender)\u{A0}:</p>
        <blockquote><ul>
        \(items)</ul></blockquote>

        """
    }
    reservedNote()
  }

  private mutating func territoryHeading(_ territory: TerritoryID) {
    let name = territoryLabel(territory)
    html += "<h3 id=\"\(uniqueAnchor(slug(name)))\">\(name)</h3>\n"
  }
}
