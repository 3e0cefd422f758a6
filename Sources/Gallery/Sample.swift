internal import Charts
internal import Diagnostics
internal import Disclosure
internal import Domain

/// Invented data in one circumstance: the same at every run.
struct Sample {
  let circumstance: Circumstance

  var months: Range<Month> {
    let end = Month(index: 2025 * 12 + 6)
    let count =
      switch circumstance {
      case .onePoint: 1
      case .fiveYears: 60
      default: 24
      }
    return end.advanced(by: -count)..<end
  }

  /// The same data before any of them was withheld.
  var beforeSecrecy: Sample { circumstance == .withheld ? Sample(circumstance: .normal) : self }

  /// The cells of the series of this rank, around a level.
  func cells(_ rank: Int, around level: Int) -> [ReleasedCell] {
    (0..<months.count).map { index in
      let swing = (index * 7 + rank * 5) % 11 * max(1, level / 60) + index * level / 240
      return cell(rank, index, level + swing, fromEnd: months.count - index)
    }
  }

  func series(_ rank: Int, around level: Int, _ label: String) -> ChartSeries {
    ChartSeries(label: name(label), cells: cells(rank, around: level))
  }

  /// The last month's cell of a row; the month that the circumstance marks.
  func lastCell(_ rank: Int, around level: Int) -> ReleasedCell {
    switch circumstance {
    case .gaps where rank == 1: .missing
    case .withheld where rank == 2 || rank == 3: .withheld
    case .negative where rank % 3 == 1: .value(Quantity(-level / 2), [])
    case .breaks where rank == 1: .value(Quantity(level), .seriesBreak)
    default: cells(rank, around: level).last ?? .missing
    }
  }

  var lastMonth: Month { months.upperBound.previous }

  /// Groups in rows over the months.
  var publics: [ChartSeries] {
    let labels = [
      "Hommes seuls", "Femmes seules", "Familles", "Jeunes", "Seniors", "Sortants d’ASE",
    ]
    return labels.enumerated().map { series($0, around: 330 - 50 * $0, $1) }
  }

  /// Rows of one month.
  var structures: [String] {
    ["Urgence", "Insertion", "Hôtel", "Résidence sociale", "Intermédiation"].map(name)
  }

  /// The label, or a much longer one.
  func name(_ label: String) -> String {
    circumstance == .longLabels
      ? "\(label), y compris hébergement chez un tiers et sorties d’institution" : label
  }

  var breaks: [SeriesBreak] {
    guard circumstance == .breaks, let subject = IndicatorID("sd_menages_stock") else { return [] }
    let rows = [
      (9, "Intégration de la domiciliation", false), (12, "Nouveau formulaire de saisie", true),
      (19, "Clôture des dossiers sans trace", false),
    ]
    return rows.map { rank, label, isComparable in
      SeriesBreak(
        subject: .indicator(subject), month: months.lowerBound.advanced(by: rank), label: label,
        isComparable: isComparable)
    }
  }

  var events: [Event] {
    guard circumstance == .breaks else { return [] }
    let first = months.lowerBound
    return [
      Event(
        months: first.advanced(by: 4)...first.advanced(by: 8), label: "Plan hivernal",
        indicators: []),
      Event(
        months: first.advanced(by: 13)...first.advanced(by: 13),
        label: "Opérateur A (fictif) : fichier non reçu", indicators: []),
    ]
  }

  private func cell(_ rank: Int, _ index: Int, _ level: Int, fromEnd: Int) -> ReleasedCell {
    switch circumstance {
    case .gaps where (8...10).contains(index) || index == 12: .missing
    case .provisional where fromEnd <= 3: .value(Quantity(level), .provisional)
    case .provisional where fromEnd <= 6: .value(Quantity(level), .estimated)
    case .withheld where rank > 1 && (fromEnd == 4 || fromEnd == 5): .withheld
    case .withheld where rank == 0 && fromEnd == 9: .withheld
    case .empty: .missing
    case .zero: .value(.zero, [])
    case .negative where index % 5 < 2: .value(Quantity(-level / 2), [])
    default: .value(Quantity(level), [])
    }
  }
}

/// A partition whose parts have these codes.
func samplePartition(_ codes: [String]) throws -> Partition {
  guard let axis = AxisID("situation"), let whole = SubPublicID("ensemble") else { throw NoCode() }
  let parts = codes.enumerated().compactMap { order, code in
    SubPublicID(code).map {
      SubPublic(
        id: $0, label: code, definition: "", standing: .part(axis: axis, of: whole), caveat: "",
        order: order, location: SourceLocation(file: "galerie", line: 1, column: 1))
    }
  }
  guard let partition = Partition(axis: axis, among: parts) else { throw NoCode() }
  return partition
}

private struct NoCode: Error {}
