internal import Domain
internal import Markup

extension PageWriter {
  /// Who is counted in each group that a brief names or shows, and whom the data do not see.
  mutating func groupGlossary(of meeting: Meeting?) {
    guard let meeting else { return }
    var seen: Set = [dossier.site.whole]
    let groups = (meeting.subPublics + shownSeries(of: meeting).map(\.key.subPublic))
      .filter { seen.insert($0).inserted }.compactMap { dossier.subPublics[$0] }
    let entries = groups.map { group -> HTML in
      let caveat: HTML =
        group.caveat.isEmpty
        ? ""
        : """
        <dd><b>Ce que les données ne voient pas\u{A0}:</b> \(group.caveat)</dd>

        """
      return """
        <dt>\(group.label)</dt>
        <dd>\(group.definition)</dd>
        \(caveat)
        """
    }
    guard !entries.isEmpty else { return }
    html += "<dl class=\"glossaire\">\n\(entries)</dl>\n"
  }
}
