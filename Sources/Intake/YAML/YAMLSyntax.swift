internal import Diagnostics

/// A line and a column of a text, both from 1.
struct TextPlace: Hashable {
  let line: Int
  let column: Int
}

/// Why a YAML text could not be read, in the words of libyaml.
struct YAMLFailure {
  let problem: String
  let place: TextPlace
  /// Where the construct began that the problem ends.
  var opening: TextPlace?
  /// The key that stands twice in a map; `place` is then that of the first.
  var duplicate: String?

  init(problem: String, place: TextPlace, opening: TextPlace?) {
    self.problem = problem
    self.place = place
    self.opening = opening
  }

  init(problem: String, place: TextPlace) {
    self.init(problem: problem, place: place, opening: nil)
  }

  init(duplicate: String, place: TextPlace) {
    self.init(problem: "", place: place, opening: nil)
    self.duplicate = duplicate
  }
}

/// Says in French what libyaml found, where the author must look and what to write.
func yamlFinding(_ failure: YAMLFailure, in text: String, at origin: TextOrigin) -> Diagnostic {
  let lines = scalarLines(text)
  if let key = failure.duplicate { return duplicateFinding(key, failure, lines, at: origin) }
  let line = lines.indices.contains(failure.place.line - 1) ? lines[failure.place.line - 1] : []
  let before = line.prefix(max(0, failure.place.column - 1))
  let cause = cause(
    of: failure.problem, before: String(String.UnicodeScalarView(before)),
    at: line.dropFirst(before.count).first ?? " ")
  let place = cause.isAtOpening ? failure.opening ?? failure.place : failure.place
  return cause.rule.at(origin.location(line: place.line, column: place.column), cause.message)
}

/// The lines of a text as scalars, for columns are counted in them.
func scalarLines(_ text: String) -> [[Unicode.Scalar]] {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .map { Array($0.unicodeScalars) }
}

/// A cause of failure: which rule it breaks, where to look, what to say.
private struct YAMLCause {
  var rule = Rule.yamlSyntax
  /// Whether the author must look at the beginning of the construct rather than at its end.
  var isAtOpening = false
  let message: String
}

/// The cause that a problem of libyaml betrays, given what stands before it on its line.
private func cause(
  of problem: String, before: String, at character: Unicode.Scalar
) -> YAMLCause {
  if before.contains(": {{"), problem.hasPrefix("did not find expected") { return bareBraces }
  if problem == "mapping values are not allowed in this context", before.contains(":") {
    return bareColon
  }
  if let cause = causes[problem] { return cause }
  switch character {
  case "\t":
    return YAMLCause(message: "Une tabulation décale cette ligne. La remplacer par des espaces.")
  case _ where problem == "found character that cannot start any token":
    return YAMLCause(
      message: "Un texte ne commence pas par « \(character) ». Le mettre entre guillemets.")
  case "!": return YAMLCause(rule: Rule.yamlFeature, message: tagMessage)
  default: break
  }
  if problem.contains("tag") { return YAMLCause(rule: Rule.yamlFeature, message: tagMessage) }
  if problem.contains("directive") { return percent }
  return YAMLCause(
    message: "Ce texte n'est pas du YAML. Vérifier l'alignement, les guillemets et les « : ».")
}

private let bareBraces = YAMLCause(
  message: "Un texte qui commence par « {{ » s'écrit entre guillemets : \"{{ … }} …\".")
private let bareColon = YAMLCause(
  message: "« : » coupe le texte en deux. Mettre tout le texte entre guillemets : clé: \"… : …\".")
private let misaligned = YAMLCause(
  message: "Cette ligne n'est pas alignée avec les précédentes. "
    + "Aligner les clés d'un même niveau, avec des espaces.")
private let openQuote = YAMLCause(
  isAtOpening: true,
  message: "Ce guillemet n'est pas fermé. Ajouter le même à la fin du texte.")
private let backslash = YAMLCause(
  message: "« \\ » a un sens entre guillemets doubles. Écrire le texte entre apostrophes : '…'.")
private let percent = YAMLCause(
  rule: Rule.yamlFeature, isAtOpening: true,
  message: "« % » en début de ligne n'est pas lu. L'enlever.")
private let anchor = YAMLCause(
  rule: Rule.yamlFeature, isAtOpening: true, message: anchorMessage)
private let document = YAMLCause(rule: Rule.yamlFeature, message: documentMessage)

/// What each problem of libyaml means to an author.
private let causes: [String: YAMLCause] = [
  "mapping values are not allowed in this context": misaligned,
  "did not find expected key": misaligned,
  "could not find expected ':'": YAMLCause(
    isAtOpening: true,
    message: "Cette ligne n'est pas de la forme « clé: valeur ». Ajouter « : » et une espace."),
  "did not find expected '-' indicator": YAMLCause(
    message: "Cette ligne est dans une liste : la commencer par « - », ou la désaligner."),
  "block sequence entries are not allowed in this context": YAMLCause(
    message: "Une liste à tirets commence à la ligne suivante, ou s'écrit [a, b]."),
  "did not find expected ',' or ']'": YAMLCause(
    isAtOpening: true, message: "Ce « [ » n'est pas fermé, ou une virgule manque. Écrire [a, b]."),
  "did not find expected ',' or '}'": YAMLCause(
    isAtOpening: true,
    message: "Ce « { » n'est pas fermé, ou une virgule manque. Écrire {clé: valeur}."),
  "found unexpected end of stream": openQuote,
  "found unexpected document indicator": openQuote,
  "found unknown escape character": backslash,
  "did not find expected hexdecimal number": backslash,
  "found invalid Unicode character escape code": backslash,
  "found undefined alias": anchor,
  "did not find expected alphabetic or numeric character": anchor,
  "but found another document": document,
  "did not find expected <document start>": document,
  "found unknown directive name": percent,
  "Maximum nesting level reached, set with yaml_set_max_nest_level())": YAMLCause(
    message: "Trop de niveaux emboîtés. Écrire des clés simples."),
]

