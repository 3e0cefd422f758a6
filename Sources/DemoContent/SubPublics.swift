// SPDX-License-Identifier: EUPL-1.2

/// A group of households: the whole, a part of a partition, or a theme that overlaps others.
struct SubPublic {
  let code: String
  let label: String
  let definition: String
  var axis = ""
  var limit = ""

  static let all: [SubPublic] = [whole] + situations + compositions + themes

  static let order = Dictionary(
    uniqueKeysWithValues: zip(all.map(\.code), all.indices))

  private static let whole = SubPublic(
    code: "ensemble", label: "Ensemble des ménages",
    definition: "Tous les ménages sans domicile connus des sources intégrées.")

  static let table = Table(
    path: "sous-publics.csv",
    columns: ["code", "libelle", "definition", "axe", "parent", "ordre", "limite"],
    rows: zip(all, 1...).map { group, rank in
      [
        group.code, typeset(group.label), typeset(group.definition), group.axis,
        group.axis.isEmpty ? "" : "ensemble", String(rank), typeset(group.limit),
      ]
    })
}

extension SubPublic {
  private static let situations = [
    SubPublic(
      code: "rue", label: "À la rue",
      definition: "Rue, gare, parking ou véhicule, à la dernière situation connue.",
      axis: "situation", limit: "Les personnes qu'aucune équipe ne rencontre restent invisibles."),
    SubPublic(
      code: "abri_fortune", label: "En abri de fortune",
      definition: "Tente, squat, bidonville ou lieu non prévu pour l'habitation.",
      axis: "situation", limit: "Un squat est parfois déclaré comme un logement."),
    SubPublic(
      code: "heb_urgence", label: "Hébergement d'urgence",
      definition: "Place d'urgence, halte de nuit et places hivernales comprises.",
      axis: "situation", limit: "Les places du dispositif national d'accueil n'y sont pas."),
    SubPublic(
      code: "hotel", label: "Hôtel financé",
      definition: "Chambre d'hôtel payée au titre de l'hébergement d'urgence.",
      axis: "situation", limit: "Les nuitées payées par le ménage ou par un proche n'y sont pas."),
    SubPublic(
      code: "heb_insertion", label: "Hébergement d'insertion",
      definition: "Insertion, stabilisation ou allocation de logement temporaire.",
      axis: "situation", limit: "Une sortie saisie en retard maintient un ménage déjà parti."),
  ]

  private static let compositions = [
    SubPublic(
      code: "homme_seul", label: "Hommes seuls", definition: "Un homme majeur, sans enfant mineur.",
      axis: "composition", limit: "Un homme séparé de ses enfants compte ici."),
    SubPublic(
      code: "femme_seule", label: "Femmes seules",
      definition: "Une femme majeure, sans enfant mineur, d'après la dernière situation connue.",
      axis: "composition", limit: "Une femme séparée de ses enfants compte ici."),
    SubPublic(
      code: "couple_sans_enfant", label: "Couples sans enfant",
      definition: "Deux adultes en couple, sans enfant mineur.",
      axis: "composition", limit: "Un couple hébergé séparément peut compter pour deux ménages."),
    SubPublic(
      code: "monoparentale", label: "Familles monoparentales",
      definition: "Un adulte et au moins un enfant mineur.",
      axis: "composition", limit: "La garde alternée n'est pas connue."),
    SubPublic(
      code: "couple_avec_enfants", label: "Couples avec enfants",
      definition: "Deux adultes en couple et au moins un enfant mineur.",
      axis: "composition", limit: "Une famille séparée par l'hébergement peut compter double."),
    SubPublic(
      code: "groupe_adultes", label: "Groupes d'adultes",
      definition: "Plusieurs adultes qui demandent ensemble, sans être en couple.",
      axis: "composition", limit: "Le groupe suit la demande, non la vie commune."),
    SubPublic(
      code: "composition_inconnue", label: "Composition inconnue",
      definition: "Composition non renseignée dans les sources.",
      axis: "composition", limit: "Jamais répartie entre les autres compositions."),
  ]
}
