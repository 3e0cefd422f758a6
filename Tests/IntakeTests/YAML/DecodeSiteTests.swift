internal import Diagnostics
internal import Domain
internal import Intake
internal import Testing

/// The example of the content's reference, with one wide table.
let validSite = """
  site:
    titre: Synchrø
    description: Les besoins de logement des ménages sans domicile, mois par mois
    editeur: Observatoire du SIAO de la Côte-d’Or
    contact: siao-donnees@exemple.fr      # droits RGPD, questions
    territoire: metropole
    ensemble: ensemble
    synthetique: oui
  partenariat:
    nom: Dijon Métropole
    lien: https://www.metropole-dijon.fr/
  financeurs: [État (DDETS de Côte-d’Or), Dijon Métropole]
  diffusion:
    defaut: partenaires
    zeros_publics: [metropole]
    profils:
      comite: {seuil: 5}
      partenaires: {seuil: 11}
      public: {seuil: 11}
  rapport:
    cles: [sd_menages_stock, sd_entrees]
    sections:
      - code: situation
        titre: La situation résidentielle
        indicateurs: [sd_menages_stock]
        partition: situation
  identites:
    - code: bouclage
      libelle: Bouclage du stock
      stock: sd_menages_stock
      entrees: [sd_entrees]
      sorties: [sd_sorties_logement, sd_sorties_autres]
      tolerance: {absolue: 0, relative: "5,5"}
    - code: entrees
      libelle: Entrées par origine
      total: sd_entrees
      parties: [sd_nouveaux, sd_retours]
  controles:
    saut: 6.5
  tables:
    - fichier: tables/flux.csv
      remplace: observations
      mois: {colonne: date, format: MMM-AA}
      territoire: {valeur: metropole}
      sous_public: {colonne: groupe, codes: {All Population: ensemble, Youth: jeunes}}
      statut: {valeur: c}
      indicateurs: {actively_homeless: sd_menages_stock}
      ignorer: [_id]

  """

