internal import Disclosure

extension Quality {
  /// Whether the number may still change: drawn dotted, dashed or hatched.
  var isUncertain: Bool { contains(.provisional) || contains(.estimated) }

  /// Whether a direction may rest on the number.
  var isFirm: Bool { !isUncertain && !contains(.unreliable) }
}
