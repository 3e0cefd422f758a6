// SPDX-License-Identifier: EUPL-1.2

/// `demo-content DIR`: writes the synthetic tables of the demonstration under `DIR/tables`.
///
/// Every figure is invented by the model of these files, from a fixed seed: the same bytes at each
/// run. The only real amounts are those of the public agreements, in `Funding`.
@main
struct DemoContent {
  static func main() throws {
    guard CommandLine.arguments.count == 2, let directory = CommandLine.arguments.last else {
      print("usage: demo-content DIR")
      return
    }
    let tables = tables()
    for table in tables {
      try write(table.text, to: table.path, under: directory + "/tables/")
    }
    let package = DataPackage(tables: tables)
    try write(package.text, to: DataPackage.path, under: directory + "/tables/")
  }

  private static func tables() -> [Table] {
    let subjects = model()
    let observations = Month.all.map { month in
      Observations(month: month, measures: subjects.flatMap { $0.measures(month) }).table
    }
    return observations + [
      Indicator.table, SubPublic.table, Territory.table, Modalities.table, Registers.sources,
      Registers.integration, Registers.breaks, Events.table, Decisions.table, Experiments.table,
      Deadlines.table, Conventions.table, Funding.table, Executions.table, Commitments.table,
      Deliverables.table, SupportSchemes.table,
    ]
  }

  private static func model() -> [any Subject] {
    let households = HouseholdFlows()
    let demand = Demand()
    let longDuration = LongDuration(households)
    return [
      households, Compositions(households), Situations(households), longDuration, demand,
      ThematicStocks(households, demand, longDuration), Shelter(), Residences(), SocialHousing(),
      Rights(), Accompaniment(), SupportFollowUp(), Quality(), Peers(),
    ]
  }
}
