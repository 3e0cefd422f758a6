internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The pages that go further: dates, execution, what the committee follows.
func conventionLinks(_ site: SiteView) -> HTML {
  let pages: [(String, PageID)] = [
    ("Échéances des conventions, et leur calendrier à télécharger", .calendar),
    ("Rapport d’exécution\u{A0}: budgets, résultats, objectifs", .execution),
    ("Suivi de l’annexe 1", .review),
  ]
  let items = pages.filter { site.plan.contains($0.1) }.map { label, page -> HTML in
    "<li>\(site.link(label, to: page))</li>\n"
  }
  return items.isEmpty ? HTML() : linkList(items)
}

/// A convention: what it is for, what it pays, what it asks to measure.
@BodyBuilder func conventionSection(_ convention: Convention, _ site: SiteView) -> Body {
  section(convention.label, anchor: convention.id.code)
  paragraph(convention.purpose)
  sheet([
    ("Signataires", convention.parties), ("Durée", convention.period),
    ("À savoir", convention.note),
  ])
  let own = site.dossier.fundings.filter { $0.convention == convention.id }
  for year in Set(own.map(\.year)).sorted(by: >) {
    fundingTable(convention, year, own.filter { $0.year == year })
  }
  commitmentTables(of: convention, site)
}

/// The next three months of dates, and where to find the others.
func nextDeadlines(_ site: SiteView) -> Body {
  let next = site.dossier.deadlines.within(3, after: site.plan.latest)
  guard !next.isEmpty else { return Body() }
  var body = section("Prochaines échéances", anchor: "echeances")
  body += deadlineTable(next, site)
  body += "<p>\(site.link("Toutes les échéances à venir", to: .calendar))</p>\n"
  return body
}

/// A link to a convention's part of the conventions page.
func link(to convention: ConventionID, _ site: SiteView) -> HTML {
  site.link(
    site.dossier.conventions[convention]?.label ?? convention.code, to: .registers,
    fragment: "#\(convention.code)")
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
