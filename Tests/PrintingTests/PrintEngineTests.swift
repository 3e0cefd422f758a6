internal import Domain
internal import Foundation
internal import Printing
internal import Testing

/// A browser made of a few lines of shell, in a folder removed with the value.
private final class FakeEngine: Sendable {
  let folder: String

  /// - Parameter script: what it does; `$out` is the file that it was asked for.
  init(_ script: String) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "moteur \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
    let text = """
      #!/bin/sh
      for word; do case "$word" in --print-to-pdf=*|--screenshot=*) out="${word#*=}";; esac; done
      \(script)
      """
    let isMade = FileManager.default.createFile(
      atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o755])
    #expect(isMade)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { folder + "/chromium" }
  var output: String { folder + "/dossier/atelier" }

  /// Prints a page with this browser; what it answers, or why it did not.
  ///
  /// The limit is wide: other tests may hold every thread for minutes.
  func print(
    _ html: String = "<p>Bonjour</p>", limit: Duration = .seconds(600)
  ) async throws -> Result<PDFDocument, PrintFailure> {
    let engine = try #require(PrintEngine(path: path, limit: limit))
    let day = try #require(Day("2024-06-20"))
    do throws(PrintFailure) {
      return .success(
        try await engine.pdf(of: Array(html.utf8), dated: day, beside: output, named: "page"))
    } catch {
      return .failure(error)
    }
  }

  /// Whether the helper that it started, whose number it wrote, ends well before its ten minutes.
  func helperEnds() async throws -> Bool {
    let number = try String(contentsOfFile: path + ".helper", encoding: .utf8)
    let state = "/proc/\(number.trimmingCharacters(in: .whitespacesAndNewlines))/stat"
    for _ in 0..<3000 {
      // A dead process that nobody has waited for is a zombie, « Z ».
      guard let line = try? String(contentsOfFile: state, encoding: .utf8), !line.contains(") Z ")
      else { return true }
      try await Task.sleep(for: .milliseconds(100))
    }
    return false
  }

  /// What stands in the folder where it worked.
  var leftovers: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder + "/dossier")) ?? []
  }
}

@Suite struct `Printing with a browser` {
  @Test(arguments: [
    ("exit 3", PrintFailure.ended(status: 3), "le navigateur s'est arrêté avec le code 3"),
    ("kill -SEGV $$", .killed(signal: 11), "le navigateur a été arrêté par le signal 11"),
    ("exit 0", .nothing, "le navigateur n'a rien écrit"),
    (
      "echo 'pas un PDF' > \"$out\"", .damaged(kind: "PDF"),
      "le navigateur n'a pas écrit un fichier PDF entier"
    ),
    (
      "printf '%%PDF-1.4\\n1 0 obj\\n<<' > \"$out\"", .damaged(kind: "PDF"),
      "le navigateur n'a pas écrit un fichier PDF entier"
    ),
    ("mkdir \"$out\"", .nothing, "le navigateur n'a rien écrit"),
  ])
  func `that fails says how`(script: String, failure: PrintFailure, cause: String) async throws {
    let engine = try FakeEngine(script)
    #expect(try await engine.print() == .failure(failure))
    #expect(failure.cause == cause)
    #expect(engine.leftovers == [])
  }

  @Test func `that hangs is killed with its helpers`() async throws {
    let engine = try FakeEngine(
      """
      trap '' TERM INT HUP
      (trap '' TERM; sleep 600) & echo $! > "$0.helper"
      sleep 600; sleep 600
      """)
    #expect(
      try await engine.print(limit: .seconds(3)) == .failure(.tooSlow(seconds: 3)))
    #expect(
      PrintFailure.tooSlow(seconds: 1).cause == "le navigateur n'avait pas fini au bout de 1 s")
    #expect(try await engine.helperEnds())
    #expect(engine.leftovers == [])
  }

  @Test func `that dies takes its helpers with it`() async throws {
    let engine = try FakeEngine("sleep 600 & echo $! > \"$0.helper\"; exit 1")
    #expect(try await engine.print() == .failure(.ended(status: 1)))
    #expect(try await engine.helperEnds())
  }

  @Test func `that is no program says so`() async throws {
    let engine = try FakeEngine("exit 0")
    try Data([0x7F, 0x45, 0x4C, 0x46, 0]).write(to: URL(filePath: engine.path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: engine.path)
    #expect(try await engine.print() == .failure(.notStarted(engine: engine.path)))
  }

  @Test func `gives the page by its address, a profile of its own and no host`() async throws {
    let engine = try FakeEngine(
      """
      for word; do echo "$word"; done > "$0.words"; exit 1
      """)
    _ = try await engine.print()
    let words = try String(contentsOfFile: engine.path + ".words", encoding: .utf8)
      .split(separator: "\n").map(String.init)
    #expect(words.contains("--host-resolver-rules=MAP * ~NOTFOUND"))
    #expect(
      words.contains { $0.hasPrefix("--user-data-dir=\(engine.folder)/dossier/atelier.scratch-") })
    let address = try #require(words.last)
    #expect(address.hasPrefix("file:///") && address.contains("/moteur%20"))
    #expect(address.hasSuffix("-page/page.html"))
    #expect(words.contains("--no-sandbox") == (getuid() == 0))
  }

  @Test func `is found by its usual names, in the order of the folders`() throws {
    let engine = try FakeEngine("exit 0")
    let other = try FakeEngine("exit 0")
    let found = PrintEngine.first(
      in: "relatif:\(engine.folder):\(other.folder)", limit: .seconds(1))
    #expect(found?.path == engine.path)
    #expect(PrintEngine(path: engine.folder + "/absent", limit: .seconds(1)) == nil)
  }
}
