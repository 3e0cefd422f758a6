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
    do throws(PublishFailure) {
      let done = try publish(built.site, as: built.identity, to: output)
      terminal.report("\(done.files) fichiers publiés : \(output)/index.html")
      if let leftover = done.leftover {
        terminal.report(
          "L'ancien site n'a pas pu être supprimé : « \(leftover) » peut l'être à la main.")
      }
    } catch {
      terminal.message("synchro: error: \(error.message)\n")
      throw error.isCreation ? ExitStatus.cannotCreate : ExitStatus.inputOutput
    }
  }
}
