package import Diagnostics
internal import Markup
internal import Mustache
internal import Pages

/// What loading a theme's folder checks.
let themeFolderRules: [Rule] = [
  .themeTemplate, .themeUnused, .themeEncoding, .themeAssetPath, .themeSyntax,
]

extension Rule {
  static let themeTemplate = Rule(
    "theme.template", .error, "Gabarit obligatoire manquant",
    "Un thème contient page.mustache, brief.mustache et planches.mustache. Créer le fichier qui manque."
  )
  static let themeUnused = Rule(
    "theme.unused", .warning, "Gabarit partiel jamais inclus",
    "Un gabarit que rien n'inclut n'est ni vérifié ni rendu. L'inclure ou supprimer le fichier.")
  static let themeEncoding = Rule(
    "theme.encoding", .error, "Fichier de thème qui n'est pas en UTF-8",
    "Gabarits et feuilles de style s'enregistrent en UTF-8, sans caractère de commande.")
  static let themeAssetPath = Rule(
    "theme.asset-path", .error, "Nom de fichier impossible dans une adresse",
    """
    Un fichier copié dans le site porte un nom de lettres sans accent, de chiffres, de points, de \
    tirets et de soulignés. Renommer le fichier et ses citations.
    """)
  static let themeSyntax = Rule(
    "theme.syntax", .error, "Gabarit illisible",
    "Le moteur de gabarits refuse le fichier. Corriger la balise à la place indiquée.")
}

extension Theme {
  /// Reads and checks the files of a theme folder.
  ///
  /// - Returns: the theme, or nil when something in it is wrong; the findings then say what.
  package static func load(_ tree: InputTree, into findings: inout Findings) -> Theme? {
    var found = Findings()
    let sources = templateSources(tree)
    let sheets = tree.files.filter { $0.path.hasSuffix(".css") }.map(ThemeSource.init)
    for source in sources.values { found.merge(encodingFindings(source)) }
    for sheet in sheets {
      found.merge(encodingFindings(sheet))
      found.merge(stylesheetFindings(sheet))
    }
    found.merge(templateFindings(sources))
    let copies = copiedFiles(tree, into: &found)
    let templates = found.hasErrors ? [:] : parse(sources, into: &found)
    findings.report(found.sorted)
    guard !found.hasErrors else { return nil }
    return Theme(templates: templates, stylesheet: concatenation(of: sheets), copies: copies)
  }
}

private let templateExtension = ".mustache"

/// The templates by name: the path without its extension.
private func templateSources(_ tree: InputTree) -> [String: ThemeSource] {
  var sources: [String: ThemeSource] = [:]
  for file in tree.files where file.path.hasSuffix(templateExtension) {
    let name = String(file.path.dropLast(templateExtension.count))
    sources[name] = ThemeSource(file)
  }
  return sources
}

private func encodingFindings(_ source: ThemeSource) -> Findings {
  var findings = Findings()
  if String(validating: source.bytes, as: UTF8.self) == nil {
    findings.report(
      Rule.themeEncoding.at(
        SourceLocation(file: source.path),
        "Le fichier n'est pas en UTF-8. L'enregistrer en UTF-8."))
  }
  // The marks of `PageForm` are such characters, so no template may write one itself.
  if let offset = source.bytes.firstIndex(where: isControl) {
    findings.report(
      Rule.themeEncoding.at(
        source.location(at: offset),
        "Un caractère de commande, invisible, n'a pas sa place dans un thème. L'ôter."))
  }
  return findings
}

private func isControl(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): false
  default: byte < 0x20
  }
}

/// Checks that the frames are there, then every template that they reach.
private func templateFindings(_ sources: [String: ThemeSource]) -> Findings {
  var linter = TemplateLinter(templates: sources)
  var findings = Findings()
  for frame in PageFrame.allCases.map(\.rawValue) {
    if sources[frame] == nil {
      let path = frame + templateExtension
      findings.report(
        Rule.themeTemplate.at(
          SourceLocation(file: path), "Le gabarit « \(path) » manque. Le créer dans le thème."))
    }
    linter.check(frame: frame)
  }
  for (name, source) in sources where !linter.reached.contains(name) {
    findings.report(
      Rule.themeUnused.at(
        SourceLocation(file: source.path),
        "Le gabarit « \(name) » n'est inclus nulle part. Écrire {{>\(name)}} ou l'ôter du thème."))
  }
  findings.merge(linter.findings)
  return findings
}

/// The files that are neither templates nor stylesheets, moved under `assets/`.
private func copiedFiles(_ tree: InputTree, into findings: inout Findings) -> [OutputFile] {
  tree.files.compactMap { file in
    guard !file.path.hasSuffix(templateExtension), !file.path.hasSuffix(".css") else { return nil }
    if let path = OutputPath("assets/" + file.path) {
      return OutputFile(path: path, bytes: file.bytes)
    }
    findings.report(
      Rule.themeAssetPath.at(
        SourceLocation(file: file.path),
        """
        « \(file.path) » ne peut pas être une adresse. N'employer que des lettres sans accent, des \
        chiffres, « . », « _ » et « - ».
        """))
    return nil
  }
}

private func parse(
  _ sources: [String: ThemeSource], into findings: inout Findings
) -> [String: MustacheTemplate] {
  var templates: [String: MustacheTemplate] = [:]
  for (name, source) in sources {
    do {
      templates[name] = try MustacheTemplate(string: String(decoding: source.bytes, as: UTF8.self))
    } catch {
      let place = (error as? MustacheTemplate.ParserError)?.context
      let location = SourceLocation(
        file: source.path, line: place?.lineNumber ?? 0, column: place?.columnNumber ?? 0)
      findings.report(
        Rule.themeSyntax.at(
          location, "Le moteur de gabarits ne comprend pas ce passage. Corriger la balise."))
    }
  }
  return templates
}

/// The sheets one after the other, each closed by a line end.
private func concatenation(of sheets: [ThemeSource]) -> [UInt8] {
  sheets.reduce(into: []) { bytes, sheet in
    bytes += sheet.bytes
    if sheet.bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }
}

extension ThemeSource {
  fileprivate init(_ file: InputFile) {
    self.init(path: file.path, bytes: file.bytes)
  }
}
