internal import Disclosure
internal import Domain
internal import Testing

@Suite struct `Checking figures against each other` {
  @Test func `refuses months that have not begun, once a file and month`() throws {
    let sheet = try Sheet("stock ensemble metropole | 40 41 42\nstock rue metropole | 4 4 4")
    let today = Sheet.firstMonth.next
    #expect(
      sheet.findings(today: today) == [
        "1:3: error: le mois 2024-03 n'est pas encore commencé. Corriger le mois. [month.future]"
      ])
  }

  @Test func `notices months without a row inside a series`() throws {
    let sheet = try Sheet("stock ensemble metropole | 40 . . 41 m 42")
    #expect(
      sheet.findings() == [
        "1:1: warning: aucune ligne pour stock, ensemble, metropole, 2024-02 après celle-ci. Écrire "
          + "la ligne, avec le statut « m » si la donnée manque. [series.gap]"
      ])
  }

  @Test func `refuses negative counts, halves of households and rates beyond 200 %`() throws {
    let sheet = try Sheet(
      "stock ensemble metropole | -3 12.5 0\ntaux ensemble metropole | 200 201 48.4",
      indicators: [count("stock"), ratio("taux", "inconnu", "stock")])
    #expect(
      sheet.findings() == [
        "1:1: error: valeur négative pour « stock » (stock). Écrire une valeur positive ou nulle. "
          + "[value.negative]",
        "1:2: error: valeur à décimales pour « stock », compté en ménages. Écrire un nombre entier. "
          + "[value.fraction]",
        "2:2: warning: taux supérieur à 200 % pour « taux ». Vérifier l'unité de la cellule. "
          + "[value.percentage]",
      ])
  }

  @Test func `adds up partitions, to the unit`() throws {
    let sheet = try Sheet(
      """
      stock ensemble metropole | 100 100 100
      stock rue metropole | 40 41 s
      stock heberges metropole | 60 60 60
      """, parts: ["rue", "heberges"])
    #expect(
      sheet.findings() == [
        "1:2: error: la somme des parties de stock, ensemble, metropole, 2024-02 s'écarte du total "
          + "de 1 (axe « situation »). Corriger une part ou le total. [sum.partition]"
      ])
  }

  @Test func `adds up communes`() throws {
    let sheet = try Sheet(
      """
      stock ensemble metropole | 100
      stock ensemble dijon | 70
      stock ensemble quetigny | 28
      """, territories: communes("dijon", "quetigny"))
    #expect(
      sheet.findings() == [
        "1:1: error: la somme des parties de stock, ensemble, metropole, 2024-01 s'écarte du total "
          + "de -2 (communes). Corriger une commune ou le total. [sum.territories]"
      ])
  }

  @Test func `adds up categories`() throws {
    let sheet = try Sheet(
      """
      avis ensemble metropole | 60
      avis ensemble metropole accord | 40
      avis ensemble metropole refus | 21
      """, indicators: [count("avis", additivity: [], breakdown: "avis")],
      categories: ["accord", "refus"])
    #expect(
      sheet.findings() == [
        "1:1: error: la somme des parties de avis, ensemble, metropole, 2024-01 s'écarte du total "
          + "de 1 (ventilation « avis »). Corriger une modalité ou le total. [sum.breakdown]"
      ])
  }

  @Test func `adds up nothing that overlaps, is not additive, or is incomplete`() throws {
    #expect(
      try Sheet("stock ensemble metropole | 9\nstock a metropole | 8\nstock b metropole | 7",
        thematic: ["a", "b"]).findings() == [])
    #expect(
      try Sheet("stock ensemble metropole | 9\nstock a metropole | 8\nstock b metropole | 7",
        indicators: [count("stock", additivity: [])], parts: ["a", "b"]).findings() == [])
    #expect(
      try Sheet("stock ensemble metropole | 9 9\nstock a metropole | 8 8\nstock b metropole | m .",
        parts: ["a", "b"]).findings() == [])
  }

  @Test func `notices groups that exceed their whole`() throws {
    let sheet = try Sheet(
      "stock ensemble metropole | 100\nstock jeunes metropole | 130", thematic: ["jeunes"])
    #expect(
      sheet.findings() == [
        "2:1: warning: stock, jeunes, metropole, 2024-01 dépasse de 30 l'ensemble qui le contient. "
          + "Vérifier les deux valeurs. [sum.inclusion]"
      ])
  }

  @Test func `recomputes ratios at the precision they are shown with`() throws {
    let sheet = try Sheet(
      """
      sorties ensemble metropole | 20 20 1 5 m
      stock ensemble metropole | 300 300 3 0 9
      taux ensemble metropole | 6.7 6.6 33.3 12 50
      """, indicators: [count("sorties"), count("stock"), ratio("taux", "sorties", "stock")])
    #expect(
      sheet.findings() == [
        "3:2: error: taux, ensemble, metropole, 2024-02 n'égale pas numérateur / dénominateur à la "
          + "précision affichée. Recalculer le ratio. [ratio.recomputed]"
      ])
  }

  @Test func `recomputes ratios of differences`() throws {
    let sheet = try Sheet(
      """
      demandes ensemble metropole | 200 200
      dnp ensemble metropole | 150 150
      reponse ensemble metropole | 25 75
      """,
      indicators: [count("demandes"), count("dnp"), ratio("reponse", "demandes-dnp", "demandes")])
    #expect(
      sheet.findings() == [
        "3:2: error: reponse, ensemble, metropole, 2024-02 n'égale pas numérateur / dénominateur à "
          + "la précision affichée. Recalculer le ratio. [ratio.recomputed]"
      ])
  }
}

