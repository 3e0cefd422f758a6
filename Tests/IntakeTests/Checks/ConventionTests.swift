internal import Testing

/// The tables of conventions: what is refused, word for word.
@Suite struct `Checking conventions` {
  private static let conventions = "code;libelle;objet\npacte;Pacte 2020;Aider.\n"
  private static let head = "annee;convention;axe;action;financeur;montant;note\n"

  private func fundings(_ rows: String, others: [String: String?] = [:]) -> [String] {
    let own: [String: String?] = [
      "tables/conventions.csv": Self.conventions, "tables/financements.csv": Self.head + rows,
    ]
    return findings(replacing: own.merging(others) { $1 })
  }

  @Test func `accepts totals that are the sums`() {
    #expect(
      fundings(
        """
        2020;pacte;1. Droits;1.1 Agents;État;76000;
        2020;pacte;1. Droits;1.1 Agents;Métropole;76000;
        2020;pacte;2. Logement;2.1 ASLL;État;66 500,50;
        2020;pacte;1. Droits;1.1 Agents;ensemble;152000;
        2020;pacte;1. Droits;ensemble;État;76000;
        2020;pacte;;ensemble;État;142500,50;
        2020;pacte;;ensemble;ensemble;218500,50;

        """) == [])
  }

  @Test func `says both numbers of a total that is not the sum, at its line`() {
    #expect(
      fundings(
        """
        2020;pacte;;1.1 Agents;État;76000;
        2020;pacte;;1.2 Formation;État;7500;
        2020;pacte;;ensemble;État;200000;

        """) == [
          "tables/financements.csv:4:1: error: le total « pacte, 2020, État » est de 200 000 € ; la "
            + "somme des montants est de 83 500 €. Corriger le total, ou l'un des montants. "
            + "[funding.total]"
        ])
  }

  @Test func `refuses a total of nothing`() {
    #expect(
      fundings(
        """
        2020;pacte;;1.1 Agents;État;76000;
        2020;pacte;;ensemble;Region;76000;

        """) == [
          "tables/financements.csv:3:1: error: le total « pacte, 2020, Region » n'additionne aucun "
            + "montant. Écrire l'année, la convention, l'axe, l'action et le financeur comme sur les "
            + "lignes qu'il additionne. [funding.total]"
        ])
  }

  @Test func `refuses what is written twice`() {
    #expect(
      fundings(
        """
        2020;pacte;;1.1 Agents;État;76000;
        2020;pacte;;1.1 Agents;État;5000;Ségur
        2020;pacte;;1.1 Agents;État;76000;

        """,
        others: [
          "tables/echeances.csv": "date;libelle\n2024-03-31;Comité\n2024-03-31;Comité\n"
        ]) == [
          "tables/echeances.csv:3:1: error: « 2024-03-31, Comité » est déjà écrit ligne 2. Supprimer "
            + "l'une des deux lignes. [table.duplicate]",
          "tables/financements.csv:4:1: error: « 2020, pacte, 1.1 Agents, État » est déjà écrit ligne 2. "
            + "Supprimer l'une des deux lignes. [table.duplicate]",
        ])
  }

  @Test func `refuses an amount that is none`() {
    #expect(
      fundings("2020;pacte;;1.1 Agents;État;76 000 €;\n").map { $0.suffix(12) } == ["[csv.number]"])
  }

  @Test func `refuses a convention, a form of support and an indicator that are not known`() {
    #expect(
      fundings(
        "2020;pact;;1.1 Agents;État;76000;\n",
        others: [
          "tables/dispositifs.csv":
            "code;libelle;type;definition;modalite;indicateurs;convention\n"
            + "emas;EMAS;mesure;Équipe mobile.;suivi;stok;pacte\n",
          "tables/indicateurs-conventions.csv":
            "convention;dispositif;type;libelle;traitement;indicateurs\n"
            + "pacte;emass;resultats;nombre de sorties;mensuel;stock\n",
        ]) == [
          "tables/dispositifs.csv:2:1: error: indicateur inconnu « stok » ; vouliez-vous « stock » ? "
            + "[code.unknown]",
          "tables/dispositifs.csv:2:1: error: modalité inconnue « suivi ». L'ajouter à sa table, ou "
            + "corriger le code. [code.unknown]",
          "tables/financements.csv:2:1: error: convention inconnue « pact » ; vouliez-vous « pacte » ? "
            + "[code.unknown]",
          "tables/indicateurs-conventions.csv:2:1: error: dispositif inconnu « emass » ; vouliez-vous "
            + "« emas » ? [code.unknown]",
        ])
  }

  @Test func `asks what follows a monthly indicator, and why another is left out`() {
    #expect(
      fundings(
        "2020;pacte;;1.1 Agents;État;76000;\n",
        others: [
          "tables/indicateurs-conventions.csv":
            "convention;type;libelle;traitement;note\n"
            + "pacte;resultats;nombre de sorties;mensuel;\n"
            + "pacte;resultats;situations individuelles;exclu;\n"
            + "pacte;moyens;nombre d'ETP;annuel;\n"
        ]) == [
          "tables/indicateurs-conventions.csv:2:1: error: « nombre de sorties » est suivi chaque mois, "
            + "mais par quoi ? Remplir la colonne « indicateurs », ou écrire « attendu ». "
            + "[convention.treatment]",
          "tables/indicateurs-conventions.csv:3:1: error: « situations individuelles » est exclu sans "
            + "raison. Dire laquelle dans la colonne « note ». [convention.treatment]",
        ])
  }

  @Test func `compares the execution report with the amounts`() {
    #expect(
      fundings(
        "2020;pacte;;1.1 Agents;État;76000;\n2020;pacte;;1.2 Formation;État;7500;\n",
        others: [
          "tables/execution.csv":
            "annee;convention;action;prevu;realise;note\n"
            + "2020;pacte;1.1 Agents;70000;;\n2020;pacte;1.2 Formations;7500;;\n"
            + "2020;pacte;1.2 Formation;8000;;Avenant de novembre\n"
        ]) == [
          "tables/execution.csv:2:1: warning: « 1.1 Agents » : 70 000 € prévus, 76 000 € financés. "
            + "Corriger l'un des deux, ou dire pourquoi dans la note. [execution.planned]",
          "tables/execution.csv:3:1: error: l'action « 1.2 Formations » n'est pas financée par « pacte » "
            + "en 2020. Vouliez-vous « 1.2 Formation » ? [execution.action]",
        ])
  }

  @Test func `refuses words and days that are none`() {
    #expect(
      findings(replacing: [
        "tables/conventions.csv": "code;libelle;objet;debut\npacte;Pacte;Aider.;2020-13-01\n",
        "tables/dispositifs.csv": "code;libelle;type;definition\nemas;EMAS;mesures;Équipe.\n",
        "tables/livrables.csv": "convention;axe;libelle;preuve\npacte;1;Ateliers;atelier\n",
      ]) == [
        "tables/conventions.csv:2:20: error: « 2020-13-01 » n'est pas un jour. Écrire AAAA-MM-JJ, par "
          + "exemple 2024-07-05. [table.day]",
        "tables/dispositifs.csv:2:11: error: « mesures » n'est pas admis dans la colonne « type ». "
          + "Vouliez-vous « mesure » ? Valeurs admises : mesure, commission, accueil, fonds. [table.word]",
        "tables/livrables.csv:2:18: error: « atelier » n'est pas admis dans la colonne « preuve ». "
          + "Vouliez-vous « ateliers » ? Valeurs admises : editions, sources, integrations, ateliers, "
          + "inter-territoires, comites, restitutions, texte. [table.word]",
      ])
  }

  @Test func `refuses a code given twice`() {
    #expect(
      findings(replacing: [
        "tables/dispositifs.csv":
          "code;libelle;type;definition\nemas;EMAS;mesure;Équipe.\nemas;EMAS;mesure;Équipe.\n"
      ]) == [
        "tables/dispositifs.csv:3:1: error: le code « emas » est déjà donné ligne 2. Donner un autre code "
          + "à cette ligne. [code.duplicate]"
      ])
  }
}
