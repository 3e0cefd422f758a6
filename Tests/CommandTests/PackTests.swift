internal import Foundation
internal import Testing

/// A content with one workshop and one committee, and a browser made of a few lines of shell.
private struct PackCase {
  let site: Site
  private let header = "titre: Lire\ndate: 2024-07-03\nmois: 2024-06"

  init() throws {
    site = try Site()
    try site.scratch.write("Content/ateliers/A1/brief.md", "---\n\(header)\n---\n\nBonjour.\n")
    try site.scratch.write("Content/ateliers/A1/animateur.md", "Les points sensibles.\n")
    try site.scratch.write("Content/comites/2024-06.md", "---\n\(header)\n---\n\nOrdre du jour.\n")
  }

  func run(_ options: String...) throws -> Outcome {
    try Program.run(
      ["pack", "--content", site.scratch("Content"), "--theme", site.scratch("Theme")]
        + ["--output", site.scratch("packs")] + options)
  }

  /// Runs with a browser that does what a script says; `$out` is the file that it is asked for.
  func run(_ code: String, engine script: String, _ options: String...) throws -> Outcome {
    let engine = site.scratch("chromium")
    try site.scratch.write(
      "chromium",
      """
      #!/bin/sh
      for word; do case "$word" in --print-to-pdf=*) out="${word#*=}";; esac; done
      \(script)
      """)
    try site.scratch.setWritable(true, "chromium")
    return try Program.run(
      ["pack", code, "--content", site.scratch("Content"), "--theme", site.scratch("Theme")]
        + ["--output", site.scratch("packs"), "--pdf-engine", engine] + options)
  }

  var files: [String] { get throws { try site.scratch.tree("packs").keys.sorted() } }
}

@Suite struct `Packing a meeting with the command` {
  private let documents = [
    "LISEZMOI.txt", "a-distribuer/diaporama.html", "a-distribuer/diaporama.odp",
    "a-distribuer/index.html", "a-distribuer/participants.html", "manifest.json",
    "reserve-animation/animateur.html",
  ].map { "synchro-A1-2024-07-03/\($0)" }

