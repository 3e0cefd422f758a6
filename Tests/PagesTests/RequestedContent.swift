internal import Diagnostics
internal import Domain
internal import Intake
internal import Testing

/// What the figures of a small content are like: the circumstances that a chart may meet.
enum Figures: String, CaseIterable, CustomTestStringConvertible {
  case usual, gaps, provisional, withheld, breaks, empty, zeros, negative, oneMonth

  var testDescription: String { rawValue }

  var monthCount: Int { self == .oneMonth ? 1 : 14 }
  var lastMonth: Month { Month(index: 2024 * 12 + monthCount - 1) }

  /// Tables in which each kind of chart finds what it needs.
  var tables: [String: String] {
    [
      "synchro.yaml": settings, "tables/indicateurs.csv": indicators,
      "tables/modalites.csv": "ventilation;code;libelle\nage;a;18-24 ans\nage;b;25 ans et plus\n",
      "tables/territoires.csv": """
      code;libelle;type;parent
      metropole;Dijon Métropole;metropole;
      21231;Dijon;commune;metropole
      21166;Chenôve;commune;metropole

      """,
      "tables/ruptures.csv": "objet;code;mois;libelle;comparable\n"
        + (self == .breaks ? "indicateur;stock;2024-06;Nouveau logiciel;non\n" : ""),
      "tables/observations.csv": observations,
    ]
  }

  private var observations: String {
    var text = "mois;territoire;sous_public;indicateur;modalite;valeur;statut\n"
    for (rank, series) in levels.enumerated() {
      for index in 0..<monthCount {
        let month = Month(index: 2024 * 12 + index)
        text += "\(month);\(series.key);\(cell(series.level, rank, index))\n"
      }
    }
    return text
  }

  private func cell(_ level: Int, _ rank: Int, _ index: Int) -> String {
    let isLast = index == monthCount - 1
    return switch self {
    case .gaps where index % 5 == rank % 5: ";m"
    case .provisional where isLast: "\(level + index * level / 100);p"
    case .withheld where isLast && rank % 2 == 0: "3;c"
    case .empty: ";m"
    case .zeros: "0;c"
    case .negative where index % 3 == 1: "-\(level);c"
    default: "\(level + index * level / 100);c"
    }
  }
}

/// The series of the content: their key in the order of the table, and a level.
///
/// Levels grow by a hundredth a month, so that parts make their whole in each.
private let levels: [(key: String, level: Int)] = {
  var levels: [(String, Int)] = []
  for (group, level) in [("ensemble", 1000), ("rue", 400), ("heberges", 600), ("jeunes", 200)] {
    levels.append(("metropole;\(group);stock;", level))
    levels.append(("metropole;\(group);entrees;", level / 10))
    levels.append(("metropole;\(group);sorties;", level / 10 - 1))
    levels.append(("metropole;\(group);ages;", level))
    levels.append(("metropole;\(group);ages;a", level / 2))
    levels.append(("metropole;\(group);ages;b", level / 2))
    levels.append(("metropole;\(group);mesures;", level / 2))
    levels.append(("metropole;\(group);places;", level))
    levels.append(("metropole;\(group);lits;", level / 4))
  }
  return levels + [("21231;ensemble;stock;", 500), ("21166;ensemble;stock;", 200)]
    + [("21231;jeunes;stock;", 50), ("21166;jeunes;stock;", 20)]
}()

private let settings = """
  site: {titre: Essai, description: Un site d'essai, editeur: SIAO, contact: essai@exemple.fr, territoire: metropole, ensemble: ensemble}
  partenariat: {nom: Dijon Métropole, lien: 'https://www.metropole-dijon.fr/'}
  financeurs: [État]
  diffusion:
    defaut: partenaires
    zeros_publics: [metropole]
    profils: {comite: {seuil: 5}, partenaires: {seuil: 11}, public: {seuil: 11}}
  rapport: {cles: [stock], sections: []}
  identites: [{code: bouclage, libelle: Bouclage, stock: stock, entrees: [entrees], sorties: [sorties]}]
  """

private let indicators = """
  code;libelle;definition;unite;nature;decimales;source;additif;ventilation
  stock;Ménages;Ménages présents.;ménages;stock;0;siao;sous_public,territoire;
  entrees;Entrées;Ménages arrivés.;ménages;flux;0;siao;sous_public;
  sorties;Sorties;Ménages partis.;ménages;flux;0;siao;sous_public;
  ages;Ménages par âge;Ménages présents.;ménages;stock;0;siao;sous_public;age
  mesures;Mesures;Mesures en cours.;mesures;stock;0;siao;sous_public;
  places;Places;Places ouvertes.;places;capacite;0;siao;sous_public;
  lits;Lits;Lits ouverts.;places;capacite;0;siao;sous_public;

  """

/// The lines of a block, by their keys in the order that they are written.
struct RequestedBlock: Sendable {
  var lines: [(key: String, value: String)]

  init(_ kind: ChartRequest.Kind) {
    lines = [("type", kind.rawValue)] + kind.least
  }

  /// The same block with a key said otherwise.
  func with(_ key: String, _ value: String) -> RequestedBlock {
    var block = self
    block.lines.removeAll { $0.key == key }
    block.lines.append((key, value))
    return block
  }

  var text: String {
    "```graphique\n" + lines.map { "\($0.key): \($0.value)\n" }.joined() + "```\n"
  }
}

extension ChartRequest.Kind {
  /// What the kind cannot do without, on this content.
  fileprivate var least: [(key: String, value: String)] {
    switch self {
    case .line, .entriesExits, .bridge, .tiles, .number: [("indicateur", "stock")]
    case .bars, .dumbbell, .dots, .multiples, .heat:
      [("indicateur", "stock"), ("sous_publics", "[rue, heberges]")]
    case .stacked: [("indicateur", "stock"), ("partition", "situation")]
    case .occupancy: [("indicateur", "mesures"), ("capacite", "places")]
    case .pyramid: [("indicateur", "ages"), ("sous_publics", "[rue, heberges]")]
    case .flows: [("indicateur", "ages"), ("partition", "situation")]
    }
  }
}

/// Another value of a key than any block of this content has, by itself or by default.
func otherValue(of key: String) -> String? {
  [
    "id": "autre", "titre": "Un autre titre", "sous_titre": "Autrement", "lecture": "Un mois.",
    "alt": "Un autre nom.", "champ": "D’autres", "source": "Une autre", "indicateur": "entrees",
    "indicateurs": "[entrees]", "sous_public": "jeunes", "sous_publics": "[heberges, jeunes]",
    "partition": "inconnue", "mois": "3", "zero": "non", "moyenne": "oui",
    "reperes": "[{mois: 2024-12, libelle: Plan hivernal}]", "identite": "inconnue",
    "capacite": "lits", "dont": "[{indicateur: lits}]", "taux": "oui", "echelle": "base100",
    "par": "territoires",
  ][key]
}
