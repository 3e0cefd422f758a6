internal import ArgumentParser
internal import Publishing

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Compare un site publié à son manifeste.")

  @Argument(help: "Le dossier du site.")
  var folder: String

  @OptionGroup var options: TerminalOptions

  func run() throws {
    let terminal = Terminal(options)
    let differences: [PublishedDifference]
    do throws(ReadFailure) {
      let (manifest, found) = try verifyPublished(at: folder)
      differences = found
      if found.isEmpty {
        terminal.report("\(manifest.entries.count) fichiers conformes au manifeste.")
      }
    } catch {
      terminal.message("synchro: error: \(error.message)\n")
      throw ExitStatus.inputMissing
    }
    for difference in differences { terminal.answer(difference.message + "\n") }
    if !differences.isEmpty { throw ExitStatus.findings }
  }
}
