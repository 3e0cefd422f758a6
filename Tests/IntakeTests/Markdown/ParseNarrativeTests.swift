internal import Diagnostics
internal import Domain
internal import Intake
internal import TestSupport
internal import Testing

@Suite struct `Parsing a narrative` {
  @Test func `turns every block into a closed value`() {
    let text = """
      ## La demande

      Un texte *court* et **fort**,
      sur deux lignes\\
      avec `du code`.

      - un
      - deux

      3. trois

         suite

      > cité

      ---

          code indenté
      """
    #expect(
      narrative(text) == """
        h2@1:1(La demande)
        p(Un texte <i>court</i> et <b>fort</b>,⏎sur deux lignes<br>avec `du code`.)
        list(• tight: p(un) | p(deux))
        list(3: p(trois) p(suite))
        quote(p(cité))
        rule
        code("code indenté\\n")
        """)
  }

  @Test func `sets text in French typography, and leaves code alone`() {
    #expect(narrative("L'été : `l'été : 3`") == "p(L’été\u{A0}: `l'été : 3`)")
  }

  @Test func `reads bindings with their exact places`() {
    let text = """
      Été : {{ valeur indicateur=sd_menages_stock }}, soit
        {{ evolution indicateur=sd depuis=un-an forme=relative }} \
      et *{{ part indicateur=sd sous_public=rue mois=2024-05 }}*.
      """
    #expect(
      narrative(text) == """
        p(Été\u{A0}: {value sd_menages_stock @1:7+40}, soit⏎\
        {change(since: Domain.Binding.Lag.yearBefore, relative: true) sd @2:3+57} et \
        <i>{share sd rue month(2024-05) @2:65+53}</i>.)
        """)
  }

  @Test func `reads the other kinds and keys of bindings`() {
    #expect(
      narrative(
        "{{mois}} {{ mois mois=precedent }} {{ tendance indicateur=a depuis=mois-precedent }}")
        == "p({mois current} {mois previous} "
        + "{trend(since: Domain.Binding.Lag.previousMonth) a @1:36+49})"
    )
    #expect(
      narrative("{{ valeur indicateur=a territoire=dijon modalite=m mois=un-an unite=non }}")
        == "p({value a dijon m yearBefore nu @1:1+74})")
  }

  @Test func `reads a binding that spans two lines`() {
    #expect(
      narrative("- a {{ valeur\n  indicateur=x }} b") == "list(• tight: p(a {value x @1:5+2} b))")
  }

  @Test func `leaves escaped braces and code alone`() {
    #expect(
      narrative("\\{\\{ mois }} et `{{ rien }}` {{ mois }}")
        == "p({{ mois }} et `{{ rien }}` {mois current})")
    #expect(
      narrative("\\{{ mois }} puis {{ valeur indicateur=a }}")
        == "p({{ mois }} puis {value a @1:18+25})")
  }

  @Test func `finds its way past references, emphasis and quotes`() {
    #expect(
      narrative("> &eacute;t&eacute; &lt;3 *a* {{ mois\n> }} é {{ valeur indicateur=a }} é")
        == "quote(p(été <3 <i>a</i> {mois current} é {value a @2:8+25} é))")
  }

  @Test func `keeps safe links with their places`() {
    #expect(
      narrative("[sic] le [*site*](https://a.fr/?b=1) et <mailto:x@a.fr>, [ici](../pages/m.md#x)")
        == "p([sic] le <a https://a.fr/?b=1 @1:10><i>site</i></a> et "
        + "<a mailto:x@a.fr @1:41>mailto:x@a.fr</a>, <a ../pages/m.md#x @1:58>ici</a>)")
  }

  @Test(arguments: [
    Refusal(
      "a 1️⃣<b>gras2️⃣</b>", "md.html",
      "« <b> » est du HTML, qui n'est pas lu. Écrire du Markdown, ou \\< pour le signe.",
      "« </b> » est du HTML, qui n'est pas lu. Écrire du Markdown, ou \\< pour le signe."),
    Refusal(
      "1️⃣<div>\nx\n</div>", "md.html",
      "« <div> » est du HTML, qui n'est pas lu. Écrire du Markdown, ou \\< pour le signe."),
    Refusal("a\n\n1️⃣<!-- à revoir -->", "md.html", "Un commentaire HTML n'est pas lu. L'enlever."),
    Refusal(
      "é 1️⃣[x](javascript:alert)", "md.link",
      "« javascript: » n'est pas admis dans un lien. "
        + "Écrire une adresse https://…, mailto:… ou un chemin relatif à ce fichier."),
    Refusal(
      "1️⃣[x](JaVaScRiPt&#58;alert)", "md.link",
      "« javascript: » n'est pas admis dans un lien. "
        + "Écrire une adresse https://…, mailto:… ou un chemin relatif à ce fichier."),
    Refusal(
      "1️⃣[x](java&#10;script:alert)", "md.link",
      "« java script:alert » contient une espace. "
        + "Écrire une adresse https://…, mailto:… ou un chemin relatif à ce fichier."),
    Refusal(
      "1️⃣[x](data:text/html,a) 2️⃣[y](vbscript:a)", "md.link",
      "« data: » n'est pas admis dans un lien. "
        + "Écrire une adresse https://…, mailto:… ou un chemin relatif à ce fichier.",
      "« vbscript: » n'est pas admis dans un lien. "
        + "Écrire une adresse https://…, mailto:… ou un chemin relatif à ce fichier."),
    Refusal(
      "1️⃣[x](/pages/a.md)", "md.link",
      "« /pages/a.md » part de la racine d'un serveur ; le site se lit aussi depuis un dossier. "
        + "Écrire un chemin relatif à ce fichier, par exemple ../pages/methode.md."),
    Refusal(
      "1️⃣[x]()", "md.link",
      "Ce lien ne mène nulle part. "
        + "Écrire une adresse https://…, mailto:… ou un chemin relatif à ce fichier."),
    Refusal(
      "voir 1️⃣![plan](plan.png)", "md.image",
      "Les images ne sont pas publiées. Décrire dans le texte, ou demander un bloc « graphique »."),
    Refusal(
      "a\n\n1️⃣| a | b |\n|---|--:|\n| 1 | 2 |", "md.table",
      "tableau en tubes non pris en charge ; utiliser le bloc « tableau »."),
    Refusal(
      "Un fait1️⃣[^1] net.\n\n2️⃣[^1]: la note", "md.footnote",
      "Les notes de bas de page « [^1] » ne sont pas lues. Mettre la note dans le texte.",
      "Les notes de bas de page « [^1] » ne sont pas lues. Mettre la note dans le texte."),
    Refusal(
      "Un fait1️⃣[^n] net.", "md.footnote",
      "Les notes de bas de page « [^n] » ne sont pas lues. Mettre la note dans le texte."),
    Refusal(
      "## Titre 1️⃣{#id}", "md.anchor",
      "« {#id} » n'est pas lu : l'ancre d'un titre vient de son texte. L'enlever."),
    Refusal(
      "1️⃣::: note\nx\n:::", "md.fence",
      "« ::: » n'est pas lu. Utiliser le bloc « encadre »."),
    Refusal(
      "1️⃣# Titre", "md.title",
      "Le titre de la page vient de l'en-tête. Écrire ce titre avec « ## »."),
    Refusal(
      "## Un\n\n1️⃣#### Deux", "md.level",
      "Ce titre saute du niveau 2 au niveau 4. Écrire « ### »."),
    Refusal(
      "a {{ 1️⃣valeurs indicateur=b }}", "md.binding",
      "« valeurs » n'est pas admis ici ; vouliez-vous « valeur » ? "
        + "Mots admis : valeur, evolution, part, tendance, mois."),
    Refusal(
      "a 1️⃣{{ }}", "md.binding",
      "Ce chiffre lié est vide. Écrire par exemple {{ valeur indicateur=sd_menages_stock }}."),
    Refusal(
      "1️⃣{{ valeur 2️⃣indicateurs=b }}", "md.binding",
      "Il manque « indicateur » à « valeur ». Ajouter indicateur=code.",
      "clé inconnue « indicateurs » ; vouliez-vous « indicateur » ?"),
    Refusal(
      "{{ valeur indicateur=1️⃣sd.x }}", "md.binding",
      "« sd.x » n'est pas un code. Écrire des lettres sans accent, des chiffres, « _ » ou « - »."),
    Refusal(
      "été {{ valeur indicateur=b mois=1️⃣2024-13 }}", "md.binding",
      "« 2024-13 » n'est pas un mois. Écrire courant, precedent, un-an ou AAAA-MM."),
    Refusal(
      "{{ valeur indicateur=b 1️⃣depuis=un-an }}", "md.binding",
      "« valeur » n'a pas de clé « depuis ». "
        + "Ses clés : indicateur, sous_public, territoire, modalite, mois, unite."),
    Refusal(
      "1️⃣{{ evolution indicateur=b }}", "md.binding",
      "Il manque « depuis » à « evolution ». Ajouter depuis=un-an ou depuis=mois-precedent."),
    Refusal(
      "{{ valeur indicateur=b 1️⃣jeunes }}", "md.binding",
      "« jeunes » n'est pas de la forme clé=valeur."),
    Refusal(
      "{{ valeur indicateur=b 1️⃣indicateur=c }}", "md.binding",
      "La clé « indicateur » est écrite deux fois. N'en garder qu'une."),
    Refusal(
      "a 1️⃣{{ valeur *indicateur=b* }}", "md.binding",
      "« {{ » n'est pas fermé. Écrire {{ … }} d'un seul tenant, sans gras ni italique."),
    Refusal(
      "a 1️⃣{{ mois }\n\nb }}", "md.binding",
      "« {{ » n'est pas fermé. Écrire {{ … }} d'un seul tenant, sans gras ni italique."),
  ])
  func `refuses what a page cannot carry`(refusal: Refusal) {
    expectFindings(in: refusal.text, refusal.expected) { file, notes in
      _ = parseNarrative(
        String(decoding: file.bytes, as: UTF8.self), at: TextOrigin(file: file.path),
        into: &notes)
    }
  }

  @Test(arguments: [
    "a < b", "1 < 2 et 3 > 2", "un | deux", "[x] et [^ ]", "{ # }", "`[^1]` `{#id}` `<b>`",
    "```\n| a | b |\n|---|---|\n::: x\n[^1]: y\n<div>\n```", "\\[^1]", "Titre\n---",
  ])
  func `lets ordinary text pass`(text: String) {
    expectFindings(in: text, []) { file, notes in
      _ = parseNarrative(text, at: TextOrigin(file: file.path), into: &notes)
    }
  }

  @Test func `notes the codes of bindings at their places`() {
    var notes = ReadingNotes()
    _ = parseNarrative(
      "é {{ valeur indicateur=sd sous_public=rue }}", at: TextOrigin(file: "x", lines: 4),
      into: &notes)
    #expect(
      notes.codeUses.map { "\($0.kind) \($0.code) \($0.location.line):\($0.location.column)" }
        .sorted() == ["indicator sd 5:24", "subPublic rue 5:39"])
  }

  @Test func `survives what is nested too deep`() {
    for text in [
      String(repeating: ">", count: 20_000) + " a", String(repeating: "- ", count: 3000) + "a",
      String(repeating: "*a **b ", count: 3000), String(repeating: "[", count: 20_000),
    ] {
      var notes = ReadingNotes()
      _ = parseNarrative(text, at: TextOrigin(file: "x"), into: &notes)
    }
    expectFindings(
      in: String(repeating: ">", count: 150) + " a",
      [Expected("md.nesting", "Plus de cent niveaux sont emboîtés ici. Simplifier.")]
    ) { file, notes in
      let text = String(decoding: file.bytes, as: UTF8.self)
      _ = parseNarrative(text, at: TextOrigin(file: file.path), into: &notes)
      notes = notes.withoutColumns
    }
  }

  @Test func `survives any text`() {
    var generator = SeededGenerator(seed: 3)
    let pieces = [
      "a", "é", " ", "\n", "\r\n", "\r", "\t", "# ", "- ", "> ", "1. ", "*", "**", "_", "`", "```",
      "```tableau\n", "~~~", "[", "](", ")", "<", ">", "<b>", "{{", "}}", " mois ", "valeur ",
      "indicateur=", "x", "&amp;", "\\", "|", "|---|", ":::", "[^1]", "[^1]:", "{#a}", "\0", "---",
      "texte: ", "titre: ", "'", "\"", "🏠", "e\u{301}", "![",
    ]
    for _ in 0..<6000 {
      let count = Int.random(in: 0...30, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      var notes = ReadingNotes()
      _ = parseNarrative(text, at: TextOrigin(file: "x"), into: &notes)
      let lines = text.unicodeScalars.count { $0 == "\n" || $0 == "\r" } + 1
      #expect(
        notes.findings.all.allSatisfy { (1...lines).contains($0.location.line) },
        "\(text.debugDescription)")
    }
  }
}

extension ReadingNotes {
  /// The same findings at line 0, where the place does not matter.
  fileprivate var withoutColumns: ReadingNotes {
    var notes = ReadingNotes()
    notes.findings.report(
      findings.all.map {
        $0.rule.at(Diagnostics.SourceLocation(file: $0.location.file), $0.message)
      })
    return notes
  }
}

private func narrative(_ text: String) -> String {
  var notes = ReadingNotes()
  let narrative = parseNarrative(text, at: TextOrigin(file: "x"), into: &notes)
  return described(narrative)
    + notes.findings.sorted.map { "\n! \($0.location.line):\($0.location.column) \($0.message)" }
    .joined()
}
