internal import Diagnostics
internal import Domain
internal import Markup
internal import Testing

func sampleMeeting(_ kind: Meeting.Kind = .workshop, code: String = "A1") throws -> Meeting {
  Meeting(
    kind: kind, code: try #require(PageSlug(code)), title: "Lire ensemble",
    day: try #require(Day("2024-06-20")), month: try #require(Month("2024-05")), place: "",
    hours: "", subPublics: [], indicators: [], followUp: "", texts: [:],
    location: SourceLocation(file: "ateliers/A1/brief.md"))
}

func file(_ path: String, _ text: String) throws -> OutputFile {
  OutputFile(path: try #require(OutputPath(path)), bytes: Array(text.utf8))
}
