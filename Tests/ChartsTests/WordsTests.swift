internal import Charts
internal import Disclosure
internal import Domain
internal import Markup
internal import Testing

@Suite struct `Describing a line` {
  private func description(_ chart: LineChart) throws -> String {
    let html = figure(chart).html.string
    return try #require(matches(#"<p class="g-desc">(.*)</p>"#, html).first)
      .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  @Test func `tells ends and extremes`() throws {
    #expect(
      try description(try line([[value(50), value(40), value(60), value(70)]], ["A"]))
        == """
        Description : une courbe, mois par mois, de janvier 2024 à avril 2024. \
        Valeurs : 50 ménages en janvier 2024, 70 en avril 2024 ; minimum : 40 en février 2024 ; \
        maximum à la fin.
        """)
  }

  @Test func `takes extremes since the last break only`() throws {
    let cells = [value(50), value(90), value(60), value(70), value(65)]
    let text = try description(
      try line([cells], ["A"], breaks: [try seriesBreak("2024-03")]))
    #expect(
      text.contains(
        "Valeurs : 50 ménages en janvier 2024 ; depuis la rupture de mars 2024, 65 en mai 2024 ; "
          + "minimum : 60 en mars 2024 ; maximum : 70 en avril 2024."))
  }

  @Test func `has no extremes of a single value since a break`() throws {
    let text = try description(
      try line([[value(50), value(90), value(60)]], ["A"], breaks: [try seriesBreak("2024-03")]))
    #expect(
      text.contains(
        "Valeurs : 50 ménages en janvier 2024 ; depuis la rupture de mars 2024, 60 en mars 2024. Rupture"
      ))
  }

  @Test func `leaves what is not reliable out of extremes, and says so`() throws {
    let cells = [value(50), value(40), value(99, .unreliable), value(70), value(10, .unreliable)]
    let chart = try line([cells], ["A"])
    #expect(
      try description(chart).contains(
        "Valeurs : 50 ménages en janvier 2024, 10 en mai 2024 (valeur peu fiable) ; hors valeurs peu "
          + "fiables, minimum : 40 en février 2024 ; maximum : 70 en avril 2024. "
          + "Des valeurs sont peu fiables (u)."))
    let html = figure(chart).html.string
    #expect(
      html.contains(
        "Note\u{A0}: Un rond creux, non relié, marque une valeur peu fiable (u). "
          + "(u) valeur peu fiable."))
    #expect(html.contains("Hors valeurs peu fiables, de 40 à 70\u{A0}ménages, maximum en"))
    #expect(
      matches(#"<path d="([^"]*)"/><circle cx="[0-9.]*" cy="[0-9.]*" r="1.2"#, html).count == 0)
    #expect(matches(#"(<circle cx="[0-9.]+" cy="[0-9.]+" r="3"/>)"#, html).count == 4)
  }

  @Test func `names the image in the author's words, and points at the table`() throws {
    let start = try month("2024-01")
    var own = frame()
    own.ownAlternative = "Le stock double en deux mois"
    own.ownSubtitle = "Ménages vus par les maraudes"
    let chart = try LineChart(
      frame: own, months: start..<start.advanced(by: 2),
      series: [ChartSeries(label: "A", cells: [value(30), value(60)])])
    let html = figure(chart).html.string
    #expect(
      Set(matches(#"role="img"[^>]* aria-label="([^"]*)""#, html)) == [
        "Le stock double en deux mois. Description et tableau sous le graphique."
      ])
    #expect(
      matches(#"<p class="g-sous">(.*)</p>"#, html)
        == ["Ménages vus par les maraudes, de janvier\u{A0}2024 à février\u{A0}2024"])
  }

  @Test func `offers its data and its drawing, each by the name of its figure`() throws {
    let html = figure(try line([smallCounts], ["A"]), csvURL: "x/f.csv").html.string
    #expect(
      html.contains(
        """
        <p>Télécharger\u{A0}: <a href="x/f.csv" download>CSV<span class="hors-ecran">, données de la figure \
        3</span></a> · <a href="x/f.svg" download>SVG<span class="hors-ecran">, dessin de la figure \
        3</span></a></p>
        """))
  }

  @Test func `says no direction across a break`() throws {
    let chart = try line(
      [[value(50), value(40), value(60), value(70)]], ["A"], breaks: [try seriesBreak("2024-03")])
    let text = try description(chart)
    #expect(!text.contains("Sur un an"))
    #expect(
      text.contains(
        "Rupture de série en mars 2024 (nouveau logiciel) : "
          + "les valeurs d’avant et d’après ne se comparent pas."))
  }

  @Test func `tells where a long series goes, season left out`() throws {
    let cells = Array(repeating: value(100), count: 12) + Array(repeating: value(120), count: 3)
    let text = try description(try line([cells], ["A"]))
    #expect(text.hasSuffix("Sur un an, en moyenne de trois mois : en hausse."))
    let open = cells + [value(500, .provisional)]
    #expect(
      try description(try line([open], ["A"]))
        .hasSuffix("Sur un an, en moyenne de trois mois, jusqu’à mars 2025 : en hausse."))
  }

  @Test func `names an image by the last values, marked, or by their range when they are many`()
    throws
  {
    let provisional = try line([[value(4)], [value(7, .provisional)]], ["A", "B"])
    #expect(
      provisional.alternative.string
        .contains("Dernier mois, A\u{A0}:\u{A0}4\u{202F}; B\u{A0}:\u{A0}7 (provisoire)."))
    let long = String(repeating: "très ", count: 12) + "long"
    let many = try line([[value(4)], [value(7)], [.withheld]], ["A \(long)", "B \(long)", "C"])
    #expect(
      many.alternative.string
        .contains("Dernier mois, valeurs diffusées de 4 à 7."))
    let alike = [value(4, .provisional), value(4)].map { [$0] }
    #expect(
      try line(alike + alike, ["A \(long)", "B", "C", "D"])
        .alternative.string.contains("Dernier mois, valeur égale partout\u{A0}: 4 (provisoire)."))
    #expect(
      try line([[.missing], [.missing]], ["A", "B"]).alternative.string
        .contains("Aucune valeur diffusée."))
  }

  @Test func `decodes the last published value`() throws {
    let html = figure(try line([smallCounts], ["A"])).html.string
    #expect(
      matches(#"<p class="g-lecture">(.*)</p>"#, html)
        == [
          "Lecture\u{A0}: en\u{A0}août\u{A0}2024, «\u{A0}Ménages sans domicile\u{A0}» s’établit à "
            + "11\u{A0}ménages (donnée provisoire)."
        ])
  }

  /// A withheld month may be lower or higher than any published one.
  @Test func `takes no published extreme for that of all months`() throws {
    let cells = [value(50), .withheld, value(60), value(70)]
    let chart = try line([cells], ["A"])
    #expect(
      try description(chart).contains("minimum diffusé au début ; maximum diffusé à la fin."))
    let html = figure(chart).html.string
    #expect(html.contains("Valeurs diffusées de 50 à 70\u{A0}ménages, maximum en"))
    #expect(
      try description(try line([[value(50), .withheld, value(50)]], ["A"]))
        .contains("valeurs diffusées constantes."))
    // A month withheld before the break is not compared.
    let broken = [value(50), .withheld, value(60), value(70), value(65)]
    #expect(
      try description(try line([broken], ["A"], breaks: [try seriesBreak("2024-03")]))
        .contains("minimum : 60 en mars 2024 ; maximum : 70 en avril 2024."))
  }

  @Test func `says where dashes mean an estimate`() throws {
    let html = figure(try line([[value(50), value(60, .estimated)]], ["A"]))
      .html.string
    #expect(
      html.contains(
        "Note\u{A0}: Le trait passe en tirets fins là où les valeurs sont estimées (e)."))
  }

  @Test func `leaves out a measure that the finding names, where both are too long`() throws {
    let labels = ["Places d’hébergement d’urgence ouvertes", "Places d’hébergement d’insertion"]
    let start = try month("2024-01")
    let chart = try LineChart(
      frame: frame(measure: labels.joined(separator: ", ")),
      months: start..<start.advanced(by: 2),
      series: labels.map { ChartSeries(label: $0, cells: [value(30), value(480)]) })
    let html = figure(chart).html.string
    let name = try #require(matches(#"role="img"[^>]* aria-label="([^"]*)""#, html).first)
    #expect(
      name.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        == "Courbe : Dijon Métropole, de janvier 2024 à février 2024. Dernier mois, Places "
        + "d’hébergement d’urgence ouvertes : 480 ; Places d’hébergement d’insertion : 480. "
        + "Description et tableau sous le graphique.")
  }

  @Test func `keeps a brief finding where the whole is too long`() throws {
    let labels = ["Personnes hébergées à l’hôtel faute de place", "Personnes hébergées en centre"]
    let rows = labels.map { Dumbbell.Row(label: $0, before: value(52), now: value(59)) }
    let chart = try Dumbbell(
      frame: frame(measure: "Ménages ayant appelé le 115, par sous-public"),
      month: month("2024-06"), rows: rows)
    let html = figure(chart).html.string
    let name = try #require(matches(#"role="img"[^>]* aria-label="([^"]*)""#, html).first)
    #expect(name.contains("Deux hausses. Description"))
  }

  @Test func `does not rank rows that must not be`() throws {
    let chart = try DotPlot(
      frame: frame(), month: month("2024-06"), series: ["A"],
      rows: [
        CategoryRow(label: "Dijon", value(30)), CategoryRow(label: "Lille", .missing),
        CategoryRow(label: "Ahuy", value(40)),
      ], order: .unranked, rowTitle: "Territoire")
    let html = figure(chart).html.string
    #expect(chart.rows.map(\.label) == ["Dijon", "Lille", "Ahuy"])
    #expect(html.contains("dans un ordre fixe, sans classement."))
    #expect(html.contains("Dijon\u{A0}: 30\u{A0}ménages\u{202F}; Ahuy\u{A0}: 40\u{A0}ménages."))
    #expect(html.contains("Dijon, 30\u{202F}; Ahuy, 40."))
    #expect(!html.contains("plus élevée"))
  }

  @Test func `shortens a name that would be too long`() throws {
    let start = try month("2024-01")
    let chart = try LineChart(
      frame: frame(measure: String(repeating: "très long ", count: 40)),
      months: start..<start.advanced(by: 2),
      series: [ChartSeries(label: "A", cells: [value(30), value(31)])])
    let html = figure(chart).html.string
    let name = try #require(matches(#"role="img"[^>]* aria-label="([^"]*)""#, html).first)
    #expect(name.count <= 250)
    #expect(name.contains("très long très…, de janvier\u{A0}2024 à février\u{A0}2024. Description"))
  }
}

