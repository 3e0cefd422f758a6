internal import Diagnostics
internal import Intake
internal import Testing

@Suite struct `Reading a table` {
  static let plain = [["2024-06", "dijon", "12"], ["2024-07", "dijon", "13"]]

  @Test(
    arguments: [
      "mois;territoire;valeur\n2024-06;dijon;12\n2024-07;dijon;13\n",
      "mois;territoire;valeur\r\n2024-06;dijon;12\r\n2024-07;dijon;13",
      "mois;territoire;valeur\r2024-06;dijon;12\r2024-07;dijon;13\r",
      "mois,territoire,valeur\n2024-06,dijon,12\n2024-07,dijon,13\n",
      "mois\tterritoire\tvaleur\n2024-06\tdijon\t12\n2024-07\tdijon\t13\n",
      "mois|territoire|valeur\n2024-06|dijon|12\n2024-07|dijon|13\n",
      "sep=;\nmois;territoire;valeur\n2024-06;dijon;12\n2024-07;dijon;13\n",
      "sep=!\r\nmois!territoire!valeur\r\n2024-06!dijon!12\r\n2024-07!dijon!13\r\n",
      "\"mois\";\"territoire\";\"valeur\"\n2024-06;\" dijon\u{A0}\";12\n2024-07;\u{202F}dijon ;13\n",
    ])
  func `understands the dialects of spreadsheets`(text: String) {
    #expect(read(text)?.texts == Self.plain)
  }

  @Test func `undoes doubled quotes and keeps line ends inside quotes`() {
    let table = read(
      """
      mois;territoire;valeur;note
      2024-06;dijon;12;"dit ""provisoire""
      ; à revoir"
      2024-07;dijon;13;
      """)
    #expect(table?.texts.map(\.last) == ["dit \"provisoire\"\n; à revoir", ""])
  }

  @Test func `gives empty cells for a column that the file leaves out`() throws {
    let table = try #require(read("mois;territoire;valeur\n2024-06;dijon;12\n"))
    let row = try #require(table.first)
    #expect(row[table.column("statut")].isEmpty)
    #expect(row[table.column("statut")].text == "")
    #expect(row[table.column("valeur")].text == "12")
  }

  @Test func `counts columns in characters and lines as they stand in the file`() throws {
    let table = try #require(
      read("mois;territoire;valeur;note\n2024-06;dijon;12;\"é\n\"\n2024-07;été à;1;x\n"))
    let row = try #require(table.last)
    #expect(row[table.column("valeur")].location == Place(file: "t.csv", line: 4, column: 15))
  }

  @Test func `accepts a table with a header only`() {
    #expect(read("mois;territoire;valeur\n")?.count == 0)
  }

  @Test func `drops empty rows and columns at the end with one note`() {
    let table = read(
      "1️⃣mois;territoire;valeur;;\n2024-06;dijon;12;;\n2024-07;dijon;13;;\n;;;;\n\n",
      expecting: """
        note: 2 lignes vides et 2 colonnes vides à la fin de la table : rien n'en est lu.
          [csv.empty-edges]
        """)
    #expect(table?.texts == Self.plain)
  }

  @Test func `warns of an empty row in the middle`() {
    let table = read(
      "mois;territoire;valeur\n2024-06;dijon;12\n1️⃣\n2️⃣; ;\n2024-07;dijon;13\n",
      expecting: """
        warning: Cette ligne est vide. La supprimer. [csv.row-empty]
        warning: Cette ligne est vide. La supprimer. [csv.row-empty]
        """)
    #expect(table?.texts == Self.plain)
  }

  @Test func `refuses rows that are too short or too long`() {
    let table = read(
      "mois;territoire;valeur\n1️⃣2024-05;dijon\n2️⃣x\n2024-06;dijon;12\n2024-06;dijon;1;3️⃣25\n2024-07;dijon;13\n",
      expecting: """
        error: 2 cellules au lieu de 3. Compléter la ligne, les cellules vides comprises.
          [csv.row-length]
        error: 1 cellule au lieu de 3. Compléter la ligne, les cellules vides comprises.
          [csv.row-length]
        error: 4 cellules au lieu de 3. Un texte qui contient le séparateur se met entre
          guillemets droits. [csv.row-length]
        """)
    #expect(table?.texts == Self.plain)
  }

  @Test func `refuses a quote that nothing closes, at its opening`() {
    let table = read(
      "mois;territoire;valeur\n2024-06;1️⃣\"dijon;12\n2024-07;dijon;13\n",
      expecting: """
        error: Ce guillemet ouvre une cellule que rien ne ferme. Le fermer, ou le supprimer.
          [csv.quote]
        """)
    #expect(table == nil)
  }

  @Test func `refuses text after a closing quote`() {
    read(
      "mois;territoire;valeur\n2024-06;\"rue \"1️⃣Monge\"\";12\n",
      expecting: """
        error: Du texte suit le guillemet fermant. Doubler les guillemets qui font partie du
          texte : "". [csv.quote]
        """)
  }

  @Test(arguments: ["", "\n", " \r\n\u{A0}\n", "sep=;\n", "sep=;\n;;\n", "sep=;\r\"\""])
  func `refuses an empty file`(text: String) {
    var findings = Findings()
    let file = InputFile(path: "t.csv", bytes: Array(text.utf8))
    #expect(readTable(file, schema: observations, into: &findings) == nil)
    #expect(
      findings.all.map(line)
        == messages(
          """
          error: Le fichier est vide. Écrire au moins l'en-tête :
            mois;territoire;valeur;statut;note [csv.empty]
          """))
  }

  @Test func `speaks of the same fault twenty times, then counts`() {
    var findings = Findings()
    let rows = Array(repeating: "2024-06;dijon\n", count: 332).joined()
    let file = InputFile(path: "t.csv", bytes: Array("mois;territoire;valeur\n\(rows)".utf8))
    #expect(readTable(file, schema: observations, into: &findings)?.isEmpty == true)
    #expect(findings.all.count == 21)
    let last = findings.sorted.last
    #expect(
      last?.message
        == "… et 312 autres constats de ce genre dans ce fichier, à partir d'ici : ligne trop courte ou trop longue."
    )
    #expect(last?.location == Place(file: "t.csv", line: 22, column: 1))
  }
}

