internal import Foundation
internal import Testing

@Suite struct `The command` {
  private let badMonth = "2024-06;metropole;ensemble;stock;100;c\n2024-13;metropole;ensemble;stock;1;c\n"
  private let gap = "2024-04;metropole;ensemble;stock;100;c\n2024-06;metropole;ensemble;stock;100;c\n"

  @Test func `check says nothing but the count of a sound content, and writes nothing`() throws {
    let site = try Site()
    let outcome = try site.run("check")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("0 erreur, 0 avertissement (10 fichiers, "))
    #expect(try site.scratch.tree("output").isEmpty)
  }

  @Test func `check gives place, message, id, source and caret, and ends with 1`() throws {
    let site = try Site(rows: badMonth)
    let outcome = try site.run("check")
    #expect(outcome.status == 1)
    let lines = outcome.errors.split(separator: "\n")
    #expect(
      lines.dropLast() == [
        """
        \(site.scratch("Content"))/tables/observations.csv:3:1: error: « 2024-13 » n'est pas un \
        mois. Écrire AAAA-MM, par exemple 2024-12. [csv.month]
        """, "    3 | 2024-13;metropole;ensemble;stock;·;c", "      | ^~~~~~~",
      ])
    #expect(lines.last?.hasPrefix("1 erreur, 0 avertissement (") == true)
  }

  @Test func `warnings end with 0, and with 1 under --strict`() throws {
    let site = try Site(rows: gap)
    let outcome = try site.run("check")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("warning: aucune ligne pour stock, ensemble, metropole, 2024-05"))
    #expect(try site.run("check", "--strict").status == 1)
    #expect(try site.run("build", "--strict").status == 1)
    #expect(try site.scratch.tree("output").isEmpty)
  }

  @Test func `--format json gives one object a line on the standard output`() throws {
    let outcome = try Site(rows: badMonth + gap).run("check", "--format", "json")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count > 1)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(
        object?.keys.sorted() == [
          "column", "file", "id", "length", "line", "message", "notes", "severity",
        ])
    }
  }

  @Test(arguments: [
    (["--color", "always"], [:], true), (["--color", "never"], [:], false),
    (["--color", "auto"], [:], false), ([], ["CLICOLOR_FORCE": "1"], true),
    ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    (["--color", "always"], ["NO_COLOR": "1"], true),
  ])
  func `colours severity words when asked`(
    options: [String], environment: [String: String], isPainted: Bool
  ) throws {
    let site = try Site(rows: badMonth)
    let outcome = try Program.run(
      ["check", "--content", site.scratch("Content"), "--theme", site.scratch("Theme")] + options,
      environment: environment)
    #expect(outcome.errors.contains("\u{1B}[1;31merror\u{1B}[0m") == isPainted)
  }

  @Test func `--quiet says only diagnostics`() throws {
    #expect(try Site().run("check", "--quiet").errors == "")
    let errors = try Site(rows: gap).run("check", "-q").errors
    #expect(errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: [("comite", "7,c"), ("partenaires", ",s")])
  func `--audience applies its threshold`(audience: String, cell: String) throws {
    let site = try Site(rows: "2024-06;metropole;ensemble;stock;7;c\n")
    #expect(try site.run("build", "--audience", audience).status == 0)
    let data = try site.scratch.text("output/donnees/observations.csv")
    #expect(data.split(whereSeparator: \.isNewline).last == "2024-06,metropole,ensemble,stock,,\(cell)")
  }

  @Test func `the current month is --date, else SOURCE_DATE_EPOCH`() throws {
    let site = try Site(rows: "2024-06;metropole;ensemble;stock;100;c\n")
    #expect(try site.run("check", "--date", "2024-06").status == 0)
    let early = try site.run("check", "--date", "2024-05")
    #expect(early.status == 1)
    #expect(early.errors.contains("le mois 2024-06 n'est pas encore commencé."))
    // The first seconds of May and of June 2024.
    #expect(try site.run("check", environment: ["SOURCE_DATE_EPOCH": "1714521600"]).status == 1)
    #expect(try site.run("check", environment: ["SOURCE_DATE_EPOCH": "1717200000"]).status == 0)
  }

  @Test(arguments: [
    ["chek"], ["check", "--audience", "tous"], ["check", "--date", "2024-13"],
    ["check", "--jobs", "0"], ["check", "--format", "xml"], ["verify"], ["explain", "csv.mont"],
  ])
  func `refuses what it does not know with 64`(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.isEmpty == false)
  }

  @Test(arguments: ["check", "build"])
  func `ends with 66 when a folder is not there`(command: String) throws {
    let outcome = try Program.run([command, "--content", "/nonexistent"])
    #expect(outcome.status == 66)
    #expect(outcome.errors.hasPrefix("synchro: error: Impossible de lire « /nonexistent » : "))
    #expect(try Program.run(["verify", "/nonexistent"]).status == 66)
  }

  @Test func `explain tells a rule, lists them all, and names the nearest`() throws {
    let month = try Program.run(["explain", "csv.month"])
    #expect(month.status == 0)
    #expect(month.output.hasPrefix("csv.month (error) — "))
    #expect(month.errors == "")
    let list = try Program.run(["explain"]).output.split(separator: "\n")
    #expect(list.contains { $0.hasPrefix("csv.month — ") })
    #expect(list.map(String.init) == list.map(String.init).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(
      try Program.run(["explain", "csv.mont"]).errors.contains(
        "diagnostic inconnu « csv.mont » ; vouliez-vous « csv.month » ?"))
  }
}

