internal import Domain
internal import Narration
internal import Planning

/// Conventions, amounts and deadlines.
func registersPage(_ site: SiteView) -> PageContent {
  var page = PageContent(title: "Conventions et financements")
  page.body += conventionLinks(site)
  for convention in site.dossier.conventions.elements {
    page.body += conventionSection(convention, site)
  }
  page.body += nextDeadlines(site)
  return page
}
