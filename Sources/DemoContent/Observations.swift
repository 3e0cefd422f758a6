// SPDX-License-Identifier: EUPL-1.2

/// The observations of one month, as the tables hold them.
struct Observations {
  let month: Month
  let measures: [Measure]

  var table: Table {
    let rows = measures.map(row).sorted { $0.rank < $1.rank }
    return Table(
      path: "observations/\(month).csv",
      columns: [
        "mois", "territoire", "sous_public", "indicateur", "modalite", "valeur", "statut", "note",
      ],
      rows: rows.map(\.cells))
  }

  private func row(_ measure: Measure) -> (rank: Rank, cells: [String]) {
    let (value, status, note) = published(measure)
    let cells = [
      month.description, measure.territory, measure.subPublic, measure.indicator,
      measure.modality, value, status, typeset(note),
    ]
    return (Rank(measure), cells)
  }

  private func published(_ measure: Measure) -> (value: String, status: String, note: String) {
    if let gap = Gap.of(measure, month) { return ("", gap.status, gap.note) }
    let (status, note) = Flags.of(measure, month)
    switch measure.figure {
    case .count(let count): return (String(count), status, note)
    case .tenths(let tenths): return ("\(tenths / 10),\(tenths % 10)", status, note)
    case .blank(let status, let note): return ("", status, note)
    }
  }

  /// Dictionary first, then the other columns: the order in which a reader would look.
  private struct Rank: Comparable {
    let keys: [Int]
    let texts: [String]

    init(_ measure: Measure) {
      keys = [
        Indicator.order[measure.indicator] ?? .max, Territory.order[measure.territory] ?? .max,
        SubPublic.order[measure.subPublic] ?? .max,
      ]
      texts = [measure.modality]
    }

    static func < (left: Rank, right: Rank) -> Bool {
      for (one, other) in zip(left.keys, right.keys) where one != other { return one < other }
      return left.texts.lexicographicallyPrecedes(right.texts)
    }
  }
}
