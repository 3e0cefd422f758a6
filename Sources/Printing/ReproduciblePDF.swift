package import Domain

extension PDFDocument {
  /// The same document without what differs from one printing to the next: the dates of its making, set
  /// to a day at midnight, and the numbers that the browser's nodes had in its memory.
  ///
  /// Everything is written over in place: what the file says of its own offsets stays true.
  package func reproducible(dated day: Day) -> PDFDocument {
    var bytes = bytes
    for place in dates { setDate(place, to: day, in: &bytes) }
    renumberNodes(in: &bytes)
    return PDFDocument(self, bytes: bytes)
  }

  /// Where the dates stand, from the first digit of the year to the closing bracket.
  private var dates: [Range<Int>] {
    guard let file = PDFObjects(bytes),
      let information = file.object(file.trailer.reference("Info"))
    else { return [] }
    return ["CreationDate", "ModDate"].compactMap { key in
      guard let date = information.value(key), date.starts(with: "(D:".utf8) else { return nil }
      return date.dropFirst(3).prefix { $0 != UInt8(ascii: ")") }.indices
    }
  }
}

/// Writes `AAAAMMJJ000000+00'00'` over a date, as far as it goes: without a zone, or up to the day.
private func setDate(_ place: Range<Int>, to day: Day, in bytes: inout [UInt8]) {
  let digits = Array(day.description.utf8.filter { $0 != UInt8(ascii: "-") })
  for (index, offset) in place.enumerated() {
    switch bytes[offset] {
    case _ where index < digits.count: bytes[offset] = digits[index]
    case UInt8(ascii: "0")...UInt8(ascii: "9"): bytes[offset] = UInt8(ascii: "0")
    case UInt8(ascii: "-"): bytes[offset] = UInt8(ascii: "+")
    default: continue
    }
  }
}

/// Numbers the names of structure elements, `(node00000365)`, from 1 in their own order.
///
/// Chromium names them after its nodes, whose numbers depend on what else it has made meanwhile. Their
/// order is kept, since the tree of names is sorted.
private func renumberNodes(in bytes: inout [UInt8]) {
  let places = nodeNumbers(in: bytes)
  let numbers = Set(places.map { Array(bytes[$0]) }).sorted { $0.lexicographicallyPrecedes($1) }
  let order = Dictionary(uniqueKeysWithValues: zip(numbers, 1...))
  for place in places {
    guard let number = order[Array(bytes[place])] else { continue }
    let digits = String(number).utf8
    let zeros = repeatElement(UInt8(ascii: "0"), count: place.count - digits.count)
    bytes.replaceSubrange(place, with: zeros + Array(digits))
  }
}

/// Where the eight digits of each name stand.
private func nodeNumbers(in bytes: [UInt8]) -> [Range<Int>] {
  let prefix = Array("(node".utf8)
  var places: [Range<Int>] = []
  var rest = bytes[...]
  while let start = rest.firstIndex(of: UInt8(ascii: "(")) {
    rest = bytes[start...]
    let digits = rest.dropFirst(prefix.count).prefix { (0x30...0x39).contains($0) }
    if rest.starts(with: prefix), digits.count == 8 { places.append(digits.indices) }
    rest = rest.dropFirst()
  }
  return places
}
