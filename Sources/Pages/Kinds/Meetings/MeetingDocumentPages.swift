internal import Domain
internal import French
internal import Markup

/// Writes a document of a meeting.
func writeMeetingDocument(
  _ document: MeetingDocument, _ kind: Meeting.Kind, _ code: PageSlug,
  to writer: inout PageWriter
) -> PageText {
  guard let meeting = writer.dossier.meeting(kind, code) else { return PageText(title: code.code) }
  switch document {
  case .participants:
    return writeParticipants(meeting, to: &writer)
  case .dossier:
    return writeCommitteeDossier(meeting, to: &writer)
  case .annex:
    return writeCommitteeAnnex(meeting, to: &writer)
  case .posters:
    return writePosters(meeting, to: &writer)
  case .deck:
    return writeDeck(meeting, to: &writer)
  case .facilitator, .preparation, .minutes:
    return writeMeetingText(document, of: meeting, to: &writer)
  }
}

/// A document that is its author's text, after the sheet of the meeting.
private func writeMeetingText(
  _ document: MeetingDocument, of meeting: Meeting, to writer: inout PageWriter
) -> PageText {
  writer.circle(of: document, meeting.kind)
  writer.meetingSheet(meeting, attendees: meeting.texts[document]?.attendees ?? [])
  if let text = meeting.texts[document] {
    writer.write(text.narrative, in: TextScope(month: meeting.month))
  }
  if document == .facilitator { writer.attachSpokenDeck(of: meeting) }
  var page = PageText(title: "\(meeting.fullTitle)\u{A0}: \(document.label.lowercased())")
  page.frame = .brief
  page.month = meeting.month
  return page
}

extension PageWriter {
  /// Says on paper what must not be left on a table.
  fileprivate mutating func circle(of document: MeetingDocument, _ kind: Meeting.Kind) {
    guard kind != .committee, kind.readers(of: document) == .comite else { return }
    html += """
      <p class="reserve"><strong>Réservé au comité de suivi</strong> et à qui anime la séance\u{A0}: \
      ne pas distribuer, ne pas laisser sur la table.</p>

      """
  }
}
