internal import Disclosure
internal import Domain
internal import French
internal import Markup

extension PageWriter {
  /// The values of the last twelve months that were changed after they were published.
  mutating func revisionTable(until month: Month) {
    let months = lastMonths(12, until: month)
    let keys = plan.edition.keys.filter { $0.territory == dossier.site.territory }
    let rows = months.flatMap { month in
      keys.compactMap { key -> HTML? in
        guard let indicator = dossier.indicators[key.indicator],
          plan.edition[key, month].quality.contains(.revised)
        else { return nil }
        return """
          <tr><th scope="row">\(seriesLabel(key, withGroup: true))</th><td>\(month.frenchName)</td>\
          \(tableCell(plan.edition[key, month], places: indicator.places))\
          <td>\(revisionCause(indicator, month))</td></tr>

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
    scrollingTable("Valeurs révisées", head: head, rows: rows.joined())
  }

  /// What the integration table says of the sources that were sent again for a month.
  private func revisionCause(_ indicator: Indicator, _ month: Month) -> String {
    indicator.sources.compactMap { dossier.integration(of: $0, in: month) }
      .filter { $0.status == .revise }
      .map { $0.note }.joined(separator: "\u{202F}; ")
  }

  /// The breaks of a month: those declared, and those that the figures show without a line of their own.
  mutating func breakTable(of month: Month) {
    let declared = breakGroups(of: month).map { item, subjects -> HTML in
      """
      <tr><th scope="row">\(item.label)</th>\
      <td>\(subjects.joined(separator: ", "))</td>\
      <td>\(item.isComparable ? "oui" : "non")</td><td>déclarée</td></tr>

      """
    }
    let undeclared = undeclaredBreaks(in: month).map { key -> HTML in
      """
      <tr><th scope="row">Valeur marquée «\u{A0}b\u{A0}»</th>\
      <td>\(seriesLabel(key, withGroup: true))</td><td></td>\
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
    scrollingTable(
      "Ruptures \(month.frenchOf)", head: head, rows: declared.joined() + undeclared.joined())
  }

  /// The declared breaks of a month, each label once, with what it touches.
  private func breakGroups(of month: Month) -> [(SeriesBreak, [String])] {
    var order: [SeriesBreak] = []
    var subjects: [String: [String]] = [:]
    for item in dossier.breaks where item.month == month {
      if subjects[item.label] == nil { order.append(item) }
      subjects[item.label, default: []].append(subjectLabel(item.subject))
    }
    return order.map { ($0, subjects[$0.label] ?? []) }
  }

  private func subjectLabel(_ subject: SeriesBreak.Subject) -> String {
    switch subject {
    case .indicator(let id): dossier.indicators[id]?.label ?? id.code
    case .source(let id): dossier.sources[id]?.label ?? id.code
    case .subPublic(let id): dossier.subPublics[id]?.label ?? id.code
    }
  }

  private func undeclaredBreaks(in month: Month) -> [SeriesKey] {
    plan.edition.keys.filter { key in
      key.territory == dossier.site.territory
        && plan.edition[key, month].quality.contains(.seriesBreak)
        && !dossier.breaks(indicator: key.indicator, subPublic: key.subPublic)
          .contains { $0.month == month }
    }
  }
}