@Suite struct `Building with the command` {
  @Test func `publishes a site that verify finds as its manifest says`() throws {
    let site = try Site()
    let outcome = try site.run("build")
    #expect(outcome.status == 0)
    let count = try site.scratch.tree("output").count
    #expect(outcome.errors.hasSuffix("fichiers publiés : \(site.scratch("output"))/index.html\n"))
    #expect(count > 20)
    let verified = try Program.run(["verify", site.scratch("output")])
    #expect(verified.status == 0)
    #expect(verified.errors == "\(count - 1) fichiers conformes au manifeste.\n")
  }

  @Test func `verify names every file that changed since`() throws {
    let site = try Site()
    #expect(try site.run("build").status == 0)
    try site.scratch.write("output/index.html", "autre")
    try site.scratch.write("output/ajout.html", "ajout")
    let verified = try Program.run(["verify", site.scratch("output")])
    #expect(verified.status == 1)
    #expect(
      verified.output == """
        « ajout.html » a été ajouté après la publication.
        « index.html » a été modifié après la publication.

        """)
  }

  @Test func `gives the same bytes in two processes, whatever the jobs`() throws {
    let site = try Site(
      rows: """
        2024-05;metropole;ensemble;stock;100;c
        2024-06;metropole;ensemble;stock;100;c
        2024-06;metropole;rue;stock;40;p
        2024-06;metropole;heberges;stock;60;c

        """)
    #expect(try site.run("build", "--jobs", "1").status == 0)
    let first = try site.scratch.tree("output")
    #expect(try site.run("build", "--jobs", "4", environment: ["LANG": "fr_FR.UTF-8"]).status == 0)
    let second = try site.scratch.tree("output")
    #expect(first.isEmpty == false)
    #expect(first.keys.sorted() == second.keys.sorted())
    #expect(first.filter { second[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test func `leaves the published site as it is when the content is wrong`() throws {
    let site = try Site()
    #expect(try site.run("build").status == 0)
    let before = try site.scratch.tree("output")
    try site.scratch.write("Content/tables/observations.csv", "mois;valeur\n2024-13")
    #expect(try site.run("build").status == 1)
    #expect(try site.scratch.tree("output") == before)
  }

  @Test func `refuses to replace a folder that it did not write, with 73`() throws {
    let site = try Site()
    try site.scratch.write("output/photo.txt", "souvenir")
    let outcome = try site.run("build")
    #expect(outcome.status == 73)
    #expect(try site.scratch.tree("output").keys.sorted() == ["photo.txt"])
    #expect(outcome.errors.contains("synchro: error: "))
  }
}
