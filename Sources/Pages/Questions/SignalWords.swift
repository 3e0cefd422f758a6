internal import Domain
internal import French
internal import Narration
internal import Planning

/// What is asked about a signal: names of months and groups, never a number, never a cause.
///
/// A withheld value is « not published »: to call it small would tell which cells protect another.
struct SignalWords {
  private let signal: Signal
  private let label: String
  /// « « Ménages » pour « Jeunes » ».
  private let series: String
  /// Both labels, as the name of what is talked about.
  private let group: String?

  init(_ signal: Signal, _ dossier: Dossier) {
    self.signal = signal
    label = Self.quoted(dossier.indicators[signal.indicator]?.label ?? signal.indicator.code)
    let isWhole = signal.subPublic == dossier.site.whole
    group =
      isWhole
      ? nil : Self.quoted(dossier.subPublics[signal.subPublic]?.label ?? signal.subPublic.code)
    series = label + (group.map { " pour \($0)" } ?? "")
  }

  private static func quoted(_ label: String) -> String {
    "«\u{A0}\(label)\u{A0}»"
  }

  func question(_ prompt: QuestionPrompt) -> String {
    switch prompt {
    case .observer: observation
    case .expliquer: explanation
    case .agir: action
    }
  }

  private var inMonth: String { signal.month.frenchIn.capitalizedFirst }

  private var observation: String {
    switch signal.kind {
    case .broken:
      "\(inMonth), la manière de compter change\u{A0}: \(series). Qu’est-ce qui, sur le terrain, n’a pas "
        + "changé ce mois-là\u{202F}?"
    case .againstWhole(let isRising):
      "\(inMonth), sur un an, \(series) \(isRising ? "monte" : "baisse") alors que l’ensemble "
        + "\(isRising ? "baisse" : "monte"). Le voyons-nous aussi, chacun dans notre service\u{202F}?"
    case .diverging:
      "\(inMonth), \(series) ne va pas dans le sens de ses entrées et de ses sorties. Quelles arrivées, "
        + "quels départs voyons-nous qui ne sont pas comptés\u{202F}?"
    case .jumping(let isRising):
      "\(inMonth), \(series) \(isRising ? "monte" : "baisse") bien plus que d’habitude. Qui l’a constaté "
        + "dans son activité\u{202F}?"
    case .withheld(let since):
      "Depuis \(since.frenchName), \(series) n’est pas diffusé. Que voyons-nous de ces parcours, sans "
        + "parler d’une personne\u{202F}?"
    case .missing(let since):
      "Depuis \(since.frenchName), \(series) n’est pas renseigné. Qui, autour de la table, a encore "
        + "l’information\u{202F}?"
    }
  }

  private var explanation: String {
    switch signal.kind {
    case .broken:
      "Quelles situations entrent dans le compte depuis \(signal.month.frenchName), et lesquelles n’y "
        + "sont plus\u{202F}?"
    case .againstWhole:
      "Qu’est-ce qui distingue \(group ?? series) depuis un an\u{A0}: l’accueil, les places, les règles, "
        + "le repérage\u{202F}?"
    case .diverging:
      "Saisies en retard, dossiers clos, ménages perdus de vue\u{A0}: qu’est-ce qui explique l’écart "
        + "\(signal.month.frenchOf)\u{202F}?"
    case .jumping:
      "Que s’est-il passé \(signal.month.frenchIn)\u{A0}: un afflux, une fermeture, une saisie en retard, "
        + "une pratique nouvelle\u{202F}?"
    case .withheld:
      "Que faudrait-il pour en parler sans chiffre\u{A0}: un regroupement, une période plus longue, un "
        + "récit de pratique\u{202F}?"
    case .missing:
      "Qu’est-ce qui empêche l’envoi\u{A0}: l’outil, la convention, le temps, un poste vacant\u{202F}?"
    }
  }

  private var action: String {
    switch signal.kind {
    case .broken:
      "Comment présenter \(label) à ceux qui liront la courbe sans nous\u{202F}?"
    case .againstWhole:
      "Quelle réponse propre à \(group ?? series) pourrions-nous essayer, et avec qui\u{202F}?"
    case .diverging:
      "Que changer dans ce que nous transmettons pour que les entrées et les sorties disent "
        + "\(label)\u{202F}?"
    case .jumping(let isRising):
      "Que ferions-nous si cette \(isRising ? "hausse" : "baisse") durait\u{202F}?"
    case .withheld:
      "À quelle échelle suivre \(group ?? label) pour que chacun puisse s’en servir\u{202F}?"
    case .missing:
      "Qui peut aider la source à reprendre l’envoi, et pour quel mois\u{202F}?"
    }
  }
}

extension Signal.Kind {
  /// The signal in a word, for a table.
  var label: String {
    switch self {
    case .broken: "rupture"
    case .againstWhole: "à contre-sens de l’ensemble"
    case .diverging: "ne suit pas ses flux"
    case .jumping(let isRising): isRising ? "hausse inhabituelle" : "baisse inhabituelle"
    case .withheld(let since): "non diffusé depuis \(since.frenchName)"
    case .missing(let since): "non renseigné depuis \(since.frenchName)"
    }
  }
}

extension String {
  /// The same words, beginning a sentence.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
