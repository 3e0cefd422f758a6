internal import Glibc
internal import Publishing
internal import Subprocess
internal import SystemPackage

extension PrintEngine {
  /// Runs the browser on an address until it ends, or until its time is over.
  ///
  /// It has a session of its own, so that its helpers end with it whatever happens, and a profile of its
  /// own, so that neither the settings nor the history of the user come into a document. No host name
  /// resolves: a document has nothing to fetch.
  func run(_ options: [String], on address: String, profile: String) async throws(PrintFailure) {
    let arguments =
      Self.common + Self.forRoot + ["--user-data-dir=\(profile)"] + options + [address]
    let end = await withTaskGroup { group in
      group.addTask { await start(arguments) }
      group.addTask { [limit] in
        try? await Task.sleep(for: limit)
        return End.outOfTime
      }
      let first = await group.next() ?? .outOfTime
      group.cancelAll()
      return first
    }
    switch end {
    case .status(.exited(0)): return
    case .status(.exited(let status)): throw .ended(status: status)
    case .status(.signaled(let signal)): throw .killed(signal: signal)
    case .outOfTime: throw .tooSlow(seconds: Int(limit.components.seconds))
    case .notStarted: throw .notStarted(engine: path)
    }
  }

  private enum End: Sendable {
    case status(TerminationStatus)
    case outOfTime
    case notStarted
  }

  /// Runs the browser; when the task is cancelled, its whole session is killed.
  private func start(_ arguments: [String]) async -> End {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
    ]
    do {
      let result = try await Subprocess.run(
        .path(FilePath(path)), arguments: Arguments(arguments), platformOptions: options,
        output: .discarded)
      // A browser that dies may leave its helpers behind.
      kill(-result.processIdentifier.value, SIGKILL)
      return .status(result.terminationStatus)
    } catch {
      return .notStarted
    }
  }

  private static let common = [
    "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
    "--disable-extensions", "--disable-sync", "--disable-component-update",
    "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND",
  ]

  /// Chromium refuses to sandbox what root runs.
  private static var forRoot: [String] { getuid() == 0 ? ["--no-sandbox"] : [] }
}

/// The `file:` address of an absolute path.
func fileAddress(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var address = Array("file://".utf8)
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "-"):
      address.append(byte)
    default:
      address += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: address, as: UTF8.self)
}
