/// The places of byte strings in a list: a hash table with open addressing, filled once.
struct ByteIndex: Sendable {
  private let names: [[UInt8]]
  /// For each slot the place of a name, or -1; the count is a power of two, at least twice the
  /// names.
  private var slots: [Int32]

  /// - Parameter names: of two equal ones, the first is found.
  init(_ names: [String]) {
    self.names = names.map { Array($0.utf8) }
    var size = 8
    while size < names.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for place in names.indices {
      let slot = slot(of: self.names[place][...])
      if slots[slot] < 0 { slots[slot] = Int32(place) }
    }
  }

  func position(of name: ArraySlice<UInt8>) -> Int? {
    let place = slots[slot(of: name)]
    return place < 0 ? nil : Int(place)
  }

  /// The slot that holds a name, or the free one where it would stand.
  private func slot(of name: ArraySlice<UInt8>) -> Int {
    var slot = Int(truncatingIfNeeded: hash(name)) & (slots.count - 1)
    while slots[slot] >= 0, !names[Int(slots[slot])].elementsEqual(name) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}

/// FNV-1a over 64 bits (Fowler, Noll, Vo).
private func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
  return hash ^ (hash >> 32)
}
