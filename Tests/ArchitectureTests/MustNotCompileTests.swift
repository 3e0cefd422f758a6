internal import Foundation
internal import TestSupport
internal import Testing

/// What the types must refuse: each file of `MustNotCompile/` is an attack, and its first line the answer.
@Suite(.enabled(if: Compiler.isThere, "swiftc is not there"))
struct `Code that must not compile` {
  @Test(arguments: try Compiler.attacks)
  func `is refused by the compiler`(_ name: String) throws {
    let path = "\(Compiler.folder)/\(name)"
    let answer = try Repository.text(path).prefix { $0 != "\n" }.dropFirst(3)
    let errors = try Compiler.errors(of: path)
    #expect(errors.contains { $0.contains(answer) }, "\(errors.joined(separator: "\n"))")
  }

  /// Without it, a wrong folder of modules would pass for a refusal.
  @Test func `differs from code that compiles`() throws {
    #expect(try Compiler.errors(of: "\(Compiler.folder)/Control/what-may-be-done.swift") == [])
  }
}

/// The compiler, on files that import the modules already built.
private enum Compiler {
  static let folder = "Tests/ArchitectureTests/MustNotCompile"
  private static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/swiftc" }.first(where: FileManager.default.isExecutableFile)

  static var isThere: Bool { path != nil }

  static var attacks: [String] {
    get throws { try Repository.names(in: folder).filter { $0.hasSuffix(".swift") } }
  }

  /// The errors of compiling a file down to where values are checked to be consumed once.
  static func errors(of file: String) throws -> [String] {
    let modules = try #require(Bundle.main.executablePath).split(separator: "/").dropLast()
      .reduce("") { "\($0)/\($1)" }
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments = [
      "-emit-sil", "-o", "/dev/null", "-package-name", packageName, "-I", modules + "/Modules",
      "\(Repository.root)/\(file)",
    ]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let text = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { $0.contains(": error: ") }
  }

  /// The package manager names the package after its folder.
  private static var packageName: String {
    let name = Repository.root.split(separator: "/").last ?? ""
    return String(name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
