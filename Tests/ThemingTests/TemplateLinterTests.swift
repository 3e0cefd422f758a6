internal import Testing

/// A template, and what is wrong with it.
private struct Case: Sendable, CustomTestStringConvertible {
  let template: String
  let finding: String

  init(_ template: String, _ finding: String) {
    self.template = template
    self.finding = finding
  }

  var testDescription: String { template }
}

private let refusedTag = """
  [theme.tag] Cette balise de Mustache n'est pas admise dans un thème. Employer {{nom}}, {{{nom}}}, \
  {{#nom}}, {{^nom}}, {{/nom}}, {{>gabarit}} ou {{! commentaire}}.
  """

private let cases = [
  Case("é\n  {{titer}}", "2:3 [theme.name] Le nom « titer » n'existe pas ici. Écrire « titre »."),
  Case(
    "été {{titer}}", "1:5 [theme.name] Le nom « titer » n'existe pas ici. Écrire « titre »."),
  Case(
    "{{#menu}}{{.libele}}{{/menu}}",
    "1:10 [theme.name] Le nom « .libele » n'existe pas ici. Écrire « .libelle »."),
  Case(
    "{{#menu}}{{.xyzxyzxyz}}{{/menu}}",
    """
    1:10 [theme.name] Le nom « .xyzxyzxyz » n'existe pas ici. \
    Noms possibles ici : .libelle, .lien, .courant.
    """),
  Case(
    "{{precedent.lein}}",
    """
    1:1 [theme.name] Le nom « precedent.lein » n'existe pas ici. \
    Noms possibles ici : \(pageNames).
    """),
  Case(
    "{{#menu}}{{lien}}{{/menu}}",
    "1:10 [theme.climb] « lien » remonte hors de sa section. Écrire « .lien »."),
  Case(
    "{{#menu}}{{titre}}{{/menu}}",
    """
    1:10 [theme.climb] « titre » remonte hors de sa section. \
    Noms possibles ici : .libelle, .lien, .courant.
    """),
  Case(
    "{{#mois}}{{mois}}{{/mois}}",
    "1:10 [theme.climb] « mois » remonte hors de sa section. Noms possibles ici : .."),
  Case(
    "{{{titre}}}",
    "1:1 [theme.raw-text] « titre » est un texte et doit être échappé. Écrire {{titre}}."),
  Case(
    "{{&titre}}",
    "1:1 [theme.raw-text] « titre » est un texte et doit être échappé. Écrire {{titre}}."),
  Case(
    "{{corps}}",
    "1:1 [theme.escaped-html] « corps » est du HTML, échappé une seconde fois. Écrire {{{corps}}}."),
  Case(
    "{{menu}}",
    """
    1:1 [theme.kind] « menu » est une liste et ne s'affiche pas tel quel. \
    Écrire {{#menu}}…{{/menu}}.
    """),
  Case(
    "{{synthetique}}",
    """
    1:1 [theme.kind] « synthetique » est un drapeau et ne s'affiche pas tel quel. \
    Écrire {{#synthetique}}…{{/synthetique}}.
    """),
  Case(
    "a\n{{#menu}}\nb",
    "2:1 [theme.section] La section « menu » n'est pas fermée. Écrire {{/menu}}."),
  Case(
    "{{/menu}}",
    """
    1:1 [theme.section] {{/menu}} ne ferme rien. L'ôter, ou ouvrir la section avant par {{#menu}}.
    """),
  Case(
    "\n{{#menu}}{{/fil}}",
    """
    2:10 [theme.section] {{/fil}} ne ferme pas la section « menu » ouverte à la ligne 2. \
    Écrire {{/menu}}.
    """),
  Case(
    "{{uppercased(titre)}}",
    """
    1:1 [theme.transform] La transformation « uppercased » n'existe pas. Les gabarits connaissent \
    {{#empty(liste)}} et, dans une liste, {{#first()}} et {{#last()}}.
    """),
  Case(
    "{{#sorted(menu)}}{{.libelle}}{{/sorted(menu)}}",
    """
    1:1 [theme.transform] La transformation « sorted » n'existe pas. Les gabarits connaissent \
    {{#empty(liste)}} et, dans une liste, {{#first()}} et {{#last()}}.
    """),
  Case(
    "{{#empty(titre)}}{{/empty(titre)}}",
    """
    1:1 [theme.transform] « empty » s'applique à une liste, et « titre » est un texte. \
    Écrire {{#titre}} ou {{^titre}}.
    """),
  Case(
    "{{#first()}}{{/first()}}",
    """
    1:1 [theme.transform] « first() » n'a de sens que directement dans la section d'une liste, \
    sans rien entre parenthèses. L'ôter.
    """),
  Case(
    "a {{titre", "1:3 [theme.tag] La balise ouverte ici n'est pas terminée. Écrire }} à sa fin."),
  Case(
    "{{titre {{mois}}",
    "1:1 [theme.tag] La balise ouverte ici n'est pas terminée. Écrire }} à sa fin."),
  Case(
    "{{{corps}}", "1:1 [theme.tag] La balise ouverte ici n'est pas terminée. Écrire }} à sa fin."),
  Case(
    "fin {",
    """
    1:5 [theme.syntax] Le moteur de gabarits ne comprend pas ce passage. Corriger la balise.
    """),
  Case("{{<base}}", "1:1 " + refusedTag),
  Case("{{=<% %>=}}", "1:1 " + refusedTag),
  Case("{{% CONTENT_TYPE: TEXT}}", "1:1 " + refusedTag),
  Case(
    "{{>pide}}", "1:1 [theme.partial] Le gabarit partiel « pide » n'existe pas. Écrire {{>page}}."),
  Case(
    "{{>navigation}}",
    """
    1:1 [theme.partial] Le gabarit partiel « navigation » n'existe pas. Créer navigation.mustache.
    """),
  Case(
    "{{>*titre}}",
    "1:1 [theme.partial] Le gabarit partiel « *titre » n'existe pas. Créer *titre.mustache."),
]

