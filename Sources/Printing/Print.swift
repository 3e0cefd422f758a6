package import Domain
internal import Publishing

extension PrintEngine {
  /// Prints an HTML document that stands alone, as Ctrl-P would, without the browser's own margins.
  ///
  /// - Parameters:
  ///   - html: the document; it refers to no other file.
  ///   - day: what the file gives as its date, since nothing here reads a clock.
  ///   - output: what is being made; the browser works beside it.
  ///   - name: what tells the document from the others printed at the same time.
  package func pdf(
    of html: [UInt8], dated day: Day, beside output: String, named name: String
  ) async throws(PrintFailure) -> PDFDocument {
    let folder = try scratch(output, name)
    let page = try page(html, in: folder)
    try await run(
      [
        "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
        "--print-to-pdf=\(folder.file("page.pdf"))",
      ], on: fileAddress(page), profile: folder.file("profile"))
    guard let bytes = folder.read("page.pdf") else { throw .nothing }
    guard let document = PDFDocument(bytes) else { throw .damaged(kind: "PDF") }
    return document.dated(day)
  }

  /// Draws an SVG file as a PNG picture of twice its size, on white.
  ///
  /// - Parameters:
  ///   - svg: a drawing that gives its size in pixels by `width` and `height`.
  ///   - output: what is being made; the browser works beside it.
  ///   - name: what tells the drawing from the others drawn at the same time.
  package func png(
    of svg: [UInt8], beside output: String, named name: String
  ) async throws(PrintFailure) -> PNGPicture {
    guard let size = PixelSize(ofSVG: svg) else { throw .damaged(kind: "SVG") }
    let folder = try scratch(output, name)
    let page = try page(pictureFrame(svg, size), in: folder)
    try await run(
      [
        "--hide-scrollbars", "--force-device-scale-factor=2",
        "--window-size=\(size.width),\(size.height)", "--screenshot=\(folder.file("page.png"))",
      ], on: fileAddress(page), profile: folder.file("profile"))
    guard let bytes = folder.read("page.png") else { throw .nothing }
    guard let picture = PNGPicture(bytes) else { throw .damaged(kind: "PNG") }
    return picture
  }

  private func scratch(
    _ output: String, _ name: String
  ) throws(PrintFailure) -> ScratchFolder {
    do { return try ScratchFolder(beside: output, named: name) } catch { throw .disk(error) }
  }

  private func page(
    _ html: [UInt8], in folder: borrowing ScratchFolder
  ) throws(PrintFailure) -> String {
    do { return try folder.write(html, to: "page.html") } catch { throw .disk(error) }
  }
}

/// A page that shows a drawing and nothing else.
private func pictureFrame(_ svg: [UInt8], _ size: PixelSize) -> [UInt8] {
  let head = """
    <!doctype html><meta charset="utf-8"><style>html,body{margin:0;background:#fff}\
    svg{display:block;width:\(size.width)px;height:\(size.height)px}</style>
    """
  return Array(head.utf8) + svg
}
