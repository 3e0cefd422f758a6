internal import ArgumentParser

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Vérifie tout ce que « build » vérifie, sans rien écrire.")

  @OptionGroup var options: SharedOptions

  func run() async throws {
    _ = try await builtSite(options, output: "output")
  }
}
