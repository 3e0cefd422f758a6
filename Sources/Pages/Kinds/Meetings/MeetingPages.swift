internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

extension Meeting.Kind {
  var label: String {
    switch self {
    case .workshop: "Ateliers"
    case .interTerritory: "Temps inter-territoires"
    case .committee: "Comité de suivi"
    case .restitution: "Restitutions"
    }
  }

  var singular: String {
    switch self {
    case .workshop: "Atelier"
    case .interTerritory: "Temps inter-territoires"
    case .committee: "Comité de suivi"
    case .restitution: "Restitution"
    }
  }
}

/// The season's meetings of a kind.
func meetingListPage(_ kind: Meeting.Kind, _ site: SiteView) -> PageContent {
  let meetings = site.dossier.meetings.filter { $0.kind == kind }
    .sorted { ($0.day, $0.code) < ($1.day, $1.code) }
  return PageContent(title: kind.label) {
    linkList(meetings.map { meetingItem($0, site) })
  }
}

/// A meeting: when, where, on which edition, and its documents.
func meetingPage(
  _ kind: Meeting.Kind, _ code: PageSlug, _ site: SiteView
) -> PageContent {
  guard let meeting = site.dossier.meeting(kind, code) else { return PageContent(title: code.code) }
  var page = PageContent(title: meeting.title) {
    meetingSheet(meeting)
    documentList(meeting, site)
    meetingFigures(meeting, site)
    caveats(site.whole, month: meeting.month, site)
    concernedGroups(meeting, site)
    """
    <p>Les chiffres viennent du \
    \(site.link("rapport \(meeting.month.frenchOf)", to: .report(meeting.month))).</p>

    """
  }
  page.month = meeting.month
  return page
}

@BodyBuilder private func concernedGroups(_ meeting: Meeting, _ site: SiteView) -> Body {
  if !meeting.subPublics.isEmpty {
    section("Sous-publics concernés", anchor: "sous-publics")
    linkList(
      meeting.subPublics.compactMap { site.dossier.subPublics[$0] }.map { group in
        "<li>\(site.link(group.label, to: .subPublicMonth(meeting.month, group.id)))</li>\n"
      })
  }
}

/// When, where, and on which figures.
func meetingSheet(_ meeting: Meeting, attendees: [String] = []) -> HTML {
  let rows: [(String, String)] = [
    ("Date", meeting.day.frenchName), ("Horaires", meeting.hours), ("Lieu", meeting.place),
    ("Mois des chiffres", meeting.month.frenchName),
    ("Présents", attendees.joined(separator: ", ")),
  ]
  let lines = rows.filter { !$0.1.isEmpty }.map { name, value -> HTML in
    "<div><dt>\(name)</dt><dd>\(value)</dd></div>\n"
  }
  return "<dl class=\"fiche fiche-seance\">\n\(lines)</dl>\n"
}

/// The figures of a meeting: of the whole, or of each group that a restitution is about.
private func meetingFigures(_ meeting: Meeting, _ site: SiteView) -> Body {
  var body = section(
    meeting.kind == .restitution ? "Les chiffres" : "Les chiffres de la séance",
    anchor: "chiffres")
  let groups = meeting.kind == .restitution ? meeting.subPublics : []
  guard !groups.isEmpty else {
    return body + keyFigures(briefIndicators(meeting, site), site.whole, month: meeting.month, site)
  }
  for group in groups.compactMap({ site.dossier.subPublics[$0] }) {
    body += "<h3>\(group.label)</h3>\n"
    body += keyFigures(
      briefIndicators(meeting, site), site.whole.of(group.id), month: meeting.month, site)
  }
  return body
}

/// Links to the documents of a meeting that this site has: what is handed out, then what is not.
@BodyBuilder private func documentList(_ meeting: Meeting, _ site: SiteView) -> Body {
  let handedOut = meeting.documents.filter { meeting.kind.readers(of: $0) != .comite }
  let reserved = meeting.documents.filter { meeting.kind.readers(of: $0) == .comite }
  if meeting.kind == .committee || reserved.isEmpty {
    documentLinks(meeting.documents, of: meeting, site)
  } else {
    section("À distribuer")
    documentLinks(handedOut, of: meeting, site)
    section("Pour animer")
    documentLinks(
      reserved, of: meeting, mark: " <span class=\"badge\">réservé au comité</span>", site)
  }
}

private func documentLinks(
  _ documents: [MeetingDocument], of meeting: Meeting, mark: HTML = HTML(), _ site: SiteView
) -> HTML {
  linkList(
    documents.map { document in
      let name = site.link(document.label(in: meeting.kind), to: meeting.page(of: document))
      return "<li>\(name)\(officeFile(document, of: meeting))\(mark)</li>\n"
    })
}

/// A link to the file for office programs that stands beside a document, where there is one to hand out.
private func officeFile(_ document: MeetingDocument, of meeting: Meeting) -> HTML? {
  let suffix: String? =
    switch document {
    case .deck: ".odp"
    case .participants, .dossier: meeting.main.drawsCharts ? ".ods" : nil
    case .facilitator, .preparation, .posters, .minutes, .annex: nil
    }
  return suffix.map { suffix in
    let words = suffix == ".ods" ? "tableaux" : "diaporama modifiable"
    return """
       · <a href="\(document.rawValue)\(suffix)" download>\(words) (\(suffix))</a>
      """
  }
}

extension Meeting {
  /// « Atelier A2, Les jeunes, avant et après la rentrée »; a committee has no code but its month.
  var fullTitle: String {
    kind == .committee ? title : "\(body), \(title)"
  }
}

extension MeetingDocument {
  /// What the document is called in such a meeting: a restitution may go to people who do not meet.
  func label(in kind: Meeting.Kind) -> String {
    kind == .restitution && self == .participants ? "Document à distribuer" : label
  }

  var label: String {
    switch self {
    case .participants: "Document des participants"
    case .dossier: "Dossier du comité"
    case .facilitator: "Document de l’animateur"
    case .preparation: "Fiche de préparation"
    case .posters: "Affiches"
    case .deck: "Diaporama"
    case .minutes: "Compte rendu"
    case .annex: "Annexe interne"
    }
  }
}
