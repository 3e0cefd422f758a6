internal import Glibc

/// Puts a pack in place: its folder as a site is, then its archive beside it under the same name.
///
/// - Parameters:
///   - pack: the verified files of the pack.
///   - archive: the same files as one; its first holds the manifest, as it stands.
///   - build: what the manifest says of it.
///   - output: the folder of the pack; the archive's path is this one and `.zip`.
/// - Throws: why something was not; a folder or an archive that we did not write is left as it is.
package func publishPack(
  _ pack: VerifiedSite, archive: [UInt8], as build: BuildIdentity, to output: String
) throws(PublishFailure) -> Publication {
  let file = try place(of: output) + ".zip"
  if exists(file), !isOurArchive(file) { throw .foreign(output: file) }
  let done = try publish(pack, as: build, to: output)
  let staged = "\(file).staged-\(getpid())"
  try? removeTree(staged)
  do {
    try writing(staged, try write(archive, toNewFileAt: staged))
    try writing(file, try move(staged, to: file))
  } catch {
    try? removeTree(staged)
    throw error
  }
  return done
}

/// Whether an archive begins with a manifest of ours.
private func isOurArchive(_ path: String) -> Bool {
  guard let bytes = try? contents(ofFileAt: path, limit: ReadLimit.fileSize) else { return false }
  // The name of the first file stands at byte 30, its bytes right behind since nothing is deflated.
  let head = String(decoding: bytes.prefix(1024), as: UTF8.self)
  return head.hasPrefix("PK\u{3}\u{4}") && head.contains("/\(Manifest.name){")
    && head.contains("\"generator\": \"\(Manifest.generator)\"")
}
