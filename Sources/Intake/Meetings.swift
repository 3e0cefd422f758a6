internal import Diagnostics
internal import Domain

/// The meetings of the content, as their files are read one by one.
struct Meetings {
  private var meetings: [Meeting] = []
  private var others: [PlacedMeetingText] = []

  /// Reads a file of a meeting; leaves any other alone.
  mutating func read(_ file: InputFile, into notes: inout ReadingNotes) {
    guard let (kind, document) = meetingDocument(at: file.path) else { return }
    if kind == .restitution {
      meetings += [decodeRestitution(file, into: &notes)].compactMap { $0 }
    } else if document == kind.mainDocument {
      meetings += [decodeMeeting(file, kind: kind, into: &notes)].compactMap { $0 }
    } else {
      others += [decodeMeetingText(file, document, kind: kind, into: &notes)].compactMap { $0 }
    }
  }

  /// Every meeting with all its texts.
  var whole: [Meeting] {
    meetings.map { meeting in
      var meeting = meeting
      for other in others where other.belongs(to: meeting) {
        meeting.texts[other.document] = other.text
      }
      return meeting
    }
  }

  /// Reports the texts whose meeting is not described.
  func report(into found: inout Findings) {
    for text in others where !meetings.contains(where: text.belongs) {
      let main = text.kind.mainFile(of: text.code)
      found.report(
        Rule.meetingOrphan.at(
          text.text.location,
          "aucune séance pour ce texte. Créer « \(main) », avec son titre, sa date et son mois."))
    }
  }
}

extension PlacedMeetingText {
  fileprivate func belongs(to meeting: Meeting) -> Bool {
    kind == meeting.kind && code == meeting.code
  }
}

/// Which text of which kind of meeting a path of the content names; nil for any other file.
func meetingDocument(at path: String) -> (Meeting.Kind, MeetingDocument)? {
  let parts = path.split(separator: "/").map(String.init)
  guard let folder = parts.first, let kind = Meeting.Kind(rawValue: folder), let name = parts.last
  else { return nil }
  if parts.count == 2 {
    return kind.isOneFile && name.hasSuffix(".md") ? (kind, kind.mainDocument) : nil
  }
  let document = MeetingDocument.allCases.first { $0.fileName == name }
  guard parts.count == 3, let document, kind.accepts(document) else { return nil }
  return (kind, document)
}

extension Meeting.Kind {
  /// Whether such a meeting is described by a file named after it, not by one in its folder.
  fileprivate var isOneFile: Bool { self == .committee || self == .restitution }

  /// Whether the folder of such a meeting may hold a document; a committee's holds minutes alone, a
  /// restitution has none.
  fileprivate func accepts(_ document: MeetingDocument) -> Bool {
    switch self {
    case .workshop, .interTerritory: true
    case .committee: document == .minutes
    case .restitution: false
    }
  }

  /// The file that describes a meeting.
  fileprivate func mainFile(of code: PageSlug) -> String {
    isOneFile ? "\(rawValue)/\(code).md" : "\(rawValue)/\(code)/brief.md"
  }
}

extension Rule {
  static let meetingOrphan = Rule(
    "meeting.orphan", .error, "Texte d'une séance qui n'est pas décrite",
    "Un atelier ou un temps inter-territoires se décrit dans brief.md, un comité dans comites/AAAA-MM.md : "
      + "titre, date, mois. Les autres textes du dossier s'y rattachent.")
}

/// The rules of meetings as a whole.
let meetingRules: [Rule] = [.meetingOrphan]
