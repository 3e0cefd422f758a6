internal import Markup
internal import Pages
internal import Planning

/// The names that a theme may use, the same in every frame.
///
/// One entry says the name, its kind, its meaning and where its value comes from, so that what the
/// linter allows, what the reference documents and what a page receives cannot differ.
package enum TemplateContract {
  package struct Entry: Sendable {
    package let field: TemplateField
    package let value: @Sendable (FramedPage) -> TemplateValue

    fileprivate init(
      _ name: String, _ kind: TemplateKind, _ meaning: String,
      value: @escaping @Sendable (FramedPage) -> TemplateValue
    ) {
      field = TemplateField(name, kind, meaning)
      self.value = value
    }
  }

  package static let entries = pageEntries + siteEntries

  /// What a template sees before any section is open.
  package static let kind = TemplateKind.record(entries.map(\.field))

  /// The values of one page under the names of the contract.
  package static func values(of framed: FramedPage) -> TemplateValue {
    .record(entries.map { .init($0.field.name, $0.value(framed)) })
  }

  private static let link = TemplateKind.record([
    TemplateField("libelle", .text, "ce qui se lit"),
    TemplateField("lien", .text, "l’adresse, relative à la page"),
    TemplateField("courant", .flag, "vrai si le lien mène à la page même ou à sa rubrique"),
  ])

  private static let pageEntries = [
    Entry("titre", .text, "le titre de la page") { .text($0.page.title) },
    Entry("titre_css", .text, "le titre en chaîne CSS, guillemets compris, pour l’en-tête imprimé")
    {
      .text(cssString($0.page.title))
    },
    Entry("description", .text, "une phrase sur la page, pour les moteurs et les partages") {
      .text($0.page.description)
    },
    Entry("mois", .text, "le mois de la page (« juin 2024 »), ou rien") {
      .text($0.page.monthLabel)
    },
    Entry("validation", .text, "l’état de validation en clair, ou rien") {
      .text($0.page.validation)
    },
    Entry("audience", .text, "pour qui sont les chiffres de la page, en clair") {
      .text($0.page.audience)
    },
    Entry(
      "diffusion_css", .text, "l’édition et la diffusion en chaîne CSS, pour le pied imprimé"
    ) {
      .text(cssString([$0.site.edition, $0.page.audience].joined(separator: " · ")))
    },
    Entry(
      "corps", .html,
      "le contenu de la page, à partir des titres de niveau 2 ; sur des planches, de niveau 1"
    ) {
      .html($0.page.body)
    },
    Entry("bandeau_sources", .html, "le bandeau des sources et de leurs statuts, ou rien") {
      .html($0.page.sourceStrip)
    },
    Entry("menu", .list(link), "la navigation principale") { .links($0.page.menu) },
    Entry("fil", .list(link), "le fil d’Ariane, de l’accueil à la page") {
      .links($0.page.breadcrumb)
    },
    Entry("sommaire", .list(link), "les sections de la page, vers leurs ancres") {
      .links($0.page.contents)
    },
    Entry("precedent", link, "la page précédente, s’il y en a une") { .link($0.page.previous) },
    Entry("suivant", link, "la page suivante, s’il y en a une") { .link($0.page.next) },
    Entry("pied", .list(link), "les liens du pied de page") { .links($0.page.footerLinks) },
    Entry("accueil", .text, "l’adresse de l’accueil, relative à la page") { .text($0.page.home) },
    Entry("css", .text, "l’adresse de la feuille de style, relative à la page") {
      .text($0.page.path.relativeURL(to: $0.stylesheet))
    },
  ]

  private static let siteEntries = [
    Entry("titre_site", .text, "le titre du site") { .text($0.site.title) },
    Entry("description_site", .text, "ce que le site présente, en une phrase") {
      .text($0.site.description)
    },
    Entry("editeur", .text, "qui publie le site") { .text($0.site.publisher) },
    Entry("contact", .text, "l’adresse électronique pour les droits RGPD et les questions") {
      .text($0.site.contact)
    },
    Entry("partenaire_nom", .text, "le partenaire dont chaque page mentionne le soutien") {
      .text($0.site.partnerName)
    },
    Entry("partenaire_lien", .text, "l’adresse du site du partenaire") {
      .text($0.site.partnerLink)
    },
    Entry("partenaire_css", .text, "le nom du partenaire en chaîne CSS, pour le pied imprimé") {
      .text(cssString($0.site.partnerName))
    },
    Entry("financeurs", .list(.text), "les financeurs") { framed in
      .list(framed.site.funders.map { .text($0) })
    },
    Entry("edition", .text, "l’édition (« Édition de juin 2024 »)") { .text($0.site.edition) },
    Entry("version", .text, "la version de l’outil") { .text($0.site.version) },
    Entry("synthetique", .flag, "vrai si les données ne décrivent pas la situation réelle") {
      .flag($0.site.isSynthetic)
    },
  ]
}

extension TemplateValue {
  fileprivate static func link(_ link: PageLink?) -> TemplateValue {
    guard let link else { return .absent }
    return .record([
      .init("libelle", .text(link.label)), .init("lien", .text(link.url)),
      .init("courant", .flag(link.isCurrent)),
    ])
  }

  fileprivate static func links(_ links: [PageLink]) -> TemplateValue {
    .list(links.map { .link($0) })
  }
}
