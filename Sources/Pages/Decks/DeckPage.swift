internal import Charts
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import OpenDocument
internal import Planning

/// The slides of a meeting for a browser, with the same deck beside them for office programs.
func deckPage(_ meeting: Meeting, _ site: SiteView) -> PageContent {
  let made = meetingDeck(meeting, site)
  let deck = made.deck
  let twin = site.twin(presentation(deck), suffix: ".odp")
  var page = PageContent(title: "\(meeting.fullTitle)\u{A0}: diaporama") {
    file(twin.file)
    chartDefinitions()
    deck.slides.indices.map { slide($0, of: deck) }.joined()
    """
    <section class="suites-diapos">
    \(notesBelow(deck))<p>Modifier ou projeter sans navigateur\u{A0}: <a href="\(twin.url)" download>\
    le diaporama pour LibreOffice ou PowerPoint (.odp)</a>.</p>
    </section>

    """
  }
  page.frame = .plates
  page.findings = made.findings
  return page
}

/// A slide: a section of the page with its own foot, which leads to those before and after.
private func slide(_ index: Int, of deck: Deck) -> HTML {
  let slide = deck.slides[index]
  return """
    <section class="diapo \(className(of: slide.body))" id="\(slideAnchor(index))" aria-label="\(index + 1). \(slide.title)">
    <div class="diapo-tete">
    \(overline(slide, of: deck))\(heading(index, slide))</div>
    \(slide.subtitle.map { "<p class=\"diapo-sous\">\($0)</p>\n" as HTML })\
    \(body(index, slide))\(foot(index, of: deck))</section>

    """
}

/// Where a slide stands in its page.
func slideAnchor(_ index: Int) -> String { "diapo-\(index + 1)" }

/// What stands above a title: the part that the slide belongs to, and the mark of invented figures.
private func overline(_ slide: Slide, of deck: Deck) -> HTML? {
  guard slide.kicker != nil || deck.banner != nil else { return nil }
  let mark = deck.banner.map { "<span class=\"diapo-avis\">\($0)</span>" as HTML }
  return "<p class=\"diapo-surtitre\">\(slide.kicker ?? "")\(mark)</p>\n"
}

private func heading(_ index: Int, _ slide: Slide) -> HTML {
  let size = "diapo-titre corps-\(slide.titlePoints)"
  return index == 0
    ? "<h1 class=\"\(size)\">\(slide.title)</h1>\n"
    : "<h2 class=\"\(size)\">\(slide.title)</h2>\n"
}

private func className(of body: SlideBody) -> String {
  switch body {
  case .opening: "diapo-ouverture"
  case .bullets: "diapo-points"
  case .figures: "diapo-chiffres"
  case .table: "diapo-tableau"
  case .chart: "diapo-graphique"
  }
}

private func body(_ index: Int, _ slide: Slide) -> HTML {
  switch slide.body {
  case .opening(let lines): "<div class=\"diapo-corps\">\n\(lines.map(paragraph))</div>\n"
  case .bullets(let texts):
    """
    <ul class="diapo-corps corps-\(slide.bodyPoints)">
    \(texts.map { "<li>\($0)</li>\n" as HTML })</ul>

    """
  case .figures(let figures): "<ul class=\"diapo-corps\">\n\(figures.map(card))</ul>\n"
  case .table(let table):
    """
    <div class="diapo-corps g-defile" role="region" tabindex="0" aria-label="Tableau de la diapositive \(index + 1)">
    \(markup(table, named: slide.title))</div>

    """
  case .chart(let chart): drawing(chart)
  }
}

private func paragraph(_ text: String) -> HTML { "<p>\(text)</p>\n" }

private func card(_ figure: KeyFigure) -> HTML {
  """
  <li><p class="diapo-valeur">\(figure.value)</p>
  <p class="diapo-nom">\(figure.label)</p>
  <p class="diapo-note">\(figure.note)</p></li>

  """
}

/// - Parameter name: the slide's title, which eyes already have above the table.
private func markup(_ table: SlideTable, named name: String) -> HTML {
  let heads = table.columns.map { column -> HTML in
    column.isNumeric
      ? "<th scope=\"col\" class=\"n\">\(column.title)</th>"
      : "<th scope=\"col\">\(column.title)</th>"
  }
  let rows = table.rows.map { row -> HTML in
    "<tr>\(zip(row, table.columns).enumerated().map(cell))</tr>\n"
  }
  return """
    <table><caption class="hors-ecran">\(name)</caption>
    <thead><tr>\(heads)</tr></thead>
    <tbody>
    \(rows)</tbody></table>

    """
}

/// A cell of a table; the first names its row.
private func cell(_ rank: Int, _ content: (text: String, column: SlideTable.Column)) -> HTML {
  if rank == 0 { return "<th scope=\"row\">\(content.text)</th>" }
  return content.column.isNumeric
    ? "<td class=\"n\">\(content.text)</td>" : "<td>\(content.text)</td>"
}

/// The drawing, wide for the wall and narrow for a telephone, with what it says and where it comes from.
private func drawing(_ chart: SlideChart) -> HTML {
  """
  <div class="diapo-corps g">
  \(image(of: chart.scene, as: .projected, alternative: chart.alternative))\
  \(chart.narrow.map { image(of: $0, as: .narrow, alternative: chart.alternative) })</div>
  <p class="diapo-source">\(chart.source)</p>

  """
}

private func foot(_ index: Int, of deck: Deck) -> HTML {
  """
  <div class="diapo-pied"><p>\(deck.edition) · \(deck.audience)</p>
  <nav aria-label="Diapositive \(index + 1)">\(step("Précédente", to: index - 1, of: deck))\
  <span>\(index + 1)\u{A0}/\u{A0}\(deck.slides.count)</span>\
  \(step("Suivante", to: index + 1, of: deck))</nav></div>

  """
}

/// A link to a slide, which is told where there is none.
private func step(_ label: String, to index: Int, of deck: Deck) -> HTML? {
  deck.slides.indices.contains(index) ? "<a href=\"#\(slideAnchor(index))\">\(label)</a>" : nil
}
