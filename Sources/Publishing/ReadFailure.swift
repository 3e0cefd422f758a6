/// Why a folder could not be read whole.
package struct ReadFailure: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case system(SystemError)
    /// More bytes than `ReadLimit.fileSize`.
    case tooLarge
    /// More folders inside each other than `ReadLimit.depth`.
    case tooDeep
    /// A pipe, a socket, a device.
    case notAFile
    /// A symbolic link to a folder, or out of the folder that is read.
    case link
    case notAManifest
  }

  /// The file or folder that stopped the reading.
  package let path: String
  package let reason: Reason

  /// What happened and what to do, in French.
  package var message: String { "Impossible de lire « \(path) » : \(cause)" }

  private var cause: String {
    switch reason {
    case .system(let error): "\(error.text)."
    case .tooLarge: "plus de 256 Mio. Partager la table en plusieurs fichiers."
    case .tooDeep: "plus de \(ReadLimit.depth) dossiers les uns dans les autres."
    case .notAFile: "ce n'est pas un fichier ordinaire."
    case .link:
      "ce lien mène à un dossier ou hors du dossier lu. Mettre à sa place les fichiers eux-mêmes."
    case .notAManifest: "ce n'est pas un manifeste de Synchrø."
    }
  }
}

/// How much a folder may hold before reading it is refused.
enum ReadLimit {
  /// In bytes: 256 Mio, far above a million observations.
  static let fileSize = 256 << 20
  static let depth = 32
}
