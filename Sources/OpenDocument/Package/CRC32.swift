/// The cyclic redundancy check of some bytes, as ZIP and PNG use it.
///
/// Polynomial 0x04C11DB7, reflected. Source: ISO/IEC 3309; RFC 1952, section 8.
package func crc32(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~0) { sum, byte in
    sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)]
  }
}

/// What one byte does to the sum.
private let table: [UInt32] = (0..<256).map { byte in
  (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
}
