// SPDX-License-Identifier: EUPL-1.2

/// The ways in which some indicators are split.
enum Modalities {
  private static let all: [(split: String, code: String, label: String)] = [
    ("mesure", "acor_dm", "ACOR Dijon Métropole"),
    ("mesure", "asll", "Accompagnement social lié au logement (ASLL)"),
    ("mesure", "lda", "Logement d'abord (LDA)"),
    ("mesure", "emas", "Équipe mutualisée (EMAS)"),
    ("mesure", "chrs_hlm", "CHRS hors les murs"),
    ("mesure", "pdf", "Pension de famille"),
    ("emas", "suivi", "Suivis"),
    ("emas", "co_evaluation", "Co-évaluations"),
    ("decision", "accord", "Accord"),
    ("decision", "accord_attente", "Accord avec liste d'attente"),
    ("decision", "ajournement", "Ajournement"),
    ("decision", "rejet", "Rejet"),
    ("suite_asll", "objectifs", "Objectifs atteints"),
    ("suite_asll", "non_collaboration", "Non collaboration"),
    ("suite_asll", "orientation", "Orientation vers d'autres réponses"),
    ("suite_asll", "autre", "Autre suite"),
    ("aide_fvs", "secours", "Secours"),
    ("aide_fvs", "avance", "Avance"),
    ("aide_fvs", "pret", "Prêt"),
    ("type_sortie", "parc_social", "Parc social"),
    ("type_sortie", "parc_prive", "Parc privé"),
    ("type_sortie", "intermediation", "Intermédiation locative"),
    ("type_sortie", "pension_famille", "Pension de famille"),
    ("type_sortie", "residence_sociale", "Résidence sociale"),
  ]

  static let table = Table(
    path: "modalites.csv", columns: ["ventilation", "code", "libelle", "ordre"],
    rows: zip(all, 1...).map { [$0.split, $0.code, typeset($0.label), String($1)] })
}
