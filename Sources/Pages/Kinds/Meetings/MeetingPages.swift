internal import Domain
internal import French
internal import Markup

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
func writeMeetingList(_ kind: Meeting.Kind, to writer: inout PageWriter) -> PageText {
  let meetings = writer.dossier.meetings.filter { $0.kind == kind }
    .sorted { ($0.day, $0.code) < ($1.day, $1.code) }
  writer.html += "<ul class=\"liste-liens\">\n\(meetings.map(writer.meetingItem))</ul>\n"
  return PageText(title: kind.label)
}

/// A meeting: when, where, on which edition, and its documents.
func writeMeeting(
  _ kind: Meeting.Kind, _ code: PageSlug, to writer: inout PageWriter
) -> PageText {
  guard let meeting = writer.dossier.meeting(kind, code) else { return PageText(title: code.code) }
  writer.meetingSheet(meeting)
  writer.documentList(meeting)
  writer.meetingFigures(meeting)
  writer.caveats(Figures(writer.plan), month: meeting.month)
  if !meeting.subPublics.isEmpty {
    writer.section("Sous-publics concernés", anchor: "sous-publics")
    let items = meeting.subPublics.compactMap { writer.dossier.subPublics[$0] }.map { group in
      "<li>\(writer.link(group.label, to: .subPublicMonth(meeting.month, group.id)))</li>\n" as HTML
    }
    writer.html += "<ul class=\"liste-liens\">\n\(items)</ul>\n"
  }
  writer.html += """
    <p>Les chiffres viennent du \
    \(writer.link("rapport \(meeting.month.frenchOf)", to: .report(meeting.month))).</p>

    """
  var text = PageText(title: meeting.title)
  text.month = meeting.month
  return text
}

extension PageWriter {
  /// When, where, and on which figures.
  mutating func meetingSheet(_ meeting: Meeting, attendees: [String] = []) {
    let rows: [(String, String)] = [
      ("Date", meeting.day.frenchName), ("Horaires", meeting.hours), ("Lieu", meeting.place),
      ("Mois des chiffres", meeting.month.frenchName),
      ("Présents", attendees.joined(separator: ", ")),
    ]
    html += "<dl class=\"fiche fiche-seance\">\n"
    for (name, value) in rows where !value.isEmpty {
      html += "<div><dt>\(name)</dt><dd>\(value)</dd></div>\n"
    }
    html += "</dl>\n"
  }

  /// The figures of a meeting: of the whole, or of each group that a restitution is about.
  fileprivate mutating func meetingFigures(_ meeting: Meeting) {
    section(
      meeting.kind == .restitution ? "Les chiffres" : "Les chiffres de la séance",
      anchor: "chiffres")
    let groups = meeting.kind == .restitution ? meeting.subPublics : []
    guard !groups.isEmpty else {
      return keyFigures(briefIndicators(meeting), Figures(plan), month: meeting.month)
    }
    for group in groups.compactMap({ dossier.subPublics[$0] }) {
      html += "<h3>\(group.label)</h3>\n"
      keyFigures(
        briefIndicators(meeting), Figures(plan, subPublic: group.id), month: meeting.month)
    }
  }

  /// Links to the documents of a meeting that this site has: what is handed out, then what is not.
  fileprivate mutating func documentList(_ meeting: Meeting) {
    let handedOut = meeting.documents.filter { meeting.kind.readers(of: $0) != .comite }
    let reserved = meeting.documents.filter { meeting.kind.readers(of: $0) == .comite }
    guard meeting.kind != .committee, !reserved.isEmpty else {
      return documentLinks(meeting.documents, of: meeting)
    }
    section("À distribuer")
    documentLinks(handedOut, of: meeting)
    section("Pour animer")
    documentLinks(reserved, of: meeting, mark: " <span class=\"badge\">réservé au comité</span>")
  }

  private mutating func documentLinks(
    _ documents: [MeetingDocument], of meeting: Meeting, mark: HTML = HTML()
  ) {
    let items = documents.map { document -> HTML in
      let page = PageID.meetingDocument(meeting.kind, meeting.code, document)
      let name = link(document.label(in: meeting.kind), to: page)
      return "<li>\(name)\(officeFile(document, of: meeting))\(mark)</li>\n"
    }
    html += "<ul class=\"liste-liens\">\n\(items)</ul>\n"
  }
}

/// A link to the file for office programs that stands beside a document, where there is one to hand out.
private func officeFile(_ document: MeetingDocument, of meeting: Meeting) -> HTML? {
  let suffix: String? =
    switch document {
    case .deck: ".odp"
    case .participants, .dossier: meeting.main.drawsCharts ? ".ods" : nil
    default: nil
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
