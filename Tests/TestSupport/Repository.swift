package import Diagnostics
internal import Foundation

/// The files of the repository, found from the place of this one.
package enum Repository {
  package static let root = #filePath.split(separator: "/").dropLast(3)
    .reduce("") { "\($0)/\($1)" }

  /// The text of a file, given relative to the root.
  package static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url(path)))
  }

  /// Every file under a folder, by its path from there; empty when there is no such folder.
  package static func tree(_ folder: String) throws -> InputTree {
    let paths = FileManager.default.enumerator(atPath: url(folder).path(percentEncoded: false))
    let files = (paths?.allObjects ?? []).compactMap { $0 as? String }
      .filter { !isFolder("\(folder)/\($0)") && !$0.hasSuffix("~") }
    return InputTree(try files.map { InputFile(path: $0, bytes: try bytes("\(folder)/\($0)")) })
  }

  /// The names in a folder, sorted.
  package static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: url(folder).path(percentEncoded: false)
    ).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Writes a file, and the folders it stands in.
  package static func write(_ bytes: [UInt8], to path: String) throws {
    let url = url(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Removes a file or a folder that may not be there.
  package static func remove(_ path: String) { try? FileManager.default.removeItem(at: url(path)) }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(
      atPath: url(path).path(percentEncoded: false), isDirectory: &isFolder)
    return exists && isFolder.boolValue
  }

  private static func url(_ path: String) -> URL { URL(filePath: "\(root)/\(path)") }
}
