internal import Diagnostics

/// What `stylesheetFindings` checks.
let stylesheetRules: [Rule] = [.themeHost, .themeImport]

extension Rule {
  static let themeHost = Rule(
    "theme.host", .error, "Feuille de style qui appelle un site extérieur",
    """
    Le site doit s'ouvrir sans réseau, et un appel extérieur dirait qui le lit. Copier le fichier \
    dans le dossier du thème et le citer par son chemin.
    """)
  static let themeImport = Rule(
    "theme.import", .error, "@import dans une feuille de style",
    """
    Toutes les feuilles du thème sont réunies en une seule, dans l'ordre de leurs noms : un @import \
    n'y serait pas suivi. Placer la feuille dans le dossier du thème.
    """)
}

/// Finds what would make a stylesheet reach outside the site.
func stylesheetFindings(_ source: ThemeSource) -> Findings {
  let code = blankingComments(source.bytes).map(asciiLowercased)
  var findings = Findings()
  for offset in offsets(of: "@import", in: code) {
    findings.report(
      Rule.themeImport.at(
        source.location(at: offset), length: 7,
        "@import n'est pas suivi. L'ôter : les feuilles du thème sont réunies d'elles-mêmes."))
  }
  for offset in offsets(of: "url(", in: code) where isExternal(code, at: offset + 4) {
    let end = code.offset(of: ")", from: offset).map { $0 + 1 } ?? code.count
    let read = String(decoding: source.bytes[offset..<end], as: UTF8.self)
    findings.report(
      Rule.themeHost.at(
        source.location(at: offset), length: read.count,
        """
        « \(read) » appelle un site extérieur. Copier le fichier dans le thème et écrire son \
        chemin.
        """))
  }
  return findings
}

private func isExternal(_ code: [UInt8], at start: Int) -> Bool {
  let opening = " \t\r\n\"'".utf8
  let target = code[start...].drop { opening.contains($0) }
  return ["http:", "https:", "//"].contains { target.starts(with: $0.utf8) }
}

private func offsets(of pattern: StaticString, in bytes: [UInt8]) -> [Int] {
  var found: [Int] = []
  var position = 0
  while let offset = bytes.offset(of: pattern, from: position) {
    found.append(offset)
    position = offset + 1
  }
  return found
}

/// Comments replaced by blanks, so that offsets stay.
private func blankingComments(_ bytes: [UInt8]) -> [UInt8] {
  var result = bytes
  var position = 0
  while let start = bytes.offset(of: "/*", from: position) {
    let end = bytes.offset(of: "*/", from: start + 2).map { $0 + 2 } ?? bytes.count
    for index in start..<end { result[index] = UInt8(ascii: " ") }
    position = end
  }
  return result
}

private func asciiLowercased(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
}
