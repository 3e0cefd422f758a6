package import Diagnostics
package import Domain

/// A text of a meeting, and the meeting it is for.
struct PlacedMeetingText {
  let kind: Meeting.Kind
  let code: PageSlug
  let document: MeetingDocument
  let text: MeetingText
}

/// Reads `ateliers/CODE/brief.md` and its like; nil once its header was refused.
package func decodeMeeting(
  _ file: InputFile, kind: Meeting.Kind, into notes: inout ReadingNotes
) -> Meeting? {
  let name = kind == .committee ? fileStem(file.path) : folder(of: file)
  let code: PageSlug? = code(name, of: file, into: &notes)
  return decodeText(file, isHeaderRequired: true, into: &notes) { narrative in
    .map { map, notes in
      let month: YAMLShape = kind == .committee ? .monthNamed(like: file) : .month
      let title = map.required("titre", .prose, into: &notes)
      let day = map.required("date", .day, into: &notes)
      let worked = map.required("mois", month, into: &notes)
      let place = map.optional("lieu", .prose, into: &notes) ?? ""
      let hours = map.optional("horaires", .prose, into: &notes) ?? ""
      let subPublics = map.optional("sous_publics", .list(of: .subPublic), into: &notes) ?? []
      let indicators = map.optional("indicateurs", .list(of: .indicator), into: &notes) ?? []
      let followUp = map.optional("suite", .prose, into: &notes) ?? ""
      let text = text(kind.mainDocument, of: kind, narrative, file, &map, into: &notes)
      guard let code, let title, let day, let worked else { return nil }
      return Meeting(
        kind: kind, code: code, title: title, day: day, month: worked, place: place,
        hours: hours, subPublics: subPublics, indicators: indicators, followUp: followUp,
        texts: [kind.mainDocument: text], location: SourceLocation(file: file.path))
    }
  }
}

/// Reads another text of a meeting's folder: `animateur.md`, `preparation.md`, `compte-rendu.md`.
func decodeMeetingText(
  _ file: InputFile, _ document: MeetingDocument, kind: Meeting.Kind,
  into notes: inout ReadingNotes
) -> PlacedMeetingText? {
  guard let code: PageSlug = code(folder(of: file), of: file, into: &notes) else { return nil }
  return decodeText(file, isHeaderRequired: false, into: &notes) { narrative in
    .map { map, notes in
      PlacedMeetingText(
        kind: kind, code: code, document: document,
        text: text(document, of: kind, narrative, file, &map, into: &notes))
    }
  }
}

/// What every text of a meeting may say in its header.
private func text(
  _ document: MeetingDocument, of kind: Meeting.Kind, _ narrative: Narrative, _ file: InputFile,
  _ map: inout YAMLMap, into notes: inout ReadingNotes
) -> MeetingText {
  let attendees = map.optional("presents", .list(of: .prose), into: &notes) ?? []
  let audience: Placed<Audience>? = map.optional("diffusion", .placed(.choice), into: &notes)
  let readers = kind.readers(of: document)
  if let audience, audience.value > readers {
    notes.report(
      Rule.meetingAudience.at(
        audience.location, length: audience.value.rawValue.utf8.count,
        "« \(audience.value.rawValue) » est plus large que « \(readers.rawValue) », le cercle de ce "
          + "document. Retirer la ligne « diffusion »."))
  }
  return MeetingText(
    narrative: narrative, attendees: attendees, location: SourceLocation(file: file.path))
}

private func folder(of file: InputFile) -> Substring {
  file.path.split(separator: "/").dropLast().last ?? ""
}

extension Rule {
  static let meetingAudience = Rule(
    "meeting.audience", .error, "Document de séance pour un cercle trop large",
    "Ce qui prépare ou anime une séance (animateur, preparation, dossier du comité) reste au comité de suivi ; "
      + "ce qui s'y distribue reste aux partenaires. Écrire pour tous dans « pages » ou « rapports »."
  )
}

/// What the texts of meetings may break.
let meetingTextRules: [Rule] = [.meetingAudience, .yamlHour]
