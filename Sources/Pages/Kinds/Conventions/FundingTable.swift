internal import Domain
internal import French
internal import Markup

/// The amounts of a convention in a year: actions by funders, and the sums of both.
///
/// The longer of the two lists goes down, the other across, so that a table of many funders still stands
/// on a sheet.
private struct FundingGrid {
  private struct Line {
    let label: String
    let heading: String
    let matches: (Funding) -> Bool
  }

  private let amounts: [Funding]
  private let rows: [Line]
  private let columns: [Line]
  let rowTitle: String

  init(_ fundings: [Funding]) {
    amounts = fundings.filter { !$0.isTotal }
    let actions = Self.lines(amounts, \.action)
    let funders = Self.lines(amounts, \.funder)
    let isTurned = funders.count > 4 && funders.count > actions.count
    rows = isTurned ? funders : actions
    columns = isTurned ? actions : funders
    rowTitle = isTurned ? "Financeur" : "Action"
  }

  var head: HTML {
    let names = columns.map { column -> HTML in
      "<th scope=\"col\" class=\"n\">\(column.label)</th>"
    }
    let total: HTML? =
      columns.count > 1 ? "<th scope=\"col\" class=\"n\">Total</th>" : nil
    return "<tr><th scope=\"col\">\(rowTitle)</th>\(names)\(total)</tr>"
  }

  /// The rows, each heading closed by its sum, and the sum of all.
  var body: HTML {
    let headings = rowTitle == "Action" ? unique(rows.map(\.heading)) : [""]
    var html = HTML()
    for heading in headings {
      for line in rows where headings.count == 1 || line.heading == heading {
        html += row(line.label, line.matches)
      }
      guard headings.count > 1, !heading.isEmpty else { continue }
      html += row("Total, \(heading)", isTotal: true) { $0.heading == heading }
    }
    return rows.count > 1 ? html + row("Total", isTotal: true) { _ in true } : html
  }

  private func row(
    _ label: String, isTotal: Bool = false, _ matches: (Funding) -> Bool
  ) -> HTML {
    let own = amounts.filter(matches)
    let cells = columns.map { column in cell(own.filter(column.matches)) }
    let sum = columns.count > 1 ? cell(own) : HTML()
    let start: HTML = isTotal ? "<tr class=\"total\">" : "<tr>"
    return "\(start)<th scope=\"row\">\(label)</th>\(cells)\(sum)</tr>\n"
  }

  private func cell(_ amounts: [Funding]) -> HTML {
    guard !amounts.isEmpty else { return "<td class=\"n\">–</td>" }
    return "<td class=\"n\">\(frenchEuros(amounts.reduce(Quantity.zero) { $0 + $1.amount }))</td>"
  }

  private static func lines(_ amounts: [Funding], _ part: KeyPath<Funding, Funding.Part>) -> [Line]
  {
    unique(amounts.map { $0[keyPath: part] }).map { one in
      Line(
        label: one.text,
        heading: amounts.first { $0[keyPath: part] == one }?.heading ?? "",
        matches: { $0[keyPath: part] == one })
    }
  }
}

/// The amounts of a year, what is said of some of them, and whether declared totals are met.
func fundingTable(_ convention: Convention, _ year: Int, _ fundings: [Funding]) -> Body {
  let grid = FundingGrid(fundings)
  let caption = "\(convention.label), montants de \(year)"
  var body = scrollingTable(caption, head: grid.head, rows: grid.body)
  let notes = fundings.filter { !$0.note.isEmpty }.map { item -> HTML in
    let names = [item.action, item.funder].filter { $0 != .all }.map(\.text)
    let subject = names.isEmpty ? "Total" : names.joined(separator: ", ")
    return "<li>\(subject)\u{A0}: \(item.note)</li>\n"
  }
  if !notes.isEmpty { body += "<ul>\n\(notes)</ul>\n" }
  let totals = fundings.count(where: \.isTotal)
  guard totals > 0 else { return body }
  let words =
    totals > 1
    ? "Les \(totals) totaux déclarés dans la table sont retrouvés"
    : "Le total déclaré dans la table est retrouvé"
  body += "<p class=\"lecture\">\(words) par la somme des montants.</p>\n"
  return body
}

/// The different elements, in the order they first come.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen = Set<Element>()
  return elements.filter { seen.insert($0).inserted }
}
