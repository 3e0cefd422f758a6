// SPDX-License-Identifier: EUPL-1.2

/// The descriptor of the tables: a Frictionless Data Package 2.0.
///
/// The files of a folder are one resource. Field order is free and columns may be missing (`superset`), as
/// the reader of the tables allows.
struct DataPackage {
  let tables: [Table]

  static let path = "datapackage.json"

  var text: String {
    let entries = resources.map { resource($0.name, $0.files, $0.columns) }
    return """
      {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "synchro-demonstration",
        "description": "Données synthétiques, qui ne décrivent pas la situation réelle.",
        "resources": [
      \(entries.joined(separator: ",\n"))
        ]
      }

      """
  }

  private var resources: [(name: String, files: [String], columns: [String])] {
    var names: [String] = []
    var files: [String: [String]] = [:]
    for table in tables {
      let name = String(table.path.split(whereSeparator: { "/.".contains($0) })[0])
      if files[name] == nil { names.append(name) }
      files[name, default: []].append(table.path)
    }
    return names.map { name in
      let own = files[name] ?? []
      return (name, own, tables.first { own.contains($0.path) }?.columns ?? [])
    }
  }

  private func resource(_ name: String, _ files: [String], _ columns: [String]) -> String {
    let path =
      files.count == 1
      ? "\"\(files[0])\"" : "[" + files.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    let fields = columns.map { "          \(field($0))" }.joined(separator: ",\n")
    return """
          {
            "name": "\(name)", "type": "table", "path": \(path),
            "format": "csv", "encoding": "utf-8", "dialect": {"delimiter": ";"},
            "schema": {
              "fieldsMatch": "superset",
              "fields": [
      \(fields)
              ]
            }
          }
      """
  }

  private func field(_ name: String) -> String {
    switch name {
    case "mois", "mois_fin", "premier_mois", "edition":
      #"{"name": "\#(name)", "type": "yearmonth"}"#
    case "valeur", "montant", "prevu", "realise":
      #"{"name": "\#(name)", "type": "number", "decimalChar": ",", "groupChar": " "}"#
    case "ordre", "decimales", "annee", "attendu": #"{"name": "\#(name)", "type": "integer"}"#
    default: #"{"name": "\#(name)", "type": "string"}"#
    }
  }
}
