internal import Diagnostics
internal import Domain

extension Rule {
  static let meetingOverrun = Rule(
    "meeting.overrun", .error, "Déroulé plus long que la séance",
    "Les durées d'un bloc « deroule » ajoutées à son début dépassent l'heure de fin donnée par « horaires » "
      + "dans l'en-tête de la séance. Raccourcir un temps, en retirer un, ou changer « horaires ».")

  static let meetingHours = Rule(
    "meeting.hours", .warning, "Horaires que rien ne peut vérifier",
    "Un déroulé se vérifie contre « horaires », qui s'écrit 9 h 30 – 12 h : une heure, un tiret, une heure."
  )
}

/// Checks that the steps of a meeting end when it does.
///
/// A running order may begin before the meeting: the room has to be made ready.
let sessionHours = DossierCheck(rules: [.meetingOverrun, .meetingHours]) { dossier, _ in
  dossier.meetings.flatMap { meeting in
    MeetingDocument.allCases.compactMap { meeting.texts[$0] }
      .flatMap { text in text.narrative.directives.compactMap { finding($0, of: meeting) } }
  }
}

private func finding(_ directive: Directive, of meeting: Meeting) -> Diagnostic? {
  guard case .runningOrder(let order) = directive.content, !meeting.hours.isEmpty else {
    return nil
  }
  guard let end = sessionEnd(meeting.hours) else {
    return Rule.meetingHours.at(
      meeting.location,
      "« \(meeting.hours) » ne dit pas une heure de fin. Écrire par exemple 9 h 30 – 12 h.")
  }
  guard order.end > end else { return nil }
  return Rule.meetingOverrun.at(
    directive.location,
    "ce déroulé finit à \(hour(order.end)), \(order.end - end) minutes après la fin de la séance "
      + "(\(hour(end))). Raccourcir un temps, ou changer « horaires ».")
}

/// When a session ends, in minutes after midnight, of `9 h 30 – 12 h`; nil when it does not say.
private func sessionEnd(_ hours: String) -> Int? {
  let parts = hours.split { "–—-".contains($0) }
  return parts.count == 2 ? minutesAfterMidnight(String(parts[1])) : nil
}

/// « 12 h 05 », as diagnostics write it.
private func hour(_ minutes: Int) -> String {
  let rest = minutes % 60
  let whole = "\(minutes / 60 % 24) h"
  return rest == 0 ? whole : "\(whole) \(rest < 10 ? "0" : "")\(rest)"
}
