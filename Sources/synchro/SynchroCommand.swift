internal import ArgumentParser

/// The command line of Synchrø.
@main
struct SynchroCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "synchro")
}
