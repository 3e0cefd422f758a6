// SPDX-License-Identifier: EUPL-1.2

/// What happened that a curve alone does not say.
enum Events {
  private struct Event {
    let from: Month
    var to: Month?
    let label: String
    let indicators: String
  }

  private static let winterSeries = "heb_places_urgence,acor_cv_maraude,sd_rue_stock"

  private static let all = [
    Event(
      from: Month(2023, 1), to: Month(2023, 3), label: "Places et maraudes renforcées pour l'hiver",
      indicators: winterSeries),
    Event(
      from: Month(2023, 9), label: "Rentrée : pic habituel des demandes des jeunes",
      indicators: "rhj_demandes_stock"),
    Event(
      from: Month(2023, 11), to: Month(2024, 3),
      label: "Places et maraudes renforcées pour l'hiver", indicators: winterSeries),
    Event(
      from: Month(2024, 3), label: "Première intégration du SNE",
      indicators: "sne_demandes_actives,sne_sans_logement,sne_attributions,sne_attributions_sd"),
    Event(
      from: Month(2024, 6), label: "Premier atelier partenarial", indicators: ""),
    Event(
      from: Month(2024, 7), to: Month(2024, 8), label: "Été : public de passage",
      indicators: "acor_cv_frequentation"),
    Event(
      from: Scenario.supplierMissing, label: "Opérateur A (fictif) : fichier non reçu",
      indicators: "sd_menages_stock,heb_entrees,heb_sorties,heb_taux_occupation"),
    Event(
      from: Month(2024, 9), label: "Rentrée : pic habituel des demandes des jeunes",
      indicators: "rhj_demandes_stock"),
    Event(
      from: Month(2024, 11), to: Month(2025, 3),
      label: "Places et maraudes renforcées pour l'hiver", indicators: winterSeries),
    Event(
      from: Month(2025, 1), label: "Radiation annuelle des demandes non renouvelées",
      indicators: "sne_demandes_actives"),
    Event(
      from: Scenario.cleanUp, label: "Clôture groupée de dossiers sans trace",
      indicators: "sd_inactifs,sd_menages_stock"),
  ]

  static let table = Table(
    path: "evenements.csv", columns: ["mois", "mois_fin", "libelle", "indicateurs"],
    rows: all.map { event in
      [event.from.description, event.to?.description ?? "", typeset(event.label), event.indicators]
    })
}
