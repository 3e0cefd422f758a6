internal import Domain
internal import Markup
internal import Narration
internal import Planning

/// Who is counted in each group that a brief names or shows, and whom the data do not see.
func groupGlossary(_ site: SiteView) -> Body {
  guard let meeting = site.meeting else { return Body() }
  var seen: Set = [site.dossier.site.whole]
  let groups = (meeting.subPublics + shownSeries(of: meeting, site).map(\.key.subPublic))
    .filter { seen.insert($0).inserted }.compactMap { site.dossier.subPublics[$0] }
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
  guard !entries.isEmpty else { return Body() }
  return Body("<dl class=\"glossaire\">\n\(entries)</dl>\n" as HTML)
}
