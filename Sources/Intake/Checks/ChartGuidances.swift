internal import Diagnostics
internal import Domain

extension Rule {
  static let meetingGuidance = Rule(
    "meeting.guidance", .error, "Animation d'un graphique qui n'existe pas",
    "Un bloc « animation » nomme le graphique dont il parle par l'« id » que brief.md lui donne. "
      + "Corriger le nom, ou donner cet « id » au graphique.")

  static let meetingUnguided = Rule(
    "meeting.unguided", .warning, "Graphique sans animation",
    "L'animateur a un texte, et il n'y dit rien d'un graphique que les participants tiendront en main. "
      + "Ajouter un bloc « animation » : le message, le contresens attendu, la réponse, la cause, la relance."
  )
}

/// Checks that what the facilitator says is of the charts of the brief, and of all of them.
let chartGuidances = DossierCheck(rules: [.meetingGuidance, .meetingUnguided]) { dossier, _ in
  dossier.meetings.flatMap { meeting -> [Diagnostic] in
    guard let text = meeting.texts[.facilitator]?.narrative else { return [] }
    let guidances = text.directives.compactMap { directive in
      if case .guidance(let guidance) = directive.content { guidance } else { nil }
    }
    return guidances.compactMap { stranger($0, meeting) } + unguided(guidances, meeting)
  }
}

private func stranger(_ guidance: ChartGuidance, _ meeting: Meeting) -> Diagnostic? {
  let name = guidance.chart.code
  let known = meeting.main.charts.compactMap(\.name)
  guard !known.contains(name) else { return nil }
  let nearest = nearestName(to: name, in: known).map { " ; vouliez-vous « \($0) » ?" }
  return Rule.meetingGuidance.at(
    guidance.location, length: name.count,
    "aucun graphique « \(name) » dans le document des participants"
      + (nearest ?? ". Écrire « id: \(name) » dans son bloc « graphique », ou corriger le nom."))
}

private func unguided(_ guidances: [ChartGuidance], _ meeting: Meeting) -> [Diagnostic] {
  let named = Set(guidances.map(\.chart.code))
  return meeting.main.directives.compactMap { directive in
    guard case .chart(let chart) = directive.content else { return nil }
    guard let name = chart.name else {
      return Rule.meetingUnguided.at(
        directive.location,
        "graphique sans « id » : l'animateur ne peut pas en parler. Ajouter une ligne « id: nom ».")
    }
    guard !named.contains(name) else { return nil }
    return Rule.meetingUnguided.at(
      directive.location,
      "l'animateur ne dit rien du graphique « \(name) ». Ajouter dans animateur.md un bloc "
        + "« animation » avec « graphique: \(name) ».")
  }
}
