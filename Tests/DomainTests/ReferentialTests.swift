internal import Diagnostics
internal import Domain
internal import Testing

@Suite struct `A code` {
  @Test(arguments: ["a", "sd_menages_stock", "01", "A-b_9", String(repeating: "x", count: 64)])
  func `is letters, digits and dashes`(text: String) {
    #expect(IndicatorID(text)?.code == text)
  }

  @Test(arguments: ["", "é", "a b", "a.b", "a/b", "a\n", String(repeating: "x", count: 65)])
  func `is nothing else`(text: String) {
    #expect(IndicatorID(text) == nil)
  }

  @Test func `is sorted by its bytes`() {
    let codes = ["b", "Z", "a", "_", "1", "-"].compactMap { IndicatorID($0) }.sorted()
    #expect(codes.map(\.code) == ["-", "1", "Z", "_", "a", "b"])
  }
}

@Suite struct `A referential` {
  @Test func `finds by code, in its order, the first of two`() throws {
    let entries = try ["b", "a", "b"].enumerated().map { order, code in
      territory(try #require(TerritoryID(code)), order: order)
    }
    let referential = Referential(entries, id: \.id)
    #expect(referential.ids.map(\.code) == ["b", "a", "b"])
    let b = try #require(TerritoryID("b"))
    #expect(referential[b]?.order == 0)
    #expect(referential.position(of: b) == 0)
    #expect(referential[try #require(TerritoryID("c"))] == nil)
    #expect(Referential([], id: \Territory.id).isEmpty)
  }

  private func territory(_ id: TerritoryID, order: Int) -> Territory {
    Territory(
      id: id, label: "", type: .commune, parent: nil, order: order,
      location: Diagnostics.SourceLocation(file: "t"))
  }
}

@Suite struct `A partition` {
  @Test func `holds the parts of one axis and never a thematic group`() throws {
    let whole = try #require(SubPublicID("ensemble"))
    let axis = try #require(AxisID("situation"))
    let other = try #require(AxisID("age"))
    let all = [
      try subPublic("ensemble", .whole), try subPublic("rue", .part(axis: axis, of: whole)),
      try subPublic("jeunes", .part(axis: other, of: whole)), try subPublic("ase", .thematic),
      try subPublic("abri", .part(axis: axis, of: whole)),
    ]
    let partition = try #require(Partition(axis: axis, among: all))
    #expect(partition.parts.map(\.code) == ["rue", "abri"])
    #expect(partition.whole == whole)
    #expect(Partition(axis: axis, among: [all[0], all[2], all[3]]) == nil)
  }

  private func subPublic(_ code: String, _ standing: SubPublicStanding) throws -> SubPublic {
    SubPublic(
      id: try #require(SubPublicID(code)), label: "", definition: "", standing: standing,
      caveat: "",
      order: 0, location: Diagnostics.SourceLocation(file: "t"))
  }
}

@Suite struct `The order of series` {
  @Test func `is by indicator, territory, sub-public, and the total before its categories`() throws
  {
    func key(_ indicator: String, _ territory: String, _ category: String?) throws -> SeriesKey {
      SeriesKey(
        territory: try #require(TerritoryID(territory)), subPublic: try #require(SubPublicID("s")),
        indicator: try #require(IndicatorID(indicator)),
        category: category.flatMap { CategoryID($0) })
    }
    let keys = try [
      key("a", "x", nil), key("a", "x", "m"), key("a", "x", "n"), key("a", "y", nil),
      key("b", "x", nil),
    ]
    #expect(keys.reversed().sorted() == keys)
    #expect(!(keys[0] < keys[0]) && !(keys[1] < keys[1]))
  }
}
