internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// What each territory counts, one table an indicator: what differs from ours is marked.
@BodyBuilder func comparabilityTables(_ wanted: IndicatorID?, _ site: SiteView) -> Body {
  let ours = site.dossier.ownSheet?.comparabilities.map(\.indicator) ?? []
  for indicator in ours.filter({ wanted == nil || $0 == wanted }) { table(of: indicator, site) }
  reservedNote(site)
  """
  <p class="legende-signes">≠\u{A0}: diffère de \(site.whole.territoryLabel(site.whole.territory)). \
  Note A\u{A0}: comparable\u{202F}; B\u{A0}: comparable avec prudence\u{202F}; C\u{A0}: à lire à part, sans \
  graphique commun\u{202F}; non\u{A0}: non comparable. nd\u{A0}: non déclaré.</p>

  """
}

private func table(of indicator: IndicatorID, _ site: SiteView) -> Body {
  let columns = TerritorySheets(site.whole).readable.map { ($0, $0.comparability(of: indicator)) }
  let heads = columns.map { sheet, _ -> HTML in
    "<th scope=\"col\">\(site.whole.territoryLabel(sheet.territory))</th>"
  }
  let rows = MatrixRow.allCases.map { row -> HTML in
    let cells = columns.map { sheet, entry in
      matrixCell(row, entry, isOwn: sheet.territory == site.whole.territory, site)
    }
    return "<tr><th scope=\"row\">\(row.rawValue)</th>\(cells)</tr>\n"
  }
  let label = site.dossier.indicators[indicator]?.label ?? indicator.code
  return scrollingTable(
    "\(label)\u{A0}: ce que chacun compte",
    head: "<tr><th scope=\"col\">Critère</th>\(heads)</tr>", rows: rows.joined())
}

private func matrixCell(
  _ row: MatrixRow, _ entry: Comparability?, isOwn: Bool, _ site: SiteView
) -> HTML {
  guard let entry else {
    return "<td class=\"nd\">\(undeclared)</td>"
  }
  if isOwn, let words = row.ownWords { return "<td>\(words)</td>" }
  let words = row.words(of: entry)
  let ours = site.dossier.ownSheet?.comparability(of: entry.indicator)
  let differences = isOwn ? [] : ours.map(entry.differences) ?? []
  return row.differences.contains(where: differences.contains)
    ? "<td><strong>≠ \(words)</strong></td>" : "<td>\(words)</td>"
}

private var undeclared: HTML {
  "<span aria-hidden=\"true\">nd</span><span class=\"hors-ecran\">non déclaré</span>"
}

/// A line of the matrix.
private enum MatrixRow: String, CaseIterable {
  case definition = "Définition"
  case date = "Date"
  case unit = "Unité"
  case sources = "Sources intégrées"
  case inactivity = "Règle d’inactivité"
  case asylum = "Dispositif d’asile"
  case grade = "Note"
  case reason = "Motif"

  /// What the program tells apart in this line.
  var differences: [CountingDifference] {
    switch self {
    case .unit: [.unit]
    case .date: [.date, .period]
    case .inactivity: [.inactivity]
    case .asylum: [.asylum]
    case .definition, .sources, .grade, .reason: []
    }
  }

  /// What stands in our own column where a peer is judged.
  var ownWords: String? {
    switch self {
    case .grade: "référence"
    case .reason: "–"
    default: nil
    }
  }

  func words(of entry: Comparability) -> String {
    switch self {
    case .definition: entry.definition
    case .date: entry.date.label
    case .unit: entry.unit
    case .sources: listed(entry.sources)
    case .inactivity: entry.inactivity.map { "\($0)\u{A0}jours sans trace" } ?? "aucune"
    case .asylum: entry.asylum.label
    case .grade: entry.grade.map(\.label) ?? "–"
    case .reason: entry.reason.isEmpty ? "–" : entry.reason
    }
  }
}

extension ReferenceDate {
  fileprivate var label: String {
    switch self {
    case .monthEnd: "dernier jour du mois"
    case .wholeMonth: "tout le mois"
    case .quarterEnd: "dernier jour du trimestre"
    case .wholeQuarter: "tout le trimestre"
    case .oneNight: "une nuit"
    }
  }
}

extension AsylumScheme {
  fileprivate var label: String {
    switch self {
    case .included: "compté"
    case .excluded: "non compté"
    case .unknown: "non su"
    }
  }
}

extension ComparabilityGrade {
  /// « B, comparable avec prudence ».
  var label: String {
    switch self {
    case .same: "A, comparable"
    case .close: "B, comparable avec prudence"
    case .apart: "C, à lire à part"
    case .none: "non comparable"
    }
  }
}
