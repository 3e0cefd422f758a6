internal import SiteBuild
internal import Synchronization

/// Names a stage on a terminal once it has lasted a quarter of a second; a fast build stays silent.
final class Progress: Sendable {
  private let terminal: Terminal
  private let pending = Mutex<Task<Void, any Error>?>(nil)

  init(_ terminal: Terminal) { self.terminal = terminal }

  func announce(_ stage: BuildStage) {
    guard terminal.showsProgress else { return }
    let terminal = self.terminal
    replace(
      with: Task {
        try await Task.sleep(for: .milliseconds(250))
        terminal.message(
          "\r\u{1B}[K[\(stage.rawValue + 1)/\(BuildStage.allCases.count)] \(stage.label)…")
      })
  }

  /// Clears the line.
  func finish() {
    guard terminal.showsProgress else { return }
    replace(with: nil)
    terminal.message("\r\u{1B}[K")
  }

  private func replace(with task: Task<Void, any Error>?) {
    pending.withLock {
      $0?.cancel()
      $0 = task
    }
  }
}
