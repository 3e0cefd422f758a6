package import Diagnostics
internal import Disclosure
package import Domain
internal import Intake
package import Scaffolding

/// What `synchro new` may write.
package enum ScaffoldOutcome: Sendable {
  /// Why nothing is written, and what to do, in French.
  case refused(String)
  case ready([InputFile])
}

/// Drafts new texts from the content as it stands, with the figures that partners may see.
///
/// Refuses a content that has errors of its own, to which a draft would add, and the minutes of a meeting
/// that it does not describe.
package func scaffoldFiles(
  _ request: ScaffoldRequest, _ content: InputTree, today: Month
) -> ScaffoldOutcome {
  var found = Findings()
  guard case .ready(let dossier, let sealed, let locate) = Intake.read(content, into: &found) else {
    return .refused(faultyContent)
  }
  found.report(sealed.check(dossier, today: today, locate: locate))
  let policy =
    DisclosurePolicy(.partenaires, of: dossier.site)
    ?? DisclosurePolicy(dossier.site.dissemination.standard, of: dossier.site)
  guard !found.hasErrors, let policy else { return .refused(faultyContent) }
  guard let files = scaffold(request, dossier, sealed.release(under: policy, dossier).own) else {
    let meetings = dossier.meetings.filter { $0.kind != .restitution }
    let codes = meetings.map(\.code.code).joined(separator: ", ")
    return .refused("Aucune séance de ce nom. Codes : \(codes).")
  }
  return .ready(files)
}

private let faultyContent =
  "Le contenu a des erreurs : les voir avec « synchro check », les corriger, puis recommencer."
