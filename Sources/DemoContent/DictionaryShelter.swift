// SPDX-License-Identifier: EUPL-1.2

extension Indicator {
  /// Places, occupation and stays of the accommodation sector.
  static let shelter = [
    Indicator(
      code: "heb_places_urgence", label: "Places d'hébergement d'urgence ouvertes",
      definition: "Places ouvertes la dernière nuit du mois, places hivernales comprises.",
      unit: "places", nature: "capacite", source: "ops_heb", confidential: "non",
      reading: "Nombre de places d'urgence ouvertes la dernière nuit du mois.",
      limit: "Une place ouverte n'est pas une place libre."),
    Indicator(
      code: "heb_places_insertion", label: "Places d'hébergement d'insertion",
      definition: "Places d'insertion et de stabilisation ouvertes la dernière nuit du mois.",
      unit: "places", nature: "capacite", source: "ops_heb", confidential: "non",
      reading: "Nombre de places d'insertion ouvertes la dernière nuit du mois.",
      limit: "Il ne dit rien de la taille des logements, donc des ménages qu'ils accueillent."),
    Indicator(
      code: "heb_places_occupees", label: "Places d'hébergement occupées",
      definition: "Places d'urgence et d'insertion occupées la dernière nuit du mois.",
      unit: "places", nature: "stock", source: "ops_heb", confidential: "non",
      reading: "Nombre de places où quelqu'un a dormi la dernière nuit du mois.",
      limit: "Une place compte une personne, non un ménage."),
    Indicator(
      code: "heb_taux_occupation", label: "Taux d'occupation de l'hébergement",
      definition: "Places occupées rapportées aux places ouvertes, la dernière nuit du mois.",
      unit: "%", nature: "ratio", source: "ops_heb", decimals: 1,
      numerator: "heb_places_occupees", denominator: "heb_places_urgence+heb_places_insertion",
      confidential: "non",
      reading: "Part des places ouvertes qui étaient occupées.",
      limit: "Une seule nuit ; le taux dépasse le total quand un lit d'appoint est ajouté."),
    Indicator(
      code: "heb_entrees", label: "Entrées en hébergement d'insertion",
      definition: "Séjours commencés dans le mois.",
      unit: "ménages", nature: "flux", source: "ops_heb",
      reading: "Nombre de ménages entrés en hébergement d'insertion au cours du mois.",
      limit: "Un changement de structure compte comme une entrée."),
    Indicator(
      code: "heb_sorties", label: "Sorties d'hébergement d'insertion",
      definition: "Séjours terminés dans le mois.",
      unit: "ménages", nature: "flux", source: "ops_heb",
      reading: "Nombre de ménages sortis d'hébergement d'insertion au cours du mois.",
      limit: "Des sorties saisies tard s'ajoutent aux mois déjà publiés."),
    Indicator(
      code: "heb_sorties_logement", label: "Sorties d'hébergement d'insertion vers un logement",
      definition: "Séjours terminés dont la destination est un logement.",
      unit: "ménages", nature: "flux", source: "ops_heb",
      reading: "Nombre de ménages sortis d'insertion pour un logement au cours du mois.",
      limit: "La définition du logement s'est élargie en janvier 2025."),
    Indicator(
      code: "heb_sorties_inconnues", label: "Sorties d'hébergement de destination inconnue",
      definition: "Séjours terminés dont la destination n'est pas renseignée.",
      unit: "ménages", nature: "flux", source: "ops_heb",
      reading: "Nombre de sorties dont personne n'a noté la destination.",
      limit: "Une destination inconnue peut être un logement."),
    Indicator(
      code: "heb_part_sorties_logement", label: "Part des sorties d'hébergement vers un logement",
      definition: "Sorties vers un logement rapportées aux sorties de destination connue.",
      unit: "%", nature: "ratio", source: "ops_heb", decimals: 1,
      numerator: "heb_sorties_logement", denominator: "heb_sorties-heb_sorties_inconnues",
      reading: "Parmi les sorties de destination connue, part de celles vers un logement.",
      limit: "Elle ne dit rien des séjours qui durent faute de logement."),
  ]

  static let residences = [
    Indicator(
      code: "rs_places", label: "Logements des résidences sociales",
      definition: "Logements en service le dernier jour du mois.",
      unit: "logements", nature: "capacite", source: "rs", confidential: "non",
      reading: "Nombre de logements en service dans les résidences sociales.",
      limit: "Il ne dit pas lesquels sont proposés aux ménages sans domicile."),
    Indicator(
      code: "rs_places_vacantes", label: "Logements vacants en résidence sociale",
      definition: "Logements vacants et disponibles le dernier jour du mois.",
      unit: "logements", nature: "stock", source: "rs", confidential: "non",
      reading: "Nombre de logements de résidence sociale libres le dernier jour du mois.",
      limit: "Un logement vacant peut être déjà attribué."),
    Indicator(
      code: "rhj_places", label: "Places des résidences habitat jeunes",
      definition: "Places en service le dernier jour du mois.",
      unit: "places", nature: "capacite", source: "rhj", confidential: "non",
      reading: "Nombre de places en service dans les résidences habitat jeunes.",
      limit: "Une partie des places est réservée à des apprentis ou à des stagiaires."),
    Indicator(
      code: "rhj_demandes_stock", label: "Demandes en attente, résidences habitat jeunes",
      definition: "Demandes valides en attente le dernier jour du mois.",
      unit: "demandes", nature: "stock", source: "rhj",
      reading: "Nombre de demandes de jeunes qui attendent une place.",
      limit: "Une même personne peut déposer plusieurs demandes ; le pic de rentrée est habituel."),
    Indicator(
      code: "pdf_places", label: "Places des pensions de famille",
      definition: "Places en service le dernier jour du mois.",
      unit: "places", nature: "capacite", source: "acc", confidential: "non",
      reading: "Nombre de places en service dans les pensions de famille.",
      limit: "Peu de places se libèrent : la capacité ne dit pas l'offre."),
    Indicator(
      code: "pdf_attente", label: "Liste d'attente des pensions de famille",
      definition: "Ménages dont la candidature est validée et qui ne sont pas encore admis.",
      unit: "ménages", nature: "stock", source: "si_siao",
      reading: "Nombre de ménages admis en principe et qui attendent une place.",
      limit: "Beaucoup de situations ne sont pas proposées, faute de place à espérer."),
  ]
}
