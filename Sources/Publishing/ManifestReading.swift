internal import FoundationEssentials
internal import Markup

extension Manifest {
  /// Reads a manifest, or nil when the bytes are not one that `json` could have written.
  package init?(json: [UInt8]) {
    guard let form = try? JSONDecoder().decode(Form.self, from: Data(json)),
      form.generator == Self.generator
    else { return nil }
    let entries = form.files.compactMap(\.entry)
    guard entries.count == form.files.count else { return nil }
    let build = BuildIdentity(
      version: form.version, audience: form.audience, edition: form.edition, inputs: form.inputs)
    self.init(build: build, entries: entries)
  }

  /// Whether these bytes are a manifest of ours, whatever files it lists.
  static func signs(_ json: [UInt8]) -> Bool {
    (try? JSONDecoder().decode(Signature.self, from: Data(json)))?.generator == generator
  }
}

private struct Signature: Decodable {
  let generator: String
}

/// The manifest as JSON spells it.
private struct Form: Decodable {
  let generator: String
  let version: String
  let audience: String
  let edition: String
  let inputs: String
  let files: [File]

  struct File: Decodable {
    let path: String
    let size: Int
    let sha256: String

    var entry: Manifest.Entry? {
      guard let path = OutputPath(path), size >= 0, sha256.utf8.count == 64 else { return nil }
      return Manifest.Entry(path: path, size: size, sha256: sha256)
    }
  }
}
