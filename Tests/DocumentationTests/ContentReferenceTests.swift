internal import Diagnostics
internal import Domain
internal import Intake
internal import TestSupport
internal import Testing

/// `docs/reference/contenu.md` and what the program reads, compared both ways where both have a list.
@Suite struct `The reference of the content` {
  private let text: String

  init() throws { text = try Repository.text("docs/reference/contenu.md") }

  @Test(arguments: TableSchema.all.map(\.name))
  func `lists the columns of every table, and marks those needed`(table: String) throws {
    let schema = try #require(TableSchema.all.first { $0.name == table })
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| `\(table)` |") })
    let listed = row.split(separator: "|")[1].split(separator: ",").map { String($0.trimmed) }
    #expect(listed == schema.columns.map { $0.name + ($0.isRequired ? "\\*" : "") })
  }

  @Test func `lists the tables that are read, and no other`() {
    let tables = text.prefix(upTo: text.firstRange(of: "\n## Textes")?.lowerBound ?? text.endIndex)
    let listed = tables.matches(of: /\| `([a-z-]+)` \| [a-z_]+\\\*/).map { String($0.output.1) }
    #expect(
      listed.filter { name in TableSchema.all.contains { $0.name == name } }
        == TableSchema.all.map(\.name))
  }

  @Test func `names every word of the closed lists`() {
    let words =
      Nature.allCases.map(\.rawValue) + TerritoryType.allCases.map(\.rawValue)
      + IntegrationStatus.allCases.map(\.rawValue) + DecisionState.allCases.map(\.rawValue)
      + ExperimentState.allCases.map(\.rawValue) + ValidationState.allCases.map(\.rawValue)
      + ChartRequest.Kind.allCases.map(\.rawValue) + QuestionPrompt.allCases.map(\.rawValue)
      + Binding.Lag.allCases.map(\.rawValue) + MonthFormat.allCases.map(\.rawValue)
      + Audience.allCases.map(\.rawValue) + SupportScheme.Kind.allCases.map(\.rawValue)
      + Commitment.Kind.allCases.map(\.rawValue) + Commitment.Treatment.allCases.map(\.rawValue)
      + Deliverable.Evidence.allCases.map(\.rawValue)
      + RegisterSubject.allCases.map(\.rawValue) + BlankForm.allCases.map(\.rawValue)
      + TerritoriesRequest.Subject.allCases.map(\.rawValue)
      + ReferenceDate.allCases.map(\.rawValue) + AsylumScheme.allCases.map(\.rawValue)
    for word in words { #expect(text.contains(word), "contenu.md does not say « \(word) »") }
  }

  @Test func `names every key that is read`() throws {
    let keys = try Repository.tree("Sources/Intake").files.flatMap { file in
      String(decoding: file.bytes, as: UTF8.self)
        .matches(of: /map\.(?:required|optional)\(\s*"([a-z_]+)"/).map { String($0.output.1) }
    }
    #expect(keys.count > 50)
    for key in Set(keys).sorted() {
      #expect(text.contains(key), "contenu.md does not say « \(key) »")
    }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    drop { $0 == " " }.reversed().drop { $0 == " " }.reversed().reduce(into: "") { $0.append($1) }
  }
}
