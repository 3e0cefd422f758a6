// SPDX-License-Identifier: EUPL-1.2

/// What the partners decided in the demonstration; owners are organisations, never persons.
enum Decisions {
  static let table = Table(
    path: "decisions.csv",
    columns: [
      "code", "date", "instance", "libelle", "indicateur", "sous_public", "edition", "valeur",
      "responsable", "echeance", "etat", "fait_le",
    ],
    rows: all.map { $0.split(separator: "|", omittingEmptySubsequences: false).map(cell) })

  private static func cell(_ text: Substring) -> String {
    typeset(String(text.drop { $0 == " " }))
  }

  /// One decision a line, in the order of the columns; D03 was taken on a figure revised since.
  private static let all = [
    "D01|2024-02-15|Comité de suivi|Afficher le mois le plus récent comme provisoire"
      + "|sd_menages_stock||2024-01|621|SIAO-ADEFO|2024-04-15|fait|2024-04-10",
    "D02|2024-03-21|Comité de suivi|Publier le SNE à part, sans l'ajouter au total des ménages"
      + "|||2024-02||SIAO-ADEFO|2024-05-15|fait|2024-05-06",
    "D03|2024-06-20|Atelier A1|Vérifier avec les opérateurs la date de saisie des sorties"
      + "|heb_sorties||2024-05|31|Opérateurs d'hébergement|2024-09-30|fait|2024-11-07",
    "D04|2024-06-20|Atelier A1|Écrire sous chaque chiffre ce qu'il ne dit pas"
      + "|||2024-05||SIAO-ADEFO|2024-09-19|fait|2024-09-10",
    "D05|2024-09-12|Comité de suivi|Publier août 2024 avec la marque « peu fiable »"
      + "|sd_menages_stock||2024-08|570|SIAO-ADEFO|2024-09-19|fait|2024-09-19",
    "D06|2024-09-19|Atelier A2|Réunir les résidences habitat jeunes avant la rentrée suivante"
      + "|sd_menages_stock|jeunes_18_24|2024-08|97|Gestionnaires de résidences|2025-06-30|ouvert|",
    "D07|2024-10-10|Comité de suivi|Ne calculer aucune évolution à travers septembre 2024"
      + "|sd_menages_stock||2024-09|722|SIAO-ADEFO|2024-11-15|fait|2024-11-08",
    "D08|2024-11-14|Atelier A3|Compter les ménages prêts à sortir d'insertion"
      + "|heb_sorties_logement||2024-10|14|SIAO-ADEFO|2025-02-28|fait|2025-04-11",
    "D09|2024-11-14|Atelier A3|Rapprocher la file Syplo et les demandes des ménages hébergés"
      + "|sd_menages_stock|prioritaires|2024-10|85|DDETS de Côte-d'Or|2025-03-31|ouvert|",
    "D10|2024-12-12|Atelier A4|Reconduire quatre ateliers en 2025"
      + "|||2024-11||Dijon Métropole|2025-03-31|fait|2025-03-20",
    "D11|2025-01-16|Comité de suivi|Clore une fois par an les dossiers sans trace, et le dire"
      + "|sd_inactifs||2024-12|36|SIAO-ADEFO|2025-02-28|fait|2025-02-27",
    "D12|2025-03-13|Comité de suivi|Demander un envoi mensuel des données d'expulsion"
      + "|exp_assignations||2025-02||DDETS de Côte-d'Or|2025-09-30|ouvert|",
  ]
}
