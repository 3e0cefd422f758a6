internal import Charts
package import Diagnostics
internal import Disclosure
internal import Domain
internal import French
internal import Markup

private let unreadable = Rule(
  "chart.unreadable", .error, "Graphique illisible",
  "Un texte du dessin en recouvre un autre, passe sur une courbe, sort du cadre ou est trop petit. "
    + "Raccourcir un libellé, montrer moins de mois ou moins de rangées.")

private let cramped = Rule(
  "chart.cramped", .warning, "Graphique à l'étroit",
  "Un graphique que le rapport place de lui-même a un texte qui en recouvre un autre, ou qui sort du cadre. "
    + "Raccourcir les libellés de ses indicateurs ou de ses ruptures.")

/// The rules of drawn figures.
package let figureRules: [Rule] = [unreadable, cramped]

extension PageWriter {
  /// Writes a figure, the file of its data and that of its drawing.
  mutating func place(
    _ frame: ChartFrame, at location: SourceLocation? = nil, _ draw: (String) -> Figure
  ) {
    let data = frame.id + ".csv"
    let figure = draw(url(ofAttached: data))
    let mention =
      dossier.site.isSynthetic
      ? "Données synthétiques, qui ne décrivent pas la situation réelle" : nil
    let notice: [[CSVField]] = mention.map { [[.text($0)]] } ?? []
    attach(csvText(figure.table.csvRows + notice, dialect: .spreadsheet), named: data)
    attach(standaloneSVG(figure, mention: mention).bytes, named: frame.id + ".svg")
    html += figure.html
    placed.append(figure)
    reportFaults(of: figure, frame, at: location)
  }

  /// Reports what a reader could not read in the drawings of a figure.
  private mutating func reportFaults(
    of figure: Figure, _ frame: ChartFrame, at location: SourceLocation?
  ) {
    var seen = Set<String>()
    for fault in figure.faults where seen.insert(fault.message).inserted {
      findings.report(
        (location == nil ? cramped : unreadable).at(
          location ?? SourceLocation(file: "synchro.yaml"),
          "figure « \(frame.title) » de \(page.pathText) : \(fault.message)"))
    }
  }

  /// Reports what a room could not read in a drawing that is projected.
  mutating func reportFaults(
    _ faults: [ChartFault], ofSlide title: String, at location: SourceLocation
  ) {
    var seen = Set<String>()
    for fault in faults where seen.insert(fault.message).inserted {
      findings.report(
        unreadable.at(location, "figure « \(title) » sur une diapositive : \(fault.message)"))
    }
  }

  /// What stands around a figure, in the author's words where a block asks for it.
  mutating func frame(
    name: String, title: String, _ key: SeriesKey, _ indicator: Indicator, measure: String,
    for asked: RequestedChart? = nil
  ) -> ChartFrame {
    let (number, id) = nextFigure(asked?.request.name ?? name)
    let sources = indicator.sources.map { dossier.sources[$0]?.label ?? $0.code }
    let texts = asked?.texts
    var frame = ChartFrame(
      id: id, number: number, title: texts?.title ?? title, measure: measure,
      place: territoryLabel(key.territory), unit: indicator.unit, places: indicator.places,
      reading: texts?.reading, scope: texts?.scope ?? scope(key, indicator),
      source: texts?.source ?? sources.joined(separator: ", "))
    frame.ownSubtitle = texts?.subtitle
    frame.ownAlternative = texts?.alternative
    return frame
  }

  /// Whether the page has not drawn this yet: a figure twice is a page too long.
  mutating func isNew(_ kind: String, _ keys: [SeriesKey]) -> Bool {
    drawn.insert(Drawing(kind: kind, keys: keys)).inserted
  }

  /// Who is counted: the group for its households, the perimeter of the sources for the rest.
  func scope(_ key: SeriesKey, _ indicator: Indicator) -> String {
    if indicator.isConfidential, ["ménages", "personnes"].contains(indicator.unit),
      key.subPublic != dossier.site.whole
    {
      return dossier.subPublics[key.subPublic]?.definition ?? ""
    }
    var seen = Set<String>()
    return indicator.sources.compactMap { dossier.sources[$0]?.perimeter }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
      .joined(separator: "\u{202F}; ")
  }

