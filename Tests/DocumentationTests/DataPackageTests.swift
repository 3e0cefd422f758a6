internal import Diagnostics
internal import Foundation
internal import Intake
internal import TestSupport
internal import Testing

/// The descriptor that ships with the demo, for tools that know nothing of this program.
@Suite struct `The data package of the demo` {
  private struct Package: Decodable {
    let resources: [Resource]
  }

  private struct Resource: Decodable {
    let name: String
    let path: Paths
    let schema: Schema
  }

  /// One file, or a list of them.
  private struct Paths: Decodable {
    let files: [String]

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let file = try? value.decode(String.self) {
        files = [file]
      } else {
        files = try value.decode([String].self)
      }
    }
  }

  private struct Schema: Decodable {
    struct Field: Decodable {
      let name: String
    }

    let fields: [Field]
  }

  private func resources() throws -> [Resource] {
    let bytes = try Repository.bytes("Content/tables/datapackage.json")
    return try JSONDecoder().decode(Package.self, from: Data(bytes)).resources
  }

  @Test func `describes every table that is read, with all its columns`() throws {
    let described = try resources().map { ($0.name, $0.schema.fields.map(\.name)) }
    let read = TableSchema.all.map { ($0.name, $0.columns.map(\.name)) }
    #expect(described.map(\.0).sorted() == read.map(\.0).sorted())
    let columns = Dictionary(uniqueKeysWithValues: read)
    for (table, fields) in described { #expect(fields == columns[table], "\(table)") }
  }

  @Test func `names every file of the tables, and no other`() throws {
    let files = try Repository.tree("Content/tables").files.map(\.path)
    #expect(
      try resources().flatMap(\.path.files).sorted()
        == files.filter { $0.hasSuffix(".csv") }.sorted())
  }
}
