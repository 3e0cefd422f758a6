internal import ArgumentParser
internal import Diagnostics
internal import Printing
internal import Publishing
internal import SiteBuild

struct PackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Prépare le dossier d'un atelier, d'une séance ou d'un comité.",
    discussion: """
      Un dossier et son archive zip : ce qui peut être distribué, ce qui reste à l'équipe, en HTML qui \
      s'ouvre seul et en PDF, avec les graphiques et les chiffres. Sans --audience, le dossier est celui \
      du comité de suivi, qui prépare les séances ; ce qui se distribue suit le seuil des partenaires.
      """)

  @Argument(
    help: "Un atelier (A1), un temps inter-territoires (IT1) ou un mois de comité (2024-06).")
  var code: String

  @OptionGroup var options: SharedOptions

  @Option(name: .shortAndLong, help: "Le dossier où ranger les dossiers préparés.")
  var output = "packs"

  @Option(
    help: "Le navigateur qui imprime. Par défaut, Chromium, Chrome ou Edge, s'il est installé.")
  var pdfEngine: String?

  @Option(help: "Combien de secondes un document peut prendre.")
  var pdfTimeout = 60

  @Flag(help: "Ni PDF ni images PNG.")
  var noPdf = false

  func validate() throws {
    if pdfTimeout < 1 { throw ValidationError("« --pdf-timeout » attend au moins 1 seconde.") }
    if let pdfEngine, engine == nil {
      throw ValidationError("« --pdf-engine » : « \(pdfEngine) » n'est pas un programme.")
    }
  }

  func run() async throws {
    let run = try BuildRun(options, output: output)
    let outcome = await run.build(prefersNarrowest: true)
    var findings = outcome.findings
    guard case .ready(let site, _) = outcome,
      !(options.strict && findings.count(of: .warning) > 0)
    else {
      run.show(findings)
      throw ExitStatus.findings
    }
    let pack = await buildPack(code, from: site, packOptions(run.progress), into: &findings)
    run.progress.finish()
    run.show(findings, of: pack.map { "\(output)/\($0.name)" })
    guard let pack else { throw ExitStatus.findings }
    try write(pack, run.terminal)
    if engine == nil, !noPdf {
      run.terminal.message(noEngine)
      throw ExitStatus.engineFailed
    }
    // The site has none: what is left is what the browser did not print.
    if findings.hasErrors { throw ExitStatus.engineFailed }
  }

  /// The browser that prints; nil when there is none, or none is wanted.
  private var engine: PrintEngine? {
    let limit = Duration.seconds(pdfTimeout)
    if noPdf { return nil }
    guard let pdfEngine else {
      return PrintEngine.first(in: environment("PATH") ?? "", limit: limit)
    }
    return PrintEngine(path: pdfEngine, limit: limit)
  }

  private func packOptions(_ progress: Progress) -> PackOptions {
    PackOptions(engine: engine, output: output, jobs: options.parallelism) { number, count, file in
      progress.announce(number, of: count, "impression de \(file)")
    }
  }

  private func write(_ pack: BuiltPack, _ terminal: Terminal) throws {
    let folder = "\(output)/\(pack.name)"
    let done = try exitingOnFailure(terminal) { () throws(PublishFailure) in
      try publishPack(pack.site, archive: pack.archive, as: pack.identity, to: folder)
    }
    terminal.report("\(done.files) fichiers : \(folder)/LISEZMOI.txt ; archive : \(folder).zip")
    terminal.report(done)
  }
}

private let noEngine = """
  synchro: error: Aucun navigateur pour imprimer : le dossier est écrit, sans PDF ni PNG. Installer \
  Chromium (sudo apt install chromium), le donner par --pdf-engine, ou ouvrir chaque document et faire \
  Ctrl-P : les pages sont les mêmes. « --no-pdf » n'en demande pas.

  """
