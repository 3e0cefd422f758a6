internal import Charts
internal import Diagnostics
internal import Disclosure
internal import Domain
internal import Markup
internal import OpenDocument
internal import Testing

/// Eight months that a drawing must get right: withheld, missing, zero, provisional.
func sampleLine() throws -> any Chart {
  let cells: [ReleasedCell] = [
    count(57), .withheld, count(12), .missing, count(39), count(0), count(41, .estimated),
    count(48, .provisional),
  ]
  let start = try #require(Month("2024-01"))
  let chart = try LineChart(
    frame: sampleFrame, months: start..<start.advanced(by: 8),
    series: [ChartSeries(label: "Femmes & enfants", cells: cells)])
  return chart
}

/// Bars of each look: plain, provisional, estimated, withheld.
func sampleBars() throws -> any Chart {
  let rows = [
    CategoryRow(label: "À la rue", count(54)),
    CategoryRow(label: "Hébergement", count(302, .provisional)),
    CategoryRow(label: "Hôtel", count(40, .estimated)), CategoryRow(label: "Insertion", .withheld),
  ]
  let month = try #require(Month("2025-10"))
  let chart = try BarChart(frame: sampleFrame, month: month, rows: rows)
  return chart
}

/// Two months of four parts, the second and the fourth with a pattern; one part withheld.
func sampleStack() throws -> any Chart {
  let axis = try #require(AxisID("situation"))
  let whole = try #require(SubPublicID("ensemble"))
  let parts = try (0..<4).map {
    SubPublic(
      id: try #require(SubPublicID("part\($0)")), label: "", definition: "",
      standing: .part(axis: axis, of: whole), caveat: "", order: $0,
      location: .init(file: "sous-publics.csv", line: $0 + 2, column: 1))
  }
  let start = try #require(Month("2024-03"))
  let partition = try #require(Partition(axis: axis, among: parts))
  let chart = try StackedBars(
    frame: sampleFrame, months: start..<start.advanced(by: 2),
    partition: partition,
    labels: ["Rue", "Urgence", "Hôtel", "Insertion"],
    parts: [
      [count(60), .withheld], [count(210), count(220)], [count(140), .withheld],
      [count(90), count(95)],
    ], totals: [count(500), count(505)])
  return chart
}

let sampleFrame = ChartFrame(
  title: "Le nombre de ménages progresse",
  measure: "Ménages sans domicile", place: "Dijon Métropole", unit: "ménages",
  scope: "ménages connus des partenaires", source: "SIAO 21")

func count(_ number: Int, _ quality: Quality = []) -> ReleasedCell {
  .value(Quantity(number), quality)
}

/// One slide of each kind.
func sampleDeck() throws -> Deck {
  try deck([
    Slide(
      title: "Parcours des ménages sans domicile", kicker: "Atelier A1",
      subtitle: "Dijon Métropole",
      body: .opening(["12 novembre 2025"]), notes: ["Accueillir.", "Rappeler la règle."]),
    Slide(title: "Questions", kicker: "Temps 1", body: .bullets(["Qui ?", "Où & quand ?"])),
    Slide(
      title: "Deux chiffres", subtitle: "Octobre 2025",
      body: .figures([
        KeyFigure(label: "ménages", value: "1\u{202F}234 (p)", note: "+\u{A0}12\u{A0}%"),
        KeyFigure(label: "enfants", value: "s"),
      ])),
    Slide(
      title: "Un tableau",
      body: .table(
        SlideTable(
          columns: [.init("Public"), .init("Ménages", isNumeric: true)],
          rows: [["Femmes", "57"], ["Jeunes"]]))),
    Slide(
      title: "Une courbe",
      body: .chart(SlideChart(try sampleLine())),
      notes: ["Lire l’axe."]),
  ])
}

func deck(_ slides: [Slide], banner: String? = "Données synthétiques") throws -> Deck {
  Deck(
    title: "Atelier A1", date: try #require(Day("2025-11-12")), banner: banner,
    edition: "Édition d’octobre 2025", audience: "Diffusion\u{A0}: partenaires", slides: slides)
}
