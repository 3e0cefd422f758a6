internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The execution report of the conventions: planned and spent, results, objectives, action by action.
func executionPage(_ site: SiteView) -> PageContent {
  var page = PageContent(title: "Rapport d’exécution")
  page.body += """
    <p class="chapeau">Pour chaque action\u{A0}: le budget prévu et réalisé, les résultats obtenus, l’atteinte des \
    objectifs. Ce que le rapport d’exécution d’une convention doit contenir, au plus tard le 31\u{A0}mars de \
    l’année suivante.</p>

    """
  for convention in site.dossier.conventions.elements {
    let own = site.dossier.executions.filter { $0.convention == convention.id }
    for year in unique(own.map(\.year)).sorted(by: >) {
      page.body += execution(convention, year, own.filter { $0.year == year })
    }
  }
  return page
}

private let unknown: HTML = "<td class=\"n nd\">non renseigné</td>"

@BodyBuilder private func execution(
  _ convention: Convention, _ year: Int, _ actions: [Execution]
) -> Body {
  let title = "\(convention.label), exercice \(year)"
  section(title, anchor: "\(convention.id)-\(year)")
  let head: HTML = """
    <tr><th scope="col">Action</th><th scope="col" class="n">Budget prévu</th>\
    <th scope="col" class="n">Budget réalisé</th><th scope="col" class="n">Part réalisée</th></tr>
    """
  let rows = actions.map { budgetRow($0.action, $0.planned, $0.spent) }
  let sum = budgetRow(
    "Total", actions.reduce(Quantity.zero) { $0 + $1.planned }, actions.spent, isTotal: true)
  scrollingTable(title, head: head, rows: rows.joined() + (actions.count > 1 ? sum : HTML()))
  for item in actions { actionSheet(item) }
}

private func budgetRow(
  _ label: String, _ planned: Quantity, _ spent: Quantity?, isTotal: Bool = false
) -> HTML {
  let start: HTML = isTotal ? "<tr class=\"total\">" : "<tr>"
  let share = spent.flatMap { ($0 * 100).divided(by: planned) }
  let real: HTML = spent.map { "<td class=\"n\">\(frenchEuros($0))</td>" } ?? unknown
  let part: HTML =
    share.map { "<td class=\"n\">\(frenchNumber($0, places: 0))\u{A0}%</td>" } ?? unknown
  return """
    \(start)<th scope="row">\(label)</th>\
    <td class="n">\(frenchEuros(planned))</td>\(real)\(part)</tr>

    """
}

@BodyBuilder private func actionSheet(_ item: Execution) -> Body {
  anchored(slug("\(item.convention)-\(item.year)-\(item.action)")) {
    "<h3 id=\"\($0)\">\(item.action)</h3>\n"
  }
  let results = item.results.isEmpty ? "non renseigné" : item.results
  let objectives = item.objectives.isEmpty ? "non renseigné" : item.objectives
  sheet([
    ("Résultats obtenus", results), ("Objectifs", objectives), ("À savoir", item.note),
  ])
}

extension [Execution] {
  /// What was spent in all; nil as long as one amount is not known.
  fileprivate var spent: Quantity? {
    let known = compactMap(\.spent)
    return known.count == count ? known.reduce(.zero, +) : nil
  }
}
