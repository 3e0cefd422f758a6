internal import Charts
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// A sheet for the wall: one chart, one question, room for what people stick beside it.
private struct Poster {
  let chart: any Chart
  var question: (prompt: QuestionPrompt, words: String)?
}

/// What every poster of a meeting says at its head and at its foot.
private struct PosterSurround {
  let head: String
  /// What marks invented figures; nil when nothing has to.
  let banner: String?
  let foot: String
}

/// The posters of a meeting: a sheet for each chart of its main text, with the question that follows it there.
func postersPage(_ meeting: Meeting, _ site: SiteView) -> PageContent {
  let surround = posterSurround(of: meeting, site)
  let posters = posters(of: site.narration.main(of: meeting))
  let title = "\(meeting.fullTitle)\u{A0}: affiches"
  var page = PageContent(title: title) {
    if !posters.isEmpty { chartDefinitions() }
    "<h1 class=\"affiches-titre\">\(title)</h1>\n"
    for (index, poster) in posters.enumerated() {
      sheet(poster, number: index + 1, of: posters.count, in: surround)
    }
  }
  page.frame = .plates
  return page
}

private func posters(of text: ResolvedNarrative) -> [Poster] {
  var posters: [Poster] = []
  for block in text.directives {
    posters += block.charts.map { Poster(chart: $0.chart) }
    if case .question(let phrases, let prompt) = block, let last = posters.indices.last,
      posters[last].question == nil
    {
      posters[last].question = (prompt, phrases.words)
    }
  }
  return posters
}

private func posterSurround(of meeting: Meeting, _ view: SiteView) -> PosterSurround {
  let site = view.dossier.site
  let foot = [
    site.title, "Édition \(view.plan.latest.frenchOf)", audienceLine(view),
    "Avec le soutien de \(site.partnership.name)",
  ]
  return PosterSurround(
    head: "\(meeting.body), \(meeting.day.frenchName)",
    banner: site.isSynthetic ? "Données synthétiques" : nil,
    foot: foot.joined(separator: " · "))
}

private func sheet(
  _ poster: Poster, number: Int, of count: Int, in surround: PosterSurround
) -> HTML {
  let chart = poster.chart
  let question = poster.question ?? (.observer, "Qu’est-ce qui vous étonne\u{202F}?")
  let banner = surround.banner.map { "<span class=\"affiche-avis\">\($0)</span>" as HTML }
  return """
    <section class="affiche" id="affiche-\(number)" aria-label="\(number). \(chart.title)">
    <p class="affiche-tete">\(surround.head)\(banner)</p>
    <h2>\(chart.title)</h2>
    <p class="affiche-sous">\(chart.subtitle)</p>
    <div class="affiche-dessin g">
    \(image(of: chart.scene(.projected), as: .projected, alternative: chart.alternative))\
    \(image(of: chart.scene(.narrow), as: .narrow, alternative: chart.alternative))</div>
    <div class="affiche-suite">
    <p class="affiche-question"><span class="question-type">\(question.prompt.label)</span> \(question.words)</p>
    <div class="affiche-notes" aria-hidden="true">Vos remarques</div>
    </div>
    <div class="affiche-pied"><p>\(chart.notes.joined(separator: " "))</p>
    <p>\(surround.foot) · \(number)\u{A0}/\u{A0}\(count)</p></div>
    </section>

    """
}
