internal import Disclosure
internal import Domain
internal import Markup

/// A page of text: method, rights, mentions, glossary.
func writeTextPage(_ slug: PageSlug, to writer: inout PageWriter) -> PageText {
  guard let page = writer.dossier.pages.first(where: { $0.slug == slug }) else {
    return PageText(title: slug.code)
  }
  // A glossary's contents list would be as long as the glossary.
  let scope = TextScope(month: writer.plan.latest, listsHeadings: slug.code != "glossaire")
  writer.write(page.narrative, in: scope)
  if slug.code == "methode" { writer.disclosureNotice() }
  if slug.code == "methode" || slug.code == "glossaire" { writer.html += signLegend() }
  return PageText(title: page.title)
}

extension PageWriter {
  /// What the site withholds, written from the rule in force so that it cannot be out of date.
  fileprivate mutating func disclosureNotice() {
    let threshold = plan.edition.threshold
    section("Secret statistique appliqué à ce site", anchor: "secret")
    paragraph(
      "Les effectifs de 1 à \(threshold - 1) ne sont pas diffusés\u{202F}; d’autres cellules sont retenues pour "
        + "qu’aucun ne puisse être retrouvé par soustraction dans une partition, un territoire ou une "
        + "identité comptable. Une seule marque, «\u{A0}s\u{A0}», vaut pour les deux\u{A0}: elle ne dit ni la cause, ni "
        + "l’ordre de grandeur.")
  }
}

/// Every month of the site.
func writeArchive(to writer: inout PageWriter) -> PageText {
  writer.html +=
    "<p class=\"chapeau\">Tous les rapports mensuels, du plus récent au plus ancien.</p>\n"
  writer.monthLinks(isTopLevel: true) { .report($0) }
  return PageText(title: "Rapports mensuels")
}

/// The page of a wrong address, with links from the root of the site.
func writeNotFound(to writer: inout PageWriter) -> PageText {
  writer.html += """
    <p>Cette page n’existe pas ou n’existe plus. Revenir à \
    \(writer.link("l’accueil", to: .home)) ou chercher dans \
    \(writer.link("les rapports mensuels", to: .archive)).</p>

    """
  return PageText(title: "Page introuvable")
}
