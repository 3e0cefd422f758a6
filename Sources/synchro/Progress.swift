internal import SiteBuild
internal import Synchronization

/// Names a stage on a terminal once it has lasted a quarter of a second; a fast build stays silent.
///
/// With `-v`, says afterwards how long each stage took, terminal or not.
final class Progress: Sendable {
  private struct Running {
    var stage: BuildStage
    var start: ContinuousClock.Instant
    var notice: Task<Void, any Error>?
  }

  private let terminal: Terminal
  private let running = Mutex<Running?>(nil)

  init(_ terminal: Terminal) { self.terminal = terminal }

  func announce(_ stage: BuildStage) {
    end()
    let notice = terminal.showsProgress ? notice(of: stage) : nil
    running.withLock { $0 = Running(stage: stage, start: .now, notice: notice) }
  }

  /// Names a long step at once; the line is cleared by `finish`.
  func announce(_ number: Int, of count: Int, _ label: String) {
    if terminal.showsProgress { terminal.message("\r\u{1B}[K[\(number)/\(count)] \(label)…") }
  }

  /// Clears the line.
  func finish() {
    end()
    if terminal.showsProgress { terminal.message("\r\u{1B}[K") }
  }

  private func notice(of stage: BuildStage) -> Task<Void, any Error> {
    let terminal = self.terminal
    return Task {
      try await Task.sleep(for: .milliseconds(250))
      let count = BuildStage.allCases.count
      terminal.message("\r\u{1B}[K[\(stage.rawValue + 1)/\(count)] \(stage.label)…")
    }
  }

  private func end() {
    let ended = running.withLock { current in
      defer { current = nil }
      current?.notice?.cancel()
      return current
    }
    guard let ended, terminal.options.verbose else { return }
    let seconds = (ContinuousClock.now - ended.start).seconds
    terminal.message("\(ended.stage.label) : \(terminal.decimal(seconds)) s\n")
  }
}
