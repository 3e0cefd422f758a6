internal import Diagnostics

/// Reports footnotes `[^1]` and anchors `{#id}`, which other Markdowns have and CommonMark prints.
func reportForeignMarks(
  in text: String, from start: SourceCursor, into notes: inout ReadingNotes
) {
  var cursor = start
  for mark in foreignMarks(in: text) {
    guard let place = cursor.find(mark) else { continue }
    notes.report(
      mark.hasPrefix("[") ? footnoteFinding(mark, at: place) : anchorFinding(mark, at: place))
  }
}

/// `[^…]` and `{#…}` on one line, in order.
private func foreignMarks(in text: String) -> [String] {
  var marks = [String]()
  var rest = text[...]
  while let start = rest.firstIndex(where: { $0 == "[" || $0 == "{" }) {
    let isNote = rest[start] == "["
    let inside = rest[rest.index(after: start)...]
    rest = inside
    guard inside.first == (isNote ? "^" : "#"),
      let end = inside.firstIndex(of: isNote ? "]" : "}"),
      inside.index(after: inside.startIndex) < end,
      !inside[..<end].contains(where: \.isWhitespace)
    else { continue }
    marks.append(String(text[start...end]))
  }
  return marks
}

/// Reports the lines that CommonMark would print or lose: pipe tables, `:::`, notes.
///
/// On the lines of `code`, all this is mere text.
func reportForeignLines(
  _ lines: SourceLines, outside code: Set<Int>, into notes: inout ReadingNotes
) {
  var isFenceOpen = false
  for line in 1...max(1, lines.count) where !code.contains(line) {
    let text = lines.string(line)
    let content = text.drop { $0 == " " || $0 == ">" || $0 == "\t" }
    let place = lines.location(line: line, byte: text.utf8.count - content.utf8.count)
    let length = max(1, content.unicodeScalars.count)
    if content.contains("|"), !code.contains(line + 1), isTableRule(lines.string(line + 1)) {
      notes.report(
        Rule.mdTable.at(
          place, length: length,
          "tableau en tubes non pris en charge ; utiliser le bloc « tableau »."))
    }
    if content.hasPrefix(":::") {
      if !isFenceOpen {
        notes.report(
          Rule.mdFence.at(place, length: 3, "« ::: » n'est pas lu. Utiliser le bloc « encadre »."))
      }
      isFenceOpen.toggle()
    }
    if content.hasPrefix("[^"), let end = content.firstRange(of: "]:") {
      notes.report(footnoteFinding(String(content[..<end.lowerBound]) + "]", at: place))
    }
  }
}

/// `|---|:--:|`: the second line of a pipe table.
private func isTableRule(_ line: String) -> Bool {
  let bytes = line.utf8.drop { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: " ") }
  return bytes.contains(UInt8(ascii: "|")) && bytes.contains(UInt8(ascii: "-"))
    && bytes.allSatisfy { "|-: \t".utf8.contains($0) }
}

// MARK: - Findings

func footnoteFinding(_ mark: String, at place: SourceLocation) -> Diagnostic {
  Rule.mdFootnote.at(
    place, length: mark.unicodeScalars.count,
    "Les notes de bas de page « \(mark) » ne sont pas lues. Mettre la note dans le texte.")
}

private func anchorFinding(_ mark: String, at place: SourceLocation) -> Diagnostic {
  Rule.mdAnchor.at(
    place, length: mark.unicodeScalars.count,
    "« \(mark) » n'est pas lu : l'ancre d'un titre vient de son texte. L'enlever.")
}

func htmlFinding(_ literal: String, at place: SourceLocation) -> Diagnostic {
  Rule.mdHtml.at(
    place, length: max(1, literal.unicodeScalars.count),
    literal.hasPrefix("<!--")
      ? "Un commentaire HTML n'est pas lu. L'enlever."
      : "« \(literal) » est du HTML, qui n'est pas lu. Écrire du Markdown, ou \\< pour le signe.")
}

extension Rule {
  static let mdHtml = Rule(
    "md.html", .error, "HTML dans un texte",
    "Les textes sont en Markdown seul. Pour le signe « inférieur » devant une lettre, écrire \\<.")

  static let mdImage = Rule(
    "md.image", .error, "Image dans un texte",
    "Les images ne sont pas publiées : elles n'ont ni secret statistique, ni équivalent lisible.")

  static let mdTable = Rule(
    "md.table", .error, "Tableau en tubes",
    "Les chiffres viennent des tables : le bloc « tableau » les met en forme et protège les petits "
      + "effectifs."
  )

  static let mdFootnote = Rule(
    "md.footnote", .error, "Note de bas de page",
    "CommonMark n'a pas de notes : l'appel s'imprimerait tel quel, la note disparaîtrait.")

  static let mdAnchor = Rule(
    "md.anchor", .error, "Ancre écrite à la main",
    "L'ancre d'un titre est faite de son texte ; « {#…} » s'imprimerait tel quel.")

  static let mdFence = Rule(
    "md.fence", .error, "Bloc « ::: »",
    "Les blocs sont du code clôturé par ``` et nommé : tableau, graphique, chiffres, question, "
      + "encadre."
  )

  static let mdNesting = Rule(
    "md.nesting", .error, "Trop de niveaux emboîtés",
    "Plus de cent listes, citations ou mises en valeur sont emboîtées : ce ne peut être qu'une "
      + "erreur."
  )
}
let nestingMessage = "Plus de cent niveaux sont emboîtés ici. Simplifier."
