internal import Diagnostics
internal import French

extension Rule {
  static let csvExcel = Rule(
    "csv.excel", .error, "Valeur perdue par un tableur",
    """
    Un tableur enregistre ce qu'il affiche : des dièses quand la colonne est trop étroite, une \
    erreur quand la formule échoue, un nombre arrondi quand il passe en notation scientifique. La \
    valeur n'est plus dans le fichier : corriger dans le tableur et enregistrer de nouveau.
    """)
  static let csvBound = Rule(
    "csv.bound", .error, "Borne au lieu d'un nombre",
    """
    « < 11 » dit qu'un nombre est petit, pas lequel. Écrire le nombre exact, que Synchrø protège \
    lui-même, ou laisser la cellule vide avec le statut s quand la source ne le donne pas.
    """)
}

/// Says why a text is not a number, and what to write.
func numberFault(_ text: String) -> Fault {
  excelFault(text) ?? boundFault(text) ?? absenceFault(text) ?? markFault(text) ?? formFault(text)
}

private func excelFault(_ text: String) -> Fault? {
  if text.allSatisfy({ $0 == "#" }) {
    return Fault(
      .csvExcel,
      """
      \(quoted(text)) : la colonne était trop étroite dans le tableur. \
      L'élargir et enregistrer de nouveau.
      """
    )
  }
  if text.hasPrefix("#") {
    return Fault(
      .csvExcel,
      """
      \(quoted(text)) est une erreur de formule. \
      La corriger dans le tableur et enregistrer de nouveau.
      """
    )
  }
  guard isScientific(text) else { return nil }
  return Fault(
    .csvExcel,
    """
    \(quoted(text)) : le tableur a perdu des chiffres en notation scientifique. \
    Mettre la colonne au format Nombre et enregistrer de nouveau.
    """)
}

/// Whether a text is a number with an exponent, such as `1,2E+05`.
func isScientific(_ text: String) -> Bool {
  let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
  guard parts.count == 2, let mantissa = parts[0].utf8.first(where: { !"+-".utf8.contains($0) }),
    isDigit(mantissa), parts[0].utf8.allSatisfy({ isDigit($0) || "+-,.".utf8.contains($0) })
  else { return false }
  let exponent = parts[1].utf8.drop { "+-".utf8.contains($0) }
  return !exponent.isEmpty && exponent.allSatisfy(isDigit)
}

private func boundFault(_ text: String) -> Fault? {
  let signs: [Character] = ["<", ">", "≤", "≥"]
  let words = ["moins de", "plus de", "au moins", "au plus", "environ", "~"]
  let folded = foldedFrench(text)
  let isBound = text.first.map(signs.contains) ?? false || words.contains { folded.hasPrefix($0) }
  guard isBound else { return nil }
  return Fault(
    .csvBound,
    """
    \(quoted(text)) est une borne, pas une valeur. Écrire le nombre exact, ou laisser la cellule \
    vide avec le statut s.
    """)
}

private let absences: Set = [
  "nd", "n.d.", "nc", "n.c.", "na", "n/a", "n.a.", "nan", "null", "none", "s", "m", "z", "-", "–",
  "—", "/",
  "x", "secret", "ns", "vide", "?", "..", "...", "…", "*", "**",
]

private func absenceFault(_ text: String) -> Fault? {
  guard absences.contains(foldedFrench(text)) else { return nil }
  return Fault(
    .csvNumber,
    """
    \(quoted(text)) n'est pas un nombre. Laisser la valeur vide et écrire pourquoi dans la colonne \
    statut : m (manquant), s (secret) ou z (sans objet).
    """)
}

private func markFault(_ text: String) -> Fault? {
  let marks = text.filter { $0 == "," || $0 == "." }
  guard marks.count > 1,
    text.utf8.allSatisfy({ $0 >= 0x80 || isDigit($0) || "+-,. %".utf8.contains($0) })
  else { return nil }
  let last = text.lastIndex { $0 == "," || $0 == "." } ?? text.startIndex
  let digits = text[..<last].filter(\.isNumber)
  let isMixed = Set(marks).count > 1
  let fix = isMixed ? "\(digits),\(text[last...].filter(\.isNumber))" : text.filter(\.isNumber)
  return Fault(
    .csvDecimalMark,
    "\(quoted(text)) a plusieurs virgules ou points. Écrire les milliers sans marque : \(fix).")
}

private func formFault(_ text: String) -> Fault {
  Fault(.csvNumber, "\(quoted(text)) \(formCause(text))")
}

/// What is wrong with a text that begins as a number, or with one that does not.
private func formCause(_ text: String) -> String {
  let folded = foldedFrench(text)
  let unsigned = folded.drop { "+-\u{2212}".contains($0) }
  if unsigned.hasPrefix("inf") {
    return "n'est pas un nombre : une division par zéro ? Laisser vide, statut z."
  }
  if unsigned.hasPrefix("0x") { return "est de l'hexadécimal. Écrire le nombre en base dix." }
  if text.hasSuffix("%") {
    return "porte %, qui n'est pas l'unité attendue ici. Écrire le nombre seul."
  }
  guard let first = unsigned.utf8.first, isDigit(first) else {
    return "n'est pas un nombre. Écrire des chiffres, par exemple 1234,5."
  }
  if unsigned.utf8.allSatisfy({ isDigit($0) || "., ".utf8.contains($0) || $0 >= 0x80 }),
    !unsigned.contains(where: \.isLetter)
  {
    return digitsCause(unsigned)
  }
  return "contient autre chose qu'un nombre. Écrire le nombre seul, par exemple 1234,5."
}

/// What is wrong with a text made of digits, spaces and at most one mark.
private func digitsCause(_ text: Substring) -> String {
  let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
  if parts.count == 2, parts[1].isEmpty {
    return "finit par une marque décimale. Écrire \(parts[0])."
  }
  if parts.count == 2, parts[1].count > 4, parts[1].allSatisfy(\.isNumber) {
    return "a plus de quatre décimales. L'arrondir à quatre au plus."
  }
  let digits = text.filter(\.isNumber)
  guard parts[0].contains(where: { !$0.isNumber }) else {
    return "dépasse 900 000 milliards. Vérifier la valeur et son unité."
  }
  return
    "a des espaces mal placés. Écrire \(digits) sans espace, ou grouper les chiffres par trois."
}