@Suite struct `Choosing a delimiter` {
  let free = TableSchema("libre", [], acceptsOthers: true)

  @Test func `prefers the one that shows known columns`() {
    let table = read(
      "mois;territoire;valeur;1️⃣a,b,c,d\n2024-06;dijon;1;2,3,4,5\n",
      expecting: """
        error: « a,b,c,d » n'est pas une colonne de la table « observations ». La supprimer ;
          colonnes connues : mois, territoire, valeur, statut, note. [csv.column-unknown]
        """)
    #expect(table?.count == 1)
  }

  @Test func `takes the only one on which all rows agree`() {
    let table = read("a;b,c\n1,5;2\n3;4\n", schema: free)
    #expect(table?.texts == [["1,5", "2"], ["3", "4"]])
  }

  @Test func `refuses a tie and says what was seen`() {
    read(
      "1️⃣a;b,c\n1;2,3\n", schema: free,
      expecting: """
        error: Aucun séparateur ne s'impose : « ; » donne 2 colonnes, « , » donne 2 colonnes.
          Séparer les colonnes par « ; », le même nombre de fois sur chaque ligne.
          [csv.delimiter]
        """)
  }

  @Test func `refuses rows that never agree`() {
    read(
      "1️⃣a;b\n1;2;3\nx\ty\n", schema: free,
      expecting: """
        error: Aucun séparateur ne s'impose : « ; » donne de 1 à 3 colonnes, tabulation donne
          de 1 à 2 colonnes. Séparer les colonnes par « ; », le même nombre de fois sur chaque
          ligne. [csv.delimiter]
        """)
  }

  @Test(arguments: ["1️⃣mois\n", "1️⃣mois\n2024-06\n2024-07\n"])
  func `never guesses a single column`(text: String) {
    read(
      text,
      expecting: """
        error: Une seule colonne : ni « ; », ni virgule, ni tabulation. Séparer les colonnes
          par « ; ». [csv.delimiter]
        """)
  }
}

@Suite struct `Matching a header` {
  @Test func `accepts another case, accents and spaces, with a warning`() {
    let schema = TableSchema(
      "t", [.required("mois"), .required("sous_public"), .required("libelle")])
    let table = read(
      "mois;1️⃣Sous public;2️⃣LIBELLÉ\n2024-06;jeunes;x\n", schema: schema,
      expecting: """
        warning: « Sous public » est lu « sous_public ». Écrire « sous_public ».
          [csv.header-form]
        warning: « LIBELLÉ » est lu « libelle ». Écrire « libelle ». [csv.header-form]
        """)
    #expect(table?.first?[table?.column("libelle") ?? RowColumn(position: nil)].text == "x")
  }

  @Test func `recognises accents written apart`() {
    let schema = TableSchema("t", [.required("mois"), .required("été")])
    #expect(read("mois;e\u{301}te\u{301}\n1;2\n", schema: schema)?.count == 1)
  }

