internal import Disclosure
internal import Domain
internal import Markup
internal import Narration
internal import Planning

/// A page of text: method, rights, mentions, glossary.
func textPage(_ slug: PageSlug, _ site: SiteView) -> PageContent {
  let title = site.dossier.pages.first { $0.slug == slug }?.title
  // A glossary's contents list would be as long as the glossary.
  let style = TextStyle(listsHeadings: slug.code != "glossaire")
  return PageContent(title: title ?? slug.code) {
    if let text = site.text { written(text, style, site) }
    if slug.code == "methode" { disclosureNotice(site) }
    if slug.code == "methode" || slug.code == "glossaire" { signLegend() }
  }
}

/// What the site withholds, written from the rule in force so that it cannot be out of date.
@BodyBuilder private func disclosureNotice(_ site: SiteView) -> Body {
  let threshold = site.edition.threshold
  section("Secret statistique appliqué à ce site", anchor: "secret")
  paragraph(
    "Les effectifs de 1 à \(threshold - 1) ne sont pas diffusés\u{202F}; d’autres cellules sont retenues pour "
      + "qu’aucun ne puisse être retrouvé par soustraction dans une partition, un territoire ou une "
      + "identité comptable. Une seule marque, «\u{A0}s\u{A0}», vaut pour les deux\u{A0}: elle ne dit ni la cause, ni "
      + "l’ordre de grandeur.")
}

/// Every month of the site.
func archivePage(_ site: SiteView) -> PageContent {
  var page = PageContent(title: "Rapports mensuels")
  page.body +=
    "<p class=\"chapeau\">Tous les rapports mensuels, du plus récent au plus ancien.</p>\n"
  page.body += monthLinks(isTopLevel: true, site) { .report($0) }
  return page
}

/// The page of a wrong address, with links from the root of the site.
func notFoundPage(_ site: SiteView) -> PageContent {
  var page = PageContent(title: "Page introuvable")
  page.body += """
    <p>Cette page n’existe pas ou n’existe plus. Revenir à \
    \(site.link("l’accueil", to: .home)) ou chercher dans \
    \(site.link("les rapports mensuels", to: .archive)).</p>

    """
  return page
}
