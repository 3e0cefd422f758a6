internal import Testing

@Suite struct `Checking the sheets of territories` {
  private static func sheet(
    caveats: String = "[Fictif]", entry: String, text: String = ""
  ) -> String {
    sheet(
      caveats: caveats,
      entries: "[{indicateur: stock, definition: Sans domicile, sources: [115], \(entry)}]",
      text: text)
  }

  private static func sheet(
    caveats: String = "[Fictif]", entries: String, text: String = ""
  ) -> String {
    """
    ---
    population: 1000
    perimetre: La ville
    debut: 2024-01
    porteur: SIAO
    sources: [115]
    instances: [comité]
    millesime: 2024-12-02
    source: SIAO
    diffusion: partenaires
    reserves: \(caveats)
    comparabilite: \(entries)
    ---
    \(text)
    """
  }

  private static let ours = "date: fin_de_mois, unite: ménages, inactivite: 90, asile: exclu"

  private func found(
    _ peer: String, own: String? = sheet(entry: ours), name: String = "lille"
  ) -> [String] {
    findings(replacing: [
      "tables/territoires.csv":
        "code;libelle;type;parent\nmetropole;Dijon;metropole;\nlille;Lille;pair;\nahuy;Ahuy;commune;metropole\n",
      "pairs/metropole.md": own, "pairs/\(name).md": peer,
    ])
  }

  @Test func `accepts a peer that counts as we do, and one lower grade with its reason`() {
    #expect(found(Self.sheet(entry: Self.ours + ", note: A")) == [])
    #expect(found(Self.sheet(entry: Self.ours + ", note: C, motif: Peu sûr")) == [])
  }

  @Test(arguments: [
    (
      "date: fin_de_mois, unite: personnes, inactivite: 90, asile: exclu", "A",
      "« A » est trop haut pour « stock » (autre unité). Écrire « non » au plus."
    ),
    (
      "date: fin_de_trimestre, unite: ménages, inactivite: 90, asile: exclu", "A",
      "« A » est trop haut pour « stock » (autre date). Écrire « B » au plus."
    ),
    (
      "date: mois_entier, unite: ménages, inactivite: 90, asile: exclu", "B",
      "« B » est trop haut pour « stock » (autre période). Écrire « C » au plus."
    ),
    (
      "date: une_nuit, unite: ménages, asile: exclu", "B",
      "« B » est trop haut pour « stock » (autre date, autre règle d'inactivité). Écrire « C » au plus."
    ),
    (
      "date: fin_de_mois, unite: ménages, inactivite: 90, asile: inconnu", "A",
      "« A » est trop haut pour « stock » (dispositif d'asile compté autrement, ou non su). Écrire « C » au "
        + "plus."
    ),
    (
      "date: fin_de_mois, unite: ménages, inactivite: 60, asile: exclu", "B",
      "« B » sans motif pour « stock ». Ajouter une ligne « motif: … »."
    ),
  ])
  func `refuses a grade that the declared differences do not allow`(
    entry: String, grade: String, message: String
  ) {
    let found = found(Self.sheet(entry: "\(entry), note: \(grade)"))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("pairs/lille.md:12:") == true)
    #expect(found.first?.hasSuffix(": error: \(message) [peer.grade]") == true)
  }

  @Test func `asks for a grade, and for our own side of it`() {
    #expect(
      found(Self.sheet(entry: Self.ours)) == [
        "pairs/lille.md:12:17: error: « stock » n'a pas de note. Ajouter « note: A », la meilleure permise "
          + "ici, ou une plus basse. [peer.grade]"
      ])
    let silent = found(
      Self.sheet(entry: Self.ours + ", note: A"), own: Self.sheet(entries: "[]"))
    #expect(silent.count == 1)
    #expect(
      silent.first?.hasSuffix(
        "error: notre fiche ne dit rien de « stock » : rien à quoi comparer. L'ajouter à « comparabilite » "
          + "dans pairs/metropole.md. [peer.grade]") == true)
  }

  @Test func `asks for our own sheet`() {
    #expect(
      found(Self.sheet(entry: Self.ours + ", note: A"), own: nil) == [
        "pairs/metropole.md:0:0: error: la fiche de notre territoire manque : les pairs n'ont rien à quoi se "
          + "comparer. Créer « pairs/metropole.md ». [peer.own]"
      ])
  }

  @Test func `refuses a peer without caveats`() {
    #expect(
      found(Self.sheet(caveats: "[]", entry: Self.ours + ", note: A")) == [
        "pairs/lille.md:11:11: error: aucune réserve. Écrire au moins une phrase : ce que ces chiffres ne "
          + "disent pas. [peer.caveats]"
      ])
    #expect(
      found(Self.sheet(caveats: "", entry: Self.ours + ", note: A")) == [
        "pairs/lille.md:11:1: error: La clé « reserves » est vide. Écrire sa valeur après « : ». "
          + "[yaml.missing]"
      ])
  }

  @Test func `refuses a place that is unknown, or no peer`() {
    let sheet = Self.sheet(entry: Self.ours + ", note: A")
    #expect(
      found(sheet, name: "lile") == [
        "pairs/lile.md:0:0: error: territoire inconnu « lile » ; vouliez-vous « lille » ? [code.unknown]"
      ])
    #expect(
      found(sheet, name: "ahuy") == [
        "pairs/ahuy.md:0:0: error: « ahuy » est de type « commune » : une fiche décrit un territoire de type "
          + "« pair », ou celui du site. Corriger le nom du fichier, ou le type. [peer.type]"
      ])
  }

  @Test func `refuses an unknown indicator`() {
    let entry = Self.sheet(entry: Self.ours + ", note: A")
      .replacing("indicateur: stock", with: "indicateur: stok")
    #expect(
      found(entry) == [
        "pairs/lille.md:12:30: error: indicateur inconnu « stok » ; vouliez-vous « stock » ? "
          + "[code.unknown]"
      ])
  }

  @Test func `refuses a text under no known heading`() {
    let entry = Self.ours + ", note: A"
    #expect(
      found(Self.sheet(entry: entry, text: "## Une pratique\n\nA.\n\n## Une pratiques\n\nB.")) == [
        "pairs/lille.md:18:1: error: « Une pratiques » n'est pas une partie de fiche ; vouliez-vous « Une "
          + "pratique » ? [peer.part]"
      ])
    #expect(
      found(Self.sheet(entry: entry, text: "A.\n\nB.")) == [
        "pairs/lille.md:0:0: error: un texte précède le premier titre. Titres admis : « ## Intégrer les "
          + "sources », « ## Une pratique », « ## Questions aux autres », « ## Animer le partenariat ». "
          + "[peer.part]"
      ])
  }
}
