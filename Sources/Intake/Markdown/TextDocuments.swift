package import Diagnostics
package import Domain

/// The text that presents a sub-public.
package struct SubPublicText: Sendable {
  package let subPublic: SubPublicID
  package let title: String?
  package let narrative: Narrative
  package let location: SourceLocation
}

/// Reads `rapports/AAAA-MM.md`; nil once its header was refused.
package func decodeReport(_ file: InputFile, into notes: inout ReadingNotes) -> MonthlyReport? {
  decodeText(file, isHeaderRequired: true, into: &notes) { narrative in
    .map { map, notes in
      let title = map.optional("titre", .prose, into: &notes)
      let month = map.required("mois", .monthNamed(like: file), into: &notes)
      let state: ValidationState? = map.required("etat", .choice, into: &notes)
      let validated = map.optional("valide_le", .day, into: &notes)
      let issued = map.optional("edition_le", .day, into: &notes)
      guard let month, let state else { return nil }
      return MonthlyReport(
        month: month, title: title, state: state, validated: validated, issued: issued,
        narrative: narrative, location: SourceLocation(file: file.path))
    }
  }
}

/// Reads `sous-publics/CODE.md`, whose header may be left out.
package func decodeSubPublicText(
  _ file: InputFile, into notes: inout ReadingNotes
) -> SubPublicText? {
  let location = SourceLocation(file: file.path)
  guard let id: SubPublicID = code(fileStem(file.path), of: file, into: &notes) else { return nil }
  notes.codeUses.append(CodeUse(kind: .subPublic, code: id.code, location: location))
  return decodeText(file, isHeaderRequired: false, into: &notes) { narrative in
    .map { map, notes in
      SubPublicText(
        subPublic: id, title: map.optional("titre", .prose, into: &notes),
        narrative: narrative, location: location)
    }
  }
}

/// Reads `pages/NOM.md`; nil once its header was refused.
package func decodePage(_ file: InputFile, into notes: inout ReadingNotes) -> TextPage? {
  let slug: PageSlug? = code(fileStem(file.path), of: file, into: &notes)
  return decodeText(file, isHeaderRequired: true, into: &notes) { narrative in
    .map { map, notes in
      let title = map.required("titre", .prose, into: &notes)
      let order = map.optional("ordre", .integer(in: 0...9999), into: &notes) ?? 0
      guard let slug, let title else { return nil }
      return TextPage(
        slug: slug, title: title, order: order, narrative: narrative,
        location: SourceLocation(file: file.path))
    }
  }
}

/// Reads header and body; both are read, whatever the other breaks.
func decodeText<Document>(
  _ file: InputFile, isHeaderRequired: Bool, into notes: inout ReadingNotes,
  _ shape: (Narrative) -> YAMLShape<Document>
) -> Document? {
  guard let text = contentText(file, into: &notes),
    let parts = splitFrontMatter(
      text, file: file.path, isRequired: isHeaderRequired, into: &notes)
  else { return nil }
  reportPlaceholders(in: parts.body, at: parts.bodyOrigin, into: &notes)
  let narrative = parseNarrative(parts.body, at: parts.bodyOrigin, into: &notes)
  let header = parts.header ?? .map([], SourceLocation(file: file.path))
  return shape(narrative).read(header, &notes)
}

// MARK: - Names of files

extension YAMLShape<Month> {
  /// A month that must be the one of the file's name.
  static func monthNamed(like file: InputFile) -> YAMLShape {
    YAMLShape { value, notes in
      guard let month = month.read(value, &notes) else { return nil }
      let stem = fileStem(file.path)
      if stem != month.description {
        notes.report(
          Rule.textName.at(
            value.location, length: 7,
            "Ce mois n'est pas celui du fichier, « \(stem) ». Corriger l'un ou l'autre."))
      }
      return month
    }
  }
}

func fileStem(_ path: String) -> Substring {
  let name = path.split(separator: "/").last ?? ""
  return name.hasSuffix(".md") ? name.dropLast(3) : name
}

func code<Kind>(
  _ name: Substring, of file: InputFile, into notes: inout ReadingNotes
) -> Identifier<Kind>? {
  if let id = Identifier<Kind>(name) { return id }
  notes.report(Rule.textName.at(SourceLocation(file: file.path), codeComplaint(String(name))))
  return nil
}

extension Rule {
  static let textName = Rule(
    "text.name", .error, "Nom de fichier mal choisi",
    """
    Le nom d'un texte dit de quoi il parle : un mois (AAAA-MM), le code d'un sous-public, le nom \
    d'une page. Il s'écrit sans accent ni espace, et s'accorde avec l'en-tête.
    """)
}

/// What a text file may break beyond its YAML and its Markdown.
package let textRules: [Rule] = [.textHeader, .textName, .textToWrite]
