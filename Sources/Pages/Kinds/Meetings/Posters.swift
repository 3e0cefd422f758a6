internal import Charts
internal import Domain
internal import French
internal import Markup

/// A sheet for the wall: one chart, one question, room for what people stick beside it.
private struct Poster {
  let figure: Figure
  var question: (prompt: QuestionPrompt, words: String)?
}

/// The posters of a meeting: a sheet for each chart of its main text, with the question that follows it there.
func writePosters(_ meeting: Meeting, to writer: inout PageWriter) -> PageText {
  let foot: HTML = """
    Synchrø · \(meeting.body), \(meeting.day.frenchName) · Édition \(writer.plan.latest.frenchOf) · \
    \(audienceLine(of: writer.page, in: writer.plan)) · Avec le soutien de \
    \(frenchTypography(writer.dossier.site.partnership.name))
    """
  let posters = writer.posters(of: meeting)
  let title = "\(meeting.fullTitle)\u{A0}: affiches"
  writer.html += """
    <h1 class="affiches-titre">\(title)</h1>
    \(posters.enumerated().map { sheet($1, number: $0 + 1, of: posters.count, writer.dossier, foot) })
    """
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
      case .question(let text, let prompt) where posters.last?.question == nil:
        guard !posters.isEmpty else { continue }
        posters[posters.count - 1].question = (prompt, words(text, in: scope))
      default: continue
      }
    }
    return posters
  }
}

private func sheet(
  _ poster: Poster, number: Int, of count: Int, _ dossier: Dossier, _ foot: HTML
) -> HTML {
  let figure = poster.figure
  let question = poster.question ?? (.observer, "Qu’est-ce qui vous étonne\u{202F}?")
  let banner: HTML? =
    dossier.site.isSynthetic ? "<p class=\"affiche-avis\">Données synthétiques</p>\n" : nil
  return """
    <section class="affiche" id="affiche-\(number)" aria-labelledby="affiche-\(number)-titre">
    \(banner)<h2 id="affiche-\(number)-titre">\(figure.title)</h2>
    <p class="affiche-sous">\(figure.subtitle)</p>
    <div class="affiche-dessin g">
    \(image(of: figure.projected(), as: .projected, alternative: figure.alternative))</div>
    <div class="affiche-suite">
    <p class="affiche-question"><span class="question-type">\(question.prompt.label)</span> \(question.words)</p>
    <div class="affiche-notes" aria-hidden="true"></div>
    </div>
    <div class="affiche-pied"><p>\(figure.notes.joined(separator: " "))</p>
    <p>\(foot) · \(number)\u{A0}/\u{A0}\(count)</p></div>
    </section>

    """
}
