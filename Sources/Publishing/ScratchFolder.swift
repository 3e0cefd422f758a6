internal import Glibc

/// A folder of its own for what another program reads and writes; it goes with the value.
///
/// It stands beside the output: some browsers are confined to the folders of their user and see another
/// `/tmp` than ours. What a killed process leaves is removed by the next publication of the same output.
package struct ScratchFolder: ~Copyable {
  /// Absolute, its links resolved.
  package let path: String

  /// Makes the folder, empty.
  ///
  /// - Parameters:
  ///   - output: what is being made; the folders above it are made if need be.
  ///   - name: what tells it from the others of the same output.
  package init(beside output: String, named name: String) throws(PublishFailure) {
    let made = try place(of: output) + "\(Self.mark)\(getpid())-\(name)"
    try? removeTree(made)
    try creating(made, try makeFolder(made))
    path = try creating(made, try resolved(made))
  }

  static let mark = ".scratch-"

  /// Writes a new file and returns its path.
  package func write(_ bytes: [UInt8], to name: String) throws(PublishFailure) -> String {
    let file = self.file(name)
    try writing(file, try Publishing.write(bytes, toNewFileAt: file))
    return file
  }

  /// Where a file of this name is, or will be.
  package func file(_ name: String) -> String { path + "/" + name }

  /// The bytes of a file, or nil when it is not there or not an ordinary file.
  package func read(_ name: String) -> [UInt8]? {
    (try? contents(ofFileAt: file(name), limit: ReadLimit.fileSize)) ?? nil
  }

  deinit { try? removeTree(path) }
}
