internal import Domain
internal import French
internal import Markup

/// The committee's pack: its sheet, then its author's sections in the order of the three subjects.
///
/// What is generated is asked for by a block, so that its author keeps, moves or drops it.
func writeCommitteeDossier(_ meeting: Meeting, to writer: inout PageWriter) -> PageText {
  writer.meetingSheet(meeting)
  writer.caveats(Figures(writer.plan), month: meeting.month)
  writer.write(meeting.main, in: TextScope(month: meeting.month))
  writer.html += signLegend()
  let annex = PageID.meetingDocument(meeting.kind, meeting.code, .annex)
  writer.html += "<p>Voir aussi\u{A0}: \(writer.link("l’annexe interne", to: annex)).</p>\n"
  writer.attachWorkbook(of: meeting)
  var text = PageText(title: "\(meeting.fullTitle)\u{A0}: dossier")
  text.frame = .brief
  text.month = meeting.month
  return text
}
