internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// A deliverable with what proves it.
private struct ReviewedDeliverable {
  let deliverable: Deliverable
  let evidence: [Evidence]

  /// « 4 ateliers sur 4 », « 7 éditions »; nil for what is told in words.
  var progress: String? {
    guard let unit = deliverable.evidence.unit else { return nil }
    let done = frenchAmount(Quantity(evidence.count), places: 0, unit: unit)
    return deliverable.expected.map { "\(done) sur \(frenchNumber($0))" } ?? done
  }
}

extension Deliverable.Evidence {
  /// What is counted; nil for words.
  fileprivate var unit: String? {
    switch self {
    case .editions: "éditions"
    case .sources: "sources"
    case .integrations: "mois"
    case .workshops: "ateliers"
    case .sessions: "temps"
    case .committees: "comités"
    case .restitutions: "restitutions"
    case .none: nil
    }
  }
}

/// What annexe 1 of a convention expects, what was done, and the proof: what its evaluation asks for.
func reviewPage(_ site: SiteView) -> PageContent {
  let all = site.dossier.deliverables.map {
    ReviewedDeliverable(deliverable: $0, evidence: site.plan.evidence(for: $0))
  }
  var page = PageContent(title: "Suivi de l’annexe 1")
  page.body += reviewExports(all, site)
  for convention in site.dossier.conventions.elements {
    let own = all.filter { $0.deliverable.convention == convention.id }
    guard !own.isEmpty else { continue }
    page.body += reviewSummary(convention, own)
    for axis in unique(own.map(\.deliverable.axis)) {
      page.body += section(axis)
      for item in own where item.deliverable.axis == axis {
        page.body += deliverable(item, site)
      }
    }
    page.body += budget(of: convention, site)
  }
  return page
}

@BodyBuilder private func reviewExports(_ all: [ReviewedDeliverable], _ site: SiteView) -> Body {
  let rows = reviewRows(all, site)
  let notice: [[CSVField]] =
    site.dossier.site.isSynthetic
    ? [["Données synthétiques, qui ne décrivent pas la situation réelle"]] : []
  let machine = site.twin(csvText(rows, dialect: .machine), suffix: ".csv")
  let sheet = site.twin(
    csvText(rows + notice, dialect: .spreadsheet), suffix: "-tableur.csv")
  file(machine.file)
  file(sheet.file)
  """
  <p class="chapeau">La mise en œuvre de la prestation et les livrables attendus, avec leurs preuves dans ce \
  site, et le budget réalisé et prévisionnel\u{A0}: ce que demande l’évaluation de la convention \
  (article 7).</p>
  <ul class="liste-liens">
  <li><a href="\(sheet.url)" download>Bilan pour un tableur (CSV)</a>\u{A0}: s’ouvre dans LibreOffice ou Excel</li>
  <li><a href="\(machine.url)" download>Bilan pour les outils (CSV)</a></li>
  </ul>

  """
}

@BodyBuilder private func reviewSummary(
  _ convention: Convention, _ own: [ReviewedDeliverable]
) -> Body {
  let title = convention.label
  section(title, anchor: convention.id.code)
  let rows = own.map { item -> HTML in
    """
    <tr><th scope="row">\(item.deliverable.label)</th>\
    <td>\(item.deliverable.axis)</td><td>\(item.progress ?? "voir plus bas")</td></tr>

    """
  }
  let head: HTML = """
    <tr><th scope="col">Livrable</th><th scope="col">Axe de travail</th>\
    <th scope="col">Réalisé</th></tr>
    """
  scrollingTable("\(title), livrables", head: head, rows: rows.joined())
}

private func deliverable(_ item: ReviewedDeliverable, _ site: SiteView) -> Body {
  let label = item.deliverable.label
  var body = anchored(slug(label)) { "<h3 id=\"\($0)\">\(label)</h3>\n" }
  if let progress = item.progress { body += paragraph("Réalisé\u{A0}: \(progress).") }
  if !item.deliverable.note.isEmpty { body += paragraph(item.deliverable.note) }
  guard !item.evidence.isEmpty else { return body }
  let items = item.evidence.map { proof -> HTML in
    let day = proof.day.map { " — \($0.frenchName)" } ?? ""
    return "<li>\(site.link(proof.label, to: proof.page))\(day)</li>\n"
  }
  body += "<ul>\n\(items)</ul>\n"
  return body
}

private func budget(of convention: Convention, _ site: SiteView) -> Body {
  let own = site.dossier.executions.filter { $0.convention == convention.id }
  guard !own.isEmpty else { return Body() }
  var body = section("Budget prévisionnel et réalisé", anchor: "budget-\(convention.id)")
  for item in own {
    let spent = item.spent.map(frenchEuros) ?? "non renseigné"
    body += sheet([
      ("Action", item.action), ("Budget prévu", frenchEuros(item.planned)),
      ("Budget réalisé", spent), ("À savoir", item.note),
    ])
  }
  return body
}

/// A row a proof, a row for a deliverable without any, a row a budget.
private func reviewRows(_ all: [ReviewedDeliverable], _ site: SiteView) -> [[CSVField]] {
  let head: [CSVField] = [
    "convention", "axe", "livrable", "attendu", "realise", "preuve", "date", "page", "note",
  ]
  let proofs = all.flatMap { item -> [[CSVField]] in
    let own = item.deliverable
    let start: [CSVField] = [
      .text(own.convention.code), .text(own.axis),
      .text(own.label), number(own.expected.map(Quantity.init)),
      own.evidence == .none ? "" : .number(String(item.evidence.count)),
    ]
    let end: [CSVField] = [.text(own.note)]
    guard !item.evidence.isEmpty else { return [start + ["", "", ""] + end] }
    return item.evidence.map { proof in
      start + [
        .text(proof.label), .text(proof.day?.description ?? ""), .text(proof.page.pathText),
      ] + end
    }
  }
  return [head] + proofs + budgetRows(of: all, site)
}

/// The budgets of the conventions under review.
private func budgetRows(of all: [ReviewedDeliverable], _ site: SiteView) -> [[CSVField]] {
  let conventions = Set(all.map(\.deliverable.convention))
  return site.dossier.executions.filter { conventions.contains($0.convention) }.map { item in
    [
      .text(item.convention.code), "Budget", .text(item.action),
      number(item.planned), number(item.spent), "", "", "", .text(item.note),
    ]
  }
}

private func number(_ value: Quantity?) -> CSVField {
  value.map { .number($0.machineText(places: $0.integer == nil ? 2 : 0)) } ?? ""
}
