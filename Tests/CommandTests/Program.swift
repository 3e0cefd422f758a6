internal import Diagnostics
internal import Foundation
internal import TestSupport
internal import Testing

/// What a run of the command gave.
struct Outcome: Sendable {
  let status: Int32
  let output: String
  let errors: String
}

/// The built `synchro`, that stands beside the test bundle.
enum Program {
  private static let path = Bundle.main.executablePath.map {
    URL(filePath: $0).deletingLastPathComponent().appending(path: "synchro").path
  }

  /// Runs the command at the root of the repository, with nothing in the environment but what is given.
  static func run(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(filePath: Repository.root)
    let folder = try Scratch()
    let output = try folder.file("out")
    let errors = try folder.file("err")
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    // A signal is not an exit: a crash must not pass for a finding.
    #expect(process.terminationReason == .exit)
    return Outcome(
      status: process.terminationStatus, output: try folder.text("out"),
      errors: try folder.text("err"))
  }
}

/// A folder of its own for a test, removed with the value.
final class Scratch: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "synchro-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, and the folders it stands in.
  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(filePath: self(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Every file under a folder, by path.
  func tree(_ folder: String) throws -> [String: Data] {
    let names = FileManager.default.enumerator(atPath: self(folder))?.allObjects ?? []
    let files = names.compactMap { $0 as? String }.compactMap { name in
      FileManager.default.contents(atPath: self("\(folder)/\(name)")).map { (name, $0) }
    }
    return Dictionary(uniqueKeysWithValues: files)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: self(name))), as: UTF8.self)
  }

  func setWritable(_ isWritable: Bool, _ name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: isWritable ? 0o755 : 0o555], ofItemAtPath: self(name))
  }

  fileprivate func file(_ name: String) throws -> FileHandle {
    try write(name, "")
    return try #require(FileHandle(forWritingAtPath: self(name)))
  }
}

/// The content and the theme of the smallest golden site, in a folder that a test may spoil.
struct Site {
  let scratch: Scratch

  /// - Parameter rows: the observations under the header.
  init(rows: String = "2024-06;metropole;ensemble;stock;100;c\n") throws {
    scratch = try Scratch()
    for file in try Repository.tree("Tests/SiteTests/Commun").files {
      try scratch.write("Content/\(file.path)", file.bytes)
    }
    for file in try Repository.tree("Tests/SiteTests/Theme").files {
      try scratch.write("Theme/\(file.path)", file.bytes)
    }
    try scratch.write(
      "Content/tables/observations.csv",
      "mois;territoire;sous_public;indicateur;valeur;statut\n" + rows)
  }

  /// Runs a command that reads content, on this site.
  func run(
    _ command: String, _ options: String..., environment: [String: String] = [:]
  ) throws -> Outcome {
    try Program.run(
      [command, "--content", scratch("Content"), "--theme", scratch("Theme")]
        + (command == "build" ? ["--output", scratch("output")] : []) + options,
      environment: environment)
  }
}
