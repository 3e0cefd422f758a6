// SPDX-License-Identifier: EUPL-1.2

extension Indicator {
  /// How many households and persons are without a home at the end of the month.
  static let stocksOfHouseholds = [
    Indicator(
      code: "sd_menages_stock", label: "Ménages sans domicile, fin de mois",
      definition: """
        Ménages distincts dont la dernière situation connue est la rue, un abri de fortune ou un \
        hébergement (urgence, hôtel, insertion), vus par une source intégrée depuis moins de \
        90 jours.
        """,
      unit: "ménages", nature: "stock", source: households, additive: "sous_public",
      reading: "Nombre de ménages sans domicile connus le dernier jour du mois.",
      limit: """
        Il ne dit rien des ménages qu'aucune source ne voit, ni de ceux hébergés chez un tiers ; \
        il augmente quand une source est ajoutée.
        """),
    Indicator(
      code: "sd_personnes_stock", label: "Personnes sans domicile, fin de mois",
      definition: "Personnes, enfants compris, des ménages sans domicile.",
      unit: "personnes", nature: "stock", source: households,
      reading: "Nombre de personnes de ces ménages le dernier jour du mois.",
      limit: "Un ménage de composition inconnue compte pour une personne."),
    Indicator(
      code: "sd_enfants_stock", label: "Mineurs sans domicile, fin de mois",
      definition: "Personnes de moins de 18 ans des ménages sans domicile.",
      unit: "personnes", nature: "stock", source: households,
      reading: "Nombre de mineurs des ménages sans domicile le dernier jour du mois.",
      limit: "Il ne dit rien de la scolarité ni de l'âge ; les mineurs isolés n'y sont pas."),
    Indicator(
      code: "sd_rue_stock", label: "Ménages à la rue ou en abri de fortune",
      definition: "Dernière situation connue : rue, véhicule, tente, squat ou bidonville.",
      unit: "ménages", nature: "stock", source: "si_siao,acor_cv,dom",
      reading: "Partie des ménages sans domicile qui ne dispose d'aucun hébergement.",
      limit: "Ce n'est pas le comptage d'une nuit, comme la Nuit de la solidarité."),
    Indicator(
      code: "sd_heb_stock", label: "Ménages hébergés",
      definition: "Dernière situation connue : hébergement d'urgence, hôtel ou insertion.",
      unit: "ménages", nature: "stock", source: "si_siao,ops_heb,dom",
      reading: "Partie des ménages sans domicile qui dispose d'une place le dernier jour du mois.",
      limit: "Le dispositif national d'accueil n'y est pas."),
    Indicator(
      code: "tiers_menages_stock", label: "Ménages hébergés chez un tiers, connus du SIAO",
      definition: "Demande active au 115 ou au SIAO, situation « hébergé chez un tiers ».",
      unit: "ménages", nature: "stock", source: "si_siao",
      reading: "Ménages à lire à côté du total, auquel ils n'appartiennent pas.",
      limit: "La plupart des ménages hébergés chez un tiers ne font aucune demande."),
    Indicator(
      code: "sd_longue_duree_stock", label: "Ménages sans domicile depuis 12 mois ou plus",
      definition: "Durée cumulée d'au moins 365 jours depuis la première nuit connue.",
      unit: "ménages", nature: "stock", source: households,
      reading: "Partie des ménages sans domicile pour qui la situation dure depuis un an ou plus.",
      limit: "La durée est sous-estimée quand le premier contact est tardif."),
  ]

  /// How households enter and leave the list.
  static let flowsOfHouseholds = [
    flow(
      "sd_entrees", "Entrées", "Ménages devenus sans domicile dans le mois : nouveaux et retours.",
      additive: "sous_public",
      reading: "Ménages entrés dans la liste au cours du mois.",
      limit: "Une entrée est une entrée dans les données, parfois plus tardive que les faits."),
    flow(
      "sd_nouveaux", "Ménages nouvellement identifiés",
      "Ménages jamais connus d'une source intégrée auparavant.",
      reading: "Partie des entrées vue pour la première fois.",
      limit: "Nouveau dans les données ne veut pas dire nouvellement sans domicile."),
    flow(
      "sd_retours_inactif", "Retours après inactivité",
      "Ménages revus après au moins 90 jours sans trace.",
      reading: "Partie des entrées faite de ménages perdus de vue puis revus.",
      limit: "Le nombre dépend de la règle des 90 jours."),
    flow(
      "sd_retours_logement", "Retours après un logement",
      "Ménages sortis vers un logement puis de nouveau sans domicile.",
      reading: "Partie des entrées faite de ménages qui avaient trouvé un logement.",
      limit: "Il faut une longue histoire pour les repérer tous ; les effectifs sont petits."),
    Indicator(
      code: "sd_sorties_logement", label: "Sorties vers un logement",
      definition: """
        Ménages sortis vers le parc social ou privé, l'intermédiation locative, une pension de \
        famille et, depuis janvier 2025, une résidence sociale.
        """,
      unit: "ménages", nature: "flux", source: households, additive: "sous_public",
      split: "type_sortie",
      reading: "Ménages qui ont quitté la liste pour un logement au cours du mois.",
      limit: "Il ne dit pas si le logement est durable ; la définition a changé en janvier 2025."),
    flow(
      "sd_sorties_autres", "Autres sorties",
      "Départ du territoire, institution, décès ou autre issue connue.",
      additive: "sous_public",
      reading: "Ménages sortis de la liste pour une raison connue autre qu'un logement.",
      limit: "Un départ du territoire n'est pas la fin de la situation."),
    flow(
      "sd_inactifs", "Passages en inactivité", "Ménages sans aucune trace depuis 90 jours.",
      additive: "sous_public",
      reading: "Ménages sortis de la liste faute de nouvelle.",
      limit: "Ce n'est pas une réussite ; une clôture groupée crée un pic."),
    Indicator(
      code: "bouclage_ecart", label: "Écart de bouclage",
      definition: """
        Écart entre le stock observé et celui que les flux annoncent, rapporté au stock observé.
        """,
      unit: "%", nature: "ratio", source: households, decimals: 1, base: "sd_menages_stock",
      reading: "Plus l'écart est petit, mieux les entrées et les sorties expliquent le stock.",
      limit: "Un petit écart peut cacher deux erreurs qui se compensent."),
  ]

  static let durations = [
    Indicator(
      code: "duree_sd_mediane", label: "Durée médiane sans domicile",
      definition: "Médiane des jours depuis l'entrée, pour les ménages présents en fin de mois.",
      unit: "jours", nature: "duree", source: households, base: "sd_menages_stock",
      reading: "La moitié des ménages présents est sans domicile depuis plus longtemps.",
      limit: "La médiane ne dit rien des situations les plus longues."),
    Indicator(
      code: "duree_sortie_mediane", label: "Délai médian jusqu'au logement",
      definition: "Médiane des jours entre l'entrée et le logement, pour les sorties du mois.",
      unit: "jours", nature: "duree", source: households, base: "sd_sorties_logement",
      reading: "La moitié des ménages sortis vers un logement a attendu plus longtemps.",
      limit: "Il baisse quand les ménages les plus anciens restent bloqués."),
  ]

  private static func flow(
    _ code: String, _ label: String, _ definition: String, additive: String = "",
    reading: String, limit: String
  ) -> Indicator {
    Indicator(
      code: code, label: label, definition: definition, unit: "ménages", nature: "flux",
      source: households, additive: additive, reading: reading, limit: limit)
  }
}
