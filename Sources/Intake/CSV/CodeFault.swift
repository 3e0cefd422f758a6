internal import Diagnostics

extension Rule {
  static let csvCode = Rule(
    "csv.code", .error, "Code inconnu",
    """
    Un code est un texte de lettres sans accent, de chiffres, de _ et de -, déclaré dans sa table. \
    Excel retire les zéros initiaux et change « 2E05 » en nombre : mettre la colonne au format \
    Texte.
    """)
  static let csvCodeSpace = Rule(
    "csv.code-space", .warning, "Espaces autour d'un code",
    "Les espaces autour d'un code sont ignorés ici, mais pas par d'autres logiciels. Les supprimer."
  )
}

extension FileFindings {
  mutating func reportPadding(of cell: Cell) {
    guard cell.isPadded else { return }
    report(.csvCodeSpace, at: cell, "\(quoted(cell.text)) est entouré d'espaces. Les supprimer.")
  }
}

/// Says why a text is not one of the codes of a list, and what to write.
func unknownCodeFault(_ text: String, among codes: [String], noun: String, home: String) -> Fault {
  guard !text.isEmpty else { return Fault(.csvCode, "Le code manque : \(noun) de \(home).") }
  let cause =
    lostZeroCause(text, codes) ?? scientificCause(text) ?? mergedCause(text)
    ?? unknownCause(text, codes, noun: noun, home: home)
  return Fault(.csvCode, "\(quoted(text)) \(cause)")
}

/// Says why a text cannot be a code at all.
func codeFormFault(_ text: String) -> Fault {
  guard !text.isEmpty else {
    return Fault(.csvCode, "Le code manque. Écrire des lettres sans accent, des chiffres, _ ou -.")
  }
  if let cause = scientificCause(text) { return Fault(.csvCode, "\(quoted(text)) \(cause)") }
  guard text.utf8.count <= 64 else {
    return Fault(.csvCode, "\(quoted(text)) dépasse 64 caractères. Raccourcir le code.")
  }
  return Fault(
    .csvCode,
    "\(quoted(text)) n'est pas un code. Écrire des lettres sans accent, des chiffres, _ ou -.")
}

private func lostZeroCause(_ text: String, _ codes: [String]) -> String? {
  guard text.utf8.allSatisfy(isDigit),
    let code = codes.first(where: { $0 != text && $0.drop { $0 == "0" } == text[...] })
  else { return nil }
  return "a perdu son zéro initial, sans doute dans Excel. Écrire \(code), colonne au format Texte."
}

private func scientificCause(_ text: String) -> String? {
  guard isScientific(text) else { return nil }
  return """
    est la forme qu'Excel donne à un grand nombre ou à un code comme 2E05. \
    Reprendre le code d'origine, colonne au format Texte.
    """
}

/// The former communes of Dijon Métropole (Insee, code officiel géographique).
private let mergedCommunes = ["21213": (code: "21452", name: "Neuilly-Crimolois", year: 2019)]

private func mergedCause(_ text: String) -> String? {
  mergedCommunes[text].map { commune in
    """
    est l'ancien code d'une commune fusionnée dans \(commune.code) (\(commune.name), \
    \(commune.year)). Écrire \(commune.code).
    """
  }
}

private func unknownCause(
  _ text: String, _ codes: [String], noun: String, home: String
) -> String {
  if let nearest = nearestName(to: text, in: codes) {
    return "n'est pas \(noun) de \(home). Le plus proche : « \(nearest) »."
  }
  return "n'est pas \(noun) de \(home). L'y déclarer, ou corriger le code."
}
