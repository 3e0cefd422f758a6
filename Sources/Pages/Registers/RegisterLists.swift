internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// Every decision, with what it rested on.
func decisionsPage(_ site: SiteView) -> PageContent {
  let day = referenceDay(site.plan.latest, site)
  var page = PageContent(title: "Registre des décisions")
  page.body += """
    <p class="chapeau">Ce qui a été décidé en comité, en atelier ou entre territoires, par qui, pour quand, et le \
    chiffre que l’on avait sous les yeux.</p>

    """
  page.body += section("Ce qui reste à faire", anchor: "ouvertes")
  page.body += openDecisionTable(site.dossier.decisions, on: day, site)
  page.body += section("Toutes les décisions", anchor: "toutes")
  page.body += decisionTable(site.dossier.decisions, on: day, site)
  page.body += signLegend()
  return page
}

/// Everything that was tried, each with a sheet of its own.
func experimentsPage(_ site: SiteView) -> PageContent {
  var page = PageContent(title: "Expérimentations")
  page.body += """
    <p class="chapeau">Ce que les partenaires essaient, sur quelle hypothèse, comment ils verront que cela \
    marche et quand ils s’arrêteront.</p>

    """
  page.body += section("Les expérimentations", anchor: "liste")
  page.body += experimentTable(
    site.dossier.experiments, on: referenceDay(site.plan.latest, site), site)
  return page
}

/// Experiments, newest first, as they stood on a day.
func experimentTable(_ experiments: [Experiment], on day: Day, _ site: SiteView) -> Body {
  guard !experiments.isEmpty else { return Body() }
  let rows = experiments.sorted { ($1.start, $0.code) < ($0.start, $1.code) }.map {
    item -> HTML in
    """
    <tr><th scope="row">\(site.link(item.label, to: .experiment(item.code))) \
    <span class="date">\(span(of: item, on: day))</span></th>\
    <td>\(item.state(on: day).label)\(nextReview(item, after: day))</td>\
    <td>\(item.hypothesis)</td>\
    <td>\(item.verdict(on: day))</td></tr>

    """
  }
  let head: HTML = """
    <tr><th scope="col">Expérimentation</th><th scope="col">État</th>\
    <th scope="col">Hypothèse</th><th scope="col">Bilan</th></tr>
    """
  return scrollingTable(
    "Expérimentations, état au \(day.frenchName)", head: head, rows: rows.joined())
}

/// « du 1er octobre 2024 au 28 février 2025 », « depuis le 3 février 2025 ».
private func span(of item: Experiment, on day: Day) -> String {
  guard let end = item.end, end <= day else { return "depuis le \(item.start.frenchName)" }
  return "du \(item.start.frenchName) au \(end.frenchName)"
}

private func nextReview(_ item: Experiment, after day: Day) -> HTML {
  guard item.state(on: day) == .enCours else { return HTML() }
  let month = item.reviews.first { Day(endOf: $0) > day }
  return
    " <span class=\"date\">prochaine revue\u{A0}: \(month?.frenchName ?? "à fixer")</span>"
}

extension ExperimentState {
  var label: String {
    switch self {
    case .enCours: "en cours"
    case .concluante: "concluante"
    case .arretee: "arrêtée"
    case .nonConcluante: "non concluante"
    }
  }
}
