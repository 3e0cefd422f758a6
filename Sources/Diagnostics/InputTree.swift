/// A file of the content: its path relative to the content folder, and its bytes.
package struct InputFile: Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The content as values: every file, sorted by path.
///
/// Made from a disk by `Publishing` or from literals by tests; the stages between see no disk.
package struct InputTree: Sendable {
  package let files: [InputFile]

  package init(_ files: [InputFile]) {
    self.files = files.sorted { $0.path < $1.path }
  }

  package subscript(path: String) -> InputFile? {
    files.first { $0.path == path }
  }

  /// The files under a folder given without a final slash, in order.
  package func files(under folder: String) -> [InputFile] {
    files.filter { $0.path.hasPrefix(folder + "/") }
  }
}
