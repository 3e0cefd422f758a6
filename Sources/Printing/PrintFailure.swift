package import Publishing

/// Why a document was not printed.
package enum PrintFailure: Error, Hashable, Sendable {
  /// There was no room for the browser's files.
  case disk(PublishFailure)
  /// The browser could not be started.
  case notStarted(engine: String)
  /// The browser was still at work at the end of the time it has.
  case tooSlow(seconds: Int)
  /// The browser ended with this status.
  case ended(status: Int32)
  /// A signal ended the browser.
  case killed(signal: Int32)
  /// The browser ended well and wrote nothing.
  case nothing
  /// What it wrote is no file of this kind, or not a whole one.
  case damaged(kind: String)

  /// What happened, without a capital or a full stop, in French.
  package var cause: String {
    switch self {
    case .disk: "le disque ne reçoit pas les fichiers du navigateur"
    case .notStarted(let engine): "« \(engine) » n'a pas pu démarrer"
    case .tooSlow(let seconds): "le navigateur n'avait pas fini au bout de \(seconds) s"
    case .ended(let status): "le navigateur s'est arrêté avec le code \(status)"
    case .killed(let signal): "le navigateur a été arrêté par le signal \(signal)"
    case .nothing: "le navigateur n'a rien écrit"
    case .damaged(let kind): "le navigateur n'a pas écrit un fichier \(kind) entier"
    }
  }
}
