// SPDX-License-Identifier: EUPL-1.2

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes a text, in UTF-8, under a folder that is made if needed.
func write(_ text: String, to name: String, under directory: String) throws {
  let path = directory + name
  let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  try FileManager.default.createDirectory(
    atPath: folder.joined(separator: "/"), withIntermediateDirectories: true)
  try text.write(toFile: path, atomically: true, encoding: .utf8)
}
