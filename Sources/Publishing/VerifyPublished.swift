internal import Markup

/// A file of a published site that is not as its manifest says.
package enum PublishedDifference: Hashable, Sendable {
  case missing(path: String)
  case added(path: String)
  case altered(path: String)

  package var path: String {
    switch self {
    case .missing(let path), .added(let path), .altered(let path): path
    }
  }

  /// What differs, in French.
  package var message: String {
    switch self {
    case .missing(let path): "« \(path) » manque."
    case .added(let path): "« \(path) » a été ajouté après la publication."
    case .altered(let path): "« \(path) » a été modifié après la publication."
    }
  }
}

/// Compares a published folder to its manifest, byte for byte.
///
/// - Returns: the manifest, and the differences sorted by path; none when the site is as published.
package func verifyPublished(
  at folder: String
) throws(ReadFailure) -> (manifest: Manifest, differences: [PublishedDifference]) {
  let path = folder + "/" + Manifest.name
  let json = try reading(path, try contents(ofFileAt: path, limit: ReadLimit.fileSize))
  guard let json, let manifest = Manifest(json: json) else {
    throw ReadFailure(path: path, reason: .notAManifest)
  }
  var unlisted = Set(try paths(in: folder))
  unlisted.remove(Manifest.name)
  var differences: [PublishedDifference] = []
  for entry in manifest.entries {
    guard unlisted.remove(entry.path.string) != nil else {
      differences.append(.missing(path: entry.path.string))
      continue
    }
    if try !isIntact(entry, in: folder) { differences.append(.altered(path: entry.path.string)) }
  }
  differences += unlisted.map { .added(path: $0) }
  return (manifest, differences.sorted { $0.path < $1.path })
}

private func isIntact(_ entry: Manifest.Entry, in folder: String) throws(ReadFailure) -> Bool {
  let path = folder + "/" + entry.path.string
  guard case .file = try reading(path, try DiskKind(at: path)) else { return false }
  let bytes = try reading(path, try contents(ofFileAt: path, limit: entry.size))
  return bytes.map { $0.count == entry.size && sha256($0) == entry.sha256 } ?? false
}

/// Every path under a folder but the folders themselves, hidden files included.
private func paths(in folder: String, under prefix: String = "") throws(ReadFailure) -> [String] {
  var paths: [String] = []
  for name in try reading(folder, try names(in: folder)) {
    let place = folder + "/" + name
    guard case .folder = try reading(place, try DiskKind(at: place)) else {
      paths.append(prefix + name)
      continue
    }
    paths += try Publishing.paths(in: place, under: prefix + name + "/")
  }
  return paths
}
