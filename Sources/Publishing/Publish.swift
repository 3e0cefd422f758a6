internal import Glibc

/// What a publication did.
package struct Publication: Hashable, Sendable {
  /// Files of the new site, the manifest not counted.
  package let files: Int
  /// Files that are the same as before and kept their dates, the manifest counted.
  package let unchanged: Int
  /// A folder of the old site that could not be removed; it may be deleted by hand.
  package let leftover: String?

  package init(files: Int, unchanged: Int, leftover: String? = nil) {
    self.files = files
    self.unchanged = unchanged
    self.leftover = leftover
  }
}

/// Puts a verified site in the place of the published one, in one step.
///
/// Everything is written beside the output first; until the last step nothing has changed for readers,
/// and a failure before it leaves the previous site as it was and nothing behind.
///
/// - Parameters:
///   - site: what to publish.
///   - build: what the manifest says of it.
///   - output: a folder; it may be absent, empty, or one that an earlier call wrote.
///   - swap: how the two folders change places.
/// - Returns: what was done.
/// - Throws: why nothing was.
package func publish(
  _ site: VerifiedSite, as build: BuildIdentity, to output: String,
  swap: FolderSwap = atomicSwap
) throws(PublishFailure) -> Publication {
  let output = try place(of: output)
  let lock = try PublishLock(output + ".lock")
  defer { lock.release() }
  let hasPrevious = try isReplaceable(output)
  removeStale(".staged-", beside: output)
  removeStale(ScratchFolder.mark, beside: output)
  var staging = Staging(
    folder: "\(output).staged-\(getpid())", previous: hasPrevious ? output : nil)
  let old = try staging.publish(site, Manifest(site, build: build), to: output, swap: swap)
  removeStale(".previous-", beside: output)
  let isClean = old.map { (try? removeTree($0)) != nil || !exists($0) } ?? true
  return Publication(
    files: site.files.count, unchanged: staging.unchanged, leftover: isClean ? nil : old)
}

extension Staging {
  /// Writes the site and exchanges it with the output; removes what it wrote when that fails.
  ///
  /// - Returns: where the old tree went, if there was one.
  fileprivate mutating func publish(
    _ site: VerifiedSite, _ manifest: Manifest, to output: String, swap: FolderSwap
  ) throws(PublishFailure) -> String? {
    do {
      try fill(site.files, manifest: manifest)
      return try replace(output, by: folder, hasPrevious: previous != nil, swap: swap)
    } catch {
      if case .interrupted = error { throw error }
      try? removeTree(folder)
      throw error
    }
  }
}

/// The real path of the output: without final slashes, links resolved, its parent made if need be.
func place(of output: String) throws(PublishFailure) -> String {
  var path = output
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  if let real = try? resolved(path) { return real }
  for folder in folders(above: path) where !folder.isEmpty && !exists(folder) {
    // Another task or process may have made it in between.
    do { try makeFolder(folder) } catch where !exists(folder) {
      throw .cannotCreate(path: folder, error)
    } catch {}
  }
  return path
}

/// Whether a site of ours, or an empty folder, stands at the output; false when nothing does.
private func isReplaceable(_ output: String) throws(PublishFailure) -> Bool {
  guard exists(output) else { return false }
  guard let names = try? names(in: output) else { throw .foreign(output: output) }
  if names.isEmpty { return true }
  let manifest = try? contents(ofFileAt: output + "/" + Manifest.name)
  guard let manifest, Manifest.signs(manifest) else { throw .foreign(output: output) }
  return true
}

/// Removes what publications of this output left behind when they were killed.
///
/// A folder that cannot be removed is in nobody's way; the next publication tries again.
private func removeStale(_ mark: String, beside output: String) {
  let cut = output.lastIndex(of: "/").map(output.index(after:)) ?? output.startIndex
  let parent = output[..<cut]
  let prefix = output[cut...] + mark
  for stale in (try? names(in: parent.isEmpty ? "." : String(parent))) ?? [] {
    guard stale.hasPrefix(prefix),
      let process = pid_t(stale.dropFirst(prefix.count).prefix { $0 != "-" }),
      !isAlive(process) || process == getpid()
    else { continue }
    try? removeTree(parent + stale)
  }
}
