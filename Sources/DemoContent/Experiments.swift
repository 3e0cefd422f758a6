// SPDX-License-Identifier: EUPL-1.2

/// What the partners tried in the demonstration: one that worked, one stopped, one undecided, one
/// in progress.
enum Experiments {
  static let table = Table(
    path: "experimentations.csv",
    columns: [
      "code", "libelle", "sous_public", "indicateur", "constat", "hypothese", "debut", "revues",
      "regle_arret", "fin", "etat", "bilan",
    ],
    rows: all.map { trial in
      [
        trial.code, typeset(trial.label), trial.subPublic, trial.indicator,
        typeset(trial.problem), typeset(trial.hypothesis), trial.start,
        trial.reviews.joined(separator: ", "), typeset(trial.stop), trial.end, trial.state,
        typeset(trial.verdict),
      ]
    })

  private struct Trial {
    let code: String
    let label: String
    let subPublic: String
    let indicator: String
    let problem: String
    let hypothesis: String
    let start: String
    let reviews: [String]
    let stop: String
    var end = ""
    let state: String
    var verdict = ""
  }

  private static let all = [
    Trial(
      code: "E1", label: "Point hebdomadaire entre le SIAO et deux bailleurs",
      subPublic: "prioritaires", indicator: "syplo_relogements",
      problem:
        "Des logements se libèrent sans que la file des ménages labellisés le sache à temps.",
      hypothesis: "Se parler chaque semaine des logements qui se libèrent raccourcit l'attente.",
      start: "2024-07-01", reviews: ["2024-09", "2024-11"],
      stop: "Arrêt si moins d'un point sur deux se tient pendant deux mois.", end: "2024-12-12",
      state: "concluante",
      verdict: "Les points ont tenu ; les bailleurs demandent de continuer."),
    Trial(
      code: "E2", label: "Permanence commune dans une résidence habitat jeunes",
      subPublic: "jeunes_18_24", indicator: "rhj_demandes_stock",
      problem: "La file des résidences double à chaque rentrée, et compte des demandes en double.",
      hypothesis: "Une permanence sur place évite les demandes déposées deux fois.",
      start: "2024-10-01", reviews: ["2024-12"],
      stop: "Arrêt si la permanence reste vide trois fois de suite.", end: "2025-01-16",
      state: "arretee",
      verdict: "La règle d'arrêt a joué : horaires incompatibles avec ceux des jeunes."),
    Trial(
      code: "E3", label: "Rappel des ménages qui n'appellent plus",
      subPublic: "familles", indicator: "d115_menages",
      problem: "Des familles connues du 115 cessent d'appeler sans qu'on sache où elles dorment.",
      hypothesis: "Une partie des ménages silencieux a renoncé à demander.",
      start: "2024-11-18", reviews: ["2024-12", "2025-02"],
      stop: "Arrêt au bout de trois mois dans tous les cas.", end: "2025-03-13",
      state: "non_concluante",
      verdict: "Trop peu de ménages joints pour conclure."),
    Trial(
      code: "E4", label: "Préparer la sortie d'insertion dès l'entrée",
      subPublic: "", indicator: "heb_sorties_logement",
      problem: "La demande de logement social n'est souvent déposée qu'au moment de sortir.",
      hypothesis: "Une demande de logement social à jour dès l'entrée avance la sortie.",
      start: "2025-02-03", reviews: ["2025-05", "2025-09"],
      stop: "Arrêt si la saisie prend plus d'une heure par ménage.", state: "en_cours"),
  ]
}
