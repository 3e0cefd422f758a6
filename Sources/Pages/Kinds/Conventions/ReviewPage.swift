internal import Domain
internal import French
internal import Markup

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
func writeReview(to writer: inout PageWriter) -> PageText {
  let all = writer.dossier.deliverables.map {
    ReviewedDeliverable(deliverable: $0, evidence: writer.plan.evidence(for: $0))
  }
  writer.reviewExports(all)
  for convention in writer.dossier.conventions.elements {
    let own = all.filter { $0.deliverable.convention == convention.id }
    guard !own.isEmpty else { continue }
    writer.reviewSummary(convention, own)
    for axis in unique(own.map(\.deliverable.axis)) {
      writer.section(axis)
      for item in own where item.deliverable.axis == axis { writer.write(item) }
    }
    writer.budget(of: convention)
  }
  return PageText(title: "Suivi de l’annexe 1")
}

extension PageWriter {
  fileprivate mutating func reviewExports(_ all: [ReviewedDeliverable]) {
    let rows = reviewRows(all)
    let notice: [[CSVField]] =
      dossier.site.isSynthetic
      ? [["Données synthétiques, qui ne décrivent pas la situation réelle"]] : []
    let machine = attachTwin(csvText(rows, dialect: .machine), suffix: ".csv")
    let sheet = attachTwin(
      csvText(rows + notice, dialect: .spreadsheet), suffix: "-tableur.csv")
    html += """
      <p class="chapeau">La mise en œuvre de la prestation et les livrables attendus, avec leurs preuves dans ce \
      site, et le budget réalisé et prévisionnel\u{A0}: ce que demande l’évaluation de la convention \
      (article 7).</p>
      <ul class="liste-liens">
      <li><a href="\(sheet)" download>Bilan pour un tableur (CSV)</a>\u{A0}: s’ouvre dans LibreOffice ou Excel</li>
      <li><a href="\(machine)" download>Bilan pour les outils (CSV)</a></li>
      </ul>

      """
  }

  fileprivate mutating func reviewSummary(
    _ convention: Convention, _ own: [ReviewedDeliverable]
  ) {
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

  fileprivate mutating func write(_ item: ReviewedDeliverable) {
    let anchor = uniqueAnchor(slug(item.deliverable.label))
    html += "<h3 id=\"\(anchor)\">\(item.deliverable.label)</h3>\n"
    if let progress = item.progress { paragraph("Réalisé\u{A0}: \(progress).") }
    if !item.deliverable.note.isEmpty { paragraph(item.deliverable.note) }
    guard !item.evidence.isEmpty else { return }
    let items = item.evidence.map { proof -> HTML in
      let day = proof.day.map { " — \($0.frenchName)" } ?? ""
      return "<li>\(link(proof.label, to: proof.page))\(day)</li>\n"
    }
    html += "<ul>\n\(items)</ul>\n"
  }

  fileprivate mutating func budget(of convention: Convention) {
    let own = dossier.executions.filter { $0.convention == convention.id }
    guard !own.isEmpty else { return }
    section("Budget prévisionnel et réalisé", anchor: "budget-\(convention.id)")
    for item in own {
      let spent = item.spent.map(frenchEuros) ?? "non renseigné"
      sheet([
        ("Action", item.action), ("Budget prévu", frenchEuros(item.planned)),
        ("Budget réalisé", spent), ("À savoir", item.note),
      ])
    }
  }

  /// A row a proof, a row for a deliverable without any, a row a budget.
  private func reviewRows(_ all: [ReviewedDeliverable]) -> [[CSVField]] {
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
    return [head] + proofs + budgetRows(of: all)
  }

  /// The budgets of the conventions under review.
  private func budgetRows(of all: [ReviewedDeliverable]) -> [[CSVField]] {
    let conventions = Set(all.map(\.deliverable.convention))
    return dossier.executions.filter { conventions.contains($0.convention) }.map { item in
      [
        .text(item.convention.code), "Budget", .text(item.action),
        number(item.planned), number(item.spent), "", "", "", .text(item.note),
      ]
    }
  }

  private func number(_ value: Quantity?) -> CSVField {
    value.map { .number($0.machineText(places: $0.integer == nil ? 2 : 0)) } ?? ""
  }
}
