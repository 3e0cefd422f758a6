// SPDX-License-Identifier: EUPL-1.2

/// What the partners tried in the demonstration: one that worked, one stopped, one undecided, one
/// in progress.
enum Experiments {
  static let table = Table(
    path: "experimentations.csv",
    columns: [
      "code", "libelle", "sous_public", "indicateur", "hypothese", "debut", "revue", "regle_arret",
      "etat", "bilan",
    ],
    rows: all.map { trial in
      [
        trial.code, typeset(trial.label), trial.subPublic, trial.indicator,
        typeset(trial.hypothesis), trial.start, trial.review, typeset(trial.stop), trial.state,
        typeset(trial.verdict),
      ]
    })

  private struct Trial {
    let code: String
    let label: String
    let subPublic: String
    let indicator: String
    let hypothesis: String
    let start: String
    let review: String
    let stop: String
    let state: String
    var verdict = ""
  }

  private static let all = [
    Trial(
      code: "E1", label: "Point hebdomadaire entre le SIAO et deux bailleurs",
      subPublic: "prioritaires", indicator: "syplo_relogements",
      hypothesis: "Se parler chaque semaine des logements qui se libèrent raccourcit l'attente.",
      start: "2024-07-01", review: "2024-12-12",
      stop: "Arrêt si moins d'un point sur deux se tient pendant deux mois.", state: "concluante",
      verdict: "Les points ont tenu ; les bailleurs demandent de continuer."),
    Trial(
      code: "E2", label: "Permanence commune dans une résidence habitat jeunes",
      subPublic: "jeunes_18_24", indicator: "rhj_demandes_stock",
      hypothesis: "Une permanence sur place évite les demandes déposées deux fois.",
      start: "2024-10-01", review: "2025-01-16",
      stop: "Arrêt si la permanence reste vide trois fois de suite.", state: "arretee",
      verdict: "La règle d'arrêt a joué : horaires incompatibles avec ceux des jeunes."),
    Trial(
      code: "E3", label: "Rappel des ménages qui n'appellent plus",
      subPublic: "familles", indicator: "d115_menages",
      hypothesis: "Une partie des ménages silencieux a renoncé à demander.",
      start: "2024-11-18", review: "2025-03-13",
      stop: "Arrêt au bout de trois mois dans tous les cas.", state: "non_concluante",
      verdict: "Trop peu de ménages joints pour conclure."),
    Trial(
      code: "E4", label: "Préparer la sortie d'insertion dès l'entrée",
      subPublic: "", indicator: "heb_sorties_logement",
      hypothesis: "Une demande de logement social à jour dès l'entrée avance la sortie.",
      start: "2025-02-03", review: "2025-09-30",
      stop: "Arrêt si la saisie prend plus d'une heure par ménage.", state: "en_cours"),
  ]
}
