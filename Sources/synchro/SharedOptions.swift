internal import ArgumentParser
internal import Domain

/// The options of every command that reads content.
struct SharedOptions: ParsableArguments {
  @Option(help: "Le dossier du contenu.")
  var content = "Content"

  @Option(help: "Le dossier du thème.")
  var theme = "Themes/synchro"

  @Option(
    help: "Le public du site : comite, partenaires ou public. Par défaut, celui de synchro.yaml.")
  var audience: Audience?

  @Option(help: "Le mois courant, AAAA-MM. Par défaut, SOURCE_DATE_EPOCH, sinon l'horloge.")
  var date: Month?

  @Option(help: "Combien de pages à la fois. Par défaut, le nombre de processeurs.")
  var jobs: Int?

  @Flag(help: "Les avertissements sont des erreurs.")
  var strict = false

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("« --jobs » attend un nombre d'au moins 1.") }
  }
}

/// How a command speaks.
struct TerminalOptions: ParsableArguments {
  @Option(
    help: "La forme des diagnostics : text ou json (une ligne chacun, sur la sortie standard).")
  var format = DiagnosticFormat.text

  @Option(help: "Les couleurs : auto, always ou never.")
  var color = ColorChoice.auto

  @Flag(name: .shortAndLong, help: "Ne dire que les diagnostics.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Dire aussi les notes et les étapes.")
  var verbose = false
}

enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable { case text, json }
enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

extension Audience: ExpressibleByArgument {}

extension Month: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
