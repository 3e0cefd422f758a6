internal import Diagnostics
internal import Markup

/// Finds paths that would be written over each other, on disks that ignore case too.
func pathFindings(_ paths: [OutputPath]) -> [Diagnostic] {
  var files: [String: String] = [:]
  var found: [Diagnostic] = []
  for path in paths {
    let place = SourceLocation(file: path.string)
    if path.string.lowercased() == Manifest.name {
      let message = "« \(path.string) » est réservé au manifeste du site. Choisir un autre nom."
      found.append(Rule.sitePathCollision.at(place, message))
    }
    if let other = files.updateValue(path.string, forKey: path.string.lowercased()) {
      found.append(Rule.sitePathCollision.at(place, collision(path.string, other)))
    }
  }
  for path in paths {
    for folder in folders(above: path.string) {
      guard let other = files[folder.lowercased()] else { continue }
      let message = "« \(folder) » est à la fois un dossier et un fichier. Changer un des noms."
      found.append(
        Rule.sitePathCollision.at(
          SourceLocation(file: path.string), message, notes: ["le fichier : \(other)"]))
    }
  }
  return found
}

private func collision(_ path: String, _ other: String) -> String {
  path == other
    ? "Deux fichiers ont le chemin « \(path) ». Changer un des codes dont viennent les noms."
    : "« \(path) » et « \(other) » ne diffèrent que par les majuscules. Changer un des deux noms."
}

/// The folders that a path goes through: `a` and `a/b` for `a/b/c.html`.
func folders(above path: String) -> [String] {
  path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
}
