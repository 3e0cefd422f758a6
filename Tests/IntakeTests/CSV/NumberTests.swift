internal import Diagnostics
internal import Domain
internal import Intake
internal import Testing

@Suite struct `Reading a number` {
  @Test(
    arguments: [
      ("651", 6_510_000), ("0", 0), ("007", 70_000), ("+5", 50_000), ("-3", -30_000),
      ("−3", -30_000),
      ("-0", 0), ("0,8", 8_000), ("48.4", 484_000), ("0,0001", 1), ("1 234", 12_340_000),
      ("1\u{A0}234\u{A0}567", 12_345_670_000), ("12\u{202F}345,67", 123_456_700),
      ("1\u{2009}234", 12_340_000), ("0,125", 1_250),
      ("900000000000000", 9_000_000_000_000_000_000),
    ])
  func `gives its exact value`(text: String, scaled: Int64) {
    var column = NumberColumn()
    #expect(column.read(Array(text.utf8)[...]) == .clean(Quantity(scaled: scaled)))
  }

  @Test(arguments: ["48,4%", "48,4 %", "48,4\u{A0}%", "48,4\u{202F}%"])
  func `keeps the value of a percentage where % is the unit`(text: String) {
    var column = NumberColumn()
    #expect(
      column.read(Array(text.utf8)[...], allowsPercent: true) == .clean(Quantity(scaled: 484_000)))
  }

  static let refused = refusedTexts(
    """
    #### [csv.excel]
      « #### » : la colonne était trop étroite dans le tableur. L'élargir et enregistrer de
      nouveau.
    #N/A [csv.excel]
      « #N/A » est une erreur de formule. La corriger dans le tableur et enregistrer de
      nouveau.
    #VALEUR! [csv.excel]
      « #VALEUR! » est une erreur de formule. La corriger dans le tableur et enregistrer de
      nouveau.
    1,2E+05 [csv.excel]
      « 1,2E+05 » : le tableur a perdu des chiffres en notation scientifique. Mettre la
      colonne au format Nombre et enregistrer de nouveau.
    1e5 [csv.excel]
      « 1e5 » : le tableur a perdu des chiffres en notation scientifique. Mettre la colonne au
      format Nombre et enregistrer de nouveau.
    < 5 [csv.bound]
      « < 5 » est une borne, pas une valeur. Écrire le nombre exact, ou laisser la cellule
      vide avec le statut s.
    <11 [csv.bound]
      « <11 » est une borne, pas une valeur. Écrire le nombre exact, ou laisser la cellule
      vide avec le statut s.
    moins de 5 [csv.bound]
      « moins de 5 » est une borne, pas une valeur. Écrire le nombre exact, ou laisser la
      cellule vide avec le statut s.
    nd [csv.number]
      « nd » n'est pas un nombre. Laisser la valeur vide et écrire pourquoi dans la colonne
      statut : m (manquant), s (secret) ou z (sans objet).
    NaN [csv.number]
      « NaN » n'est pas un nombre. Laisser la valeur vide et écrire pourquoi dans la colonne
      statut : m (manquant), s (secret) ou z (sans objet).
    - [csv.number]
      « - » n'est pas un nombre. Laisser la valeur vide et écrire pourquoi dans la colonne
      statut : m (manquant), s (secret) ou z (sans objet).
    -inf [csv.number]
      « -inf » n'est pas un nombre : une division par zéro ? Laisser vide, statut z.
    0x10 [csv.number]
      « 0x10 » est de l'hexadécimal. Écrire le nombre en base dix.
    48,4 % [csv.number]
      « 48,4 % » porte %, qui n'est pas l'unité attendue ici. Écrire le nombre seul.
    12 ménages [csv.number]
      « 12 ménages » contient autre chose qu'un nombre. Écrire le nombre seul, par exemple
      1234,5.
    douze [csv.number]
      « douze » n'est pas un nombre. Écrire des chiffres, par exemple 1234,5.
    ,5 [csv.number]
      « ,5 » n'est pas un nombre. Écrire des chiffres, par exemple 1234,5.
    - 5 [csv.number]
      « - 5 » n'est pas un nombre. Écrire des chiffres, par exemple 1234,5.
    5, [csv.number]
      « 5, » finit par une marque décimale. Écrire 5.
    0,12345 [csv.number]
      « 0,12345 » a plus de quatre décimales. L'arrondir à quatre au plus.
    12 34 [csv.number]
      « 12 34 » a des espaces mal placés. Écrire 1234 sans espace, ou grouper les chiffres par
      trois.
    1 234\u{A0}567 [csv.number]
      « 1 234 567 » a des espaces mal placés. Écrire 1234567 sans espace, ou grouper les
      chiffres par trois.
    900000000000001 [csv.number]
      « 900000000000001 » dépasse 900 000 milliards. Vérifier la valeur et son unité.
    99999999999999999999999 [csv.number]
      « 99999999999999999999999 » dépasse 900 000 milliards. Vérifier la valeur et son unité.
    1.214,5 [csv.decimal-mark]
      « 1.214,5 » a plusieurs virgules ou points. Écrire les milliers sans marque : 1214,5.
    1,214.5 [csv.decimal-mark]
      « 1,214.5 » a plusieurs virgules ou points. Écrire les milliers sans marque : 1214,5.
    1.214.500 [csv.decimal-mark]
      « 1.214.500 » a plusieurs virgules ou points. Écrire les milliers sans marque : 1214500.
    """)

  @Test(arguments: refused)
  func `refuses what is not one, with the cause and the cure`(refusal: RefusedText) {
    var column = NumberColumn()
    let reading = column.read(Array(refusal.input.utf8)[...])
    #expect(reading.value == nil)
    #expect(reading.fault?.message == refusal.message)
    #expect(reading.fault?.rule.id == refusal.rule)
  }

  @Test func `holds a column to one decimal mark`() {
    var column = NumberColumn()
    #expect(column.read(Array("12".utf8)[...]).fault == nil)
    #expect(column.read(Array("1,5".utf8)[...]).fault == nil)
    let reading = column.read(Array("1.5".utf8)[...])
    #expect(
      reading.fault?.message
        == "« 1.5 » a un point alors que la colonne écrit « 1,5 ». Écrire toutes les décimales avec une virgule."
    )
    #expect(reading.fault?.rule.id == "csv.decimal-mark")
    #expect(reading.value == nil)
  }

  @Test func `doubts three decimals that may be thousands`() {
    var column = NumberColumn()
    let reading = column.read(Array("1.214".utf8)[...])
    #expect(reading.value == Quantity(scaled: 12_140))
    #expect(
      reading.fault?.message
        == "« 1.214 » est lu avec trois décimales. Si ce sont des milliers, écrire 1214.")
    #expect(reading.fault?.rule.severity == .warning)
  }
}
