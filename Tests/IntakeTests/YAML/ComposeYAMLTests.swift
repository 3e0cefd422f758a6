internal import Diagnostics
internal import Intake
internal import TestSupport
internal import Testing

@Suite struct `Reading YAML` {
  @Test func `keeps every scalar as the text that was written`() throws {
    let tree = try #require(compose("a: no\nb: 01\nc: 1:30\nd: 2024-06-30\ne:\nf: ~\ng: 'x'\n"))
    #expect(described(tree) == "{a: no, b: 01, c: 1:30, d: 2024-06-30, e: , f: ~, g: x}")
  }

  @Test func `keeps the order of keys and the places of everything`() throws {
    let tree = try #require(compose("été: [a, b]\nà: {c: d}\n"))
    guard case .map(let entries, _) = tree else { return #expect(Bool(false)) }
    #expect(entries.map(\.key.location) == [at(3, 1), at(4, 1)])
    #expect(entries.map(\.value.location) == [at(3, 6), at(4, 4)])
  }

  @Test func `reads an empty text as an empty map`() throws {
    #expect(try described(#require(compose("# rien\n"))) == "{}")
  }

  @Test(arguments: [
    Refusal(
      "titre: Juin 1️⃣: reprise", "yaml.syntax",
      "« : » coupe le texte en deux. Mettre tout le texte entre guillemets : clé: \"… : …\"."),
    Refusal(
      "titre: x\n  suite1️⃣: y", "yaml.syntax",
      "Cette ligne n'est pas alignée avec les précédentes. "
        + "Aligner les clés d'un même niveau, avec des espaces."),
    Refusal(
      "site:\n1️⃣\ttitre: x", "yaml.syntax",
      "Une tabulation décale cette ligne. La remplacer par des espaces."),
    Refusal(
      "a: b\n1️⃣titre\nc: d", "yaml.syntax",
      "Cette ligne n'est pas de la forme « clé: valeur ». Ajouter « : » et une espace."),
    Refusal(
      "a: 1️⃣[b, c\nd: e", "yaml.syntax",
      "Ce « [ » n'est pas fermé, ou une virgule manque. Écrire [a, b]."),
    Refusal(
      "a: 1️⃣{b: c\nd: e", "yaml.syntax",
      "Ce « { » n'est pas fermé, ou une virgule manque. Écrire {clé: valeur}."),
    Refusal(
      "a: 1️⃣\"b\nc: d\n", "yaml.syntax",
      "Ce guillemet n'est pas fermé. Ajouter le même à la fin du texte."),
    Refusal(
      "a: \"C:1️⃣\\données\"", "yaml.syntax",
      "« \\ » a un sens entre guillemets doubles. Écrire le texte entre apostrophes : '…'."),
    Refusal(
      "a: 1️⃣@siao", "yaml.syntax",
      "Un texte ne commence pas par « @ ». Le mettre entre guillemets."),
    Refusal(
      "a: 1️⃣- b", "yaml.syntax",
      "Une liste à tirets commence à la ligne suivante, ou s'écrit [a, b]."),
    Refusal(
      "a:\n  - b\n  1️⃣c: d", "yaml.syntax",
      "Cette ligne est dans une liste : la commencer par « - », ou la désaligner."),
    Refusal(
      "texte: {{ mois }} 1️⃣en clair", "yaml.syntax",
      "Un texte qui commence par « {{ » s'écrit entre guillemets : \"{{ … }} …\"."),
    Refusal(
      "a: b1️⃣\u{7}c", "yaml.syntax",
      "Un caractère invisible (U+0007) est resté dans le texte. L'effacer."),
    Refusal("a: 1️⃣&x b", "yaml.feature", anchors),
    Refusal("a: 1️⃣*x", "yaml.feature", anchors),
    Refusal("a: 1️⃣&x [b]\nc: *x", "yaml.feature", anchors),
    Refusal("a: 1️⃣**gras**", "yaml.feature", anchors),
    Refusal(
      "a: 1️⃣!!str b", "yaml.feature",
      "« ! » en début de valeur n'est pas lu. L'enlever, ou mettre la valeur entre guillemets."),
    Refusal(
      "a: 1️⃣!x!y b", "yaml.feature",
      "« ! » en début de valeur n'est pas lu. L'enlever, ou mettre la valeur entre guillemets."),
    Refusal("1️⃣<<: b", "yaml.feature", "« << » n'est pas lu. Répéter les clés voulues."),
    Refusal(
      "? 1️⃣[a]\n: b", "yaml.feature",
      "Une clé est un mot, pas une liste. "
        + "Un texte qui commence par « { » ou « [ » se met entre guillemets."),
    Refusal(
      "a: b\n1️⃣---\nc: d", "yaml.feature",
      "Un second document commence ici. Enlever cette ligne « --- »."),
    Refusal("1️⃣%x\na: b", "yaml.feature", "« % » en début de ligne n'est pas lu. L'enlever."),
    Refusal(
      "titre: a\nmois: b\n1️⃣titre: c", "yaml.duplicate",
      "La clé « titre » est déjà écrite ligne 1. N'en garder qu'une."),
    Refusal(
      "a: {titre: a, 1️⃣titre: b}", "yaml.duplicate",
      "La clé « titre » est déjà écrite ligne 1. N'en garder qu'une."),
    Refusal(
      "a: b\u{2028}c\n1️⃣d", "yaml.syntax",
      "Cette ligne n'est pas de la forme « clé: valeur ». Ajouter « : » et une espace."),
  ])
  func `says in French what is wrong and where`(refusal: Refusal) {
    expectFindings(in: refusal.text, refusal.expected) { file, notes in
      _ = composeYAML(
        String(decoding: file.bytes, as: UTF8.self), at: TextOrigin(file: file.path),
        into: &notes)
    }
  }

  @Test func `survives deep nesting`() {
    for text in [String(repeating: "[", count: 5000), String(repeating: "- ", count: 5000)] {
      var notes = ReadingNotes()
      _ = composeYAML(text, at: TextOrigin(file: "x"), into: &notes)
      #expect(notes.findings.hasErrors)
    }
  }

  @Test func `never multiplies aliases`() {
    let levels = (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    var notes = ReadingNotes()
    let text = (["a0: &a0 x"] + levels).joined(separator: "\n")
    #expect(composeYAML(text, at: TextOrigin(file: "x"), into: &notes) == nil)
  }

  @Test func `survives any text, and reports what it does not read`() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "a", ": ", "\n", "  ", "- ", "[", "]", "{", "}", ",", "\"", "'", "&x", "*x", "!", "|", ">",
      "#", "---", "\t", "é", "\u{2028}", "%", "@", "?", "<<: ", "\\", "\u{1}", "\r", "~", "0",
      "...",
    ]
    for _ in 0..<4000 {
      let count = Int.random(in: 0...24, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      var notes = ReadingNotes()
      let tree = composeYAML(text, at: TextOrigin(file: "x"), into: &notes)
      #expect((tree == nil) == notes.findings.hasErrors, "\(text.debugDescription)")
    }
  }
}

private let anchors =
  "« & » et « * » en début de valeur ne sont pas lus. Répéter la valeur, ou la mettre entre "
  + "guillemets."

private func compose(_ text: String) -> YAMLValue? {
  var notes = ReadingNotes()
  return composeYAML(text, at: TextOrigin(file: "x", lines: 2), into: &notes)
}

private func at(_ line: Int, _ column: Int) -> Diagnostics.SourceLocation {
  Diagnostics.SourceLocation(file: "x", line: line, column: column)
}

private func described(_ value: YAMLValue) -> String {
  switch value {
  case .scalar(let scalar): scalar.text
  case .list(let values, _): "[" + values.map(described).joined(separator: ", ") + "]"
  case .map(let entries, _):
    "{" + entries.map { "\($0.key.text): \(described($0.value))" }.joined(separator: ", ") + "}"
  }
}
