internal import Domain
internal import French
internal import Narration
internal import Planning

/// The decisions that a list shows: taken by the day of the page; those of a group when one is asked for.
///
/// In a document of a meeting of partners, those that it took (minutes) or that it follows on. What the
/// committee decides on the day is in its minutes only.
func decisions(for request: RegisterRequest, on day: Day, _ site: SiteView) -> [Decision] {
  let wanted = request.subPublic
  let asked = site.dossier.decisions.filter {
    $0.day <= day && (wanted == nil || $0.subPublic == wanted)
  }
  guard let meeting = site.meeting else { return asked }
  guard wanted == nil, meeting.kind != .committee else {
    return site.isMinutes ? asked : asked.filter { !isTaken($0, at: meeting) }
  }
  return site.isMinutes
    ? asked.filter { $0.body == meeting.body }
    : asked.filter { $0.day < meeting.day && concerns($0, meeting, site) }
}

/// The experiments that a list shows: in minutes, those begun before the next meeting of its kind.
func experiments(for request: RegisterRequest, on day: Day, _ site: SiteView) -> [Experiment] {
  let wanted = request.subPublic
  let asked = site.dossier.experiments.filter { wanted == nil || $0.subPublic == wanted }
  guard wanted == nil, let meeting = site.meeting, meeting.kind != .committee else {
    return asked.filter { $0.start <= day }
  }
  guard site.isMinutes else { return asked.filter { $0.start < meeting.day } }
  let next = site.dossier.meetings.filter { $0.kind == meeting.kind && $0.day > meeting.day }
    .map(\.day).min()
  return asked.filter { experiment in
    experiment.start >= meeting.day && next.map { experiment.start < $0 } ?? true
  }
}

/// Whether a committee takes a decision on its own day, so that what is written before it cannot tell it.
func isTaken(_ decision: Decision, at meeting: Meeting) -> Bool {
  decision.day == meeting.day && decision.body == meeting.kind.singular
}

/// Whether a decision is of the meeting just before, on the same subject, or still to be carried out.
private func concerns(_ decision: Decision, _ meeting: Meeting, _ site: SiteView) -> Bool {
  let earlier = site.dossier.meetings.filter { $0.kind == meeting.kind && $0.day < meeting.day }
  let isOfThisKind = earlier.contains { $0.body == decision.body }
  let isOfTheLast = earlier.max { $0.day < $1.day }?.body == decision.body
  return isOfTheLast || isOfThisKind && decision.state(on: meeting.day) == .ouvert
    || decision.indicator.map(meeting.indicators.contains) ?? false
    || decision.subPublic.map(meeting.subPublics.contains) ?? false
}

extension Meeting {
  /// The meeting as the register of decisions names it: « Atelier A2 ».
  var body: String { "\(kind.singular) \(code)" }
}
