internal import Charts
internal import Disclosure
internal import Domain
internal import Testing

@Suite struct `Small multiples` {
  private func indexed(_ cells: [ReleasedCell], breaks: [SeriesBreak] = []) throws -> [ReleasedCell]
  {
    let start = try month("2024-01")
    let panel = ChartSeries(label: "A", cells: cells)
    let chart = try SmallMultiples(
      frame: frame(), months: start..<start.advanced(by: cells.count), panels: [panel, panel],
      base: start, breaks: breaks)
    return chart.panels[0].cells
  }

  @Test func `count from one hundred`() throws {
    #expect(
      try indexed([value(40), value(50, .revised), .missing, .withheld]) == [
        value(100), value(125, .revised), .missing, .withheld,
      ])
  }

  @Test func `have no index without a published base of twenty`() throws {
    #expect(try indexed([.withheld, value(50)]) == [.withheld, .withheld])
    #expect(try indexed([.missing, value(50)]) == [.missing, .missing])
    #expect(try indexed([value(19), value(50)]) == [.notApplicable, .notApplicable])
  }

  @Test func `have no index across a break`() throws {
    let cells = try indexed(
      [value(40), value(50), value(60)], breaks: [try seriesBreak("2024-02")])
    #expect(cells == [value(100), .notApplicable, .notApplicable])
  }

  @Test func `say that they share a scale, and the base of an index`() throws {
    let plain = texts(try smallMultiples().scene(.wide))
    #expect(plain.first?.hasPrefix("Même échelle pour toutes les courbes") == true)
    let index = texts(try smallMultiples(base: "2023-12").scene(.wide))
    #expect(index[0].contains("100\u{A0}= valeur de décembre\u{A0}2023"))
  }

  @Test func `draw the same lines whether cells are withheld or missing`() throws {
    let chart = try smallMultiples()
    let other = try SmallMultiples(
      frame: chart.frame, months: chart.months,
      panels: chart.panels.map { panel in
        ChartSeries(
          label: panel.label, cells: panel.cells.map { $0 == .withheld ? .missing : $0 })
      }, breaks: chart.breaks)
    let scene = chart.scene(.narrow)
    #expect(paths(scene).count >= 4)
    #expect(paths(scene) == paths(other.scene(.narrow)))
  }

  @Test func `refuse one panel, thirteen, and a base outside the months`() throws {
    let start = try month("2024-01")
    let panel = ChartSeries(label: "A", cells: [value(40)])
    for count in [1, 13] {
      let panels = Array(repeating: panel, count: count)
      #expect(throws: SmallMultiples.Refusal.panelCount) {
        try SmallMultiples(frame: frame(), months: start..<start.next, panels: panels)
      }
    }
    #expect(throws: SmallMultiples.Refusal.baseOutside(start.next)) {
      try SmallMultiples(
        frame: frame(), months: start..<start.next, panels: [panel, panel], base: start.next)
    }
  }
}
