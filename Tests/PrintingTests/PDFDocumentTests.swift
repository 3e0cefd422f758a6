internal import Domain
internal import Printing
internal import Testing

/// A PDF of a few objects, as a browser writes them.
private struct Sample {
  var catalog =
    "<</Type /Catalog /Pages 2 0 R /MarkInfo <</Marked true>> /StructTreeRoot 4 0 R /Lang (fr)>>"
  var pages = "<</Type /Pages /CountAll 9 /Count 12 /Kids [3 0 R]>>"
  var information =
    "<</Title (Atelier) /CreationDate (D:20261121122534+02'30') /ModDate (D:20261121122534-05'00')>>"
  var ending = "%%EOF\n"

  var bytes: [UInt8] {
    var text = "%PDF-1.4\n"
    var table = "0000000000 65535 f \n"
    for (number, object) in [information, pages, "<</Type /Page>>", "<<>>", catalog].enumerated() {
      let offset = String(text.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 6\n\(table)trailer\n<</Size 6 /Root 5 0 R /Info 1 0 R>>\n"
    return Array((text + "startxref\n\(start)\n" + ending).utf8)
  }
}

@Suite struct `Reading a PDF` {
  @Test func `counts the pages of its tree`() {
    let document = PDFDocument(Sample().bytes)
    #expect(document?.pageCount == 12)
    #expect(document?.gaps == [])
  }

  @Test func `names what a screen reader lacks`() {
    let bare = Sample(
      catalog: "<</Type /Catalog /Pages 2 0 R>>", information: "<</Producer (Skia)>>")
    let gaps = PDFDocument(bare.bytes)?.gaps
    #expect(gaps == [.tags, .language, .title])
    #expect(gaps?.map(\.label) == ["la structure", "la langue", "le titre"])
  }

  @Test(arguments: [
    Sample(pages: "<</Type /Pages /Count 0>>"), Sample(pages: "<<>>"), Sample(catalog: "<<>>"),
    Sample(catalog: "<</Pages 99 0 R>>"), Sample(ending: ""),
  ])
  fileprivate func `refuses a file without a page or an end`(sample: Sample) {
    #expect(PDFDocument(sample.bytes) == nil)
  }

  /// Any beginning of a file is a file that a dying browser may leave.
  @Test func `refuses every file that is cut`() {
    let bytes = Sample().bytes
    for count in 0..<bytes.count - 6 { #expect(PDFDocument(Array(bytes.prefix(count))) == nil) }
    for count in 1..<bytes.count { _ = PDFDocument(Array(bytes.dropFirst(count))) }
  }

  @Test func `survives any byte in place of another`() throws {
    let day = try #require(Day("2024-06-20"))
    let bytes = Sample().bytes
    for index in bytes.indices {
      var changed = bytes
      changed[index] = UInt8(ascii: "9")
      _ = PDFDocument(changed)?.dated(day)
    }
  }

  @Test func `sets its dates in place`() throws {
    let day = try #require(Day("2024-06-20"))
    let document = try #require(PDFDocument(Sample().bytes))
    let expected = Sample(
      information:
        "<</Title (Atelier) /CreationDate (D:20240620000000+00'00') /ModDate (D:20240620000000+00'00')>>"
    )
    #expect(document.dated(day).bytes == expected.bytes)
    #expect(document.dated(day).pageCount == 12)
  }

  @Test func `leaves a file without dates as it is`() throws {
    let day = try #require(Day("2024-06-20"))
    let document = try #require(PDFDocument(Sample(information: "<<>>").bytes))
    #expect(document.dated(day) == document)
  }
}

@Suite struct `Reading a picture` {
  @Test(arguments: [
    ("<svg width=\"752\" height=\"412.5\">", PixelSize(width: 752, height: 413)),
    (
      "<?xml version=\"1.0\"?>\n<svg viewBox=\"0 0 1 1\" height=\"1\" width=\"20px\"/>",
      .init(width: 20, height: 1)
    ),
    ("<svg viewBox=\"0 0 20 10\">", nil), ("<svg width=\"0\" height=\"5\">", nil),
    ("<svg width=\"1e9\" height=\"99999\">", nil), ("<p>", nil),
  ])
  func `takes the size that a drawing gives`(svg: String, size: PixelSize?) {
    #expect(PixelSize(ofSVG: Array(svg.utf8)) == size)
  }

  @Test func `takes whole files only`() {
    let head: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 73, 72, 68, 82,
    ]
    let size: [UInt8] = [0, 0, 5, 0xE0, 0, 0, 3, 0x3A]
    let end: [UInt8] =
      [8, 2, 0, 0, 0, 0, 0, 0, 0] + [0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
    #expect(PNGPicture(head + size + end)?.size == PixelSize(width: 1504, height: 826))
    #expect(PNGPicture(head + size + end.dropLast()) == nil)
    #expect(PNGPicture([]) == nil)
  }
}
