internal import Charts
internal import Domain
internal import Testing

@Suite struct `The status of sources` {
  /// Two months of three sources, whose names hold commas.
  private func matrix(_ last: [IntegrationStatus?]) throws -> StatusMatrix {
    let start = try month("2024-05")
    let labels = ["SI SIAO", "SNE, Imhoweb", "Aide sociale"]
    return try StatusMatrix(
      frame: frame(unit: "", measure: "État des sources"),
      months: start..<start.advanced(by: 2),
      rows: zip(labels, last).map { .init(label: $0, statuses: [nil, $1]) })
  }

  private func drawn(_ chart: StatusMatrix) -> Figure { figure(chart) }

  @Test(
    arguments: [
      ([nil, nil, nil], "Aucune source n’était attendue.", "Aucune source n’était attendue."),
      (
        [.integre, .integre, nil], "En juin 2024, toutes les sources attendues sont intégrées.",
        "En juin 2024, « SI SIAO » et « SNE, Imhoweb » : intégré ; "
          + "« Aide sociale » : sans objet."
      ),
      (
        [.partiel, .recu, .recu],
        "En juin 2024, données incomplètes pour trois sources ; « SNE, Imhoweb » et "
          + "« Aide sociale » : reçu ; « SI SIAO » : partiel.",
        "En juin 2024, « SNE, Imhoweb » et « Aide sociale » : reçu ; "
          + "« SI SIAO » : partiel."
      ),
      (
        [.integre, .absent, .integre],
        "En juin 2024, données incomplètes pour une source ; « SNE, Imhoweb » : absent.",
        "En juin 2024, « SI SIAO » et « Aide sociale » : intégré ; "
          + "« SNE, Imhoweb » : absent."
      ),
    ] as [([IntegrationStatus?], String, String)])
  func `is told source by source`(
    _ last: [IntegrationStatus?], _ finding: String, _ states: String
  ) throws {
    let figure = drawn(try matrix(last))
    #expect(
      try imageName(figure).hasSuffix(
        "à juin 2024. \(finding) Description et tableau sous le graphique."))
    #expect(try description(figure).hasSuffix("de mai 2024 à juin 2024. \(states)"))
  }

  @Test func `says of a month that nobody was waited for`() throws {
    let start = try month("2024-05")
    let chart = try StatusMatrix(
      frame: frame(unit: ""), months: start..<start.advanced(by: 2),
      rows: [.init(label: "SI SIAO", statuses: [.integre, nil])])
    #expect(try imageName(drawn(chart)).contains("En juin 2024, aucune source n’était attendue."))
  }

  @Test(arguments: [Rendition.wide, .narrow])
  func `is a blank tile where nothing was expected, and the key says so`(
    _ rendition: Rendition
  ) throws {
    let scene = try matrix([.integre, nil, .integre]).scene(rendition)
    // Three sources in May and one in June, then the sample of the key.
    #expect(boxes(scene, .cell(.none)).count == 5)
    #expect(boxes(scene, .cell(.whole)).count == 2)
    #expect(texts(scene).contains("sans objet"))
    let start = try month("2024-06")
    let full = try StatusMatrix(
      frame: frame(), months: start..<start.next,
      rows: [.init(label: "A", statuses: [.integre])])
    #expect(!texts(full.scene(rendition)).contains("sans objet"))
  }
}
