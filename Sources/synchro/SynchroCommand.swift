internal import ArgumentParser
internal import SiteBuild

/// The command line of Synchrø.
@main
struct SynchroCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synchro",
    abstract: "Publie des indicateurs sociaux mensuels : des tables et des textes, un site.",
    version: synchroVersion,
    subcommands: [
      BuildCommand.self, CheckCommand.self, NewCommand.self, PackCommand.self,
      VerifyCommand.self,
      ExplainCommand.self,
    ])
}