  @Test func `names one fault once when a required column is misspelt`() {
    read(
      "mois;territoire;1️⃣valeurs;2️⃣couleur\n2024-06;dijon;1;2\n",
      expecting: """
        error: « valeurs » n'est pas une colonne de la table « observations ». Écrire
          « valeur » si c'est elle, ou la supprimer. [csv.column-unknown]
        error: « couleur » n'est pas une colonne de la table « observations ». La supprimer ;
          colonnes connues : mois, territoire, valeur, statut, note. [csv.column-unknown]
        """)
  }

  @Test func `refuses a missing column`() {
    read(
      "1️⃣mois;territoire;note\n2024-06;dijon;x\n",
      expecting: """
        error: La colonne obligatoire « valeur » manque. L'ajouter à l'en-tête.
          [csv.column-missing]
        """)
  }

  @Test func `refuses names that are empty or come twice`() {
    read(
      "mois;territoire;valeur;1️⃣;2️⃣Valeur\n2024-06;dijon;1;x;2\n",
      expecting: """
        error: La colonne 4 a des valeurs mais pas de nom. La nommer, ou la
          supprimer. [csv.header-empty]
        error: La colonne « valeur » est déjà la colonne 3. En supprimer ou renommer
          une. [csv.header-duplicate]
        """)
  }

  @Test func `finds the header below titles`() {
    let table = read(
      "1️⃣Tableau 3 — juin 2024\n\nSource : SIAO\nmois;territoire;valeur\n2024-06;dijon;12\n",
      expecting: """
        error: La ligne 1 n'est pas l'en-tête, qui se trouve ligne 4. Supprimer les lignes qui
          le précèdent. [csv.title]
        """)
    #expect(table?.texts == [["2024-06", "dijon", "12"]])
  }

  @Test(
    arguments: [
      "Prénom", "nom", "date de naissance", "Adresse", "telephone", "E-mail", "NIR", "N° dossier",
      "numero_unique",
    ])
  func `refuses columns on persons and quotes nothing else`(name: String) {
    let table = read(
      "mois;territoire;1️⃣\(name);valeur\nrien;de;tout;cela\n\"\n",
      expecting: """
        error: « \(name) » décrit des personnes ou des ménages un par un. Une table ne
          contient que des comptes : supprimer la colonne à la source. [csv.person]
        """)
    #expect(table == nil)
  }

  @Test(arguments: ["naissances", "nom_commune", "adresses_verifiees", "telephones"])
  func `takes a column of counts for what it is`(name: String) {
    let schema = TableSchema("large", [.required("date")], acceptsOthers: true)
    #expect(read("date;\(name)\nJan-20;12\n", schema: schema)?.count == 1)
  }

  @Test func `names the nearest column when a required one is missing from a wide table`() {
    let schema = TableSchema("large", [.required("date")], acceptsOthers: true)
    read(
      "1️⃣dates;Youth\nJan-20;12\n", schema: schema,
      expecting: """
        error: La colonne obligatoire « date » manque. La plus proche : « dates ».
          [csv.column-missing]
        """)
  }

  @Test(
    arguments: [
      ("sd@exemple.fr", "Une adresse électronique", 2),
      ("tél. 03 80 12 34 56", "Une ligne téléphonique", 5),
      ("0612345678", "Une ligne téléphonique", 0), ("03.80.12.34.56", "Une ligne téléphonique", 0),
      ("1850578006084", "Une immatriculation à la sécurité sociale", 0),
      ("2 85 05 78 006 084 36", "Une immatriculation à la sécurité sociale", 0),
    ])
  func `refuses values that designate a person and does not quote them`(
    note: String, kind: String, offset: Int
  ) {
    let marked = note.prefix(offset) + "1️⃣" + note.dropFirst(offset)
    let table = read(
      "mois;territoire;valeur;note\nfaux;dijon;douze;\(marked)\n",
      expecting: """
        error: \(kind) : une table ne contient que des comptes. La supprimer, et vérifier à qui ce
          fichier a été transmis. [csv.person]
        """)
    #expect(table == nil)
  }

  @Test(
    arguments: [
      "2024-06-30", "242100410", "21231", "0,1234", "1 234 567 890", "06-07", "12@", "0123",
      "24210041000017",
      "00000000000", "x0612345678", "1 85 35 78 006 084", "03  80 12 34 56",
    ])
  func `takes no count, code or date for a personal value`(note: String) {
    #expect(read("mois;territoire;valeur;note\n2024-06;dijon;12;\(note)\n")?.count == 1)
  }

  @Test func `keeps other columns of a wide table`() {
    let schema = TableSchema("large", [.required("date")], acceptsOthers: true)
    let table = read("date;Actively Homeless\nJan-20;12\n", schema: schema)
    #expect(table?.header.map(\.text) == ["date", "Actively Homeless"])
    #expect(
      table?.first?[table?.column("Actively Homeless") ?? RowColumn(position: nil)].text == "12")
  }
}
