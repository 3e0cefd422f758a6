internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// The meetings of partners to come: when, on which figures, and which documents are written.
func meetingTable(after day: Day, _ site: SiteView) -> Body {
  let coming = site.dossier.meetings.filter { $0.kind != .committee && $0.day >= day }
    .sorted { ($0.day, $0.code) < ($1.day, $1.code) }.prefix(3)
  guard !coming.isEmpty else { return paragraph("Aucun temps d’animation n’est fixé.") }
  let rows = coming.map { meeting -> HTML in
    let name = site.link(meeting.fullTitle, to: .meeting(meeting.kind, meeting.code))
    return """
      <tr><th scope="row">\(name)</th><td>\(meeting.day.frenchName)</td>\
      <td>\(meeting.place)</td><td>\(meeting.month.frenchName)</td>\
      <td>\(documentStates(meeting, site))</td></tr>

      """
  }
  let head: HTML = """
    <tr><th scope="col">Temps d’animation</th><th scope="col">Date</th><th scope="col">Lieu</th>\
    <th scope="col">Chiffres</th><th scope="col">Documents</th></tr>
    """
  return scrollingTable("Prochains temps d’animation", head: head, rows: rows.joined())
}

/// « Fiche de préparation : à écrire », a line for each document that someone writes before the meeting.
private func documentStates(_ meeting: Meeting, _ site: SiteView) -> HTML {
  let written: [MeetingDocument] = [.participants, .facilitator, .preparation]
  let lines = written.map { document -> HTML in
    let isThere = meeting.texts[document] != nil
    let page = PageID.meetingDocument(meeting.kind, meeting.code, document)
    let state: HTML = isThere ? "écrit" : "<strong>à écrire</strong>"
    return "<li>\(site.link(document.label, to: page))\u{A0}: \(state)</li>"
  }
  return "<ul>\(lines)</ul>"
}

/// The committee before this one, its minutes to approve, and what was decided since.
func previousMeeting(before day: Day, _ site: SiteView) -> Body {
  var body = Body()
  let earlier = site.dossier.meetings.filter { $0.kind == .committee && $0.day < day }
  guard let previous = earlier.max(by: { ($0.day, $0.code) < ($1.day, $1.code) }) else {
    return paragraph("C’est le premier comité de ce registre.")
  }
  let page = PageID.meetingDocument(.committee, previous.code, .minutes)
  let minutes: HTML =
    previous.texts[.minutes] == nil
    ? "<strong>compte rendu à écrire</strong>."
    : "\(site.link("compte rendu à approuver", to: page)). \(boxes(["approuvé", "à corriger"]))"
  body +=
    "<p>\(previous.title), \(previous.day.frenchName)\u{A0}: \(minutes)</p>\n"
  let since = site.dossier.decisions.filter { $0.day >= previous.day && $0.day < day }
  guard !since.isEmpty else { return body + paragraph("Aucune décision n’a été prise depuis.") }
  body += decisionTable(since, on: day, site)
  return body
}
