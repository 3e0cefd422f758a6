internal import Disclosure
internal import Domain
internal import French
internal import Markup

/// The list of groups, with what may and may not be added.
func writeSubPublicList(to writer: inout PageWriter) -> PageText {
  writer.html += """
    <p class="chapeau">Chaque sous-public a sa page\u{A0}: définition, chiffres, ce que les données ne voient \
    pas, questions ouvertes. Les parts d’un même axe s’additionnent jusqu’au total\u{202F}; les sous-publics \
    thématiques se recoupent et ne s’additionnent jamais.</p>

    """
  for axis in writer.dossier.axes {
    guard let partition = writer.dossier.partition(axis) else { continue }
    writer.section("Selon l’axe «\u{A0}\(axis.words)\u{A0}»", anchor: "axe-\(axis.code)")
    writer.definitions(partition.parts)
  }
  writer.section("Sous-publics thématiques", anchor: "thematiques")
  writer.definitions(
    writer.dossier.subPublics.elements.filter { $0.standing == .thematic }.map(\.id))
  return PageText(title: "Sous-publics")
}

extension PageWriter {
  fileprivate mutating func definitions(_ groups: [SubPublicID]) {
    html += "<dl class=\"glossaire\">\n"
    for group in groups.compactMap({ dossier.subPublics[$0] }) {
      html += """
        <dt>\(link(group.label, to: .subPublic(group.id)))</dt>
        <dd>\(group.definition)</dd>

        """
    }
    html += "</dl>\n"
  }
}

/// A group: who it is, its series, what the data do not see, the words of the partners.
func writeSubPublic(_ id: SubPublicID, to writer: inout PageWriter) -> PageText {
  let plan = writer.plan
  guard let group = plan.dossier.subPublics[id] else { return PageText(title: id.code) }
  let figures = Figures(plan, subPublic: id)
  writer.groupDefinition(group)
  writer.section("Chiffres clés", anchor: "chiffres")
  let indicators = plan.dossier.indicators.ids.filter(figures.has)
  writer.keyFigures(Array(indicators.prefix(4)), figures, month: plan.latest)
  writer.groupFigures(indicators, figures, month: plan.latest)
  let narrative = plan.dossier.subPublicTexts[id]
  if let narrative {
    writer.write(narrative, in: TextScope(month: plan.latest, subPublic: id))
  }
  writer.groupQuestions(narrative, id, indicators, month: plan.latest)
  writer.groupRegisters(id, until: nil, on: writer.referenceDay(plan.latest))
  writer.section("Mois par mois", anchor: "mois")
  writer.monthLinks { .subPublicMonth($0, id) }
  writer.html += signLegend()
  var text = PageText(title: group.label)
  text.description = group.definition
  text.month = plan.latest
  let latest = PageID.subPublicMonth(plan.latest, id)
  if plan.contains(latest) {
    text.previous = NeighbourLink(label: "\(group.label), \(plan.latest.frenchName)", page: latest)
  }
  return text
}

/// A group in a month.
func writeSubPublicMonth(
  _ month: Month, _ id: SubPublicID, to writer: inout PageWriter
) -> PageText {
  let plan = writer.plan
  guard let group = plan.dossier.subPublics[id] else { return PageText(title: id.code) }
  let figures = Figures(plan, subPublic: id)
  writer.groupDefinition(group)
  let indicators = plan.dossier.indicators.ids.filter(figures.has)
  writer.section("En une minute")
  writer.keyFigures(Array(indicators.prefix(4)), figures, month: month)
  writer.caveats(figures, month: month)
  let text = plan.dossier.subPublicReports[SubPublicMonth(month: month, subPublic: id)]
  if let text {
    writer.section("Le mois en clair")
    writer.write(text, in: TextScope(month: month, subPublic: id, headingLevel: 3))
  }
  writer.section("Tous les indicateurs", anchor: "indicateurs")
  writer.summaryTable(
    "Indicateurs, \(month.frenchName)", indicators, figures, month: month)
  writer.groupFigures(indicators, figures, month: month)
  writer.groupQuestions(text, id, indicators, month: month)
  writer.groupRegisters(id, until: Day(endOf: month), on: Day(endOf: month))
  writer.html += signLegend()
  var page = PageText(title: "\(group.label), \(month.frenchName)")
  page.month = month
  page.validation = validation(of: month, plan)
  page.previous = writer.neighbour(month.previous, group)
  page.next = writer.neighbour(month.next, group)
  return page
}