  @Test func `ends with 69 without a browser, everything else written`() throws {
    let pack = try PackCase()
    let outcome = try pack.run("A1")
    #expect(outcome.status == 69)
    #expect(
      outcome.errors.hasSuffix(
        """
        synchro: error: Aucun navigateur pour imprimer : le dossier est écrit, sans PDF ni PNG. \
        Installer Chromium (sudo apt install chromium), le donner par --pdf-engine, ou ouvrir chaque \
        document et faire Ctrl-P : les pages sont les mêmes. « --no-pdf » n'en demande pas.

        """))
    #expect(try pack.files == ["synchro-A1-2024-07-03.zip"] + documents)
    let verified = try Program.run(["verify", pack.site.scratch("packs/synchro-A1-2024-07-03")])
    #expect(verified.errors == "6 fichiers conformes au manifeste.\n")
  }

  @Test func `asks for no PDF quietly, whatever the case of the code`() throws {
    let outcome = try PackCase().run("a1", "--no-pdf")
    #expect(outcome.status == 0)
    #expect(!outcome.errors.contains("navigateur"))
  }

  @Test func `gives partners no folder of its own`() throws {
    let pack = try PackCase()
    #expect(try pack.run("A1", "--no-pdf", "--audience", "partenaires").status == 0)
    #expect(try pack.files.contains { $0.contains("reserve") } == false)
    #expect(try pack.run("2024-06", "--no-pdf", "--audience", "partenaires").status == 1)
  }

  @Test func `keeps a committee's documents in its own folder`() throws {
    let pack = try PackCase()
    #expect(try pack.run("2024-06", "--no-pdf").status == 0)
    let documents = try pack.files.filter { $0.hasSuffix(".html") }
    #expect(
      documents.sorted() == [
        "synchro-2024-06-2024-07-03/reserve-comite/annexe.html",
        "synchro-2024-06-2024-07-03/reserve-comite/diaporama.html",
        "synchro-2024-06-2024-07-03/reserve-comite/dossier.html",
        "synchro-2024-06-2024-07-03/reserve-comite/index.html",
      ])
  }

  @Test func `hands out a restitution like the brief of a workshop`() throws {
    let pack = try PackCase()
    try pack.site.scratch.write(
      "Content/restitutions/R1.md",
      "---\ntitre: Sur demande\ndate: 2024-07-03\nmois: 2024-06\nindicateurs: [stock]\n---\n")
    #expect(try pack.run("R1", "--no-pdf").status == 0)
    let files = try pack.files.filter { !$0.contains("graphiques") && !$0.contains("donnees") }
    #expect(
      files == ["synchro-R1-2024-07-03.zip"]
        + [
          "LISEZMOI.txt", "a-distribuer/affiches.html", "a-distribuer/diaporama.html",
          "a-distribuer/diaporama.odp", "a-distribuer/index.html",
          "a-distribuer/participants.html", "manifest.json",
        ].map { "synchro-R1-2024-07-03/\($0)" })
  }

  @Test func `names the codes that exist`() throws {
    let pack = try PackCase()
    let outcome = try pack.run("A2")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        """
        ateliers: error: « A2 » n'est le code d'aucune séance. Le plus proche : « A1 ». Codes : A1, \
        2024-06. [pack.unknown]
        """))
    #expect(try pack.files == [])
  }

  @Test(arguments: [
    (
      "exit 7", [],
      "le navigateur s'est arrêté avec le code 7. Essayer un autre navigateur par --pdf-engine"
    ),
    (
      "echo non > \"$out\"", [],
      "le navigateur n'a pas écrit un fichier PDF entier. Essayer un autre navigateur par --pdf-engine"
    ),
    (
      "trap '' TERM; sleep 30", ["--pdf-timeout", "1"],
      "le navigateur n'avait pas fini au bout de 1 s. Donner plus de temps par --pdf-timeout"
    ),
  ])
  func `says which document a browser did not print, and keeps the rest`(
    script: String, options: [String], cause: String
  ) throws {
    let pack = try PackCase()
    let outcome = try pack.run("A1", engine: script, options.first ?? "-q", options.last ?? "-q")
    #expect(outcome.status == 69)
    let packs = pack.site.scratch("packs")
    #expect(
      outcome.errors.contains(
        """
        \(packs)/synchro-A1-2024-07-03/a-distribuer/participants.pdf: error: Ce fichier manque : \
        \(cause), ou ouvrir « a-distribuer/participants.html » et faire Ctrl-P : les pages sont les \
        mêmes. [print.failed]
        """))
    #expect(try pack.files == ["synchro-A1-2024-07-03.zip"] + documents)
  }

  @Test func `refuses a folder or an archive that it did not write, with 73`() throws {
    for foreign in ["synchro-A1-2024-07-03/photo.txt", "synchro-A1-2024-07-03.zip"] {
      let pack = try PackCase()
      try pack.site.scratch.write("packs/\(foreign)", "souvenir")
      #expect(try pack.run("A1", "--no-pdf").status == 73)
      #expect(try pack.files == [foreign])
    }
  }

  @Test func `replaces its own pack, with the same bytes`() throws {
    let pack = try PackCase()
    #expect(try pack.run("A1", "--no-pdf").status == 0)
    let first = try pack.site.scratch.tree("packs")
    #expect(try pack.run("A1", "--no-pdf", "--jobs", "3").status == 0)
    #expect(try pack.site.scratch.tree("packs") == first)
  }

  @Test(arguments: [["--pdf-timeout", "0"], ["--pdf-engine", "/nulle/part"]])
  func `refuses options that mean nothing`(options: [String]) throws {
    #expect(try Program.run(["pack", "A1"] + options).status == 64)
    #expect(try Program.run(["pack"]).status == 64)
  }
}
