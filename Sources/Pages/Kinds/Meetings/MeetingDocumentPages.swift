internal import Diagnostics
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// A document of a meeting.
func meetingDocumentPage(
  _ document: MeetingDocument, _ kind: Meeting.Kind, _ code: PageSlug, _ site: SiteView
) -> PageContent {
  guard let meeting = site.dossier.meeting(kind, code) else { return PageContent(title: code.code) }
  var page =
    switch document {
    case .participants: participantsPage(meeting, site)
    case .dossier: committeeDossierPage(meeting, site)
    case .annex: committeeAnnexPage(meeting, site)
    case .posters: postersPage(meeting, site)
    case .deck: deckPage(meeting, site)
    case .facilitator, .preparation, .minutes: meetingTextPage(document, of: meeting, site)
    }
  page.month = meeting.month
  return page
}

/// A document that is its author's text, after the sheet of the meeting.
private func meetingTextPage(
  _ document: MeetingDocument, of meeting: Meeting, _ site: SiteView
) -> PageContent {
  let spoken = document == .facilitator ? spokenDeck(of: meeting, site) : nil
  var page = PageContent(title: "\(meeting.fullTitle)\u{A0}: \(document.label.lowercased())") {
    reserve(document, meeting.kind)
    meetingSheet(meeting, attendees: meeting.texts[document]?.attendees ?? [])
    if let text = site.text { written(text, site) }
    if let spoken { spokenDeckLink(spoken, of: meeting, site) }
  }
  page.frame = .brief
  page.findings = spoken?.findings ?? Findings()
  return page
}

/// Says on paper what must not be left on a table.
private func reserve(_ document: MeetingDocument, _ kind: Meeting.Kind) -> HTML {
  guard kind != .committee, kind.readers(of: document) == .comite else { return HTML() }
  return """
    <p class="reserve"><strong>Réservé au comité de suivi</strong> et à qui anime la séance\u{A0}: \
    ne pas distribuer, ne pas laisser sur la table.</p>

    """
}
