package import Diagnostics
package import Disclosure
package import Domain

/// What reading the content gives: everything validated, the figures sealed.
package enum IntakeOutcome: ~Copyable {
  case ready(Dossier, SealedDataset, Locator)
  /// Something the site cannot do without is missing; the findings say what.
  case stopped
}

/// Reads a whole content folder; every finding of every file comes in one run.
package func read(_ tree: InputTree, into found: inout Findings) -> IntakeOutcome {
  var notes = ReadingNotes()
  defer { found.merge(notes.findings) }
  guard let file = tree["synchro.yaml"] else {
    found.report(
      Rule.contentSiteFile.at(
        SourceLocation(file: "synchro.yaml"),
        "le fichier « synchro.yaml » manque. Le créer dans le dossier du contenu."))
    return .stopped
  }
  let siteFile = decodeSite(file, into: &notes)
  let texts = Texts(tree, into: &notes)
  texts.report(into: &found)
  reportUnknownFiles(tree, siteFile?.mappings ?? [], into: &found)
  guard let siteFile else {
    _ = readReferentials(tree, into: &found)
    return .stopped
  }
  var dossier = dossier(siteFile.site, readReferentials(tree, into: &found), into: &found)
  texts.fill(&dossier)
  found.report(checkDossier(dossier, codeUses: notes.codeUses))
  let observations = readObservations(tree, siteFile.mappings, dossier, into: &found)
  return .ready(dossier, observations.sealed, observations.locate)
}

extension Rule {
  static let contentSiteFile = Rule(
    "content.site-file", .error, "Synchro.yaml absent",
    "Le dossier du contenu se reconnaît à son fichier synchro.yaml. Vérifier le chemin donné à --content."
  )

  static let contentUnknownFile = Rule(
    "content.unknown-file", .warning, "Fichier que rien ne lit",
    "Un fichier du contenu ne porte pas un nom que Synchrø lit : il est laissé de côté. Corriger le nom ou "
      + "le dossier, ou retirer le fichier.")
}

/// The rules of the folder as a whole.
let contentRules: [Rule] = [.contentSiteFile, .contentUnknownFile]

/// Reports files that no stage reads, with the nearest name that one would.
private func reportUnknownFiles(
  _ tree: InputTree, _ mappings: [TableMapping], into found: inout Findings
) {
  let tables = TableSchema.all.map(\.name)
  let mapped = Set(mappings.map(\.file))
  for file in tree.files where !mapped.contains(file.path) {
    let parts = file.path.split(separator: "/").map(String.init)
    guard let remedy = unknownName(parts, tables) else { continue }
    found.report(
      Rule.contentUnknownFile.at(
        SourceLocation(file: file.path), "ce fichier n'est lu par rien. \(remedy)"))
  }
}

/// What to do with a file that is not read; nil when it is.
private func unknownName(_ parts: [String], _ tables: [String]) -> String? {
  let name = parts.last ?? ""
  switch parts.first {
  case "synchro.yaml" where parts.count == 1: return nil
  case "tables" where parts.count == 2:
    if name == "datapackage.json" { return nil }
    let stem = name.hasSuffix(".csv") ? String(name.dropLast(4)) : name
    if tables.contains(stem), name.hasSuffix(".csv") { return nil }
    let nearest = nearestName(to: stem, in: tables).map { "Vouliez-vous « \($0).csv » ?" }
    return nearest ?? "Tables connues : \(tables.joined(separator: ", "))."
  case "tables" where parts.count == 3:
    return tables.contains(parts[1]) && name.lowercased().hasSuffix(".csv")
      ? nil : "Un dossier de tables porte le nom d'une table et contient des fichiers .csv."
  case "rapports" where parts.count == 2 && name.hasSuffix(".md"),
    "sous-publics" where parts.count == 2 && name.hasSuffix(".md"),
    "pairs" where parts.count == 2 && name.hasSuffix(".md"),
    "pages" where parts.count == 2 && name.hasSuffix(".md"):
    return nil
  case "rapports" where parts.count == 3:
    return Month(parts[1]) != nil && name.hasSuffix(".md")
      ? nil : "Un dossier de rapports porte un mois (AAAA-MM) et contient des fichiers CODE.md."
  case _ where meetingDocument(at: parts.joined(separator: "/")) != nil:
    return nil
  case "ateliers", "inter-territoires":
    return "Un dossier de séance contient brief.md, animateur.md, preparation.md, compte-rendu.md."
  case "comites":
    return "Un comité s'écrit « comites/AAAA-MM.md », son compte rendu « AAAA-MM/compte-rendu.md »."
  case "restitutions":
    return "Une restitution s'écrit « restitutions/CODE.md »."
  default:
    return "Dossiers connus : tables, rapports, sous-publics, pages, pairs, ateliers, "
      + "inter-territoires, comites, restitutions."
  }
}
