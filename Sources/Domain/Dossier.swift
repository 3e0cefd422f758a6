/// Everything validated but the figures: the site's description, the referentials, the texts.
package struct Dossier: Sendable {
  package var site: SiteDescription
  package var indicators: Referential<Indicator, IndicatorKind>
  package var subPublics: Referential<SubPublic, SubPublicKind>
  package var territories: Referential<Territory, TerritoryKind>
  package var categories: [Category]
  package var sources: Referential<Source, SourceKind>
  package var integrations: [Integration]
  package var breaks: [SeriesBreak]
  package var events: [Event]
  package var decisions: [Decision] = []
  package var experiments: [Experiment] = []
  package var deadlines: [Deadline] = []
  package var fundings: [Funding] = []
  package var conventions = Referential<Convention, ConventionKind>([], id: \.id)
  package var schemes = Referential<SupportScheme, SchemeKind>([], id: \.id)
  package var commitments: [Commitment] = []
  package var executions: [Execution] = []
  package var deliverables: [Deliverable] = []
  package var reports: [MonthlyReport] = []
  package var subPublicTexts: [SubPublicID: Narrative] = [:]
  package var subPublicReports: [SubPublicMonth: Narrative] = [:]
  package var pages: [TextPage] = []
  package var meetings: [Meeting] = []
  package var sheets: [TerritorySheet] = []

  package init(
    site: SiteDescription, indicators: [Indicator], subPublics: [SubPublic],
    territories: [Territory], categories: [Category], sources: [Source],
    integrations: [Integration], breaks: [SeriesBreak], events: [Event]
  ) {
    self.site = site
    self.indicators = Referential(indicators, id: \.id)
    self.subPublics = Referential(subPublics, id: \.id)
    self.territories = Referential(territories, id: \.id)
    self.categories = categories
    self.sources = Referential(sources, id: \.id)
    self.integrations = integrations
    self.breaks = breaks
    self.events = events
  }

  /// The partition of an axis, or nil when no sub-public declares it.
  package func partition(_ axis: AxisID) -> Partition? {
    Partition(axis: axis, among: subPublics.elements)
  }

  /// Every axis, in the order of the sub-publics.
  package var axes: [AxisID] {
    var seen = Set<AxisID>()
    return subPublics.elements.compactMap {
      guard case .part(let axis, _) = $0.standing, seen.insert(axis).inserted else { return nil }
      return axis
    }
  }

  package func categories(of breakdown: BreakdownID) -> [Category] {
    categories.filter { $0.breakdown == breakdown }
  }

  /// The breaks that cut a series, oldest first: its indicator's, its sub-public's, its sources'.
  package func breaks(indicator: IndicatorID, subPublic: SubPublicID) -> [SeriesBreak] {
    let sources = indicators[indicator]?.sources ?? []
    return breaks.filter {
      switch $0.subject {
      case .indicator(let id): id == indicator
      case .source(let id): sources.contains(id)
      case .subPublic(let id): id == subPublic
      }
    }.sorted { ($0.month, $0.label) < ($1.month, $1.label) }
  }

  /// The breaks that cut the series of a place: ours do not cut a peer's, which marks its own (`b`).
  package func breaks(of key: SeriesKey) -> [SeriesBreak] {
    guard territories[key.territory]?.type != .pair else { return [] }
    return breaks(indicator: key.indicator, subPublic: key.subPublic)
  }

  package func integration(of source: SourceID, in month: Month) -> Integration? {
    integrations.first { $0.source == source && $0.month == month }
  }
}
