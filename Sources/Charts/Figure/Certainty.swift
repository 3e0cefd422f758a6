internal import Disclosure

extension Quality {
  /// Whether the number may still change: drawn dotted, dashed or hatched.
  var isUncertain: Bool { contains(.provisional) || contains(.estimated) }

  /// Whether a direction may rest on the number.
  var isFirm: Bool { !isUncertain && !contains(.unreliable) }

  /// What the name of an image says beside a value that may change or mislead: ` (provisoire)`.
  var spokenMark: String {
    let words = [
      contains(.provisional) ? "provisoire" : contains(.estimated) ? "valeur estimée" : nil,
      contains(.unreliable) ? "peu fiable" : nil,
    ].compactMap(\.self)
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
  }
}
