internal import ArgumentParser
internal import Publishing
internal import SiteBuild

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Vérifie le contenu et publie le site.",
    discussion: "Le dossier de sortie ne change que si tout est juste, et change d'un seul coup.")

  @OptionGroup var options: SharedOptions

  @Option(name: .shortAndLong, help: "Le dossier du site publié.")
  var output = "output"

  func run() async throws {
    let terminal = Terminal(options.terminal)
    let built = try await builtSite(options, output: output)
    let done = try exitingOnFailure(terminal) { () throws(PublishFailure) in
      try publish(built.site, as: built.identity, to: output)
    }
    terminal.report("\(done.files) fichiers publiés : \(output)/index.html")
    terminal.report(done)
  }
}

/// Writes to the disk, or says why not and throws the exit code.
func exitingOnFailure<Value>(
  _ terminal: Terminal, _ write: () throws(PublishFailure) -> Value
) throws -> Value {
  do throws(PublishFailure) {
    return try write()
  } catch {
    terminal.message("synchro: error: \(error.message)\n")
    throw error.isCreation ? ExitStatus.cannotCreate : ExitStatus.inputOutput
  }
}

extension Terminal {
  /// Says what a publication left behind, if anything.
  func report(_ publication: Publication) {
    guard let leftover = publication.leftover else { return }
    report("L'ancien dossier n'a pas pu être supprimé : « \(leftover) » peut l'être à la main.")
  }
}
