internal import Domain
internal import French
internal import Markup

extension PageWriter {
  /// The pages that go further: dates, execution, what the committee follows.
  mutating func conventionLinks() {
    let pages: [(String, PageID)] = [
      ("Échéances des conventions, et leur calendrier à télécharger", .calendar),
      ("Rapport d’exécution\u{A0}: budgets, résultats, objectifs", .execution),
      ("Suivi de l’annexe 1", .review),
    ]
    let items = pages.filter { plan.contains($0.1) }.map { label, page -> HTML in
      "<li>\(link(label, to: page))</li>\n"
    }
    guard !items.isEmpty else { return }
    html += "<ul class=\"liste-liens\">\n\(items)</ul>\n"
  }

  /// A convention: what it is for, what it pays, what it asks to measure.
  mutating func write(_ convention: Convention) {
    section(convention.label, anchor: convention.id.code)
    paragraph(convention.purpose)
    sheet([
      ("Signataires", convention.parties), ("Durée", convention.period),
      ("À savoir", convention.note),
    ])
    let own = dossier.fundings.filter { $0.convention == convention.id }
    for year in Set(own.map(\.year)).sorted(by: >) {
      fundingTable(convention, year, own.filter { $0.year == year })
    }
    commitmentTables(of: convention)
  }

  /// The next three months of dates, and where to find the others.
  mutating func nextDeadlines() {
    let next = dossier.deadlines.within(3, after: plan.latest)
    guard !next.isEmpty else { return }
    section("Prochaines échéances", anchor: "echeances")
    deadlineTable(next)
    html += "<p>\(link("Toutes les échéances à venir", to: .calendar))</p>\n"
  }

  /// Names and values, the empty ones left out.
  mutating func sheet(_ rows: [(name: String, value: String)]) {
    let known = rows.filter { !$0.value.isEmpty }
    guard !known.isEmpty else { return }
    html += "<dl class=\"fiche\">\n"
    for row in known { html += "<dt>\(row.name)</dt><dd>\(row.value)</dd>\n" }
    html += "</dl>\n"
  }

  /// A link to a convention's part of the conventions page.
  func link(to convention: ConventionID) -> HTML {
    let label = dossier.conventions[convention]?.label ?? convention.code
    guard let url = plan.url(to: .registers, from: page) else { return HTML(text: label) }
    return "<a href=\"\(url)#\(convention.code)\">\(label)</a>"
  }
}

extension Convention {
  /// « du 1er janvier 2024 au 31 décembre 2024 », as far as it is known.
  fileprivate var period: String {
    switch (start, end) {
    case (let start?, let end?): "du \(start.frenchName) au \(end.frenchName)"
    case (let start?, nil): "depuis le \(start.frenchName)"
    case (nil, let end?): "jusqu’au \(end.frenchName)"
    case (nil, nil): ""
    }
  }
}
