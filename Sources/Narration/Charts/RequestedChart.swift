package import Charts
internal import Diagnostics
internal import Disclosure
package import Domain
internal import French

/// A « graphique » block in its text: its words, where it stands, and for which month and group.
struct RequestedChart {
  let texts: ChartTexts
  /// The figures of the text's group, which a request may change for another.
  var view: EditionView
  let month: Month
  let location: SourceLocation
  /// The author's own name of the figure.
  let name: String?
}

/// The texts of a block, their figures in place; what is nil, the chart says by itself.
struct ChartTexts {
  var title: String?
  var subtitle: String?
  var reading: String?
  var alternative: String?
  var scope: String?
  var source: String?
}

extension ChartRequest {
  /// The chart that a block asks for.
  ///
  /// - Throws: why there is none; a block that is not drawn has a finding.
  func planned(
    _ asked: RequestedChart, into found: inout Findings
  ) throws(ChartRefused) -> PlannedChart {
    switch self {
    case .line(let request): try plannedLine(request, asked, into: &found)
    case .entriesExits(let request): try plannedEntriesExits(request, asked, into: &found)
    case .bridge(let request): try plannedBridge(request, asked)
    case .bars(let request): try plannedBars(request, asked)
    case .stacked(let request): try plannedStack(request, asked, into: &found)
    case .multiples(let request): try plannedMultiples(request, asked)
    case .heat(let request): try plannedHeatMap(request, asked)
    case .occupancy(let request): try plannedOccupancy(request, asked, into: &found)
    case .dumbbell(let request): try plannedDumbbell(request, asked)
    case .dots(let request): try plannedDots(request, asked)
    case .pyramid(let request): try plannedPyramid(request, asked)
    case .tiles(let request): try plannedTiles(request, asked)
    case .flows(let request): try plannedFlows(request, asked)
    case .number(let request): try plannedNumber(request, asked)
    }
  }
}

extension RequestedChart {
  /// The same block, seen from the group that its request names; from the text's own where it names none.
  func seen(from group: SubPublicID?) -> RequestedChart {
    guard let group else { return self }
    var asked = self
    asked.view = view.of(group)
    return asked
  }

  /// The one indicator of a chart that has one.
  func indicator(
    of indicators: [IndicatorID], kind: ChartRequest.Kind
  ) throws(ChartRefused) -> Indicator {
    let known = indicators.compactMap { view.dossier.indicators[$0] }
    guard known.count == 1 else {
      throw .refused(
        "un graphique « \(kind.rawValue) » montre un indicateur. Écrire une ligne "
          + "« indicateur: code ».")
    }
    return known[0]
  }

  /// The series, when the edition has them all.
  func known(_ keys: [SeriesKey]) throws(ChartRefused) {
    let unknown = keys.filter { view.edition[$0] == nil }
    guard unknown.isEmpty else { throw .absent(unknown) }
  }

  /// The chart set in its place in the text.
  ///
  /// - Parameter name: what the figure is called when its author does not say.
  func planned(
    _ chart: any Chart, name: String, keys: [SeriesKey], months: ClosedRange<Month>,
    drawing: Drawing? = nil
  ) -> PlannedChart {
    PlannedChart(
      name: self.name ?? name, chart: chart,
      shown: keys.map { ShownSeries(key: $0, months: months) }, drawing: drawing,
      location: location)
  }

  /// What stands around a chart of one month, or of all its months.
  func frame(_ indicator: Indicator, title: String) -> ChartFrame {
    view.frame(
      title: title, view.key(indicator.id), indicator, measure: indicator.label, texts: texts)
  }
}

extension EditionView {
  /// What stands around a chart, in the author's words where a block asks for it.
  package func frame(
    title: String, _ key: SeriesKey, _ indicator: Indicator, measure: String
  ) -> ChartFrame {
    frame(title: title, key, indicator, measure: measure, texts: ChartTexts())
  }

  func frame(
    title: String, _ key: SeriesKey, _ indicator: Indicator, measure: String, texts: ChartTexts
  ) -> ChartFrame {
    let sources = indicator.sources.map { dossier.sources[$0]?.label ?? $0.code }
    var frame = ChartFrame(
      title: texts.title ?? title, measure: measure,
      place: territoryLabel(key.territory), unit: indicator.unit, places: indicator.places,
      reading: texts.reading, scope: texts.scope ?? scope(key, indicator),
      source: texts.source ?? sources.joined(separator: ", "))
    frame.ownSubtitle = texts.subtitle
    frame.ownAlternative = texts.alternative
    return frame
  }
}

extension Range<Month> {
  /// The same months, their last one included.
  var closed: ClosedRange<Month> { lowerBound...upperBound.previous }
}
