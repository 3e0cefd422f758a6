internal import Disclosure
package import Domain
internal import French

/// One small line a group, side by side on one scale.
package struct SmallMultiples: Sendable {
  package let frame: ChartFrame
  package let months: Range<Month>
  package let panels: [ChartSeries]
  package let breaks: [SeriesBreak]
  /// The month that counts for 100, when the panels show indices.
  package let base: Month?

  /// Keeps what is needed.
  ///
  /// - Parameter base: a month whose value counts for 100 in each panel. A panel whose base is not
  ///   published, or is under 20, has no index; nor has a month that a break parts from the base.
  package init(
    frame: ChartFrame, months: Range<Month>, panels: [ChartSeries], base: Month? = nil,
    breaks: [SeriesBreak] = []
  ) throws(Refusal) {
    guard !months.isEmpty else { throw .noMonth }
    guard (2...12).contains(panels.count) else { throw .panelCount }
    if let base, !months.contains(base) { throw .baseOutside(base) }
    let known = breaks.filter { months.contains($0.month) }
    self.frame = base.map(frame.indexed) ?? frame
    self.months = months
    self.base = base
    self.breaks = known
    let cuts = known.filter { !$0.isComparable }.map(\.month)
    self.panels = panels.map { panel in
      let fitted = panel.fitted(to: months.count)
      guard let base else { return fitted }
      return ChartSeries(
        label: panel.label, cells: indexed(fitted.cells, months, base: base, cuts: cuts))
    }
  }

  /// The first months whose values do not compare with those before.
  var cuts: [Month] { breaks.cuts }

  package var table: FigureTable {
    FigureTable(
      caption: "\(frame.measure), \(frame.place)", rowTitle: "Mois", rows: .months(months),
      columns: panels.map {
        .init(label: $0.label, content: .cells($0.cells, places: frame.places))
      },
      breaks: breaks.cuts)
  }
}

extension ChartFrame {
  /// The same frame for indices, which have no unit.
  fileprivate func indexed(base: Month) -> ChartFrame {
    var frame = self
    frame.measure = "\(measure), indice base 100 \(base.frenchIn)"
    (frame.unit, frame.places) = ("", 1)
    return frame
  }
}

/// The smallest base of an index: below, a change of one moves it by more than five points.
private let smallestBase = Quantity(20)

/// The cells as indices of their base.
private func indexed(
  _ cells: [ReleasedCell], _ months: Range<Month>, base: Month, cuts: [Month]
) -> [ReleasedCell] {
  let reference = cells[months.lowerBound.distance(to: base)]
  return zip(months, cells).map { month, cell in
    let isCut = cuts.contains { min(month, base) < $0 && $0 <= max(month, base) }
    guard !isCut else { return .notApplicable }
    guard case .value(let whole, let other) = reference else { return reference }
    guard whole >= smallestBase else { return .notApplicable }
    guard case .value(let quantity, let quality) = cell else { return cell }
    guard let index = (quantity * 100).divided(by: whole) else { return .missing }
    return .value(index.rounded(places: 1), quality.union(other.intersection(.provisional)))
  }
}

extension SmallMultiples {
  /// Why series make no panels.
  package enum Refusal: ChartRefusal {
    case noMonth
    /// Fewer than two panels, or more than twelve.
    case panelCount
    /// The month that counts for 100 is not among those drawn.
    case baseOutside(Month)

    package var message: String {
      switch self {
      case .noMonth:
        "il n'y a aucun mois à montrer. Écrire « mois: 12 »."
      case .panelCount:
        "de petits multiples demandent de deux à douze rangées. Écrire « sous_publics » ou "
          + "« partition »."
      case .baseOutside(let value):
        "« \(value) » compte pour 100 et n'est pas parmi les mois du graphique. Écrire plus de « mois »."
      }
    }
  }
}

extension SmallMultiples: Chart {
  package var period: String { frenchPeriod(months) }
  package var words: ChartWords { multiplesWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    multiplesScene(self, rendition)
  }
}
