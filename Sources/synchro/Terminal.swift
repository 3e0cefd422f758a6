internal import Diagnostics
internal import Glibc

/// What the command writes: messages on the error output, data on the standard one.
struct Terminal: Sendable {
  let options: TerminalOptions
  let paintsMessages: Bool
  let showsProgress: Bool

  init(_ options: TerminalOptions) {
    self.options = options
    let isTerminal = isatty(STDERR_FILENO) == 1
    paintsMessages = Self.paints(options.color, isTerminal: isTerminal)
    showsProgress = isTerminal && !options.quiet && options.format == .text
  }

  /// `NO_COLOR` wins, then `CLICOLOR_FORCE`, then what the terminal is.
  private static func paints(_ choice: ColorChoice, isTerminal: Bool) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      if let value = environment("NO_COLOR"), !value.isEmpty { return false }
      if let value = environment("CLICOLOR_FORCE"), value != "0" { return true }
      return isTerminal && environment("CLICOLOR") != "0"
    }
  }

  /// Prints findings in reading order, and their count.
  func show(_ findings: Findings, from places: FindingPlaces, seconds: Double) {
    let shown = findings.sorted.filter { $0.severity != .note || options.verbose }
    for finding in shown {
      switch options.format {
      case .json: write(diagnosticJSON(finding) + "\n", to: STDOUT_FILENO)
      case .text: message(places.text(finding, color: paintsMessages))
      }
    }
    guard options.format == .text, !options.quiet || findings.hasErrors else { return }
    message(summary(findings, files: places.fileCount, seconds: seconds))
  }

  private func summary(_ findings: Findings, files: Int, seconds: Double) -> String {
    let errors = findings.sorted.count { $0.severity == .error }
    let warnings = findings.sorted.count { $0.severity == .warning }
    return "\(count(errors, "erreur")), \(count(warnings, "avertissement")) "
      + "(\(count(files, "fichier")), \(decimal(seconds)) s)\n"
  }

  /// A duration with one decimal, as French writes it.
  func decimal(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10).rounded())
    return "\(tenths / 10),\(tenths % 10)"
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number < 2 ? "" : "s")"
  }

  /// Says something on the error output.
  func message(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Says something unless told to be quiet.
  func report(_ text: String) {
    if !options.quiet { message(text + "\n") }
  }

  /// Answers on the standard output.
  func answer(_ text: String) { write(text, to: STDOUT_FILENO) }

  private func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      // A closed pipe is the reader's choice, not a failure.
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}

/// A variable of the environment.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// Which folder the file of a finding stands in.
struct FindingPlaces: Sendable {
  let content: (root: String, tree: InputTree)
  let theme: (root: String, tree: InputTree)
  let output: String

  var fileCount: Int { content.tree.files.count }

  func text(_ finding: Diagnostic, color: Bool) -> String {
    if finding.rule.id.hasPrefix("theme.") {
      return diagnosticText(finding, in: theme.tree, root: theme.root, color: color)
    }
    if finding.rule.id.hasPrefix("site.") || finding.rule.id.hasPrefix("print.") {
      return diagnosticText(finding, in: InputTree([]), root: output, color: color)
    }
    return diagnosticText(finding, in: content.tree, root: content.root, color: color)
  }
}
