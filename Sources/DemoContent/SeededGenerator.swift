// SPDX-License-Identifier: EUPL-1.2

/// SplitMix64: the same name always gives the same numbers, on every machine.
///
/// Each part of the model draws from its own stream, so that adding one part leaves the others as
/// they were.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// The seed of the whole demonstration: the day the tables were first drawn.
  private static let seed: UInt64 = 0x2025_0630_5379_6E63

  init(stream name: String) {
    // FNV-1a: Swift's own hash changes at every run.
    let hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    state = Self.seed ^ hash
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number near zero, within `spread`, more often small than large.
  mutating func wobble(_ spread: Double) -> Double {
    (Double.random(in: -spread...spread, using: &self)
      + Double.random(in: -spread...spread, using: &self)) / 2
  }
}
