internal import Markup
internal import OpenDocument

extension PageWriter {
  /// What is said over each slide, slide after slide, for a screen beside the one that is projected.
  ///
  /// - Parameters:
  ///   - deck: with the facilitator's words in its notes.
  ///   - projected: the page of the same slides without them.
  mutating func notesView(of deck: Deck, beside projected: PageID) {
    guard let url = plan.url(to: projected, from: page) else { return }
    let items = deck.slides.enumerated().map { index, slide -> HTML in
      let notes = slide.notes.map { "<p>\($0)</p>\n" as HTML }
      return "<li><a href=\"\(url)#\(slideAnchor(index))\">\(slide.title)</a>\n\(notes)</li>\n"
    }
    html += """
      <section class="notes-diapos">
      <h2 id="\(uniqueAnchor("notes-du-diaporama"))">Notes du diaporama</h2>
      <ol>
      \(items)</ol>
      </section>

      """
  }
}
