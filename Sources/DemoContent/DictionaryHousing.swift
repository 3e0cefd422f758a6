// SPDX-License-Identifier: EUPL-1.2

extension Indicator {
  /// Requests for social housing, allocations, priority households.
  static let socialHousing = [
    Indicator(
      code: "sne_demandes_actives", label: "Demandes de logement social actives",
      definition: "Dossiers actifs, comptés dans la commune souhaitée en premier.",
      unit: "demandes", nature: "stock", source: "sne", additive: "territoire",
      reading: "Nombre de demandes de logement social en cours en fin de mois.",
      limit: "La plupart des demandeurs ont un logement ; la radiation annuelle fait une marche."),
    Indicator(
      code: "sne_sans_logement", label: "Demandeurs sans logement propre",
      definition: "Demandes actives déclarant la rue, un hébergement, l'hôtel ou un tiers.",
      unit: "demandes", nature: "stock", source: "sne",
      reading: "Partie des demandes actives déposée par des ménages sans logement à eux.",
      limit: "Déclaratif, et plus large que le sans-domicile : les hébergés chez un tiers y sont."),
    Indicator(
      code: "sne_attributions", label: "Attributions de logements sociaux",
      definition: "Baux signés dans le mois.",
      unit: "attributions", nature: "flux", source: "sne",
      reading: "Nombre de baux signés dans le parc social au cours du mois.",
      limit: "Des baux saisis tard s'ajoutent aux mois déjà publiés."),
    Indicator(
      code: "sne_attributions_sd", label: "Attributions à des ménages sans domicile",
      definition: "Baux signés par des ménages sans abri ou hébergés.",
      unit: "attributions", nature: "flux", source: "sne",
      reading: "Partie des baux du mois signée par des ménages sans domicile.",
      limit: "La situation est celle déclarée à la demande, parfois ancienne."),
    Indicator(
      code: "sne_part_sd", label: "Part des attributions à des ménages sans domicile",
      definition: "Attributions à des ménages sans domicile rapportées aux attributions.",
      unit: "%", nature: "ratio", source: "sne", decimals: 1,
      numerator: "sne_attributions_sd", denominator: "sne_attributions",
      reading: "Part des baux du mois signée par des ménages sans domicile.",
      limit: "Un mois isolé varie beaucoup : les effectifs sont petits."),
    Indicator(
      code: "syplo_prioritaires_stock", label: "Ménages labellisés en attente",
      definition: "Ménages labellisés dans Syplo et non relogés en fin de mois.",
      unit: "ménages", nature: "stock", source: "syplo",
      reading: "Nombre de ménages reconnus prioritaires qui attendent un logement.",
      limit: "Ni le total du droit au logement opposable, ni un nombre à ajouter au SNE."),
    Indicator(
      code: "syplo_relogements", label: "Relogements de ménages labellisés",
      definition: "Ménages labellisés relogés dans le mois.",
      unit: "ménages", nature: "flux", source: "syplo",
      reading: "Nombre de ménages prioritaires relogés au cours du mois.",
      limit: "Il comprend des ménages qui avaient un logement inadapté."),
  ]

  static let rights = [
    Indicator(
      code: "exp_assignations", label: "Assignations pour résiliation de bail",
      definition: "Assignations notifiées au préfet dans le mois.",
      unit: "procédures", nature: "flux", source: "exp",
      reading: "Nombre d'assignations notifiées au cours du mois.",
      limit: "Une assignation n'est pas une expulsion ; un ménage peut en recevoir plusieurs."),
    Indicator(
      code: "exp_cfp_accordes", label: "Concours de la force publique accordés",
      definition: "Décisions d'accord prises dans le mois.",
      unit: "procédures", nature: "flux", source: "exp",
      reading: "Nombre d'accords donnés au cours du mois.",
      limit: "L'hiver, presque aucun : ne jamais comparer mars et avril."),
    Indicator(
      code: "dom_actives", label: "Domiciliations actives",
      definition: "Personnes titulaires d'une domiciliation en cours en fin de mois.",
      unit: "personnes", nature: "stock", source: "dom",
      reading: "Nombre de personnes qui reçoivent leur courrier par une domiciliation.",
      limit: "Ce n'est pas un décompte des sans-domicile : on peut être logé et domicilié."),
    Indicator(
      code: "ase_sorties_sans_solution", label: "Sorties de l'ASE sans solution de logement",
      definition: "Jeunes majeurs sortis de l'aide sociale à l'enfance sans logement dans le mois.",
      unit: "personnes", nature: "flux", source: "ase",
      reading: "Nombre de jeunes sortis de la protection de l'enfance sans logement.",
      limit: "Très petits effectifs, presque toujours couverts par le secret."),
  ]
}
