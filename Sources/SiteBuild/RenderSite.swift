internal import Diagnostics
internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Pages
internal import Planning
internal import Publishing
internal import Theming

/// Composes and frames every page of the plan; downloads and assets come along.
func render(
  _ plan: SitePlan, _ narration: Narration, _ theme: Theme, _ options: BuildOptions,
  into found: inout Findings
) async -> [OutputFile] {
  let assets = theme.assets { String(sha256($0).prefix(8)) }
  let renderer = PageRenderer(theme: theme, site: siteFrame(plan), stylesheet: assets.stylesheet)
  let rendered = await concurrentMap(plan.pages, jobs: options.jobs) { ids in
    var renderer = renderer
    return ids.map { render($0, in: plan, narration, &renderer) }
  }
  for page in rendered { found.merge(page.findings) }
  return rendered.flatMap(\.files) + downloads(of: plan) + assets.files
}

private func render(
  _ id: PageID, in plan: SitePlan, _ narration: Narration, _ renderer: inout PageRenderer
) -> RenderedPage {
  guard let composed = compose(id, in: plan, narration) else { return RenderedPage() }
  return RenderedPage(
    files: [renderer.render(composed.page)] + composed.downloads, findings: composed.findings)
}

private struct RenderedPage: Sendable {
  var files: [OutputFile] = []
  var findings = Findings()
}

private func siteFrame(_ plan: SitePlan) -> SiteFrame {
  let site = plan.dossier.site
  return SiteFrame(
    title: site.title, description: site.description,
    publisher: site.publisher, contact: site.contact,
    partnerName: site.partnership.name, partnerLink: site.partnership.link,
    funders: site.funders,
    edition: "Édition \(plan.latest.frenchOf)", isSynthetic: site.isSynthetic,
    version: synchroVersion)
}
