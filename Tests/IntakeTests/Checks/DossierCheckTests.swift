internal import Testing

@Suite struct `Checking the reference tables against each other` {
  private let indicators =
    "code;libelle;definition;unite;nature;source;ventilation;numerateur;denominateur;base\n"

  @Test func `refuses a code given twice`() {
    #expect(
      findings(replacing: [
        "tables/sources.csv": "code;libelle;detenteur\nsiao;SIAO;SIAO\nsiao;Autre;SIAO\n"
      ]) == [
        "tables/sources.csv:3:1: error: le code « siao » est déjà donné ligne 2. Donner un autre code "
          + "à cette ligne. [code.duplicate]"
      ])
  }

  @Test func `refuses a category given twice in a breakdown, not in two`() {
    #expect(
      findings(replacing: [
        "tables/modalites.csv":
          "ventilation;code;libelle\navis;oui;Oui\nsuite;oui;Oui\navis;oui;Encore\n"
      ]) == [
        "tables/modalites.csv:4:6: error: la modalité « oui » est écrite deux fois dans la "
          + "ventilation « avis ». Supprimer l'une des deux lignes. [code.duplicate]"
      ])
  }

  @Test func `names the nearest of an unknown source, indicator and breakdown`() {
    #expect(
      findings(replacing: [
        "tables/indicateurs.csv": indicators
          + "stock;Ménages;Ménages.;ménages;stock;sia;;;;\n"
          + "taux;Taux;Taux.;%;ratio;siao;avsi;stok;stock;\n",
        "tables/modalites.csv": "ventilation;code;libelle\navis;oui;Oui\n",
      ]) == [
        "tables/indicateurs.csv:2:1: error: source inconnue « sia » ; vouliez-vous « siao » ? "
          + "[code.unknown]",
        "tables/indicateurs.csv:3:1: error: indicateur inconnu « stok » ; vouliez-vous « stock » ? "
          + "[code.unknown]",
        "tables/indicateurs.csv:3:1: error: ventilation inconnue « avsi » ; vouliez-vous « avis » ? "
          + "[code.unknown]",
      ])
  }

  @Test func `names the nearest of the codes of synchro.yaml`() {
    let found = findings(replacing: [
      "tables/indicateurs.csv":
        "code;libelle;definition;unite;nature;source\nmenages;M;M.;m;stock;siao\n",
      "tables/observations.csv":
        "mois;territoire;sous_public;indicateur;valeur\n2024-06;metropole;ensemble;menages;100\n",
    ])
    #expect(
      found == [
        "synchro.yaml:5:18: error: indicateur inconnu « stock ». L'ajouter à sa table, ou corriger le "
          + "code. [code.unknown]"
      ])
  }

  @Test func `refuses a parent that is in no line`() {
    #expect(
      findings(replacing: [
        "tables/territoires.csv":
          "code;libelle;type;parent\nmetropole;Dijon;metropole;\ndijon;Dijon;commune;metropol\n"
      ]) == [
        "tables/territoires.csv:3:1: error: parent inconnu « metropol » ; vouliez-vous « metropole » ? "
          + "[code.parent]"
      ])
  }

  @Test func `asks for the break of a first integration`() {
    let integration =
      "source;mois;statut\nsiao;2024-05;premiere_integration\nsiao;2024-06;integre\n"
    #expect(
      findings(replacing: ["tables/integration.csv": integration]) == [
        "tables/integration.csv:2:1: warning: la source « siao » est notée « premiere_integration » en "
          + "2024-05, sans ligne dans ruptures.csv. L'ajouter. [break.undeclared]"
      ])
    #expect(
      findings(replacing: [
        "tables/integration.csv": integration,
        "tables/ruptures.csv":
          "objet;code;mois;libelle;comparable\nindicateur;stock;2024-05;Arrivée;non\n",
      ]) == [])
  }

  @Test func `refuses an axis that partitions two wholes`() {
    #expect(
      findings(replacing: [
        "tables/sous-publics.csv": """
        code;libelle;definition;axe;parent
        ensemble;Ensemble;Tous.;;
        rue;Rue;Dehors.;situation;ensemble
        abri;Abri;Dedans.;situation;ensemble
        gare;Gare;En gare.;situation;rue
        """
      ]) == [
        "tables/sous-publics.csv:5:1: error: l'axe « situation » partage déjà « ensemble » : un axe "
          + "n'a qu'un parent. Donner un autre axe à cette ligne. [axis.parent]"
      ])
  }
}
