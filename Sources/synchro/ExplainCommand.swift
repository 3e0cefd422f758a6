internal import ArgumentParser
internal import Diagnostics
internal import SiteBuild

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explique un diagnostic : sens, cause, remède.")

  @Argument(help: "L'identifiant entre crochets, par exemple csv.month ; sans lui, la liste.")
  var id: String?

  @OptionGroup var options: TerminalOptions

  func run() throws {
    let terminal = Terminal(options)
    guard let id else {
      for rule in catalogue { terminal.answer("\(rule.id) — \(rule.title)\n") }
      return
    }
    guard let rule = catalogue.first(where: { $0.id == id }) else {
      let nearest = nearestName(to: id, in: catalogue.map(\.id))
      let remedy = nearest.map { "vouliez-vous « \($0) » ?" } ?? "« synchro explain » les liste."
      throw ValidationError("diagnostic inconnu « \(id) » ; \(remedy)")
    }
    terminal.answer(
      "\(rule.id) (\(rule.severity.rawValue)) — \(rule.title)\n\n\(rule.explanation)\n")
  }
}
