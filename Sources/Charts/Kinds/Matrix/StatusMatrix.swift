package import Domain
internal import French

/// What became of each source each month: rows of signs.
package struct StatusMatrix: Sendable {
  /// A source and its statuses; nil where nothing was expected.
  package struct Row: Hashable, Sendable {
    package let label: String
    package let statuses: [IntegrationStatus?]

    package init(label: String, statuses: [IntegrationStatus?]) {
      self.label = label
      self.statuses = statuses
    }
  }

  package let frame: ChartFrame
  package let months: Range<Month>
  package let rows: [Row]

  /// Keeps the last eighteen months.
  package init(frame: ChartFrame, months: Range<Month>, rows: [Row]) throws(Refusal) {
    guard !months.isEmpty else { throw .noMonth }
    guard !rows.isEmpty else { throw .noRow }
    self.frame = frame
    self.months = months.suffix(18)
    let count = months.count
    self.rows = rows.map { row in
      let padding = Array(
        repeating: IntegrationStatus?.none, count: max(0, count - row.statuses.count))
      return Row(
        label: row.label, statuses: (row.statuses.prefix(count) + padding).suffix(18))
    }
  }

  /// The same with the last months only.
  func last(_ count: Int) -> StatusMatrix {
    let last = try? StatusMatrix(
      frame: frame, months: months.suffix(count),
      rows: rows.map { Row(label: $0.label, statuses: $0.statuses.suffix(count)) })
    return last ?? self
  }

  /// The statuses present, in the order of the integration table.
  var statuses: [IntegrationStatus] {
    IntegrationStatus.allCases.filter { status in
      rows.contains { $0.statuses.contains(status) }
    }
  }

  /// Whether a source was not expected every month.
  var hasBlank: Bool { rows.contains { $0.statuses.contains(nil) } }

  /// One row a month: as many columns as months would be wider than a sheet.
  package var table: FigureTable {
    FigureTable(
      caption: "\(frame.measure), \(frame.place)", rowTitle: "Mois", rows: .months(months),
      columns: rows.map { row in
        .init(
          label: row.label,
          content: .words(row.statuses.map(name(of:))))
      })
  }
}

extension StatusMatrix {
  /// Why statuses are not drawn.
  package enum Refusal: ChartRefusal {
    case noMonth
    case noRow

    package var message: String {
      switch self {
      case .noMonth:
        "il n'y a aucun mois à montrer. Écrire « mois: 12 »."
      case .noRow:
        "il n'y a aucune source à montrer."
      }
    }
  }
}

extension StatusMatrix: Chart {
  package var period: String { frenchPeriod(months) }
  package var words: ChartWords { matrixWords(self) }
  package func scene(_ rendition: Rendition) -> Scene {
    matrixScene(self, rendition)
  }
}

/// The status as readers see it; « sans objet » where nothing was expected.
func name(of status: IntegrationStatus?) -> String { status?.frenchName ?? "sans objet" }

extension IntegrationStatus {
  /// The status as readers see it.
  package var frenchName: String {
    switch self {
    case .attendu: "attendu"
    case .recu: "reçu"
    case .integre: "intégré"
    case .partiel: "partiel"
    case .absent: "absent"
    case .rejete: "rejeté"
    case .rupture: "rupture de série"
    case .premiereIntegration: "première intégration"
    case .revise: "révisé"
    case .suspendu: "suspendu"
    }
  }

  var tone: CellTone {
    if isComplete { return .whole }
    return self == .partiel ? .partial : .none
  }
}