@Suite struct `Linting a template` {
  @Test(arguments: cases) fileprivate func `reports what the engine would render as nothing`(
    _ testCase: Case
  ) {
    let findings = themeFindings(["page.mustache": testCase.template])
    #expect(findings == ["page.mustache:" + testCase.finding])
  }

  @Test(arguments: [
    "{{titre}} {{ titre }} {{.titre}}", "{{{corps}}}{{&corps}}", "{{! ce que {{ l'on veut }}",
    "{{#menu}}{{#.courant}}{{.libelle}}{{/.courant}}{{/menu}}",
    "{{^empty(menu)}}{{#menu}}{{.lien}}{{^last()}}, {{/last()}}{{/menu}}{{/empty(menu)}}",
    "{{#financeurs}}{{.}}{{/financeurs}}", "{{#bandeau_sources}}{{{.}}}{{/bandeau_sources}}",
    "{{#precedent}}{{.lien}}{{/precedent}}{{precedent.lien}}",
    "{{#synthetique}}{{titre}}{{/synthetique}}{{^menu}}{{titre}}{{/menu}}", "{ } }} {\n",
  ])
  func `accepts what the contract allows`(template: String) {
    #expect(themeFindings(["page.mustache": template]) == [])
  }

  @Test func `says nothing more inside a section whose name is wrong`() {
    let findings = themeFindings(["page.mustache": "{{#menus}}{{.libelle}}{{titre}}{{/menus}}"])
    #expect(
      findings == [
        "page.mustache:1:1 [theme.name] Le nom « menus » n'existe pas ici. Écrire « menu »."
      ])
  }

  @Test func `checks a partial in the scope that includes it`() {
    let files = [
      "page.mustache": "{{#menu}}{{>lien}}{{/menu}}", "brief.mustache": "{{>lien}}",
      "lien.mustache": "{{.libelle}}",
    ]
    #expect(
      themeFindings(files) == [
        """
        lien.mustache:1:1 [theme.name] Le nom « .libelle » n'existe pas ici. \
        Noms possibles ici : \(pageNames).
        """
      ])
  }

  @Test func `refuses templates that include each other`() {
    let files = ["page.mustache": "{{>a}}", "a.mustache": "\n{{>b}}", "b.mustache": "{{>a}}"]
    #expect(
      themeFindings(files) == [
        """
        b.mustache:1:1 [theme.partial-loop] Le gabarit « a » s'inclut lui-même : \
        page > a > b > a. Retirer cette inclusion.
        """
      ])
  }

  @Test func `warns of a partial that nothing includes`() {
    #expect(
      themeFindings(["seul.mustache": "{{faux}}"]) == [
        """
        seul.mustache:0:0 [theme.unused] Le gabarit « seul » n'est inclus nulle part. \
        Écrire {{>seul}} ou l'ôter du thème.
        """
      ])
  }
}

private let pageNames = """
  titre, titre_css, description, mois, validation, audience, diffusion_css, corps, bandeau_sources, menu, fil, sommaire, \
  precedent, suivant, pied, accueil, css, titre_site, description_site, editeur, contact, \
  partenaire_nom, partenaire_lien, partenaire_css, financeurs, edition, version, \
  synthetique
  """
