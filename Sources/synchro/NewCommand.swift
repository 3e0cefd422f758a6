internal import ArgumentParser
internal import Diagnostics
internal import Domain
internal import Publishing
internal import Scaffolding
internal import SiteBuild

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Commence un texte : ses sections, ses blocs, ses chiffres liés.",
    subcommands: [
      NewWorkshopCommand.self, NewSessionCommand.self, NewCommitteeCommand.self,
      NewRestitutionCommand.self, NewMinutesCommand.self, NewReportCommand.self,
    ])
}

struct NewWorkshopCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "atelier", abstract: "Un atelier : participants, animateur, préparation.")

  @Argument(help: "Le code de l'atelier, par exemple A5.")
  var code: PageSlug

  @Option(help: "La date de la séance, AAAA-MM-JJ. Par défaut, le 15 du mois prochain.")
  var on: Day?

  @OptionGroup var options: SharedOptions

  func run() async throws {
    try await write(.workshop(code, on ?? fifteenthOfNextMonth(options)), options)
  }
}

struct NewSessionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inter-territoire", abstract: "Un temps de partage entre territoires.")

  @Argument(help: "Le code du temps de partage, par exemple IT3.")
  var code: PageSlug

  @Option(help: "La date de la séance, AAAA-MM-JJ. Par défaut, le 15 du mois prochain.")
  var on: Day?

  @OptionGroup var options: SharedOptions

  func run() async throws {
    try await write(.session(code, on ?? fifteenthOfNextMonth(options)), options)
  }
}

struct NewCommitteeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comite", abstract: "Le dossier d'un comité de suivi.")

  @Argument(help: "Le mois des chiffres, AAAA-MM.")
  var month: Month

  @OptionGroup var options: SharedOptions

  func run() async throws {
    try await write(.committee(month), options)
  }
}

struct NewRestitutionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restitution", abstract: "Des chiffres demandés : une sélection, un document.")

  @Argument(help: "Le code de la restitution, par exemple R2.")
  var code: PageSlug

  @Option(help: "Le jour du document, AAAA-MM-JJ. Par défaut, le 15 du mois prochain.")
  var on: Day?

  @OptionGroup var options: SharedOptions

  func run() async throws {
    try await write(.restitution(code, on ?? fifteenthOfNextMonth(options)), options)
  }
}

struct NewMinutesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compte-rendu", abstract: "Le compte rendu d'une séance qui a eu lieu.")

  @Argument(help: "Le code de la séance, par exemple A5 ; pour un comité, son mois.")
  var code: PageSlug

  @OptionGroup var options: SharedOptions

  func run() async throws {
    try await write(.minutes(code), options)
  }
}

struct NewReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mois", abstract: "Le commentaire d'un rapport mensuel.")

  @Argument(help: "Le mois, AAAA-MM.")
  var month: Month

  @OptionGroup var options: SharedOptions

  func run() async throws {
    try await write(.report(month), options)
  }
}

extension PageSlug: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension Day: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

private func fifteenthOfNextMonth(_ options: SharedOptions) -> Day {
  .middle(of: (options.date ?? currentMonth()).next)
}

/// Reads the content for its figures, and adds the files of the request; never replaces one.
private func write(_ request: ScaffoldRequest, _ options: SharedOptions) async throws {
  let terminal = Terminal(options.terminal)
  let content = try read(options.content, terminal)
  let files: [InputFile]
  switch scaffoldFiles(request, content, today: options.date ?? currentMonth()) {
  case .ready(let drafts): files = drafts
  case .refused(let reason):
    terminal.message("synchro: error: \(reason)\n")
    throw ExitStatus.findings
  }
  do throws(PublishFailure) {
    try addFiles(files, to: options.content)
  } catch {
    terminal.message("synchro: error: \(error.message)\n")
    throw error.isCreation ? ExitStatus.cannotCreate : ExitStatus.inputOutput
  }
  for file in files { terminal.report("écrit : \(options.content)/\(file.path)") }
  terminal.report("Remplacer ce qui commence par « À écrire », puis lancer synchro check.")
}
