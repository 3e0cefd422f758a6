internal import Diagnostics
package import Markup

/// What a site was built by, from and for.
package struct BuildIdentity: Hashable, Sendable {
  package let version: String
  package let audience: String
  /// The month of the edition, `AAAA-MM`.
  package let edition: String
  /// The SHA-256 of everything read: see `inputsDigest`.
  package let inputs: String

  package init(version: String, audience: String, edition: String, inputs: String) {
    self.version = version
    self.audience = audience
    self.edition = edition
    self.inputs = inputs
  }
}

/// The list of a published site's files, which stands in it as `manifest.json`.
///
/// It marks a folder as ours to replace, and lets anyone check that nothing in it has changed. It has no
/// date: the same content gives the same manifest.
package struct Manifest: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let path: OutputPath
    /// In bytes.
    package let size: Int
    package let sha256: String

    package init(path: OutputPath, size: Int, sha256: String) {
      self.path = path
      self.size = size
      self.sha256 = sha256
    }
  }

  /// Its name at the top of the site.
  package static let name = "manifest.json"
  static let generator = "synchro"

  package let build: BuildIdentity
  /// Sorted by path.
  package let entries: [Entry]

  package init(build: BuildIdentity, entries: [Entry]) {
    self.build = build
    self.entries = entries.sorted { $0.path < $1.path }
  }

  /// Lists the files of a site.
  package init(_ site: VerifiedSite, build: BuildIdentity) {
    self.init(
      build: build,
      entries: site.files.map {
        Entry(path: $0.path, size: $0.bytes.count, sha256: Publishing.sha256($0.bytes))
      })
  }

  /// The manifest as JSON, one file a line, the same bytes for the same site.
  package var json: [UInt8] {
    let head = [
      ("generator", Self.generator), ("version", build.version), ("audience", build.audience),
      ("edition", build.edition), ("inputs", build.inputs),
    ]
    let lines = entries.map {
      "    {\"path\": \"\($0.path.string)\", \"size\": \($0.size), \"sha256\": \"\($0.sha256)\"}"
    }
    let text = """
      {
      \(head.map { "  \"\($0.0)\": \(jsonString($0.1))," }.joined(separator: "\n"))
        "files": [
      \(lines.joined(separator: ",\n"))
        ]
      }

      """
    return Array(text.utf8)
  }
}
