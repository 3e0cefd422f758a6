internal import ArgumentParser

/// How `synchro` ends; usage errors are ArgumentParser's own 64.
enum ExitStatus {
  /// Findings of level error, or warnings under `--strict`.
  static let findings = ExitCode(1)
  /// A folder that is not there or cannot be read (EX_NOINPUT).
  static let inputMissing = ExitCode(66)
  /// There is no browser to print with, or it did not print every document (EX_UNAVAILABLE).
  static let engineFailed = ExitCode(69)
  /// The output cannot be made (EX_CANTCREAT).
  static let cannotCreate = ExitCode(73)
  /// Writing failed half-way (EX_IOERR).
  static let inputOutput = ExitCode(74)
}
