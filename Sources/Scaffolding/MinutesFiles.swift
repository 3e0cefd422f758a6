internal import Diagnostics
internal import Domain

/// The minutes of a meeting that took place, with the lists of what it decided and of what it tries.
///
/// - Returns: nil for a restitution, which has none.
func minutesFiles(_ meeting: Meeting, _ dossier: Dossier) -> [InputFile]? {
  guard let text = text(of: meeting) else { return nil }
  let names = dossier.usualAttendees(of: meeting).map(yamlText).joined(separator: ", ")
  let header = "---\npresents: [\(names)]\n---\n\n"
  return [
    file("\(meeting.kind.rawValue)/\(meeting.code)/compte-rendu.md", header + text)
  ]
}

private func text(of meeting: Meeting) -> String? {
  switch meeting.kind {
  case .workshop: workshopMinutes
  case .interTerritory: sessionMinutes
  case .committee: committeeMinutes
  case .restitution: nil
  }
}

private let workshopMinutes = """
  ## Ce qui a été dit

  - *À écrire : ce que la salle a compris, et ce qu’elle a ajouté, sans nom de personne.*

  ## Décisions

  ```registre
  type: decisions
  ```

  ## Expérimentation retenue

  *À écrire : ce que l’on essaie, et avec qui.*

  ```registre
  type: experimentations
  ```

  ## Désaccords

  *À écrire : ce qui reste ouvert, et qui en décidera.*

  ## Demandes de données

  - *À écrire : ce qui manque, et qui pourrait le donner.*

  ## Prochaines étapes

  *À écrire : quoi, qui, pour quand.*

  """

private let sessionMinutes = """
  ## Ce qui a été dit

  - *À écrire : ce que chaque territoire retient des autres.*

  ## Ce qui fait désaccord

  *À écrire : ce qui reste ouvert.*

  ## Engagements

  - *À écrire : qui fait quoi, et pour quand.*

  ## Suite

  *À écrire : la date et le lieu du prochain temps.*

  """

private let committeeMinutes = """
  ## Ce qui s’est dit

  - **Intégration.** *À écrire : ce qui est arrivé, ce qui manque.*
  - **Indicateurs.** *À écrire : ce qui est validé, ce qui ne l’est pas.*
  - **Animation.** *À écrire : les prochaines séances.*

  ## Désaccords

  *À écrire : ce qui reste ouvert, et qui en décidera.*

  ## Décisions

  ```registre
  type: decisions-ouvertes
  ```

  ## Prochaines étapes

  *À écrire : quoi, qui, pour quand.*

  """

extension Dossier {
  /// The organisations that the last minutes of such a meeting name; those of the site before there are any.
  fileprivate func usualAttendees(of meeting: Meeting) -> [String] {
    let earlier = meetings.filter { $0.kind == meeting.kind && $0.day < meeting.day }
      .sorted { $0.day > $1.day }.compactMap { $0.texts[.minutes]?.attendees }
    return earlier.first { !$0.isEmpty } ?? [site.publisher, site.partnership.name]
  }
}
