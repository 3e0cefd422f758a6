/// Narrows a range to what stands between its outer spaces.
///
/// Spaces are the tab and U+0020, the no-break and thin ones (U+00A0, U+202F, U+2009), and what has
/// no width (U+200B…U+200D, U+2060, U+FEFF): all of them reach a CSV through copy and paste.
func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end {
    let length = spaceLength(bytes, at: start, limit: end)
    if length == 0 { break }
    start += length
  }
  while start < end {
    let length = spaceLengthBackwards(bytes, before: end, limit: start)
    if length == 0 { break }
    end -= length
  }
  return start..<end
}

/// How many bytes the space at an offset takes, or 0 when there is none.
func spaceLength(_ bytes: [UInt8], at offset: Int, limit: Int) -> Int {
  switch bytes[offset] {
  case 0x20, 0x09: 1
  case 0x21..<0xC2: 0
  case 0xC2: offset + 1 < limit && bytes[offset + 1] == 0xA0 ? 2 : 0
  case 0xE2, 0xEF:
    offset + 2 < limit && isWideSpace(bytes[offset], bytes[offset + 1], bytes[offset + 2]) ? 3 : 0
  default: 0
  }
}

private func spaceLengthBackwards(_ bytes: [UInt8], before end: Int, limit: Int) -> Int {
  let last = bytes[end - 1]
  if last == 0x20 || last == 0x09 { return 1 }
  guard last & 0xC0 == 0x80 else { return 0 }
  if end - 2 >= limit, bytes[end - 2] == 0xC2 { return last == 0xA0 ? 2 : 0 }
  guard end - 3 >= limit, isWideSpace(bytes[end - 3], bytes[end - 2], last) else { return 0 }
  return 3
}

private func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  switch (first, second, third) {
  case (0xE2, 0x80, 0x89), (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0): true
  case (0xEF, 0xBB, 0xBF): true
  default: false
  }
}
