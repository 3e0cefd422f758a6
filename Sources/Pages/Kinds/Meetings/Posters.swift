internal import Charts
internal import Domain
internal import French
internal import Markup

/// A sheet for the wall: one chart, one question, room for what people stick beside it.
private struct Poster {
  let figure: Figure
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
func writePosters(_ meeting: Meeting, to writer: inout PageWriter) -> PageText {
  let surround = writer.posterSurround(of: meeting)
  let posters = writer.posters(of: meeting)
  let title = "\(meeting.fullTitle)\u{A0}: affiches"
  writer.html += "<h1 class=\"affiches-titre\">\(title)</h1>\n"
  for (index, poster) in posters.enumerated() {
    writer.html += sheet(poster, number: index + 1, of: posters.count, in: surround)
  }
  var text = PageText(title: title)
  text.frame = .plates
  text.month = meeting.month
  return text
}

extension PageWriter {
  fileprivate mutating func posters(of meeting: Meeting) -> [Poster] {
    let scope = TextScope(month: meeting.month)
    var posters: [Poster] = []
    for directive in meeting.main.directives {
      switch directive.content {
      case .chart, .territories:
        posters += figures(of: directive, in: scope).map { Poster(figure: $0) }
      case .question(let text, let prompt):
        guard let last = posters.indices.last, posters[last].question == nil else { continue }
        posters[last].question = (prompt, words(text, in: scope))
      default: continue
      }
    }
    return posters
  }

  fileprivate func posterSurround(of meeting: Meeting) -> PosterSurround {
    let site = dossier.site
    let foot = [
      site.title, "Édition \(plan.latest.frenchOf)",
      audienceLine(of: page, in: plan),
      "Avec le soutien de \(site.partnership.name)",
    ]
    return PosterSurround(
      head: "\(meeting.body), \(meeting.day.frenchName)",
      banner: site.isSynthetic ? "Données synthétiques" : nil,
      foot: foot.joined(separator: " · "))
  }
}

private func sheet(
  _ poster: Poster, number: Int, of count: Int, in surround: PosterSurround
) -> HTML {
  let figure = poster.figure
  let question = poster.question ?? (.observer, "Qu’est-ce qui vous étonne\u{202F}?")
  let banner = surround.banner.map { "<span class=\"affiche-avis\">\($0)</span>" as HTML }
  return """
    <section class="affiche" id="affiche-\(number)" aria-label="\(number). \(figure.title)">
    <p class="affiche-tete">\(surround.head)\(banner)</p>
    <h2>\(figure.title)</h2>
    <p class="affiche-sous">\(figure.subtitle)</p>
    <div class="affiche-dessin g">
    \(image(of: figure.projected(), as: .projected, alternative: figure.alternative))\
    \(image(of: figure.narrow, as: .narrow, alternative: figure.alternative))</div>
    <div class="affiche-suite">
    <p class="affiche-question"><span class="question-type">\(question.prompt.label)</span> \(question.words)</p>
    <div class="affiche-notes" aria-hidden="true">Vos remarques</div>
    </div>
    <div class="affiche-pied"><p>\(figure.notes.joined(separator: " "))</p>
    <p>\(surround.foot) · \(number)\u{A0}/\u{A0}\(count)</p></div>
    </section>

    """
}
