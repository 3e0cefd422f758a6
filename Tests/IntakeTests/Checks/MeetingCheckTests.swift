internal import Testing

@Suite struct `Checking the texts of a workshop` {
  private let header = "---\ntitre: Lire\ndate: 2024-07-03\nmois: 2024-06\n"
  private let chart = "```graphique\nid: attente\nindicateur: stock\n```\n"

  @Test func `names the nearest chart of the brief for an unknown one`() {
    let guidance = "```animation\ngraphique: atente\nmessage: Dire\n```\n"
    #expect(
      findings(replacing: [
        "ateliers/A1/brief.md": header + "---\n\(chart)",
        "ateliers/A1/animateur.md": guidance + "\n"
          + guidance.replacing("atente", with: "attente"),
      ]) == [
        "ateliers/A1/animateur.md:2:12: error: aucun graphique « atente » dans le document des "
          + "participants ; vouliez-vous « attente » ? [meeting.guidance]"
      ])
  }

  @Test func `says how to name a chart that nothing resembles`() {
    #expect(
      findings(replacing: [
        "ateliers/A1/brief.md": header + "---\n",
        "ateliers/A1/animateur.md": "```animation\ngraphique: flux\nmessage: Dire\n```\n",
      ]) == [
        "ateliers/A1/animateur.md:2:12: error: aucun graphique « flux » dans le document des "
          + "participants. Écrire « id: flux » dans son bloc « graphique », ou corriger le nom. "
          + "[meeting.guidance]"
      ])
  }

  @Test func `notices a chart of which the facilitator says nothing`() {
    #expect(
      findings(replacing: [
        "ateliers/A1/brief.md": header + "---\n\(chart)\n```graphique\nindicateur: stock\n```\n",
        "ateliers/A1/animateur.md": "Bienvenue.\n",
      ]) == [
        "ateliers/A1/brief.md:6:1: warning: l'animateur ne dit rien du graphique « attente ». "
          + "Ajouter dans animateur.md un bloc « animation » avec « graphique: attente ». "
          + "[meeting.unguided]",
        "ateliers/A1/brief.md:11:1: warning: graphique sans « id » : l'animateur ne peut pas en "
          + "parler. Ajouter une ligne « id: nom ». [meeting.unguided]",
      ])
  }

  @Test func `asks for no guidance where nobody writes for the facilitator`() {
    #expect(findings(replacing: ["ateliers/A1/brief.md": header + "---\n\(chart)"]) == [])
  }

  @Test func `refuses a running order longer than the session`() {
    #expect(
      findings(replacing: [
        "ateliers/A1/brief.md": header + "horaires: 9 h 30 – 12 h\n---\n",
        "ateliers/A1/animateur.md":
          "Bonjour.\n\n```deroule\ndebut: 9 h\netapes:\n  - {duree: 185, quoi: Parler}\n```\n",
      ]) == [
        "ateliers/A1/animateur.md:3:1: error: ce déroulé finit à 12 h 05, 5 minutes après la fin de "
          + "la séance (12 h). Raccourcir un temps, ou changer « horaires ». [meeting.overrun]"
      ])
  }

  @Test(arguments: [("9h30-12h", 180), ("9 h 30 – 12 h", 180), ("", 400)])
  func `accepts a running order that ends with the session`(hours: String, duration: Int) {
    #expect(
      findings(replacing: [
        "ateliers/A1/brief.md": header + "horaires: \(hours)\n---\n\n"
          + "```deroule\ndebut: 9 h\netapes:\n  - {duree: \(duration), quoi: Parler}\n```\n"
      ]) == [])
  }

  @Test func `notices hours that say no end`() {
    #expect(
      findings(replacing: [
        "ateliers/A1/brief.md": header + "horaires: le matin\n---\n\n"
          + "```deroule\ndebut: 9 h\netapes:\n  - {duree: 5, quoi: Parler}\n```\n"
      ]) == [
        "ateliers/A1/brief.md:0:0: warning: « le matin » ne dit pas une heure de fin. Écrire par "
          + "exemple 9 h 30 – 12 h. [meeting.hours]"
      ])
  }

  @Test func `counts the sheets of a brief`() {
    #expect(
      findings(replacing: ["ateliers/A1/brief.md": header + "---\nUne.\n\n---\n\nDeux.\n"]) == [
        "ateliers/A1/brief.md:0:0: warning: 2 pages séparées par « --- » ; le document en compte 4. "
          + "Écrire 3 lignes « --- ». [meeting.sheets]"
      ])
    #expect(
      findings(replacing: [
        "ateliers/A1/brief.md": header + "---\nUne.\n\n---\n\nDeux.\n\n---\n\nTrois.\n\n---\n\n4\n",
        "inter-territoires/I1/brief.md": header + "---\nUne.\n\n---\n\nDeux.\n",
      ]) == [])
  }

  @Test func `refuses a workshop without a date, of an unknown group`() {
    #expect(
      findings(replacing: [
        "ateliers/A1/brief.md": "---\ntitre: Lire\nmois: 2024-06\nsous_publics: [ru]\n---\n"
      ]) == [
        "ateliers/A1/brief.md:2:1: error: La clé « date » manque. Ajouter une ligne « date: … ». "
          + "[yaml.missing]",
        "ateliers/A1/brief.md:4:16: error: sous-public inconnu « ru » ; vouliez-vous « rue » ? "
          + "[code.unknown]",
      ])
  }

  @Test func `refuses a decision that nobody owns`() {
    #expect(
      findings(replacing: [
        "tables/decisions.csv": """
        code;date;instance;libelle;responsable;etat
        D1;2024-07-03;Atelier A1;Compter;;ouvert
        """
      ]) == [
        "tables/decisions.csv:2:34: error: la colonne « responsable » est vide sur cette ligne. La "
          + "remplir. [table.empty-cell]"
      ])
  }
}
