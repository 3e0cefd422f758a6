internal import Diagnostics
internal import Domain

/// Every reference table, read.
struct Referentials {
  let indicators: [Indicator]
  let subPublics: [SubPublic]
  let territories: [Territory]
  let categories: [Category]
  let sources: [Source]
  let integrations: [Integration]
  let breaks: [SeriesBreak]
  let events: [Event]
  let decisions: [Decision]
  let experiments: [Experiment]
  let deadlines: [Deadline]
  let fundings: [Funding]
  let conventions: [Convention]
  let commitments: [Commitment]
  let executions: [Execution]
  let deliverables: [Deliverable]
  let schemes: [SupportScheme]
}

func readReferentials(_ tree: InputTree, into found: inout Findings) -> Referentials {
  for schema in TableSchema.necessary where tree.tableFiles(schema.name).isEmpty {
    found.report(
      Rule.tableMissing.at(
        SourceLocation(file: "tables/\(schema.name).csv"),
        "la table « \(schema.name) » manque. La créer dans « tables »."))
  }
  return Referentials(
    indicators: readIndicators(tree, into: &found),
    subPublics: readSubPublics(tree, into: &found),
    territories: readTerritories(tree, into: &found),
    categories: readCategories(tree, into: &found), sources: readSources(tree, into: &found),
    integrations: readIntegrations(tree, into: &found), breaks: readBreaks(tree, into: &found),
    events: readEvents(tree, into: &found), decisions: readDecisions(tree, into: &found),
    experiments: readExperiments(tree, into: &found),
    deadlines: readDeadlines(tree, into: &found), fundings: readFundings(tree, into: &found),
    conventions: readConventions(tree, into: &found),
    commitments: readCommitments(tree, into: &found),
    executions: readExecutions(tree, into: &found),
    deliverables: readDeliverables(tree, into: &found), schemes: readSchemes(tree, into: &found))
}

/// Puts the site and its reference tables together; the site's whole is a group of its own standing.
func dossier(
  _ site: SiteDescription, _ tables: Referentials, into found: inout Findings
) -> Dossier {
  let subPublics = tables.subPublics.map { group in
    group.id == site.whole ? group.asWhole : group
  }
  var dossier = Dossier(
    site: site, indicators: tables.indicators, subPublics: subPublics,
    territories: tables.territories, categories: tables.categories, sources: tables.sources,
    integrations: tables.integrations, breaks: tables.breaks, events: tables.events)
  dossier.decisions = tables.decisions
  dossier.experiments = tables.experiments
  dossier.deadlines = tables.deadlines
  dossier.fundings = tables.fundings
  dossier.conventions = Referential(tables.conventions, id: \.id)
  dossier.commitments = tables.commitments
  dossier.executions = tables.executions
  dossier.deliverables = tables.deliverables
  dossier.schemes = Referential(tables.schemes, id: \.id)
  return dossier
}

extension SubPublic {
  fileprivate var asWhole: SubPublic {
    SubPublic(
      id: id, label: label, definition: definition, standing: .whole, caveat: caveat,
      order: order, location: location)
  }
}

extension TableSchema {
  /// The tables without which there is no site; observations may come from wide tables.
  fileprivate static let necessary: [TableSchema] = [
    .indicators, .subPublics, .territories, .sources,
  ]
}

extension Rule {
  static let tableMissing = Rule(
    "table.missing", .error, "Table absente",
    "Une table nécessaire n'est pas dans le dossier « tables ». La créer, avec l'en-tête que donne la "
      + "référence du contenu.")
}

/// The rules of the reference tables as a whole.
let referentialRules: [Rule] = [.tableMissing]