@Suite struct `Reading synchro.yaml` {
  @Test func `reads the example of the reference`() throws {
    let file = try #require(
      expectFindings(in: validSite, file: "synchro.yaml", []) { decodeSite($0, into: &$1) })
    let site = file.site
    #expect(site.title == "Synchrø")
    #expect(site.isSynthetic)
    #expect(site.funders == ["État (DDETS de Côte-d’Or)", "Dijon Métropole"])
    #expect(site.dissemination.standard == .partenaires)
    #expect(site.dissemination.thresholds == [.comite: 5, .partenaires: 11, .public: 11])
    #expect(site.dissemination.publicZeros.map(\.code) == ["metropole"])
    #expect(site.report.headline.map(\.code) == ["sd_menages_stock", "sd_entrees"])
    #expect(site.report.sections.map(\.partition?.code) == ["situation"])
    #expect(site.jumpThreshold == 6.5)
  }

  @Test func `reads identities with their tolerance`() throws {
    let identities = try #require(decoded(validSite)).site.identities
    guard case .stockFlow(let stock, let entries, let exits) = identities[0].form else {
      return #expect(Bool(false), "the first identity is a stock and its flows")
    }
    #expect(stock.code == "sd_menages_stock")
    #expect(entries.map(\.code) == ["sd_entrees"])
    #expect(exits.map(\.code) == ["sd_sorties_logement", "sd_sorties_autres"])
    #expect(identities[0].tolerance.relative == Quantity(scaled: 55_000))
    #expect(identities[1].tolerance.absolute == .zero)
    guard case .sum(let total, let parts) = identities[1].form else {
      return #expect(Bool(false), "the second identity is a sum")
    }
    #expect(
      [total] + parts == ["sd_entrees", "sd_nouveaux", "sd_retours"].compactMap { IndicatorID($0) })
  }

  @Test func `reads the mapping of a wide table`() throws {
    let mapping = try #require(decoded(validSite)?.mappings.first)
    #expect(mapping.file == "tables/flux.csv")
    #expect(mapping.month?.name == "date")
    #expect(mapping.month?.format == .abbreviation)
    #expect(mapping.territory.source == .value("metropole"))
    let codes = ["All Population": "ensemble", "Youth": "jeunes"]
    #expect(mapping.subPublic?.source == .column("groupe", codes: codes))
    #expect(mapping.status?.source == .value("c"))
    guard case .indicators(let columns) = mapping.columns else {
      return #expect(Bool(false), "columns are indicators")
    }
    #expect(columns.map(\.name) == ["actively_homeless"])
    #expect(columns.map(\.code) == ["sd_menages_stock"])
    #expect(columns[0].location.line == 47)
    #expect(mapping.ignored == ["_id"])
  }

  @Test func `reads tables with months or sub-publics as columns`() throws {
    let byMonth = validSite.replacing(
      "    mois: {colonne: date, format: MMM-AA}\n", with: ""
    ).replacing(
      "    indicateurs: {actively_homeless: sd_menages_stock}\n",
      with: "    indicateur: {colonne: ind}\n    colonnes_mois: {format: MMMM AAAA}\n")
    let mapping = try #require(decoded(byMonth)?.mappings.first)
    guard case .months([], .name, let indicator) = mapping.columns else {
      return #expect(Bool(false), "columns are months")
    }
    #expect(indicator.source == .column("ind", codes: [:]))
    #expect(mapping.month == nil)
  }

  @Test func `notes every code that it reads, with its place`() {
    var notes = ReadingNotes()
    _ = decodeSite(InputFile(path: "synchro.yaml", bytes: Array(validSite.utf8)), into: &notes)
    let uses = notes.codeUses.map {
      "\($0.kind) \($0.code) \($0.location.line):\($0.location.column)"
    }
    #expect(
      uses.prefix(3) == [
        "territory metropole 6:15", "subPublic ensemble 7:13", "territory metropole 15:19",
      ])
    #expect(uses.contains("axis situation 26:18"))
    #expect(uses.contains("subPublic jeunes 45:77"))
    #expect(uses.count == 18)
  }

  @Test(arguments: [
    Change(
      "titre: Synchrø\n  description", "1️⃣description", "yaml.missing",
      "La clé « titre » manque. Ajouter une ligne « titre: … »."),
    Change(
      "titre: Synchrø", "1️⃣titre:", "yaml.missing",
      "La clé « titre » est vide. Écrire sa valeur après « : »."),
    Change(
      "synthetique: oui", "synthetique: 1️⃣true", "yaml.boolean",
      "« true » n'est ni oui ni non. Écrire oui ou non."),
    Change(
      "lien: https://www", "lien: 1️⃣www", "yaml.link",
      "« www.metropole-dijon.fr/ » n'est pas une adresse. "
        + "L'écrire en entier, par exemple https://www.exemple.fr/."),
    Change(
      "financeurs: [État (DDETS de Côte-d’Or), Dijon Métropole]",
      "financeurs: 1️⃣Dijon Métropole", "yaml.shape",
      "Une liste est attendue ici, pas un texte. Écrire [Dijon Métropole]."),
    Change(
      "defaut: partenaires", "defaut: 1️⃣partenaire", "yaml.choice",
      "« partenaire » n'est pas admis ici ; vouliez-vous « partenaires » ? "
        + "Mots admis : comite, partenaires, public."),
    Change(
      "defaut: partenaires", "defaut: 1️⃣tous", "yaml.choice",
      "« tous » n'est pas admis ici. Écrire l'un de ces mots : comite, partenaires, public."),
    Change(
      "comite: {seuil: 5}", "comite: {seuil: 1️⃣cinq}", "yaml.number",
      "« cinq » n'est pas un nombre entier. Écrire un nombre de 1 à 1000, en chiffres."),
    Change(
      "comite: {seuil: 5}", "comite: {seuil: 1️⃣0}", "yaml.number",
      "« 0 » est hors des limites. Écrire un nombre de 1 à 1000."),
    Change(
      "comite: {seuil: 5}\n    partenaires: {seuil: 11}\n    public",
      "1️⃣comite: {seuil: 5}\n    partenaires", "yaml.missing",
      "La clé « public » manque. Ajouter une ligne « public: … »."),
    Change(
      "cles: [sd_menages_stock, sd_entrees]", "cles: 1️⃣[a, b, c, d, e, f]", "yaml.shape",
      "6 éléments ici, 5 au plus."),
    Change(
      "territoire: metropole", "territoire: 1️⃣métropole", "yaml.code",
      "« métropole » n'est pas un code. "
        + "Écrire des lettres sans accent, des chiffres, « _ » ou « - »."),
    Change(
      "saut: 6.5", "saut: 1️⃣-6", "yaml.number",
      "« -6 » n'est pas un nombre. Écrire des chiffres, par exemple 5 ou 0,5."),
    Change(
      "    - code: situation",
      "    - {code: situation, titre: T, indicateurs: []}\n    - 1️⃣code: situation",
      "site.section",
      "La section « situation » est écrite deux fois. Changer un code."),
    Change(
      "code: entrees", "1️⃣code: bouclage", "site.identity",
      "L'identité « bouclage » existe déjà. Changer son code."),
    Change(
      "code: entrees\n    libelle: Entrées par origine\n    total",
      "1️⃣code: entrees\n    libelle: Entrées par origine\n    stock: a\n    total",
      "site.identity",
      "Une identité s'écrit avec stock, entrees et sorties, ou avec total et parties."),
    Change(
      "    indicateurs: {actively",
      "    sous_publics: {b: c}\n    1️⃣indicateurs: {actively", "table.form",
      "Une table large a une seule forme. Écrire indicateurs, sous_publics ou colonnes_mois."),
    Change(
      "format: MMM-AA", "format: 1️⃣MMM-AAAA", "yaml.choice",
      "« MMM-AAAA » n'est pas admis ici ; vouliez-vous « MM/AAAA » ? "
        + "Mots admis : AAAA-MM, MM/AAAA, JJ/MM/AAAA, MMM-AA, MMMM AAAA."),
    Change(
      "territoire: {valeur: metropole}", "territoire: 1️⃣{valeur: metropole, colonne: ter}",
      "table.form", "Écrire {colonne: nom}, ou {valeur: code}, et pas les deux."),
    Change(
      "remplace: observations", "remplace: 1️⃣indicateurs", "yaml.choice",
      "« indicateurs » n'est pas admis ici. Écrire l'un de ces mots : observations."),
    Change(
      "site:\n", "1️⃣sites: 3\nsite:\n", "yaml.key",
      "clé inconnue « sites » ; vouliez-vous « site » ?"),
    Change(
      "ignorer: [_id]", "ignorer: [_id]\n    1️⃣couleur: vert", "yaml.key",
      "clé inconnue « couleur » ; clés connues : fichier, remplace, territoire, statut, "
        + "indicateurs, sous_publics, colonnes_mois, mois, sous_public, ignorer."),
    Change(
      "partenariat:\n  nom: Dijon Métropole\n  lien: https://www.metropole-dijon.fr/",
      "partenariat: 1️⃣Dijon", "yaml.shape",
      "Des clés sont attendues ici, pas un texte. Écrire clé: valeur."),
    Change(
      "titre: La situation résidentielle", "titre: 1️⃣{mois}", "yaml.shape",
      "Un texte est attendu ici, pas des clés. Écrire \"…\" entre guillemets."),
  ])
  func `says what to write instead`(change: Change) {
    #expect(change.marked != validSite, "the change applies")
    expectFindings(
      in: change.marked, file: "synchro.yaml", [Expected(change.id, change.message)]
    ) { _ = decodeSite($0, into: &$1) }
  }

  @Test func `reports everything in one run`() {
    let marked =
      validSite
      .replacing("titre: Synchrø", with: "1️⃣titres: Synchrø")
      .replacing("seuil: 5", with: "seuil: 2️⃣x")
      .replacing("remplace: observations", with: "remplace: 3️⃣x")
    var notes = ReadingNotes()
    let source = MarkedSource(marked, file: "synchro.yaml")
    #expect(
      decodeSite(InputFile(path: "synchro.yaml", bytes: Array(source.text.utf8)), into: &notes)
        == nil)
    #expect(
      notes.findings.sorted.map { "\($0.location.line) \($0.rule.id)" }
        == ["2 yaml.key", "2 yaml.missing", "17 yaml.number", "42 yaml.choice"])
  }

  @Test func `names the first byte that is not UTF-8`() {
    var notes = ReadingNotes()
    let bytes = Array("site:\n  é: ".utf8) + [0xE9, 0x0A]
    #expect(decodeSite(InputFile(path: "synchro.yaml", bytes: bytes), into: &notes) == nil)
    #expect(
      notes.findings.all.map(\.location)
        == [Diagnostics.SourceLocation(file: "synchro.yaml", line: 2, column: 6)])
  }

  @Test func `reads past a byte order mark`() {
    var notes = ReadingNotes()
    let file = InputFile(path: "synchro.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array(validSite.utf8))
    #expect(decodeSite(file, into: &notes) != nil)
    #expect(notes.findings.isEmpty)
  }
}

/// A change to the valid site that breaks one rule.
struct Change: Sendable, CustomTestStringConvertible {
  let id, message, marked: String
  let testDescription: String

  init(_ old: String, _ new: String, _ id: String, _ message: String) {
    marked = validSite.replacing(old, with: new, maxReplacements: 1)
    self.id = id
    self.message = message
    testDescription = new
  }
}

private func decoded(_ text: String) -> SiteFile? {
  var notes = ReadingNotes()
  return decodeSite(InputFile(path: "synchro.yaml", bytes: Array(text.utf8)), into: &notes)
}
