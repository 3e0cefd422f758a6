package import Diagnostics
package import Disclosure
package import Domain

/// What the author begins to write.
package enum ScaffoldRequest: Sendable {
  case workshop(PageSlug, Day)
  case session(PageSlug, Day)
  case committee(Month)
  case restitution(PageSlug, Day)
  /// The minutes of a meeting that the content describes.
  case minutes(PageSlug)
  case report(Month)
}

/// The files of a new meeting or report: every section, with blocks and bindings that hold.
///
/// - Parameter edition: the figures that partners may see; nothing withheld is quoted.
/// - Returns: nil for the minutes of a meeting that the content does not describe.
package func scaffold(
  _ request: ScaffoldRequest, _ dossier: Dossier, _ edition: Edition
) -> [InputFile]? {
  switch request {
  case .workshop(let code, let day):
    workshopFiles(code, day, Draft(dossier, edition, month: edition.months?.upperBound))
  case .session(let code, let day):
    sessionFiles(code, day, Draft(dossier, edition, month: edition.months?.upperBound))
  case .committee(let month):
    committeeFiles(month, Draft(dossier, edition, month: month))
  case .restitution(let code, let day):
    restitutionFiles(code, day, Draft(dossier, edition, month: edition.months?.upperBound))
  case .minutes(let code):
    dossier.meetings.first { $0.code == code }.flatMap { minutesFiles($0, dossier) }
  case .report(let month):
    reportFiles(month, Draft(dossier, edition, month: month))
  }
}

/// A file of the content from its text.
func file(_ path: String, _ text: String) -> InputFile {
  InputFile(path: path, bytes: Array(text.utf8))
}
