// SPDX-License-Identifier: EUPL-1.2

extension Indicator {
  /// Calls to the 115 and files at the SIAO.
  static let demand = [
    Indicator(
      code: "d115_demandes", label: "Demandes d'hébergement au 115",
      definition: "Demandes enregistrées dans le mois.",
      unit: "demandes", nature: "flux", source: "si_siao",
      reading: "Nombre de fois où un hébergement a été demandé au 115.",
      limit: "Un même ménage peut demander chaque jour : ce ne sont pas des ménages."),
    Indicator(
      code: "d115_menages", label: "Ménages ayant appelé le 115",
      definition: "Ménages distincts ayant fait au moins une demande dans le mois.",
      unit: "ménages", nature: "flux", source: "si_siao",
      reading: "Nombre de ménages différents qui ont demandé un hébergement au 115.",
      limit: "Les ménages qui n'appellent plus ne se voient pas ; les mois ne s'additionnent pas."),
    Indicator(
      code: "d115_dnp", label: "Demandes non pourvues",
      definition: "Demandes du mois restées sans orientation vers une place.",
      unit: "demandes", nature: "flux", source: "si_siao",
      reading: "Nombre de demandes au 115 qui n'ont pas reçu de place.",
      limit: "Les raisons diffèrent : pas de place, refus, composition qui ne convient pas."),
    Indicator(
      code: "d115_menages_dnp", label: "Ménages sans aucune réponse dans le mois",
      definition: "Ménages ayant appelé le 115 et qui n'ont eu aucun hébergement dans le mois.",
      unit: "ménages", nature: "flux", source: "si_siao",
      reading: "Nombre de ménages qui ont demandé et n'ont rien obtenu de tout le mois.",
      limit: "Sans réponse du 115 ne veut pas dire à la rue : certains trouvent un proche."),
    Indicator(
      code: "d115_taux_reponse", label: "Taux de réponse positive du 115",
      definition: "Part des demandes du mois qui ont reçu une place.",
      unit: "%", nature: "ratio", source: "si_siao", decimals: 1,
      numerator: "d115_demandes-d115_dnp", denominator: "d115_demandes",
      reading: "Part des demandes auxquelles une place a été proposée.",
      limit: "Le taux monte aussi quand les ménages découragés cessent d'appeler."),
    Indicator(
      code: "siao_attente_stock", label: "Ménages en attente d'orientation du SIAO",
      definition: "Dossiers d'insertion valides, sans orientation, en fin de mois.",
      unit: "ménages", nature: "stock", source: "si_siao",
      reading: "Nombre de ménages dont le dossier attend une orientation.",
      limit: "Les dossiers anciens non actualisés gonflent l'attente."),
  ]
}
