package import Diagnostics

/// Reads a folder into values: every file, sorted by path.
///
/// Left out: hidden files, what office programs leave behind, and the frozen editions at the top.
/// A link to a file of the same folder is read as that file; any other link is refused, since it would
/// publish what the folder does not hold.
package func readTree(at folder: String) throws(ReadFailure) -> InputTree {
  let root = try reading(folder, try resolved(folder))
  var reader = TreeReader(folder: folder, root: root)
  try reader.read("", depth: 0)
  return InputTree(reader.files)
}

/// Calls the disk and names the path of what fails.
func reading<Value>(
  _ path: String, _ call: @autoclosure () throws(SystemError) -> Value
) throws(ReadFailure) -> Value {
  do { return try call() } catch { throw ReadFailure(path: path, reason: .system(error)) }
}

private struct TreeReader {
  /// The folder as the user wrote it, for messages.
  let folder: String
  /// The same with its links resolved.
  let root: String
  var files: [InputFile] = []

  /// Reads what stands in a sub-folder, given relative to the root; the root itself is empty.
  mutating func read(_ subfolder: String, depth: Int) throws(ReadFailure) {
    let place = subfolder.isEmpty ? folder : folder + "/" + subfolder
    guard depth <= ReadLimit.depth else { throw ReadFailure(path: place, reason: .tooDeep) }
    let found = try reading(place, try names(in: place))
    for name in found where !isIgnored(name) && !(depth == 0 && name == "editions") {
      let path = subfolder.isEmpty ? name : subfolder + "/" + name
      try readEntry(path, depth: depth)
    }
  }

  private mutating func readEntry(_ path: String, depth: Int) throws(ReadFailure) {
    let place = folder + "/" + path
    switch try reading(place, try DiskKind(at: place)) {
    case .folder: try read(path, depth: depth + 1)
    case .file: files.append(try file(path, at: place))
    case .link: files.append(try file(path, at: try target(ofLink: place)))
    case .other: throw ReadFailure(path: place, reason: .notAFile)
    }
  }

  private func file(_ path: String, at place: String) throws(ReadFailure) -> InputFile {
    let name = folder + "/" + path
    let bytes = try reading(name, try contents(ofFileAt: place, limit: ReadLimit.fileSize))
    guard let bytes else { throw ReadFailure(path: name, reason: .tooLarge) }
    return InputFile(path: path, bytes: bytes)
  }

  /// The file of the same tree that a link leads to.
  private func target(ofLink place: String) throws(ReadFailure) -> String {
    let target = try reading(place, try resolved(place))
    let kind = try reading(place, try DiskKind(at: target))
    guard target.hasPrefix(root + "/"), case .file = kind else {
      throw ReadFailure(path: place, reason: .link)
    }
    return target
  }
}

/// Whether a name belongs to the system or to an open office document, not to the content.
private func isIgnored(_ name: String) -> Bool {
  name.hasPrefix(".") || name.hasPrefix("~$") || name.lowercased().hasSuffix(".bak")
    || name.lowercased() == "thumbs.db"
}
