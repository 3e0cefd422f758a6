/// Why a site was not published; unless it says otherwise, the site published before is untouched.
package enum PublishFailure: Error, Hashable, Sendable {
  /// A folder, or the first byte of a file, could not be made (exit 73).
  case cannotCreate(path: String, SystemError)
  /// A file could not be written whole, read back or moved (exit 74).
  case cannotWrite(path: String, SystemError)
  /// The output is something that we did not write (exit 73).
  case foreign(output: String)
  /// A file that was to be added is there already (exit 73).
  case occupied(path: String)
  /// Another publication holds the lock (exit 73).
  case locked(lock: String, holder: String)
  /// The file system cannot exchange folders, and the second of two moves failed (exit 74).
  case interrupted(output: String, staged: String, previous: String, SystemError)

  /// What happened, where, and what to do, in French.
  package var message: String {
    switch self {
    case .cannotCreate(let path, let error):
      "Impossible de créer « \(path) » : \(error.text)."
    case .cannotWrite(let path, let error):
      "Impossible d'écrire « \(path) » : \(error.text)."
    case .foreign(let output):
      "« \(output) » existe et n'a pas été écrit par Synchrø : il n'y a pas de \(Manifest.name) de "
        + "Synchrø dedans. Choisir un autre dossier, ou vider celui-ci."
    case .occupied(let path):
      "« \(path) » existe déjà : rien n'a été écrit. Choisir un autre code, ou modifier ce texte."
    case .locked(let lock, let holder):
      "Une autre publication est en cours (\(holder)). Attendre qu'elle finisse ; si elle est "
        + "morte, supprimer « \(lock) »."
    case .interrupted(let output, let staged, let previous, let error):
      "Le nouveau site n'a pas pu prendre la place de « \(output) » : \(error.text). Il est entier "
        + "dans « \(staged) » ; l'ancien est dans « \(previous) ». Renommer l'un des deux."
    }
  }

  /// Whether something could not be made, rather than written.
  package var isCreation: Bool {
    switch self {
    case .cannotCreate, .foreign, .occupied, .locked: true
    case .cannotWrite, .interrupted: false
    }
  }
}

/// Calls the disk to make what stands at a path.
func creating<Value>(
  _ path: String, _ call: @autoclosure () throws(SystemError) -> Value
) throws(PublishFailure) -> Value {
  do { return try call() } catch { throw .cannotCreate(path: path, error) }
}

/// Calls the disk to write or move what stands at a path.
func writing<Value>(
  _ path: String, _ call: @autoclosure () throws(SystemError) -> Value
) throws(PublishFailure) -> Value {
  do { return try call() } catch { throw .cannotWrite(path: path, error) }
}
