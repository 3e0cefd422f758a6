// SPDX-License-Identifier: EUPL-1.2

/// What became of the file of one source for one month.
struct Integration {
  enum Status: String {
    case received = "recu"
    case integrated = "integre"
    case partial = "partiel"
    case rejected = "rejete"
    case changed = "rupture"
    case first = "premiere_integration"
    case revised = "revise"
    case suspended = "suspendu"

    /// Whether the file counts in the figures of its month.
    var feedsFigures: Bool {
      switch self {
      case .integrated, .partial, .changed, .first, .revised: true
      case .received, .rejected, .suspended: false
      }
    }

    /// Whether a file arrived at all.
    var arrived: Bool { self != .suspended }
  }

  let source: String
  let month: Month
  var status = Status.integrated
  var receivedOn = ""
  var note = ""

  static let all: [Integration] = Source.all.flatMap { source in
    var generator = SeededGenerator(stream: "integration " + source.code)
    return source.dueMonths.map { month in
      let late = Int.random(in: 0...2, using: &generator)
      var row = Integration(source: source.code, month: month)
      (row.status, row.note) = outcome(source, month)
      let day = row.status == .received ? 15 : source.day + late
      if row.status.arrived { row.receivedOn = month.next.date(day) }
      if row.status == .revised { row.receivedOn = "2024-05-06" }
      return row
    }
  }

  private static func outcome(_ source: Source, _ month: Month) -> (Status, String) {
    if month < source.first { return (.suspended, "Convention en cours de signature") }
    if month == source.first, month > Month(2023, 1) {
      return (.first, "Première intégration")
    }
    let incident = incidents.first { $0.source == source.code && $0.month == month }
    if let incident { return (incident.status, incident.note) }
    if source.code == "cca", month.isSummerBreak {
      return (.suspended, "Pas de commission en août")
    }
    return (.integrated, "")
  }

  private static let incidents = [
    Integration(
      source: "ops_heb", month: Scenario.revisedShelterFile, status: .revised,
      note: "Fichier corrigé renvoyé en mai 2024 par l'Opérateur B (fictif)"),
    Integration(
      source: "syplo", month: Month(2024, 4), status: .partial,
      note: "Extraction limitée à une partie des bailleurs"),
    Integration(
      source: "syplo", month: Month(2024, 5), status: .partial,
      note: "Extraction limitée à une partie des bailleurs"),
    Integration(
      source: "rhj", month: Scenario.rejectedResidenceFile, status: .rejected,
      note: "Fichier du Gestionnaire B (fictif) refusé : colonnes nominatives"),
    Integration(
      source: "ops_heb", month: Scenario.supplierMissing, status: .partial,
      note: "Fichier de l'Opérateur A (fictif) non reçu"),
    Integration(
      source: "ops_heb", month: Scenario.residenceCountsAsHousing, status: .changed,
      note: "La résidence sociale compte comme un logement"),
    Integration(
      source: "rs", month: Scenario.lateResidenceFile, status: .received,
      note: "Reçu après la date d'intégration"),
  ]
}

extension Source {
  /// The months for which a file is due: a quarterly one has no row in between, for nothing is missing.
  fileprivate var dueMonths: [Month] {
    Month.all.filter { month in
      code != "exp" || month < Scenario.quarterlyEvictions || month.closesQuarter
    }
  }
}
