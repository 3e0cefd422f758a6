package import Domain

/// A PDF file read back from a browser: whole, with at least one page.
package struct PDFDocument: Hashable, Sendable {
  package let bytes: [UInt8]
  package let pageCount: Int
  /// What a screen reader needs and the file lacks.
  package let gaps: [PDFGap]

  /// Reads a file; nil when it is no PDF, is cut, or has no page.
  package init?(_ bytes: [UInt8]) {
    guard let file = PDFObjects(bytes), let catalog = file.object(file.trailer.reference("Root")),
      let pages = file.object(catalog.reference("Pages")),
      let count = pages.integer("Count"), count > 0
    else { return nil }
    self.bytes = bytes
    pageCount = count
    let information = file.object(file.trailer.reference("Info"))
    gaps = PDFGap.allCases.filter { gap in
      switch gap {
      case .tags: catalog.value("MarkInfo") == nil || catalog.value("StructTreeRoot") == nil
      case .language: catalog.value("Lang") == nil
      case .title: information?.value("Title") == nil
      }
    }
  }

  fileprivate init(_ original: PDFDocument, bytes: [UInt8]) {
    self.bytes = bytes
    pageCount = original.pageCount
    gaps = original.gaps
  }
}

/// Something that a document needs to be read aloud.
package enum PDFGap: Hashable, Sendable, CaseIterable {
  case tags, language, title

  /// In French, with its article.
  package var label: String {
    switch self {
    case .tags: "la structure"
    case .language: "la langue"
    case .title: "le titre"
    }
  }
}

extension PDFDocument {
  /// The same file with the dates of its making set to a day, at midnight, so that two runs give the
  /// same bytes.
  ///
  /// They are written over in place: what the file says of its own offsets stays true.
  package func dated(_ day: Day) -> PDFDocument {
    guard let file = PDFObjects(bytes),
      let information = file.object(file.trailer.reference("Info"))
    else { return self }
    var bytes = bytes
    for key in ["CreationDate", "ModDate"] {
      guard let date = information.value(key), date.starts(with: "(D:".utf8) else { continue }
      setDate(date.dropFirst(3).prefix { $0 != UInt8(ascii: ")") }.indices, to: day, in: &bytes)
    }
    return PDFDocument(self, bytes: bytes)
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
