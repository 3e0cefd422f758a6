internal import Diagnostics

/// Why a link may not be followed, or nil when it is safe: http, https, mailto, or a relative path.
func linkComplaint(_ target: String) -> String? {
  let remedy = "Écrire une adresse https://…, mailto:… ou un chemin relatif à ce fichier."
  if target.isEmpty { return "Ce lien ne mène nulle part. \(remedy)" }
  if target.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) {
    return "« \(singleLine(target)) » contient une espace. \(remedy)"
  }
  if target.first == "/" || target.first == "\\" {
    return "« \(target) » part de la racine d'un serveur ; le site se lit aussi depuis un dossier. "
      + "Écrire un chemin relatif à ce fichier, par exemple ../pages/methode.md."
  }
  guard let scheme = scheme(of: target) else { return nil }
  if ["http", "https", "mailto"].contains(scheme) { return nil }
  return "« \(scheme): » n'est pas admis dans un lien. \(remedy)"
}

/// What stands before the first colon, unless a slash, a question mark or a hash comes first.
private func scheme(of target: String) -> String? {
  guard let end = target.firstIndex(where: { ":/?#".contains($0) }), target[end] == ":" else {
    return nil
  }
  return target[..<end].lowercased()
}

private func singleLine(_ text: String) -> String {
  String(text.map { $0.isNewline ? " " : $0 })
}

extension Rule {
  static let mdLink = Rule(
    "md.link", .error, "Lien refusé",
    """
    Un lien est une adresse http, https ou mailto, ou un chemin relatif au fichier qui le porte. \
    Les autres (javascript:, data:, file:, chemins depuis la racine) sont dangereux ou cassés hors \
    d'un serveur.
    """)
}
