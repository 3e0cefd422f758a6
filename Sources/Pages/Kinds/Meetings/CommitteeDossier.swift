internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The committee's pack: its sheet, then its author's sections in the order of the three subjects.
///
/// What is generated is asked for by a block, so that its author keeps, moves or drops it.
func committeeDossierPage(_ meeting: Meeting, _ site: SiteView) -> PageContent {
  let annex = site.link("l’annexe interne", to: meeting.page(of: .annex))
  var page = PageContent(title: "\(meeting.fullTitle)\u{A0}: dossier") {
    meetingSheet(meeting)
    caveats(site.whole, month: meeting.month, site)
    if let text = site.text { written(text, site) }
    signLegend()
    "<p>Voir aussi\u{A0}: \(annex).</p>\n"
  }
  page.body += workbook(of: page.body.charts, at: meeting, site)
  page.frame = .brief
  return page
}
