internal import ArgumentParser
internal import Diagnostics
internal import Domain
internal import Glibc
internal import Publishing
internal import SiteBuild

/// Reads the folders, builds the site in memory, shows the findings.
///
/// - Returns: the site; throws the exit code when there is none to publish.
func builtSite(_ options: SharedOptions, output: String) async throws -> BuiltSite {
  let run = try BuildRun(options, output: output)
  let outcome = await run.build()
  run.show(outcome.findings)
  if options.strict, outcome.findings.count(of: .warning) > 0 { throw ExitStatus.findings }
  guard case .ready(let site, _) = outcome else { throw ExitStatus.findings }
  return site
}

/// A build from the command line: what it reads, and how it shows what it finds.
struct BuildRun {
  let terminal: Terminal
  let progress: Progress
  private let options: SharedOptions
  private let input: BuildInput
  private let output: String
  private let start = ContinuousClock.now

  /// Reads the folders; throws the exit code when one cannot be.
  init(_ options: SharedOptions, output: String) throws {
    self.options = options
    self.output = output
    terminal = Terminal(options.terminal)
    progress = Progress(terminal)
    input = BuildInput(
      content: try read(options.content, terminal), theme: try read(options.theme, terminal))
  }

  func build(prefersNarrowest: Bool = false) async -> BuildOutcome {
    let outcome = await buildSite(
      input,
      BuildOptions(
        audience: options.audience, prefersNarrowest: prefersNarrowest,
        today: options.date ?? currentMonth(), jobs: options.parallelism,
        announce: progress.announce))
    progress.finish()
    return outcome
  }

  /// - Parameter folder: where the files made are, when it is not the output itself.
  func show(_ findings: Findings, of folder: String? = nil) {
    let places = FindingPlaces(
      content: (options.content, input.content), theme: (options.theme, input.theme),
      output: folder ?? output)
    terminal.show(findings, from: places, seconds: (ContinuousClock.now - start).seconds)
  }
}

func read(_ folder: String, _ terminal: Terminal) throws -> InputTree {
  do throws(ReadFailure) {
    return try readTree(at: folder)
  } catch {
    terminal.message("synchro: error: \(error.message)\n")
    throw ExitStatus.inputMissing
  }
}

/// The month of `SOURCE_DATE_EPOCH`, or of the clock.
func currentMonth() -> Month {
  var seconds = environment("SOURCE_DATE_EPOCH").flatMap(Int.init) ?? time(nil)
  var parts = tm()
  gmtime_r(&seconds, &parts)
  return Month(index: (Int(parts.tm_year) + 1900) * 12 + Int(parts.tm_mon))
}

extension SharedOptions {
  /// How many things to do at the same time: what is asked, else the number of processors.
  var parallelism: Int { jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