extension PageWriter {
  fileprivate func neighbour(_ month: Month, _ group: SubPublic) -> NeighbourLink? {
    let page = PageID.subPublicMonth(month, group.id)
    return plan.contains(page)
      ? NeighbourLink(label: "\(group.label), \(month.frenchName)", page: page) : nil
  }

  fileprivate mutating func groupDefinition(_ group: SubPublic) {
    html += "<p class=\"chapeau\">\(group.definition)</p>\n"
    html += "<p>\(standingText(group))</p>\n"
    if !group.caveat.isEmpty {
      html += """
        <p class="limite"><strong>Ce que les données ne voient pas.</strong> \
        \(group.caveat)</p>

        """
    }
  }

  private func standingText(_ group: SubPublic) -> HTML {
    switch group.standing {
    case .whole: return "C’est l’ensemble des ménages suivis."
    case .part(let axis, let whole):
      let label = dossier.subPublics[whole]?.label ?? whole.code
      return """
        Partie de l’axe «\u{A0}\(axis.words)\u{A0}»\u{A0}: ses parts s’additionnent jusqu’à \
        «\u{A0}\(label)\u{A0}».
        """
    case .thematic:
      return """
        Sous-public thématique\u{A0}: il se recoupe avec d’autres. Ne pas l’additionner, ni en faire une part \
        du total.
        """
    }
  }

  /// The flows of a group when an identity holds for it, and the curve of each of its first indicators.
  fileprivate mutating func groupFigures(
    _ indicators: [IndicatorID], _ figures: Figures, month: Month
  ) {
    section("Évolution", anchor: "evolution")
    for id in indicators.prefix(6) {
      lineFigure([figures.key(id)], month: month, name: id.code)
    }
    for identity in dossier.site.identities {
      guard case .stockFlow(let stock, let entries, let exits) = identity.form,
        ([stock] + entries + exits).allSatisfy(figures.has)
      else { continue }
      entriesExitsFigure(identity, figures, month: month)
    }
    breakdownTables(indicators, figures, month: month)
  }

  /// What the figures ask of the partners, where the author of the page asks nothing.
  fileprivate mutating func groupQuestions(
    _ narrative: Narrative?, _ id: SubPublicID, _ indicators: [IndicatorID], month: Month
  ) {
    guard narrative?.hasQuestions != true else { return }
    let questions = openQuestions(month, indicators, groups: [id])
    guard !questions.isEmpty else { return }
    section("Questions ouvertes pour les partenaires", anchor: "questions")
    write(questions)
  }

  /// Decisions and experiments that concern a group: all of them, or those of a day and before.
  fileprivate mutating func groupRegisters(_ id: SubPublicID, until last: Day?, on day: Day) {
    let decisions = dossier.decisions.filter {
      $0.subPublic == id && $0.day <= last ?? $0.day
    }
    let experiments = dossier.experiments.filter {
      $0.subPublic == id && $0.start <= last ?? $0.start
    }
    guard !decisions.isEmpty || !experiments.isEmpty else { return }
    section("Décisions et expérimentations", anchor: "registres")
    decisionTable(decisions, on: day)
    experimentTable(experiments, on: day)
  }

  /// The months of the site, by year, newest first.
  mutating func monthLinks(isTopLevel: Bool = false, to page: (Month) -> PageID) {
    let years = Set(plan.months.map(\.year)).sorted(by: >)
    for year in years {
      let items = plan.months.reversed().filter { $0.year == year && plan.contains(page($0)) }.map {
        month -> HTML in
        "<li>\(link(month.frenchMonthName, to: page(month)))</li>\n"
      }
      html += isTopLevel ? "<h2>\(year)</h2>\n" : "<h3>\(year)</h3>\n"
      html += "<ul class=\"liste-liens mois\">\n\(items)</ul>\n"
    }
  }
}
