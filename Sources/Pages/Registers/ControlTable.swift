internal import Diagnostics
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// What the checks of the build found, by weight: about a month, and in the whole content.
func controlTable(_ month: Month, _ site: SiteView) -> Body {
  let rows = Severity.allCases.map { severity -> HTML in
    let own = site.plan.log.entries(about: month).count { $0.rule.severity == severity }
    let all = site.plan.log.entries.count { $0.rule.severity == severity }
    return """
      <tr><th scope="row">\(severity.grade)</th><td class="n">\(own)</td>\
      <td class="n">\(all)</td></tr>

      """
  }
  let head: HTML = """
    <tr><th scope="col">Gravité</th><th scope="col" class="n">\(month.frenchName)</th>\
    <th scope="col" class="n">Tous les mois</th></tr>
    """
  var body = scrollingTable("Constats des contrôles", head: head, rows: rows.joined())
  for entry in tallies(site.plan.log.entries(about: month)) {
    body +=
      "<p>\(entry.rule.title)\u{A0}: \(entry.count) <span class=\"date\">\(entry.rule.id)</span></p>\n"
  }
  guard !site.plan.log.version.isEmpty else { return body }
  body += paragraph("Outil\u{A0}: Synchrø, version \(site.plan.log.version).")
  return body
}

/// A rule and how often it spoke.
struct RuleTally {
  let rule: Rule
  let count: Int
  /// Where it spoke first.
  let places: [SourceLocation]
}

/// The rules of some entries, the gravest first.
func tallies(_ entries: [BuildLog.Entry]) -> [RuleTally] {
  Dictionary(grouping: entries, by: \.rule).map { rule, entries in
    RuleTally(rule: rule, count: entries.count, places: entries.prefix(3).map(\.location))
  }.sorted { ($0.rule.severity, $0.rule.id) < ($1.rule.severity, $1.rule.id) }
}

extension Severity {
  /// The grade of a control, as the committee calls it.
  var grade: String {
    switch self {
    case .error: "bloquant"
    case .warning: "alerte"
    case .note: "remarque"
    }
  }
}
