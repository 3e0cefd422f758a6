internal import Glibc

/// The browser that prints: Chromium, or one made from it.
package struct PrintEngine: Hashable, Sendable {
  /// An executable file.
  package let path: String
  /// How long one document may take before the browser is stopped.
  package let limit: Duration

  /// Takes the program at a path; nil when there is none.
  package init?(path: String, limit: Duration) {
    guard access(path, X_OK) == 0 else { return nil }
    self.path = path
    self.limit = limit
  }

  /// The first browser in the folders of a `PATH`, else where macOS keeps its applications.
  ///
  /// - Parameter searchPath: folders separated by colons; relative ones are left out.
  package static func first(in searchPath: String, limit: Duration) -> PrintEngine? {
    let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
    let found = names.lazy.flatMap { name in folders.lazy.map { "\($0)/\(name)" } }
    return (Array(found) + applications).lazy.compactMap { PrintEngine(path: $0, limit: limit) }
      .first
  }

  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
  ]
  private static let applications = ["Chromium", "Google Chrome", "Microsoft Edge"].map {
    "/Applications/\($0).app/Contents/MacOS/\($0)"
  }
}