@Suite struct `Checking declared identities` {
  /// December 2023 to February 2024 of the field's balanced example: 612, then 617 and 622.
  static let balanced = """
    stock ensemble metropole | 612 617 622
    nouveaux ensemble metropole | 50 58 56
    retours ensemble metropole | 11 12 15
    entrees ensemble metropole | 61 70 71
    sorties ensemble metropole | 60 65 66
    """

  private func findings(
    _ text: String, absolute: Int = 0, relative: Int = 0, breaks: [SeriesBreak] = []
  ) throws -> [String] {
    try Sheet(
      text,
      indicators: [
        count("stock"), count("nouveaux"), count("retours"), count("entrees"), count("sorties"),
      ],
      identities: [
        stockFlow(absolute: absolute, relative: relative),
        total("entrees", of: "nouveaux", "retours"),
      ], breaks: breaks
    ).findings()
  }

  @Test func `finds nothing to say of a balanced table`() throws {
    #expect(try findings(Self.balanced) == [])
  }

  @Test func `refuses a stock that its flows do not explain`() throws {
    #expect(
      try findings(Self.balanced.replacing("612 617", with: "612 616")) == [
        "1:2: error: « Bouclage » : écart de 1 pour stock, ensemble, metropole, 2024-02, au-delà de "
          + "la tolérance. Corriger, ou donner à la cellule le statut « u ». [identity.gap]",
        "1:3: error: « Bouclage » : écart de 1 pour stock, ensemble, metropole, 2024-03, au-delà de "
          + "la tolérance. Corriger, ou donner à la cellule le statut « u ». [identity.gap]",
      ])
  }

  @Test func `refuses parts that do not make their total`() throws {
    #expect(
      try findings(Self.balanced.replacing("11 12 15", with: "11 12 14")) == [
        "4:3: error: « Total » : écart de 1 pour entrees, ensemble, metropole, 2024-03, au-delà de "
          + "la tolérance. Corriger, ou donner à la cellule le statut « u ». [identity.gap]"
      ])
  }

  @Test(arguments: [(31, 0, true), (30, 0, false), (0, 5, true), (0, 4, false)])
  func `allows a gap within either bound`(absolute: Int, relative: Int, isAllowed: Bool) throws {
    // A gap of 31 in 653, that is 4.7 %.
    let text = """
      stock ensemble metropole | 617 653
      entrees ensemble metropole | 70 71
      sorties ensemble metropole | 65 66
      """
    let found = try findings(text, absolute: absolute, relative: relative)
    #expect(found.isEmpty == isAllowed)
  }

  @Test func `warns where the gap is declared by a status or a break`() throws {
    let warning =
      "1:2: warning: « Bouclage » : écart de 31 pour stock, ensemble, metropole, 2024-02, au-delà de "
      + "la tolérance ; écart déclaré (statut « u » ou « b »). [identity.flagged]"
    let flows = "\nentrees ensemble metropole | 70 71\nsorties ensemble metropole | 65 66"
    #expect(try findings("stock ensemble metropole | 617 653u" + flows) == [warning])
    #expect(try findings("stock ensemble metropole | 617 653b" + flows) == [warning])
    let rupture = SeriesBreak(
      subject: .indicator(try code("stock")), month: Sheet.firstMonth.next, label: "",
      isComparable: false)
    #expect(
      try findings("stock ensemble metropole | 617 653" + flows, breaks: [rupture]) == [warning])
  }

  @Test func `says nothing of a month that lacks a flow`() throws {
    #expect(
      try findings(
        """
        stock ensemble metropole | 617 653
        entrees ensemble metropole | 70 m
        sorties ensemble metropole | 65 66
        """) == [])
  }
}

@Suite struct `Noticing jumps` {
  private static let calm = "100 103 101 104 102 105 103 106 104 107 105 108 106 109"

  private func findings(_ numbers: String, breaks: [SeriesBreak] = []) throws -> [String] {
    try Sheet("stock ensemble metropole | \(numbers)", breaks: breaks).findings()
  }

  private let warning =
    "1:15: warning: stock, ensemble, metropole, 2025-03 : variation inhabituelle au regard de la "
    + "série. Vérifier la valeur, ou l'expliquer dans le texte du mois. [series.jump]"

  @Test func `warns of a change out of the history of its series`() throws {
    #expect(try findings(Self.calm + " 150") == [warning])
    #expect(try findings(Self.calm + " 60") == [warning])
  }

  @Test func `says nothing of a usual change, of a short history, or across a declared break`() throws {
    #expect(try findings(Self.calm + " 112") == [])
    #expect(try findings("100 103 101 150") == [])
    #expect(try findings(Self.calm + " 150b") == [])
    let rupture = SeriesBreak(
      subject: .indicator(try code("stock")), month: Sheet.firstMonth.advanced(by: 14), label: "",
      isComparable: false)
    #expect(try findings(Self.calm + " 150", breaks: [rupture]) == [])
  }
}
