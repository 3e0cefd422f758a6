internal import Domain
internal import French
internal import Markup

/// Conventions, amounts and deadlines.
func writeRegisters(to writer: inout PageWriter) -> PageText {
  writer.fundingTables()
  if !writer.dossier.deadlines.isEmpty {
    writer.section("Échéances")
    writer.deadlineTable(writer.dossier.deadlines)
  }
  return PageText(title: "Conventions et financements")
}

extension PageWriter {
  fileprivate mutating func fundingTables() {
    for convention in conventions {
      let fundings = dossier.fundings.filter {
        $0.convention == convention.name && $0.year == convention.year
      }
      section("\(convention.name), \(convention.year)")
      let rows = fundings.map { item -> HTML in
        """
        <tr><th scope="row">\(frenchTypography(item.action))</th><td>\(frenchTypography(item.funder))</td>\
        <td class="n">\(euros(item.amount))</td><td>\(frenchTypography(item.note))</td></tr>

        """
      }
      let total = fundings.reduce(Quantity.zero) { $0 + $1.amount }
      let sum: HTML = """
        <tr class="total"><th scope="row">Total</th><td></td><td class="n">\(euros(total))</td><td></td></tr>

        """
      let head: HTML = """
        <tr><th scope="col">Action</th><th scope="col">Financeur</th><th scope="col">Montant</th>\
        <th scope="col">Note</th></tr>
        """
      scrollingTable(
        "\(convention.name), \(convention.year)", head: head, rows: rows.joined() + sum)
    }
  }

  /// Every convention and year, newest first.
  private var conventions: [(name: String, year: Int)] {
    var seen = Set<String>()
    return dossier.fundings.filter { seen.insert("\($0.year) \($0.convention)").inserted }
      .map { ($0.convention, $0.year) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  private func euros(_ amount: Quantity) -> String {
    frenchNumber(amount, places: amount.integer == nil ? 2 : 0) + "\u{A0}€"
  }

  mutating func deadlineTable(_ deadlines: [Deadline]) {
    guard !deadlines.isEmpty else { return }
    let rows = deadlines.sorted { ($0.day, $0.label) < ($1.day, $1.label) }.map {
      item -> HTML in
      """
      <tr><th scope="row">\(item.day.frenchName)</th><td>\(frenchTypography(item.label))</td>\
      <td>\(frenchTypography(item.owner))</td><td>\(frenchTypography(item.subject))</td></tr>

      """
    }
    let head: HTML = """
      <tr><th scope="col">Date</th><th scope="col">Échéance</th><th scope="col">Responsable</th>\
      <th scope="col">Objet</th></tr>
      """
    scrollingTable("Échéances des conventions", head: head, rows: rows.joined())
  }
}