  /// The chart's message: the last value, and how it stands to the year before.
  func message(_ key: SeriesKey, _ month: Month) -> String {
    let label = measure(key)
    guard let series = plan.edition[key], let indicator = dossier.indicators[key.indicator],
      case .value(let quantity, _) = series[month]
    else { return label }
    let value = frenchNumber(quantity, places: indicator.places)
    let unit = indicator.isPercentage ? "\u{A0}%" : ""
    let start = "\(label)\u{A0}: \(value)\(unit) \(month.frenchIn)"
    guard let trend = series.yearTrend(month) else { return start }
    return "\(start), \(trend.rawValue) sur un an"
  }

  func groupTitle(_ group: String, _ months: Range<Month>) -> String {
    "\(group), \(months.lowerBound.frenchOf) à \(months.upperBound.previous.frenchName)"
  }

  func measure(_ key: SeriesKey) -> String {
    (dossier.indicators[key.indicator]?.label ?? key.indicator.code) + groupSuffix(key)
  }

  func sharedMeasure(_ keys: [SeriesKey]) -> String {
    keys.map { shortLabel($0, withGroup: Set(keys.map(\.subPublic)).count > 1) }
      .joined(separator: ", ")
  }

  /// The group and the category of a series, where they are not the whole.
  func groupSuffix(_ key: SeriesKey) -> String {
    let group = key.subPublic == dossier.site.whole ? nil : dossier.subPublics[key.subPublic]?.label
    let category = key.category == nil ? nil : seriesLabel(key, withGroup: false)
    return [group, category].compactMap { $0 }.map { " — \($0)" }.joined()
  }

  /// What a curve is called when the title already says the rest.
  func shortLabel(_ key: SeriesKey, withGroup: Bool) -> String {
    withGroup
      ? dossier.subPublics[key.subPublic]?.label ?? key.subPublic.code
      : dossier.indicators[key.indicator]?.label ?? key.indicator.code
  }

  func territoryLabel(_ id: TerritoryID) -> String { dossier.territories[id]?.label ?? id.code }

  func chartMonths(_ count: Int, until month: Month) -> Range<Month> {
    let first = max(month.advanced(by: 1 - count), plan.months.first ?? month)
    return min(first, month)..<month.next
  }

  func breaks(of keys: [SeriesKey], in months: Range<Month>) -> [SeriesBreak] {
    var seen = Set<Month>()
    return keys.flatMap { dossier.breaks(indicator: $0.indicator, subPublic: $0.subPublic) }
      .filter { months.contains($0.month) && seen.insert($0.month).inserted }
      .sorted { ($0.month, $0.label) < ($1.month, $1.label) }
  }

  /// The events of a chart: the author's landmarks, then what the tables know, as far as breaks leave room.
  mutating func events(
    of indicators: [IndicatorID], in months: Range<Month>, beside breaks: [SeriesBreak],
    for asked: RequestedChart?
  ) -> [Event] {
    let own = asked.map { landmarks(of: $0, in: months, beside: breaks) } ?? []
    let known = dossier.events.filter { event in
      event.months.overlaps(months.lowerBound...months.upperBound.previous)
        && event.indicators.contains(where: indicators.contains)
    }
    guard !own.isEmpty else { return Array(known.suffix(mostAnnotations)) }
    let room = max(0, mostAnnotations - breaks.count - own.count)
    return own + known.suffix(room)
  }

  /// Indicators added month by month; without a number as soon as one of them is.
  func sum(
    _ indicators: [IndicatorID], _ figures: Figures, over months: Range<Month>, label: String
  ) -> ChartSeries {
    let series = indicators.map { figures.series($0) }
    let cells = months.map { month in
      series.map { $0?[month] ?? .missing }.reduce(.value(.zero, []), ReleasedCell.adding)
    }
    return ChartSeries(label: label, cells: cells)
  }
}

extension ChartSeries {
  var hasValue: Bool { cells.contains { $0.quantity != nil } }
}

extension ReleasedCell {
  /// The sum of two cells of different indicators, as readers could make it themselves.
  fileprivate static func adding(_ first: ReleasedCell, _ second: ReleasedCell) -> ReleasedCell {
    switch (first, second) {
    case (.value(let left, let quality), .value(let right, let other)):
      .value(left + right, quality.union(other))
    case (.withheld, _), (_, .withheld): .withheld
    case (.missing, _), (_, .missing): .missing
    case (.notApplicable, _), (_, .notApplicable): .notApplicable
    }
  }
}

/// A figure by what it shows.
struct Drawing: Hashable {
  let kind: String
  let keys: [SeriesKey]
}

extension AxisID {
  /// The axis as readers see it.
  var words: String { String(code.map { $0 == "_" ? " " : $0 }) }
}
