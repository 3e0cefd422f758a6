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
  let terminal = Terminal(options.terminal)
  let start = ContinuousClock.now
  let input = BuildInput(
    content: try input(options.content, terminal), theme: try input(options.theme, terminal))
  let progress = Progress(terminal)
  let outcome = await buildSite(
    input,
    BuildOptions(
      audience: options.audience, today: options.date ?? currentMonth(),
      jobs: options.jobs ?? processorCount(), announce: progress.announce))
  progress.finish()
  let places = FindingPlaces(
    content: (options.content, input.content), theme: (options.theme, input.theme),
    output: output)
  let findings = outcome.findings
  terminal.show(findings, from: places, seconds: (ContinuousClock.now - start).seconds)
  if options.strict, findings.count(of: .warning) > 0 { throw ExitStatus.findings }
  guard case .ready(let site, _) = outcome else { throw ExitStatus.findings }
  return site
}

func input(_ folder: String, _ terminal: Terminal) throws -> InputTree {
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

private func processorCount() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
