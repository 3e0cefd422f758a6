internal import Diagnostics
internal import Domain
internal import Markup

extension PageWriter {
  /// Writes what a fenced block asks for.
  mutating func write(_ directive: Directive, in scope: TextScope) {
    let figures = Figures(plan, subPublic: scope.subPublic)
    switch directive.content {
    case .table(let request):
      table(request, figures, in: scope, at: directive.location)
    case .chart(let request):
      chart(request, figures, in: scope, at: directive.location)
    case .figures(let indicators, let subPublic):
      let own = subPublic.map { Figures(plan, subPublic: $0) } ?? figures
      if explainsFigures {
        explainedFigures(indicators, own, month: scope.month)
      } else {
        keyFigures(indicators, own, month: scope.month)
      }
    case .question(let inlines, let prompt):
      question(inlines, prompt, in: scope)
    case .box(let title, let inlines):
      let body = text(inlines, in: scope)
      html += """
        <aside class="encadre"><p class="encadre-titre">\(title)</p>
        <p>\(body)</p></aside>

        """
    case .register(let request):
      write(request, in: scope, at: directive.location)
    case .form(let form):
      write(form)
    case .runningOrder(let order):
      write(order, in: scope)
    case .guidance(let guidance):
      write(guidance, in: scope)
    case .territories(let request):
      write(request, in: scope, at: directive.location)
    }
  }

  private mutating func question(
    _ inlines: [Inline], _ prompt: QuestionPrompt, in scope: TextScope
  ) {
    let words = text(inlines, in: scope)
    html += """
      <div class="question"><p><span class="question-type">\(prompt.label)</span> \(words)</p>
      <div class="ecrire" aria-hidden="true"></div></div>

      """
  }

  private mutating func table(
    _ request: TableRequest, _ figures: Figures, in scope: TextScope, at location: SourceLocation
  ) {
    let groups = request.subPublics.isEmpty ? [figures.subPublic] : request.subPublics
    let rows = groups.flatMap { group in
      request.indicators.map { figures.key($0, subPublic: group) }
    }
    guard known(rows, at: location) else { return }
    let months = lastMonths(request.monthCount, until: scope.month)
    let title = request.title ?? tableTitle(rows)
    monthTable(title, rows: rows, months: months)
  }

  /// What a table shows when its author does not say: what all its columns have in common.
  private func tableTitle(_ keys: [SeriesKey]) -> String {
    let labels = Set(keys.map(\.indicator)).compactMap { dossier.indicators[$0]?.label }
    let measure = labels.count == 1 ? labels[0] + ", valeurs" : "Valeurs"
    let groups = Set(keys.map(\.subPublic))
    guard groups.count == 1, let key = keys.first else { return "\(measure) par mois" }
    return "\(measure) par mois\(groupSuffix(key))"
  }
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
