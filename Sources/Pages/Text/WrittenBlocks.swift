internal import Disclosure
internal import Domain
internal import Markup
internal import Narration
internal import Planning

/// What a fenced block shows.
///
/// - Parameter text: the text that the block stands in.
@BodyBuilder func writtenDirective(
  _ block: ResolvedBlock, of text: ResolvedNarrative, _ site: SiteView
) -> Body {
  switch block {
  case .table(let table): monthTable(of: table, site)
  case .chart(let chart): figure(chart.planned)
  case .keyFigures(let figures):
    site.explainsFigures
      ? explainedFigures(figures.indicators, figures.view, month: text.month, site)
      : keyFigures(figures.indicators, figures.view, month: text.month, site)
  case .question(let phrases, let prompt): question(html(phrases, site), prompt)
  case .box(let title, let phrases): box(title, html(phrases, site))
  case .register(let request): registerList(request, of: text, site)
  case .form(let form): blankForm(form, site)
  case .runningOrder(let order): runningOrder(order, site)
  case .guidance(let guidance): conduct(guidance, site)
  case .territories(let territories): comparedTerritories(territories, site)
  case .heading, .paragraph, .list, .quote, .code, .rule: Body()
  }
}

private func box(_ title: String, _ words: HTML) -> HTML {
  """
  <aside class="encadre"><p class="encadre-titre">\(title)</p>
  <p>\(words)</p></aside>

  """
}

/// A question, with room for answers where the page is meant for paper.
func question(_ words: HTML, _ prompt: QuestionPrompt) -> HTML {
  """
  <div class="question"><p><span class="question-type">\(prompt.label)</span> \(words)</p>
  <div class="ecrire" aria-hidden="true"></div></div>

  """
}

private func monthTable(of table: ShownTable, _ site: SiteView) -> Body {
  monthTable(
    table.title ?? commonTitle(table.keys, site), rows: table.keys, months: table.months, site)
}

/// What a table shows when its author does not say: what all its columns have in common.
private func commonTitle(_ keys: [SeriesKey], _ site: SiteView) -> String {
  let labels = Set(keys.map(\.indicator)).compactMap { site.dossier.indicators[$0]?.label }
  let measure = labels.count == 1 ? labels[0] + ", valeurs" : "Valeurs"
  let groups = Set(keys.map(\.subPublic))
  guard groups.count == 1, let key = keys.first else { return "\(measure) par mois" }
  return "\(measure) par mois\(site.whole.groupSuffix(key))"
}

extension QuestionPrompt {
  var label: String {
    switch self {
    case .observer: "Observer"
    case .expliquer: "Expliquer"
    case .agir: "Agir"
    }
  }
}
