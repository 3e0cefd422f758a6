internal import Markup

/// Writes a deck as an OpenDocument presentation (.odp): texts as texts, drawings as shapes.
///
/// The look of titles, outlines and feet is in the master pages: whoever changes these changes every
/// slide. The same deck gives the same bytes.
package func presentation(_ deck: Deck) -> [UInt8] {
  let pages = deck.continued.slides.enumerated().map { SlidePage($1, number: $0 + 1) }
  return OpenDocumentFile(
    kind: .presentation, title: deck.title, date: deck.date, content: content(deck, pages),
    styles: masterStyles(deck, dashes: dashes(pages))
  ).bytes
}

private func content(_ deck: Deck, _ pages: [SlidePage]) -> XML {
  """
  <office:document-content \(documentNamespaces) office:version="1.3">
  <office:automatic-styles>
  \(bodyStyles)\(tableStyles(pages))\(drawingStyles(pages))</office:automatic-styles>
  <office:body><office:presentation>
  <presentation:footer-decl presentation:name="pied">\(deck.edition) · \(deck.audience)\
  </presentation:footer-decl>
  \(pages.map(\.xml))</office:presentation></office:body></office:document-content>

  """
}

private func tableStyles(_ pages: [SlidePage]) -> XML {
  let styles = pages.reduce(into: [String: XML]()) { all, page in
    if case .table(let frame) = page.body { all.merge(frame.styles) { first, _ in first } }
  }
  return styles.sorted { $0.key < $1.key }.map(\.value).joined()
}

/// The styles of every drawing, once each, in the order of their names.
private func drawingStyles(_ pages: [SlidePage]) -> XML {
  let drawings = pages.compactMap(\.drawing)
  let shapes = drawings.flatMap(\.shapeStyles).map { ($0.name, $0.definition) }
  let labels = drawings.flatMap(\.labelStyles).map { ($0.name, $0.definition) }
  return once(shapes + labels)
}

private func dashes(_ pages: [SlidePage]) -> XML {
  once(pages.compactMap(\.drawing).flatMap(\.shapeStyles).compactMap(\.dash))
}

private func once(_ pieces: [(name: String, xml: XML)]) -> XML {
  Dictionary(pieces.map { ($0.name, $0.xml) }) { first, _ in first }
    .sorted { $0.key < $1.key }.map(\.value).joined()
}
