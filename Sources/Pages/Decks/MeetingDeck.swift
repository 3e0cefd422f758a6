internal import Diagnostics
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import OpenDocument
internal import Planning

/// The slides of a meeting, and what a room could not read in their drawings.
struct MeetingDeck {
  let deck: Deck
  let findings: Findings
}

/// The slides of a meeting, made from its main text; the same for a browser and for office programs.
///
/// - Parameter guidances: what the facilitator says of each chart, for a deck that stays with them.
func meetingDeck(
  _ meeting: Meeting, guidances: [ResolvedGuidance] = [], _ site: SiteView
) -> MeetingDeck {
  var slides = DeckSlides(meeting, guidances: guidances, site)
  slides.add(opening(of: meeting, site))
  slides.addMainText()
  if let closing = closing(of: meeting, site) { slides.add(closing) }
  let deck = Deck(
    title: meeting.fullTitle, date: meeting.day,
    banner: site.dossier.site.isSynthetic ? "Données synthétiques" : nil,
    edition: "Édition \(site.plan.latest.frenchOf)", audience: audienceLine(site),
    slides: slides.slides
  ).continued
  return MeetingDeck(deck: deck, findings: slides.findings)
}

/// The same deck with the facilitator's words in its notes; nil when the facilitator says nothing of a chart.
func spokenDeck(of meeting: Meeting, _ site: SiteView) -> MeetingDeck? {
  let guidances = (site.text?.directives ?? []).compactMap { block in
    if case .guidance(let guidance) = block { guidance } else { nil as ResolvedGuidance? }
  }
  return guidances.isEmpty ? nil : meetingDeck(meeting, guidances: guidances, site)
}

/// The deck that the facilitator speaks from, beside the facilitator's document.
@BodyBuilder func spokenDeckLink(
  _ spoken: MeetingDeck, of meeting: Meeting, _ site: SiteView
) -> Body {
  let twin = site.twin(presentation(spoken.deck), suffix: ".odp")
  file(twin.file)
  """
  <p class="suite">Le diaporama avec ces conseils en notes, pour la vue du présentateur\u{A0}: \
  <a href="\(twin.url)" download>\(twin.url)</a>.</p>

  """
  notesView(of: spoken.deck, beside: meeting.page(of: .deck), site)
}

private func opening(of meeting: Meeting, _ site: SiteView) -> Slide {
  let when = [meeting.day.frenchName, meeting.hours].filter { !$0.isEmpty }
  let lines = [
    when.joined(separator: ", "), meeting.place,
    "Chiffres \(meeting.month.frenchOf)",
    "Avec le soutien de \(site.dossier.site.partnership.name)",
  ]
  return Slide(
    title: meeting.title,
    kicker: meeting.kind == .committee ? nil : meeting.body,
    body: .opening(lines.filter { !$0.isEmpty }))
}

private func closing(of meeting: Meeting, _ site: SiteView) -> Slide? {
  let contact = site.dossier.site.contact
  let lines = [
    meeting.followUp,
    contact.isEmpty ? "" : "Une question, une erreur\u{A0}: \(contact)",
  ].filter { !$0.isEmpty }
  return lines.isEmpty ? nil : Slide(title: "Et ensuite", body: .opening(lines))
}
