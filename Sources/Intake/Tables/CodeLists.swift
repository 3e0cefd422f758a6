internal import Domain

/// The codes that observations may name, by their ranks: a row is compared as four small numbers.
struct CodeLists: Sendable {
  let territories: CodeList<TerritoryKind>
  let subPublics: CodeList<SubPublicKind>
  let indicators: CodeList<IndicatorKind>
  /// Every category of any breakdown, each code once.
  let categories: CodeList<CategoryKind>
  /// The categories of each indicator, by rank; empty for those without a breakdown.
  private let categoriesOfIndicator: [Set<CategoryID>]
  private let percentages: [Bool]

  init(_ dossier: Dossier) {
    territories = CodeList(
      dossier.territories.ids, noun: "un territoire", home: "tables/territoires.csv")
    subPublics = CodeList(
      dossier.subPublics.ids, noun: "un sous-public", home: "tables/sous-publics.csv")
    indicators = CodeList(
      dossier.indicators.ids, noun: "un indicateur", home: "tables/indicateurs.csv")
    categories = CodeList(
      Set(dossier.categories.map(\.id)).sorted(), noun: "une modalité",
      home: "tables/modalites.csv")
    categoriesOfIndicator = dossier.indicators.elements.map { indicator in
      Set(indicator.breakdown.map { dossier.categories(of: $0).map(\.id) } ?? [])
    }
    percentages = dossier.indicators.elements.map(\.isPercentage)
  }

  func isPercentage(_ indicator: Int) -> Bool { percentages[indicator] }

  func allows(_ category: Int, for indicator: Int) -> Bool {
    categoriesOfIndicator[indicator].contains(categories.codes[category])
  }

  func categories(of indicator: Int) -> [CategoryID] { categoriesOfIndicator[indicator].sorted() }

  func key(_ ranks: SeriesRanks) -> SeriesKey {
    SeriesKey(
      territory: territories.codes[ranks.territory], subPublic: subPublics.codes[ranks.subPublic],
      indicator: indicators.codes[ranks.indicator],
      category: ranks.category.map { categories.codes[$0] })
  }

  /// « 2024-06, metropole, ensemble, sd_entrees », as the columns go.
  func name(_ ranks: SeriesRanks, _ month: Month) -> String {
    let key = key(ranks)
    return [
      month.description, key.territory.code, key.subPublic.code, key.indicator.code,
      key.category?.code,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

/// A series by the ranks of its codes, in one word of memory.
struct SeriesRanks: Hashable {
  private let packed: UInt64

  /// - Parameter category: nil for the total of the categories.
  init(territory: Int, subPublic: Int, indicator: Int, category: Int?) {
    packed =
      UInt64(UInt16(truncatingIfNeeded: territory)) << 48
      | UInt64(UInt16(truncatingIfNeeded: subPublic)) << 32
      | UInt64(UInt16(truncatingIfNeeded: indicator)) << 16
      | UInt64(UInt16(truncatingIfNeeded: (category ?? -1) + 1))
  }

  var territory: Int { Int(packed >> 48) }
  var subPublic: Int { Int(packed >> 32 & 0xFFFF) }
  var indicator: Int { Int(packed >> 16 & 0xFFFF) }
  var category: Int? { packed & 0xFFFF == 0 ? nil : Int(packed & 0xFFFF) - 1 }
}
