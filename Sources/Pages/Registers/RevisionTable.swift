internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The values of the last twelve months that were changed after they were published.
func revisionTable(until month: Month, _ site: SiteView) -> Body {
  let months = site.whole.lastMonths(12, until: month)
  let keys = site.edition.keys.filter { $0.territory == site.dossier.site.territory }
  let rows = months.flatMap { month in
    keys.compactMap { key -> HTML? in
      guard let indicator = site.dossier.indicators[key.indicator],
        site.edition[key, month].quality.contains(.revised)
      else { return nil }
      return """
        <tr><th scope="row">\(site.whole.seriesLabel(key, withGroup: true))</th><td>\(month.frenchName)</td>\
        \(tableCell(site.edition[key, month], places: indicator.places))\
        <td>\(revisionCause(indicator, month, site))</td></tr>

        """
    }
  }
  guard !rows.isEmpty else {
    return paragraph("Aucune valeur révisée parmi les douze derniers mois.")
  }
  let head: HTML = """
    <tr><th scope="col">Série</th><th scope="col">Mois</th><th scope="col" class="n">Valeur</th>\
    <th scope="col">Cause</th></tr>
    """
  return scrollingTable("Valeurs révisées", head: head, rows: rows.joined())
}

/// What the integration table says of the sources that were sent again for a month.
private func revisionCause(_ indicator: Indicator, _ month: Month, _ site: SiteView) -> String {
  indicator.sources.compactMap { site.dossier.integration(of: $0, in: month) }
    .filter { $0.status == .revise }
    .map { $0.note }.joined(separator: "\u{202F}; ")
}

/// The breaks of a month: those declared, and those that the figures show without a line of their own.
func breakTable(of month: Month, _ site: SiteView) -> Body {
  let declared = breakGroups(of: month, site).map { item, subjects -> HTML in
    """
    <tr><th scope="row">\(item.label)</th>\
    <td>\(subjects.joined(separator: ", "))</td>\
    <td>\(item.isComparable ? "oui" : "non")</td><td>déclarée</td></tr>

    """
  }
  let undeclared = undeclaredBreaks(in: month, site).map { key -> HTML in
    """
    <tr><th scope="row">Valeur marquée «\u{A0}b\u{A0}»</th>\
    <td>\(site.whole.seriesLabel(key, withGroup: true))</td><td></td>\
    <td><strong>à déclarer</strong></td></tr>

    """
  }
  guard !declared.isEmpty || !undeclared.isEmpty else {
    return paragraph("Aucune rupture \(month.frenchIn).")
  }
  let head: HTML = """
    <tr><th scope="col">Rupture</th><th scope="col">Séries</th><th scope="col">Comparable</th>\
    <th scope="col">État</th></tr>
    """
  return scrollingTable(
    "Ruptures \(month.frenchOf)", head: head, rows: declared.joined() + undeclared.joined())
}

/// The declared breaks of a month, each label once, with what it touches.
private func breakGroups(of month: Month, _ site: SiteView) -> [(SeriesBreak, [String])] {
  var order: [SeriesBreak] = []
  var subjects: [String: [String]] = [:]
  for item in site.dossier.breaks where item.month == month {
    if subjects[item.label] == nil { order.append(item) }
    subjects[item.label, default: []].append(subjectLabel(item.subject, site))
  }
  return order.map { ($0, subjects[$0.label] ?? []) }
}

private func subjectLabel(_ subject: SeriesBreak.Subject, _ site: SiteView) -> String {
  switch subject {
  case .indicator(let id): site.dossier.indicators[id]?.label ?? id.code
  case .source(let id): site.dossier.sources[id]?.label ?? id.code
  case .subPublic(let id): site.dossier.subPublics[id]?.label ?? id.code
  }
}

private func undeclaredBreaks(in month: Month, _ site: SiteView) -> [SeriesKey] {
  site.edition.keys.filter { key in
    key.territory == site.dossier.site.territory
      && site.edition[key, month].quality.contains(.seriesBreak)
      && !site.dossier.breaks(indicator: key.indicator, subPublic: key.subPublic)
        .contains { $0.month == month }
  }
}
