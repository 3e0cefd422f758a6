internal import Markup
internal import Narration
internal import OpenDocument
internal import Planning

/// What stands below the slides that are handed out: how to read each chart, and its description for those
/// who do not see it.
func notesBelow(_ deck: Deck) -> HTML {
  let items = deck.slides.enumerated().filter { !$0.element.notes.isEmpty }.map { index, slide in
    """
    <h3><a href="#\(slideAnchor(index))">\(index + 1). \(slide.title)</a></h3>
    \(description(of: slide.body))\(slide.noteParagraphs)
    """ as HTML
  }
  return items.isEmpty ? HTML() : "<h2 id=\"notes\">Notes</h2>\n\(items)"
}

/// What is said over each slide, slide after slide, for a screen beside the one that is projected.
///
/// - Parameters:
///   - deck: with the facilitator's words in its notes.
///   - projected: the page of the same slides without them.
func notesView(of deck: Deck, beside projected: PageID, _ site: SiteView) -> Body {
  guard let url = site.plan.url(to: projected, from: site.page) else { return Body() }
  let items = deck.slides.enumerated().map { index, slide -> HTML in
    """
    <li><a href="\(url)#\(slideAnchor(index))">\(slide.title)</a>
    \(slide.noteParagraphs)</li>

    """
  }
  return anchored("notes-du-diaporama") { anchor in
    """
    <section class="notes-diapos">
    <h2 id="\(anchor)">Notes du diaporama</h2>
    <ol>
    \(items)</ol>
    </section>

    """
  }
}

extension Slide {
  fileprivate var noteParagraphs: [HTML] { notes.map { "<p>\($0)</p>\n" } }
}

private func description(of body: SlideBody) -> HTML? {
  guard case .chart(let chart) = body else { return nil }
  return "<p>Description\u{A0}: \(chart.description)</p>\n"
}
