/// A PNG picture read back from a browser: whole, and of the size it says.
package struct PNGPicture: Hashable, Sendable {
  package let bytes: [UInt8]
  /// In its own pixels.
  package let size: PixelSize

  /// Takes a file that begins and ends as a PNG does; nil for any other.
  package init?(_ bytes: [UInt8]) {
    let ending: [UInt8] = [0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
    guard bytes.count > 33, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      bytes.suffix(8).elementsEqual(ending)
    else { return nil }
    func number(at offset: Int) -> Int {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    self.bytes = bytes
    size = PixelSize(width: number(at: 16), height: number(at: 20))
  }
}

/// A width and a height in whole pixels.
package struct PixelSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// Reads the `width` and `height` of the first tag of an SVG file, rounded up.
  package init?(ofSVG bytes: [UInt8]) {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard
      let tag = text.firstRange(of: "<svg").flatMap({
        text[$0.upperBound...].split(separator: ">").first
      }),
      let width = Self.pixels("width", in: tag), let height = Self.pixels("height", in: tag)
    else { return nil }
    self.init(width: width, height: height)
  }

  private static func pixels(_ name: String, in tag: Substring) -> Int? {
    guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
    let digits = tag[start...].prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let value = Double(digits), (1...10_000).contains(value) else { return nil }
    return Int(value.rounded(.up))
  }
}
