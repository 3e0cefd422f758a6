internal import Diagnostics
internal import Domain
internal import Planning

extension Rule {
  static let directiveSeries = Rule(
    "directive.series", .error, "Série introuvable pour un bloc",
    "Un bloc « tableau » ou « graphique » demande une série que les observations ne contiennent pas. "
      + "Corriger les codes, ou retirer l'indicateur du bloc.")

  static let registerCircle = Rule(
    "register.circle", .error, "Liste du comité dans un texte plus large",
    "Les contrôles, la préparation des séances et la séance précédente ne regardent que le comité de suivi. "
      + "Retirer le bloc, ou l'écrire dans un texte du comité.")

  static let chartRefused = Rule(
    "chart.refused", .error, "Graphique impossible",
    "Le bloc « graphique » demande un dessin qui tromperait ou que les données ne permettent pas : des unités "
      + "mêlées, plus de quatre courbes, un empilement de groupes qui se recoupent, une différence qui dirait "
      + "une valeur au secret. Le message dit ce qu'il faut changer.")

  static let chartId = Rule(
    "chart.id", .error, "Figure qui porte le nom d'une autre",
    "L'identifiant d'une figure nomme son ancre et ses fichiers : deux figures d'une page ne peuvent avoir le "
      + "même. Changer l'un des deux « id ».")

  static let chartAlt = Rule(
    "chart.alt", .error, "Alternative trop longue",
    "« alt » nomme l'image pour qui ne la voit pas : une ou deux phrases, lues d'un trait. Le détail a sa place "
      + "dans la description et le tableau, que chaque graphique porte déjà.")
}

/// The rules of the blocks that texts hold.
let blockRules: [Rule] = [.directiveSeries, .registerCircle, .chartRefused, .chartId, .chartAlt]

/// The longest name of an image, as its author writes it.
private let longestAlternative = 250

func noSeries(_ key: SeriesKey, at location: SourceLocation) -> Diagnostic {
  Rule.directiveSeries.at(
    location,
    "aucune série « \(key.indicator), \(key.subPublic), \(key.territory) » dans les observations. "
      + "Corriger un code, ou retirer l'indicateur.")
}

func tooWide(_ subject: RegisterSubject, at location: SourceLocation) -> Diagnostic {
  Rule.registerCircle.at(
    location,
    "« \(subject.rawValue) » reste au comité de suivi ; ce texte va plus loin. Retirer "
      + "le bloc.")
}

func sharedName(_ name: String, on page: PageID, at location: SourceLocation) -> Diagnostic {
  Rule.chartId.at(
    location,
    "une autre figure de \(page.pathText) s'appelle déjà « \(name) ». Écrire un autre « id ».")
}

/// What is wrong with an alternative that nobody would listen to; nil when it is short.
func tooLong(_ alternative: String, at location: SourceLocation) -> Diagnostic? {
  guard alternative.count > longestAlternative else { return nil }
  return Rule.chartAlt.at(
    location,
    "« alt » compte \(alternative.count) caractères, \(longestAlternative) au plus. Garder le constat ; le "
      + "reste est dans la description.")
}

/// Why a « graphique » block draws nothing.
enum ChartRefused: Error {
  /// What its author must change.
  case refused(String)
  /// Series that are in no table.
  case absent([SeriesKey])

  func findings(at location: SourceLocation) -> [Diagnostic] {
    switch self {
    case .refused(let message): [Rule.chartRefused.at(location, message)]
    case .absent(let keys): keys.map { noSeries($0, at: location) }
    }
  }
}