@Suite struct `Refusing what cannot be read` {
  @Test func `refuses five lines, no line, no month`() throws {
    let start = try month("2024-01")
    let series = ChartSeries(label: "A", cells: [value(1)])
    let months = start..<start.next
    let five = Array(repeating: series, count: 5)
    #expect(throws: LineChart.Refusal.tooManySeries) {
      try LineChart(frame: frame(), months: months, series: five)
    }
    #expect(throws: LineChart.Refusal.noSeries) {
      try LineChart(frame: frame(), months: months, series: [])
    }
    #expect(throws: LineChart.Refusal.noMonth) {
      try LineChart(frame: frame(), months: start..<start, series: [series])
    }
  }

  @Test func `refuses a partition whose parts have no cells`() throws {
    let start = try month("2024-01")
    let partition = try partition(2)
    #expect(throws: StackedBars.Refusal.incomplete) {
      try StackedBars(
        frame: frame(), months: start..<start.next, partition: partition, labels: ["A", "B"],
        parts: [[value(20)]], totals: [value(20)])
    }
  }

  @Test func `fills the months that a series lacks`() throws {
    let start = try month("2024-01")
    let chart = try LineChart(
      frame: frame(), months: start..<start.advanced(by: 3),
      series: [ChartSeries(label: "A", cells: [value(20)])])
    #expect(chart.series[0].cells == [value(20), .missing, .missing])
  }
}
