internal import Diagnostics
internal import Glibc
internal import Testing

/// The folder that holds `Package.swift`, from the place of this file.
private let repository = #filePath.split(separator: "/").dropLast(3)
  .reduce("") { "\($0)/\($1)" }

/// Reads a file of the repository.
func repositoryFile(_ path: String) throws -> [UInt8] {
  let file = try #require(fopen("\(repository)/\(path)", "rb"), "\(path)")
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
    bytes += chunk.prefix(count)
  }
  return bytes
}

/// Reads a folder of the repository that has no folders inside.
func repositoryFolder(_ path: String) throws -> InputTree {
  let folder = try #require(opendir("\(repository)/\(path)"), "\(path)")
  defer { closedir(folder) }
  var files: [InputFile] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    guard !name.hasPrefix(".") else { continue }
    files.append(InputFile(path: name, bytes: try repositoryFile("\(path)/\(name)")))
  }
  return InputTree(files)
}
