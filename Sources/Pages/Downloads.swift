internal import Disclosure
internal import Domain
package import Markup
internal import Narration
package import Planning

/// The downloads of the whole site: every released cell in two dialects, and their description.
///
/// A withheld cell has an empty value and the status `s`, whatever the cause.
package func downloads(of plan: SitePlan) -> [OutputFile] {
  let rows = observationRows(plan)
  let files: [(String, [UInt8])] = [
    ("donnees/observations.csv", csvText(rows, dialect: .machine)),
    ("donnees/observations-tableur.csv", csvText(rows, dialect: .spreadsheet)),
    ("donnees/datapackage.json", Array(dataPackage(plan).utf8)),
  ]
  return files.compactMap { path, bytes in
    OutputPath(path).map { OutputFile(path: $0, bytes: bytes) }
  }
}

private let columns = [
  "mois", "territoire", "sous_public", "indicateur", "modalite", "valeur", "statut",
]

/// Peers are left out: theirs to publish, and without their sheets their figures would be compared.
private func observationRows(_ plan: SitePlan) -> [[CSVField]] {
  let peers = plan.dossier.peers
  let keys = plan.edition.keys.filter { !peers.contains($0.territory) }
  var rows = [columns.map(CSVField.text)]
  for month in plan.months {
    for key in keys {
      guard let series = plan.edition[key], series.months.contains(month) else { continue }
      let places = plan.dossier.indicators[key.indicator]?.places ?? 0
      let (value, status) = series[month].exported(places: places)
      rows.append([
        .text(month.description), .text(key.territory.code), .text(key.subPublic.code),
        .text(key.indicator.code), .text(key.category?.code ?? ""), value, .text(status),
      ])
    }
  }
  return rows
}

extension ReleasedCell {
  /// Value and status letters as files carry them.
  fileprivate func exported(places: Int) -> (CSVField, String) {
    switch self {
    case .value(let quantity, let quality):
      let letters = quality.marks.map(\.letter).joined()
      return (.number(quantity.machineText(places: places)), letters.isEmpty ? "c" : letters)
    case .withheld: return (.text(""), "s")
    case .missing: return (.text(""), "m")
    case .notApplicable: return (.text(""), "z")
    }
  }
}

/// A Frictionless Data Package 2.0 descriptor of the downloads.
private func dataPackage(_ plan: SitePlan) -> String {
  let synthetic =
    plan.dossier.site.isSynthetic
    ? "Données synthétiques, qui ne décrivent pas la situation réelle. " : ""
  let fields = columns.map { name in
    switch name {
    case "mois":
      "{\"name\": \"mois\", \"type\": \"yearmonth\", \"constraints\": {\"required\": true}}"
    case "valeur": "{\"name\": \"valeur\", \"type\": \"number\"}"
    default: "{\"name\": \"\(name)\", \"type\": \"string\"}"
    }
  }
  return """
    {
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": "synchro-observations",
      "version": "\(plan.latest)",
      "description": "\(synthetic)Cellules diffusées, secret statistique appliqué : valeur vide et statut s.",
      "resources": [
        {
          "name": "observations",
          "type": "table",
          "path": "observations.csv",
          "format": "csv",
          "encoding": "utf-8",
          "schema": {
            "fields": [
              \(fields.joined(separator: ",\n          "))
            ],
            "primaryKey": ["mois", "territoire", "sous_public", "indicateur", "modalite"],
            "missingValues": [""]
          }
        }
      ]
    }

    """
}
