internal import Glibc
internal import Markup

/// A new site written beside the published one, on the same disk, before they change places.
struct Staging {
  let folder: String
  /// The published site, whose identical files are linked rather than written again; nil at first.
  let previous: String?
  private var folders: Set<String> = []
  private(set) var unchanged = 0

  init(folder: String, previous: String?) {
    self.folder = folder
    self.previous = previous
  }

  /// Writes every file and the manifest.
  mutating func fill(_ files: [OutputFile], manifest: Manifest) throws(PublishFailure) {
    try creating(folder, try makeFolder(folder))
    for file in files { try add(file.path.string, file.bytes) }
    try add(Manifest.name, manifest.json)
    // The disk must hold the new files before their folder takes the place of the old one, or a power
    // cut could leave a site of empty files. One call for all costs a hundredth of one call for each.
    sync()
  }

  private mutating func add(_ path: String, _ bytes: [UInt8]) throws(PublishFailure) {
    for parent in Publishing.folders(above: path) where folders.insert(parent).inserted {
      let place = folder + "/" + parent
      try creating(place, try makeFolder(place))
    }
    let place = folder + "/" + path
    if let previous, links(previous + "/" + path, to: place, if: bytes) {
      unchanged += 1
    } else {
      try writing(place, try write(bytes, toNewFileAt: place))
    }
  }

  /// Keeps the published file when it has the very same bytes.
  ///
  /// The time of its last change, which is what `rsync` looks at, stays with it. On disks without hard
  /// links, and for all other files, false: the file must be written.
  private func links(_ published: String, to place: String, if bytes: [UInt8]) -> Bool {
    guard let old = try? contents(ofFileAt: published, limit: bytes.count), old == bytes else {
      return false
    }
    return link(published, place) == 0
  }
}
