package import Diagnostics
internal import Disclosure
package import Domain
internal import Intake
package import Scaffolding

/// What `synchro new` may write.
package enum ScaffoldOutcome: Sendable {
  /// The content has errors of its own: a first draft would add to them.
  case contentHasErrors
  case ready([InputFile])
}

/// Drafts new texts from the content as it stands, with the figures that partners may see.
package func scaffoldFiles(
  _ request: ScaffoldRequest, _ content: InputTree, today: Month
) -> ScaffoldOutcome {
  var found = Findings()
  guard case .ready(let dossier, let sealed, let locate) = Intake.read(content, into: &found) else {
    return .contentHasErrors
  }
  found.report(sealed.check(dossier, today: today, locate: locate))
  let policy =
    DisclosurePolicy(.partenaires, of: dossier.site)
    ?? DisclosurePolicy(dossier.site.dissemination.standard, of: dossier.site)
  guard !found.hasErrors, let policy else { return .contentHasErrors }
  return .ready(scaffold(request, dossier, sealed.release(under: policy, dossier).own))
}
