/// What the data of a sample are like.
enum Circumstance: String, CaseIterable {
  case normal = "Cas courant"
  case gaps = "Mois non disponibles"
  case provisional = "Derniers mois provisoires"
  case withheld = "Secret statistique"
  case breaks = "Ruptures et repères"
  case empty = "Aucune valeur"
  case onePoint = "Un seul mois"
  case zero = "Que des zéros"
  case negative = "Valeurs négatives"
  case longLabels = "Libellés longs"
  case fiveYears = "Soixante mois"

  var id: String { "\(self)" }

  /// What the reader of the page should see in the drawing.
  var explanation: String {
    switch self {
    case .normal: "Vingt-quatre mois, toutes les valeurs définitives."
    case .gaps:
      "Le trait s’arrête et la marque nd se place au milieu du vide ; rien n’est relié par-dessus."
    case .provisional:
      "Pointillé ou hachures, bande et mot « provisoire » ; tirets si la valeur est estimée."
    case .withheld:
      "La marque s ; ni zéro, ni borne, ni hauteur qui permette de retrouver le nombre."
    case .breaks:
      "Le trait est coupé à chaque rupture ; trois annotations au plus, les autres dans la description."
    case .empty: "Le dessin dit qu’il n’y a rien à montrer."
    case .onePoint: "Un point, et le mois écrit sous lui."
    case .zero: "Un vrai zéro se dessine : il n’est ni une absence ni un secret."
    case .negative: "L’axe descend sous zéro ; la ligne de zéro est plus foncée."
    case .longLabels: "Les noms passent à la ligne, jamais hors du dessin."
    case .fiveYears: "L’axe garde une étiquette par semestre ou par an."
    }
  }
}
