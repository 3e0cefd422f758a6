internal import Charts
internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import OpenDocument
internal import Planning

/// Offers the tables of some figures as one workbook, where the meeting's text draws some.
func workbook(of charts: [PlannedChart], at meeting: Meeting, _ site: SiteView) -> Body {
  guard meeting.main.drawsCharts else { return Body() }
  let charts = charts.map(\.chart)
  let workbook = Spreadsheet(
    title: meeting.fullTitle, date: meeting.day,
    sheets: [notice(of: meeting, on: charts, site)]
      + charts.enumerated().map { tableSheet($1.table, named: sheetName($0)) })
  let twin = site.twin(spreadsheet(workbook), suffix: ".ods")
  let link: HTML = """
    <p class="suite">Les tableaux des figures, pour un tableur\u{A0}: \
    <a href="\(twin.url)" download>\(twin.url)</a>.</p>

    """
  return file(twin.file) + Body(link)
}

/// The first sheet: whose figures these are, what each sheet holds, what stands for a number.
private func notice(of meeting: Meeting, on charts: [any Chart], _ site: SiteView) -> Sheet {
  let synthetic =
    site.dossier.site.isSynthetic ? ["Données synthétiques, sans rapport avec le réel"] : []
  let about =
    [meeting.fullTitle, meeting.day.frenchName, "Chiffres \(meeting.month.frenchOf)"]
    + ["Édition \(site.plan.latest.frenchOf)", audienceLine(site)] + synthetic
  let signs = [("0", "effectif nul")] + CellSign.allCases.map { ($0.rawValue, $0.meaning) }
  let statuses = [("c", "consolidé")] + Quality.marks.map { ($0.letter, $0.meaning) }
  let contents = charts.enumerated().flatMap { index, chart in
    [[sheetName(index), chart.title]]
      + ([chart.subtitle] + chart.notes).map { ["", $0] }
  }
  let rows =
    about.map { ["", $0] } + contents
    + (signs + statuses).map { ["Signe «\u{A0}\($0)\u{A0}»", $1] }
  return Sheet(
    name: "Lisez-moi", header: ["Feuille ou signe", "Contenu"],
    rows: rows.map { $0.map(SheetCell.text) })
}

private func sheetName(_ index: Int) -> String { "Figure \(index + 1)" }

/// The table behind a figure, each column of numbers followed by its statuses, as in its CSV file.
private func tableSheet(_ table: FigureTable, named name: String) -> Sheet {
  let labels: [String] =
    switch table.rows {
    case .months(let months): months.map(\.description)
    case .labels(let labels): labels
    }
  let columns = table.columns.map(sheetColumns)
  return Sheet(
    name: name, header: [table.rowTitle] + columns.flatMap(\.header),
    rows: labels.enumerated().map { row, label in
      [.text(label)] + columns.flatMap { $0.rows[row] }
    })
}

/// What a column of a figure's table becomes: the numbers, then their statuses.
private func sheetColumns(
  _ column: FigureTable.Column
) -> (header: [String], rows: [[SheetCell]]) {
  switch column.content {
  case .words(let words): ([column.label], words.map { [.text($0)] })
  case .cells(let cells, let places), .changes(let cells, let places, _):
    ([column.label, "\(column.label) (statut)"], cells.map { $0.sheetCells(places: places) })
  }
}

extension ReleasedCell {
  /// The number and its status; what has no number is its sign, never a zero.
  fileprivate func sheetCells(places: Int) -> [SheetCell] {
    guard case .value(let quantity, let quality) = self else {
      return [.text(sign?.rawValue ?? ""), .text(sign?.rawValue ?? "")]
    }
    let letters = quality.marks.map(\.letter).joined()
    return [.number(quantity, places: places), .text(letters.isEmpty ? "c" : letters)]
  }
}
