// SPDX-License-Identifier: EUPL-1.2

/// The five working axes of annexe 1 of the agreement of 2024, and what proves each deliverable.
enum Deliverables {
  private struct Row {
    let axis: String
    let label: String
    let evidence: String
    var expected = ""
    var note = ""
  }

  private static let data = "1. Bases de données, outil d'intégration, tableaux de bord"
  private static let training = "2. Prise en main par le SIAO-ADEFO"
  private static let animation = "3. Animation partenariale"
  private static let tool = "4. Maintien de l'outil automatisé"
  private static let followUp = "5. Suivi par le comité de suivi Synchrø"

  private static let all = [
    Row(axis: data, label: "Bases de données intégrées dans l'année", evidence: "sources"),
    Row(axis: data, label: "Tableaux de bord : éditions publiées", evidence: "editions"),
    Row(
      axis: training, label: "Sessions de travail et de formation des équipes du SIAO",
      evidence: "texte",
      note: """
        Premiers échanges en février 2024 ; suite à caler en mars et au deuxième trimestre, dit la \
        convention. Dates tenues à renseigner.
        """),
    Row(axis: animation, label: "Ateliers partenariaux", evidence: "ateliers", expected: "4"),
    Row(
      axis: animation, label: "Temps de partage inter-territoires", evidence: "inter-territoires",
      expected: "2"),
    Row(
      axis: animation, label: "Groupes de travail, si les partenaires le souhaitent",
      evidence: "texte", note: "À renseigner par le comité."),
    Row(axis: tool, label: "Fichiers intégrés chaque mois", evidence: "integrations"),
    Row(axis: followUp, label: "Comités de suivi tenus", evidence: "comites"),
  ]

  static let table = Table(
    path: "livrables.csv",
    columns: ["convention", "axe", "libelle", "preuve", "attendu", "note"],
    rows: all.map { row in
      [
        Conventions.synchro2024, typeset(row.axis), typeset(row.label), row.evidence, row.expected,
        typeset(row.note),
      ]
    })
}
