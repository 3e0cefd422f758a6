internal import Disclosure
internal import Domain

/// A series that a brief shows, and the months that it shows of it.
struct ShownSeries {
  let key: SeriesKey
  let months: ClosedRange<Month>
}

extension PageWriter {
  /// The meeting that the page is a document of; nil elsewhere.
  var meeting: Meeting? {
    guard case .meetingDocument(let kind, let code, _) = page else { return nil }
    return dossier.meeting(kind, code)
  }

  /// Every series of a meeting's main document, once, with all its months there.
  func shownSeries(of meeting: Meeting) -> [ShownSeries] {
    var order: [SeriesKey] = []
    var months: [SeriesKey: ClosedRange<Month>] = [:]
    let proposed = proposedIndicators(meeting).map { keySeries($0, Figures(plan), meeting.month) }
    let asked = meeting.main.directives.flatMap { series(of: $0.content, meeting.month) }
    for shown in (proposed + asked).compactMap(begun) {
      if let known = months[shown.key] {
        months[shown.key] =
          min(
            known.lowerBound, shown.months.lowerBound)...max(
            known.upperBound, shown.months.upperBound)
      } else {
        order.append(shown.key)
        months[shown.key] = shown.months
      }
    }
    return order.compactMap { key in months[key].map { ShownSeries(key: key, months: $0) } }
  }

  /// The series that the header names and the room will ask for, shown or not, over a year.
  func askedSeries(of meeting: Meeting) -> [ShownSeries] {
    let shown = Set(shownSeries(of: meeting).map(\.key))
    return meeting.subPublics.flatMap { group in
      meeting.indicators.map { Figures(plan).key($0, subPublic: group) }
    }
    .filter { !shown.contains($0) }
    .compactMap { begun(ShownSeries(key: $0, months: meeting.month.yearBefore...meeting.month)) }
  }

  /// The months since a series has begun; nil when it has not, or is in no table.
  private func begun(_ shown: ShownSeries) -> ShownSeries? {
    guard let start = plan.edition[shown.key]?.start, start <= shown.months.upperBound else {
      return nil
    }
    let first = max(start, shown.months.lowerBound)
    return ShownSeries(key: shown.key, months: first...shown.months.upperBound)
  }

  private func series(of content: Directive.Content, _ month: Month) -> [ShownSeries] {
    switch content {
    case .chart(let request):
      let shown = months(of: request, until: month)
      return keys(of: request).map { ShownSeries(key: $0, months: shown) }
    case .figures(let indicators, let subPublic):
      let figures = Figures(plan, subPublic: subPublic)
      return indicators.map { keySeries($0, figures, month) }
    case .table(let request):
      let groups = request.subPublics.isEmpty ? [dossier.site.whole] : request.subPublics
      let shown = lastMonths(request.monthCount, until: month).first ?? month
      return groups.flatMap { group in
        request.indicators.map {
          ShownSeries(key: Figures(plan).key($0, subPublic: group), months: shown...month)
        }
      }
    case .territories(let request): return series(of: request, month)
    case .question, .box, .register, .form, .runningOrder, .guidance: return []
    }
  }

  /// A key figure is told with its change over a year.
  private func keySeries(
    _ indicator: IndicatorID, _ figures: Figures, _ month: Month
  ) -> ShownSeries {
    ShownSeries(key: figures.key(indicator), months: month.yearBefore...month)
  }

  /// Ours and the peers' behind a chart of territories; none behind their other blocks.
  private func series(of request: TerritoriesRequest, _ month: Month) -> [ShownSeries] {
    guard let indicator = request.indicator else { return [] }
    let shown: ClosedRange<Month>
    switch request.subject {
    case .index:
      guard let base = request.month, base <= month else { return [] }
      shown = base...month
    case .rate: shown = (request.month ?? month)...(request.month ?? month)
    default: return []
    }
    return sheets.filter { absence(of: $0, indicator) == nil }.map {
      ShownSeries(key: Figures(plan).key(indicator, territory: $0.territory), months: shown)
    }
  }

  private func months(of request: ChartRequest, until month: Month) -> ClosedRange<Month> {
    switch request.kind {
    case .line, .entriesExits, .multiples, .heat:
      chartMonths(request.monthCount, until: month).lowerBound...month
    case .stacked: chartMonths(12, until: month).lowerBound...month
    case .dumbbell: month.yearBefore...month
    case .bridge: month.previous...month
    case .bars, .occupancy, .dots, .pyramid, .tiles, .flows, .number: month...month
    }
  }

  /// The series behind a chart: its indicators, over its groups, its communes or its categories.
  private func keys(of request: ChartRequest) -> [SeriesKey] {
    let indicators = indicators(of: request)
    let parts = request.partition.flatMap(dossier.partition)?.parts ?? request.subPublics
    let groups = parts.isEmpty ? [dossier.site.whole] : parts
    let communes = dossier.territories.elements.filter { $0.type == .commune }.map(\.id)
    return indicators.flatMap { indicator -> [SeriesKey] in
      let figures = Figures(plan)
      switch rows(of: request, indicator) {
      case .territories?: return communes.map { figures.key(indicator, territory: $0) }
      case .categories?:
        let categories = dossier.indicators[indicator]?.breakdown.map(dossier.categories) ?? []
        return groups.flatMap { group in
          categories.map { figures.key(indicator, subPublic: group, category: $0.id) }
        }
      case .subPublics?, nil: return groups.map { figures.key(indicator, subPublic: $0) }
      }
    }
  }

  /// The indicators that a chart names, or those of the identity that it draws.
  func indicators(of request: ChartRequest) -> [IndicatorID] {
    guard request.kind == .entriesExits || request.kind == .bridge else {
      return request.indicators
    }
    for identity in dossier.site.identities {
      if case .stockFlow(let stock, let entries, let exits) = identity.form,
        request.identity == nil || request.identity == identity.code
      {
        return [stock] + entries + exits
      }
    }
    return []
  }

  /// What the rows of a chart are where it has some; nil where it draws groups or the whole.
  private func rows(of request: ChartRequest, _ indicator: IndicatorID) -> ChartRequest.Rows? {
    let hasCategories = dossier.indicators[indicator]?.breakdown != nil
    switch request.kind {
    case .tiles: return .territories
    case .pyramid, .flows: return .categories
    case .occupancy: return hasCategories ? .categories : nil
    case .bars, .dots, .dumbbell:
      guard request.rows == nil else { return request.rows }
      guard request.subPublics.count < 2, request.partition == nil else { return nil }
      return hasCategories ? .categories : .territories
    default: return request.rows
    }
  }
}
