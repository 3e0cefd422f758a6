/// A file of the site to come: its path and its bytes.
package struct OutputFile: Hashable, Sendable {
  package let path: OutputPath
  package let bytes: [UInt8]

  package init(path: OutputPath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
