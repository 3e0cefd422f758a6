package import Diagnostics
internal import Disclosure
package import Domain
internal import Intake
internal import Markup
internal import Narration
internal import Planning
package import Publishing
internal import Theming

/// Builds a site in memory: content and theme in, verified files out.
///
///     content ─ read ─▶ dossier + sealed figures ─ release ─▶ edition ─ plan ─▶ planned pages
///       ─ narrate ─▶ texts with their figures and charts ─ render ─▶ files ─ verify ─▶ site
///
/// Stops after the first stage that reported an error; every stage reports all it finds.
package func buildSite(_ input: BuildInput, _ options: BuildOptions) async -> BuildOutcome {
  var found = Findings()
  options.announce(.read)
  let theme = Theme.load(input.theme, into: &found)
  switch Intake.read(input.content, into: &found) {
  case .stopped:
    return .failed(found)
  case .ready(let dossier, let sealed, let locate):
    options.announce(.check)
    found.report(sealed.check(dossier, today: options.today, locate: locate))
    guard !found.hasErrors, let theme,
      let policy = policy(options.audience(for: dossier.site), dossier.site, into: &found)
    else { return .failed(found) }
    options.announce(.release)
    let released = sealed.release(
      under: policy, handouts: DisclosurePolicy(handouts(of: policy), of: dossier.site), dossier)
    let log = BuildLog(version: synchroVersion, found)
    guard let plan = Planning.plan(dossier, released, log: log, into: &found) else {
      return .failed(found)
    }
    options.announce(.render)
    let narration = narrate(plan, into: &found)
    let files = await render(plan, narration, theme, options, into: &found)
    guard !found.hasErrors else { return .failed(found) }
    options.announce(.verify)
    guard let site = Publishing.verify(files, into: &found) else { return .failed(found) }
    return .ready(BuiltSite(site: site, plan: plan, input: input), found)
  }
}

/// The stages that a long build names on a terminal.
package enum BuildStage: Int, Sendable, CaseIterable {
  case read, check, release, render, verify

  /// What the stage does, in French.
  package var label: String {
    switch self {
    case .read: "lecture du contenu"
    case .check: "contrôle des chiffres"
    case .release: "secret statistique"
    case .render: "rédaction des pages"
    case .verify: "vérification du site"
    }
  }
}

/// The two folders that a build reads, as values.
package struct BuildInput: Sendable {
  package let content: InputTree
  package let theme: InputTree

  package init(content: InputTree, theme: InputTree) {
    self.content = content
    self.theme = theme
  }
}

/// What a build is told from outside: no stage reads a clock or an environment.
package struct BuildOptions: Sendable {
  /// Nil for the audience that the content declares as its standard, or for its narrowest.
  package let audience: Audience?
  /// Whether nil means the narrowest audience of the content, which holds every document.
  package let prefersNarrowest: Bool
  package let today: Month
  /// How many pages are rendered at the same time.
  package let jobs: Int
  package let announce: @Sendable (BuildStage) -> Void

  package init(
    audience: Audience?, prefersNarrowest: Bool = false, today: Month, jobs: Int,
    announce: @escaping @Sendable (BuildStage) -> Void = { _ in }
  ) {
    self.audience = audience
    self.prefersNarrowest = prefersNarrowest
    self.today = today
    self.jobs = jobs
    self.announce = announce
  }
}

extension BuildOptions {
  fileprivate func audience(for site: SiteDescription) -> Audience {
    let narrowest = prefersNarrowest ? site.dissemination.thresholds.keys.min() : nil
    return audience ?? narrowest ?? site.dissemination.standard
  }
}

package enum BuildOutcome: Sendable {
  case failed(Findings)
  case ready(BuiltSite, Findings)

  package var findings: Findings {
    switch self {
    case .failed(let findings), .ready(_, let findings): findings
    }
  }
}

/// A verified site and what it was built from.
package struct BuiltSite: Sendable {
  package let site: VerifiedSite
  package let identity: BuildIdentity
  let plan: SitePlan

  fileprivate init(site: VerifiedSite, plan: SitePlan, input: BuildInput) {
    self.site = site
    self.plan = plan
    identity = BuildIdentity(
      version: synchroVersion, audience: plan.edition.audience.rawValue,
      edition: plan.latest.description,
      inputs: inputsDigest([("content", input.content), ("theme", input.theme)]))
  }
}

extension Rule {
  static let audienceUnknown = Rule(
    "audience.unknown", .error, "Public sans profil de diffusion",
    "Le site est demandé pour un public que synchro.yaml ne décrit pas. Ajouter le public et son seuil "
      + "sous diffusion.profils, ou en choisir un autre avec --audience.")
}

/// The rules of the driver.
let buildRules: [Rule] = [.audienceUnknown]

/// Whom the documents of meetings are for: partners, or the site's own readers when they are more.
private func handouts(of policy: DisclosurePolicy) -> Audience {
  max(policy.audience, .partenaires)
}

private func policy(
  _ audience: Audience, _ site: SiteDescription, into found: inout Findings
) -> DisclosurePolicy? {
  if let policy = DisclosurePolicy(audience, of: site) { return policy }
  found.report(
    Rule.audienceUnknown.at(
      SourceLocation(file: "synchro.yaml"),
      "aucun profil pour le public « \(audience.rawValue) ». Ajouter diffusion.profils."
        + "\(audience.rawValue) avec son seuil."))
  return nil
}
