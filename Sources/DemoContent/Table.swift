// SPDX-License-Identifier: EUPL-1.2

/// A table of the content contract: semicolons, one header line, line feeds.
struct Table {
  let path: String
  let columns: [String]
  let rows: [[String]]

  var text: String {
    ([columns] + rows).map { $0.map(Self.quoted).joined(separator: ";") + "\n" }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { $0 == ";" || $0 == "\"" || $0 == "\n" }) else { return cell }
    return "\"" + cell.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
