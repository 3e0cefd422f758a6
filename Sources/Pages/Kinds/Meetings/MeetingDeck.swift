internal import Charts
internal import Diagnostics
internal import Domain
internal import French
internal import Markup
internal import OpenDocument

extension PageWriter {
  /// The slides of a meeting, made from its main text; the same for a browser and for office programs.
  ///
  /// - Parameter guidances: what the facilitator says of each chart, for a deck that stays with them.
  mutating func deck(of meeting: Meeting, guidances: [ChartGuidance] = []) -> Deck {
    // A page of its own: what this one has drawn already, the deck draws again.
    var writer = DeckWriter(PageWriter(plan, page), meeting, guidances: guidances)
    writer.add(opening(of: meeting))
    writer.writeMainText()
    if let closing = closing(of: meeting) { writer.add(closing) }
    findings.merge(writer.page.findings)
    return Deck(
      title: meeting.fullTitle, date: meeting.day,
      banner: dossier.site.isSynthetic ? "Données synthétiques" : nil,
      edition: "Édition \(plan.latest.frenchOf)", audience: audienceLine(of: page, in: plan),
      slides: writer.slides
    ).continued
  }

  private func opening(of meeting: Meeting) -> Slide {
    let when = [meeting.day.frenchName, meeting.hours].filter { !$0.isEmpty }
    let lines = [
      when.joined(separator: ", "), meeting.place,
      "Chiffres \(meeting.month.frenchOf)",
      "Avec le soutien de \(dossier.site.partnership.name)",
    ]
    return Slide(
      title: meeting.title,
      kicker: meeting.kind == .committee ? nil : meeting.body,
      body: .opening(lines.filter { !$0.isEmpty }))
  }

  private func closing(of meeting: Meeting) -> Slide? {
    let contact = dossier.site.contact
    let lines = [
      meeting.followUp,
      contact.isEmpty ? "" : "Une question, une erreur\u{A0}: \(contact)",
    ].filter { !$0.isEmpty }
    return lines.isEmpty ? nil : Slide(title: "Et ensuite", body: .opening(lines))
  }

  /// The same deck with the facilitator's words in its notes, beside the facilitator's document.
  mutating func attachSpokenDeck(of meeting: Meeting) {
    guard !meeting.guidances.isEmpty else { return }
    let deck = deck(of: meeting, guidances: meeting.guidances)
    let file = attachTwin(presentation(deck), suffix: ".odp")
    html += """
      <p class="suite">Le diaporama avec ces conseils en notes, pour la vue du présentateur\u{A0}: \
      <a href="\(file)" download>\(file)</a>.</p>

      """
    notesView(of: deck, beside: .meetingDocument(meeting.kind, meeting.code, .deck))
  }

  /// The figures that a block draws, and nothing else of it.
  mutating func figures(of directive: Directive, in scope: TextScope) -> [Figure] {
    let kept = (html, downloads, findings)
    placed = []
    write(directive, in: scope)
    // What is wrong with the block is said where it stands in the main text.
    (html, downloads, findings) = kept
    return placed
  }

  /// What the facilitator says of a chart, as paragraphs of a speaker's notes.
  mutating func notes(of guidance: ChartGuidance, in scope: TextScope) -> [HTML] {
    guidance.parts.map { name, words in "\(name)\u{A0}: \(self.words(words, in: scope))" }
  }
}

extension Meeting {
  /// What the facilitator says of each chart.
  var guidances: [ChartGuidance] {
    (texts[.facilitator]?.narrative.directives ?? []).compactMap { directive in
      if case .guidance(let guidance) = directive.content { guidance } else { nil }
    }
  }
}
