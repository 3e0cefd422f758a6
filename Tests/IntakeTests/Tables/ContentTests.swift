internal import Diagnostics
internal import Domain
internal import Intake
internal import Testing

@Suite struct `Reading a content folder` {
  @Test func `finds nothing to say of a sound one`() {
    #expect(findings() == [])
  }

  @Test func `stops without synchro.yaml`() {
    #expect(
      findings(replacing: ["synchro.yaml": nil]) == [
        "synchro.yaml:0:0: error: le fichier « synchro.yaml » manque. Le créer dans le dossier du "
          + "contenu. [content.site-file]"
      ])
  }

  @Test func `asks for the tables that a site needs`() {
    #expect(
      findings(replacing: ["tables/sources.csv": nil]).contains(
        "tables/sources.csv:0:0: error: la table « sources » manque. La créer dans « tables ». "
          + "[table.missing]"))
  }

  @Test func `asks for the pages that a site needs`() {
    #expect(
      findings(replacing: ["pages/rgpd.md": nil]) == [
        "pages/rgpd.md:0:0: error: la page « rgpd » manque. Créer « pages/rgpd.md » avec son titre. "
          + "[content.page]"
      ])
  }

  @Test(arguments: [
    ("tables/observation.csv", "Vouliez-vous « observations.csv » ?"),
    (
      "tables/observations/note.txt",
      "Un dossier de tables porte le nom d'une table et contient des fichiers .csv."
    ),
  ])
  func `names the files that nothing reads`(path: String, remedy: String) {
    #expect(
      findings(replacing: [path: ""]) == [
        "\(path):0:0: warning: ce fichier n'est lu par rien. \(remedy) [content.unknown-file]"
      ])
  }
}

@Suite struct `Reading reference tables` {
  /// Charts, pages and downloads all take the same words.
  @Test func `sets texts in French typography, once for all that shows them`() throws {
    var found = Findings()
    let tree = contentTree(replacing: [
      "tables/sous-publics.csv":
        "code;libelle;definition;axe;parent\nensemble;L'ensemble : tous;Qui ? Tous.;;\n"
    ])
    guard case .ready(let dossier, _, _) = read(tree, into: &found) else {
      Issue.record("the content is not read")
      return
    }
    let group = try #require(dossier.subPublics.elements.first)
    #expect(group.label == "L’ensemble\u{A0}: tous")
    #expect(group.definition == "Qui\u{202F}? Tous.")
  }

  @Test func `refuses words that are not of the list, days, whole numbers and codes`() {
    #expect(
      findings(replacing: [
        "tables/territoires.csv":
          "code;libelle;type;ordre\nmetropole;Dijon;metropole;un\ndijon;Dijon;comune;2\nà dijon;Dijon;commune;3\n",
        "tables/echeances.csv": "date;libelle\n2024-02-30;Comité\n",
      ]) == [
        "tables/echeances.csv:2:1: error: « 2024-02-30 » n'est pas un jour. Écrire AAAA-MM-JJ, par "
          + "exemple 2024-07-05. [table.day]",
        "tables/territoires.csv:2:27: error: « un » n'est pas un nombre entier de 0 à 9999. "
          + "[table.integer]",
        "tables/territoires.csv:3:13: error: « comune » n'est pas admis dans la colonne « type ». "
          + "Vouliez-vous « commune » ? Valeurs admises : departement, metropole, groupe, commune, "
          + "pair. [table.word]",
        "tables/territoires.csv:4:1: error: « à dijon » n'est pas un code. Employer des lettres sans "
          + "accent, des chiffres, « _ » et « - ». [table.code]",
      ])
  }

  @Test func `refuses an axis without its whole`() {
    #expect(
      findings(replacing: [
        "tables/sous-publics.csv":
          "code;libelle;definition;axe;parent\nensemble;E;E.;;\nrue;Rue;Dehors.;situation;\n"
      ]) == [
        "tables/sous-publics.csv:3:27: error: l'axe « situation » partage un ensemble : écrire son "
          + "code dans la colonne « parent ». [table.empty-cell]"
      ])
  }

  @Test func `refuses a formula that is none`() {
    #expect(
      findings(replacing: [
        "tables/indicateurs.csv":
          "code;libelle;definition;unite;nature;source;numerateur;denominateur\n"
          + "stock;Ménages;Ménages.;ménages;stock;siao;;\n"
          + "taux;Taux;Taux.;%;ratio;siao;stock+*;stock\n"
      ])
        == [
          "tables/indicateurs.csv:3:30: error: « stock+* » n'est pas une formule. Écrire des codes "
            + "d'indicateurs reliés par + ou -. [table.formula]",
          "tables/indicateurs.csv:3:1: error: l'indicateur « taux » a un numérateur ou un dénominateur, "
            + "pas les deux. Remplir les deux colonnes. [indicator.ratio]",
        ].sorted { $0.contains(":3:1:") && !$1.contains(":3:1:") })
  }
}
