internal import Testing

@Suite struct `Reading the registers` {
  private static let decisions =
    "code;date;instance;libelle;indicateur;sous_public;edition;valeur;responsable;echeance;etat;fait_le\n"
  private static let experiments =
    "code;libelle;sous_public;indicateur;constat;hypothese;debut;revues;regle_arret;fin;etat;bilan\n"

  @Test(arguments: [
    (
      "D1;2024-06-20;Comité;Dire;stock;rue;2024-05;61;;2024-09-01;ouvert;",
      "2:48: error: la colonne « responsable » est vide sur cette ligne. La remplir. "
        + "[table.empty-cell]"
    ),
    (
      "D1;2024-06-20;Comité;Dire;stok;;2024-05;;SIAO;;ouvert;",
      "2:1: error: indicateur inconnu « stok » ; vouliez-vous « stock » ? [code.unknown]"
    ),
    (
      "D1;2024-06-20;Comité;Dire;;;2024-05;61;SIAO;;ouvert;",
      "2:37: error: une valeur sans indicateur ni édition ne se compare à rien. Remplir « indicateur » "
        + "et « edition », ou vider « valeur ». [register.value]"
    ),
    (
      "D1;2024-06-20;Comité;Dire;stock;;;61;SIAO;;ouvert;",
      "2:35: error: une valeur sans indicateur ni édition ne se compare à rien. Remplir « indicateur » "
        + "et « edition », ou vider « valeur ». [register.value]"
    ),
    (
      "D1;2024-06-20;Comité;Dire;;;;;SIAO;;fait;2024-06-01",
      "2:42: error: « 2024-06-01 » vient avant le début, « 2024-06-20 ». Corriger l'une des deux "
        + "dates. [register.order]"
    ),
    (
      "D1;2024-06-20;Comité;Dire;;;;;SIAO;;ouvert;2024-07-01",
      "2:44: error: une décision ouverte n'a pas de date de fin. Vider « fait_le », ou écrire « fait » "
        + "ou « abandonne » dans « etat ». [register.order]"
    ),
  ])
  func `refuses a decision that cannot be followed`(row: String, finding: String) {
    #expect(
      findings(replacing: ["tables/decisions.csv": Self.decisions + row + "\n"])
        == ["tables/decisions.csv:\(finding)"])
  }

  @Test(arguments: [
    (
      "E1;Essai;;stok;;Parler.;2024-07-01;;;;en_cours;",
      "2:1: error: indicateur inconnu « stok » ; vouliez-vous « stock » ? [code.unknown]"
    ),
    (
      "E1;Essai;;;;Parler.;2024-07-01;09/2024;;;en_cours;",
      "2:32: error: « 09/2024 » n'est pas un mois. Écrire AAAA-MM, et séparer les mois par des "
        + "virgules. [csv.month]"
    ),
    (
      "E1;Essai;;;;Parler.;2024-07-01;2024-09, 2024-06;;;en_cours;",
      "2:32: error: « 2024-06 » vient avant le début, « 2024-07 ». Corriger l'une des deux dates. "
        + "[register.order]"
    ),
  ])
  func `refuses an experiment that cannot be reviewed`(row: String, finding: String) {
    #expect(
      findings(replacing: ["tables/experimentations.csv": Self.experiments + row + "\n"])
        == ["tables/experimentations.csv:\(finding)"])
  }

  @Test func `refuses a code given twice`() {
    let row = "D1;2024-06-20;Comité;Dire;;;;;SIAO;;ouvert;\n"
    #expect(
      findings(replacing: ["tables/decisions.csv": Self.decisions + row + row]) == [
        "tables/decisions.csv:3:1: error: le code « D1 » est déjà donné ligne 2. Donner un autre code à "
          + "cette ligne. [code.duplicate]"
      ])
  }
}
