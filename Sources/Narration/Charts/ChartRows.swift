internal import Charts
internal import Disclosure
internal import Domain

/// The rows of a chart: what they are called and the series behind them, all of the edition.
struct ChartRows {
  /// « Sous-public », « Commune », « Modalité ».
  let title: String
  let rows: [(label: String, key: SeriesKey)]

  var keys: [SeriesKey] { rows.map(\.key) }

  /// The cells of a month, row by row.
  func cells(_ month: Month, in view: EditionView) -> [CategoryRow] {
    rows.map { CategoryRow(label: $0.label, view.edition[$0.key, month]) }
  }
}

extension EditionView {
  /// The rows that a block asks for.
  ///
  /// - Parameters:
  ///   - groups: the sub-publics that it names, or the parts of the partition that it names.
  ///   - wanted: nil for the groups where there are several, else the categories, else the communes.
  func rows(
    _ indicator: Indicator, groups: [SubPublicID], _ wanted: ChartRequest.Rows? = nil
  ) throws(ChartRefused) -> ChartRows {
    let kind =
      wanted
      ?? (groups.count > 1 ? .subPublics : indicator.breakdown == nil ? .territories : .categories)
    let all =
      switch kind {
      case .subPublics: subPublicRows(groups, indicator)
      case .territories: communeRows(indicator)
      case .categories: categoryRows(indicator)
      }
    let known = all.rows.filter { edition[$0.key] != nil }
    guard !known.isEmpty else {
      throw .refused(
        "aucune série de « \(indicator.id) » à mettre en rangées. Écrire « sous_publics », "
          + "« partition » ou « par: territoires ».")
    }
    return ChartRows(title: all.title, rows: known)
  }

  /// The groups that a block names: those of its partition where it names one.
  func groups(_ partition: AxisID?, _ subPublics: [SubPublicID]) -> [SubPublicID] {
    partition.flatMap(dossier.partition)?.parts ?? subPublics
  }

  /// The categories by which an indicator is split; none when it is not.
  func categories(of indicator: Indicator) -> [Category] {
    indicator.breakdown.map(dossier.categories) ?? []
  }

  var communes: [Territory] { dossier.territories.elements.filter { $0.type == .commune } }

  private func subPublicRows(_ groups: [SubPublicID], _ indicator: Indicator) -> ChartRows {
    ChartRows(
      title: "Sous-public",
      rows: groups.map { group in
        (
          label: dossier.subPublics[group]?.label ?? group.code,
          key: key(indicator.id, subPublic: group)
        )
      })
  }

  private func communeRows(_ indicator: Indicator) -> ChartRows {
    ChartRows(
      title: "Commune",
      rows: communes.map { (label: $0.label, key: key(indicator.id, territory: $0.id)) })
  }

  private func categoryRows(_ indicator: Indicator) -> ChartRows {
    ChartRows(
      title: "Modalité",
      rows: categories(of: indicator).map {
        (label: $0.label, key: key(indicator.id, category: $0.id))
      })
  }
}
