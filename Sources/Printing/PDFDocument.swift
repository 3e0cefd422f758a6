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

  /// The same document in other bytes.
  init(_ original: PDFDocument, bytes: [UInt8]) {
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