// MARK: - Duplicate keys

private func duplicateFinding(
  _ key: String, _ failure: YAMLFailure, _ lines: [[Unicode.Scalar]], at origin: TextOrigin
) -> Diagnostic {
  let first = failure.place
  let second = secondPlace(of: Array(key.unicodeScalars), after: first, in: lines)
  return Rule.yamlDuplicate.at(
    origin.location(line: second.line, column: second.column),
    length: max(1, key.unicodeScalars.count),
    "La clé « \(key) » est déjà écrite ligne \(origin.lines + first.line). N'en garder qu'une.")
}

/// The same key further on: on a line of the same alignment, else on the same line.
///
/// libyaml names only the first; a key in quotes is not found again and keeps the first place.
private func secondPlace(
  of key: [Unicode.Scalar], after first: TextPlace, in lines: [[Unicode.Scalar]]
) -> TextPlace {
  guard lines.indices.contains(first.line - 1) else { return first }
  let rest = lines[(first.line - 1)...]
  for (index, line) in zip(rest.indices, rest).dropFirst()
  where isKey(key, at: first.column - 1, of: line) {
    return TextPlace(line: index + 1, column: first.column)
  }
  let line = lines[first.line - 1]
  let column = line.indices.dropFirst(first.column).first { isKey(key, at: $0, of: line) }
  return TextPlace(line: first.line, column: column.map { $0 + 1 } ?? first.column)
}

private func isKey(_ key: [Unicode.Scalar], at start: Int, of line: [Unicode.Scalar]) -> Bool {
  guard start >= 0, start < line.count, line[start...].starts(with: key) else { return false }
  return line[(start + key.count)...].first { $0 != " " } == ":"
}

// MARK: - Refused features

private let anchorMessage =
  "« & » et « * » en début de valeur ne sont pas lus. Répéter la valeur, ou la mettre entre "
  + "guillemets."
private let tagMessage =
  "« ! » en début de valeur n'est pas lu. L'enlever, ou mettre la valeur entre guillemets."
private let documentMessage = "Un second document commence ici. Enlever cette ligne « --- »."

func anchorFinding(at location: SourceLocation) -> Diagnostic {
  Rule.yamlFeature.at(location, anchorMessage)
}

func tagFinding(at location: SourceLocation) -> Diagnostic {
  Rule.yamlFeature.at(location, tagMessage)
}

func mergeFinding(at location: SourceLocation) -> Diagnostic {
  Rule.yamlFeature.at(location, length: 2, "« << » n'est pas lu. Répéter les clés voulues.")
}

func composedKeyFinding(at location: SourceLocation) -> Diagnostic {
  Rule.yamlFeature.at(
    location,
    "Une clé est un mot, pas une liste. Un texte qui commence par « { » ou « [ » se met entre "
      + "guillemets."
  )
}

/// The first character that no YAML text may hold.
func forbiddenCharacter(in text: String, at origin: TextOrigin) -> Diagnostic? {
  for (index, line) in scalarLines(text).enumerated() {
    guard let column = line.firstIndex(where: isForbidden) else { continue }
    let code = String(line[column].value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    return Rule.yamlSyntax.at(
      origin.location(line: index + 1, column: column + 1),
      "Un caractère invisible (\(name)) est resté dans le texte. L'effacer.")
  }
  return nil
}

private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09: false
  case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: true
  default: false
  }
}

// MARK: - Rules

extension Rule {
  static let yamlSyntax = Rule(
    "yaml.syntax", .error, "YAML illisible",
    """
    Le fichier, l'en-tête ou le bloc n'est pas du YAML : une paire « clé: valeur » par ligne, \
    alignée avec des espaces. Cause habituelle : un « : » dans un texte sans guillemets, une \
    tabulation, un guillemet ouvert. Rien d'autre n'est lu du texte tant que l'erreur reste.
    """)

  static let yamlFeature = Rule(
    "yaml.feature", .error, "Écriture YAML non lue",
    """
    Ancres (&), renvois (*), fusions (<<), étiquettes (!) et documents multiples ne sont pas lus : \
    le contenu reste plat, chaque valeur à sa place. Répéter la valeur, ou mettre le texte entre \
    guillemets.
    """)

  static let yamlDuplicate = Rule(
    "yaml.duplicate", .error, "Clé écrite deux fois",
    "Une clé n'a qu'une valeur. Garder la bonne ligne et enlever l'autre.")
}
