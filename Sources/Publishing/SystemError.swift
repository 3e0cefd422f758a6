internal import Glibc

/// A refusal by the operating system, told in French.
package struct SystemError: Error, Hashable, Sendable {
  /// The `errno` of the call that failed.
  package let code: Int32

  package init(code: Int32) { self.code = code }

  /// The refusal of the call just made.
  static var last: SystemError { SystemError(code: errno) }

  /// What happened, without a capital or a full stop: « disque plein ».
  package var text: String {
    texts[code] ?? "erreur \(code) du système"
  }
}

private let texts: [Int32: String] = [
  ENOENT: "fichier ou dossier introuvable",
  EACCES: "accès refusé",
  EPERM: "opération interdite",
  EROFS: "disque en lecture seule",
  ENOSPC: "disque plein",
  EDQUOT: "quota de disque dépassé",
  EFBIG: "fichier trop gros pour ce disque",
  EIO: "erreur du disque",
  ENOTDIR: "un élément du chemin n'est pas un dossier",
  EISDIR: "c'est un dossier",
  EEXIST: "ce nom est déjà pris",
  ENOTEMPTY: "dossier non vide",
  ENAMETOOLONG: "nom trop long",
  ELOOP: "liens symboliques en boucle",
  EMFILE: "trop de fichiers ouverts",
  ENFILE: "trop de fichiers ouverts",
  EXDEV: "deux disques différents",
  EBUSY: "fichier occupé par un autre programme",
  ESTALE: "partage réseau déconnecté",
  EILSEQ: "un nom de fichier n'est pas en UTF-8",
]
