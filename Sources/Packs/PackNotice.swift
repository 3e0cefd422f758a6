package import Domain
internal import French
package import Markup

/// What `LISEZMOI.txt` says at the top of a pack: what is what, who may have which, how to print.
package struct PackNotice: Sendable {
  let meeting: Meeting
  /// The month of the edition that the figures come from.
  let edition: Month
  let isSynthetic: Bool
  /// For whom the two folders are.
  let sharedWith: String
  let reservedFor: String
  let version: String

  package init(
    meeting: Meeting, edition: Month, isSynthetic: Bool, sharedWith: String,
    reservedFor: String, version: String
  ) {
    self.meeting = meeting
    self.edition = edition
    self.isSynthetic = isSynthetic
    self.sharedWith = sharedWith
    self.reservedFor = reservedFor
    self.version = version
  }

  /// The notice as plain text that any editor of Windows opens rightly: UTF-8 with a mark, CRLF.
  ///
  /// - Parameters:
  ///   - files: everything else in the pack but its manifest.
  ///   - sheets: how many each PDF has.
  package func file(on files: [OutputFile], sheets: [OutputPath: Int]) -> [OutputFile] {
    let bytes =
      [0xEF, 0xBB, 0xBF] + lines(files, sheets).joined(separator: "\r\n").utf8 + "\r\n".utf8
    return OutputPath("LISEZMOI.txt").map { [OutputFile(path: $0, bytes: bytes)] } ?? []
  }

  private func lines(_ files: [OutputFile], _ sheets: [OutputPath: Int]) -> [String] {
    let folders = [(handoutFolder, sharedWith), (meeting.reservedFolder, reservedFor)]
      .filter { folder, _ in files.contains { $0.path.string.hasPrefix(folder + "/") } }
    let contents = folders.flatMap { folder, _ in
      ["", folder + "/"]
        + inventory(files.filter { $0.path.string.hasPrefix(folder + "/") }, sheets)
    }
    return heading + rights(folders) + ["", "CE QUE CONTIENT LE DOSSIER"] + contents + advice
  }

  private var heading: [String] {
    let warning = ["", "DONNÉES SYNTHÉTIQUES : elles ne décrivent pas la situation réelle."]
    return ["Synchrø — \(meeting.label), \(meeting.title)", meeting.day.frenchName]
      + (isSynthetic ? warning : [])
      + ["", "Chiffres : édition \(edition.frenchOf). Programme : Synchrø \(version)."]
  }

  private func rights(_ folders: [(name: String, audience: String)]) -> [String] {
    ["", "QUI PEUT AVOIR QUOI"]
      + folders.flatMap { folder, audience in
        let use =
          folder == handoutFolder
          ? "Peut être remis aux participants."
          : "Ne sort pas de l’équipe qui prépare : ni envoi, ni projection, ni impression laissée sur place."
        return ["  \(folder)/", "    Diffusion : \(audience). \(use)"]
      }
  }

  /// A line for each document, one for all the pictures, one for all the tables.
  private func inventory(_ files: [OutputFile], _ sheets: [OutputPath: Int]) -> [String] {
    var lines: [String] = []
    for file in files where file.path.depth == 2 {
      let name = file.path.string.split(separator: "/").dropFirst().joined()
      lines.append("  \(name)\(padding(name))\(description(of: file, sheets[file.path]))")
    }
    let drawings = files.count { $0.path.string.hasSuffix(".svg") }
    let pictures = files.count { $0.path.string.hasSuffix(".png") }
    if drawings + pictures > 0 {
      let kinds = pictures > 0 ? "SVG pour une mise en page, PNG pour une présentation" : "SVG"
      lines.append("  graphiques/\(padding("graphiques/"))\(kinds)")
    }
    let tables = files.filter { $0.path.string.contains("/donnees/") }
    if !tables.isEmpty {
      let workbook =
        tables.contains { $0.path.string.hasSuffix(".ods") } ? " (CSV, classeur .ods)" : ""
      lines.append(
        "  donnees/\(padding("donnees/"))les chiffres des graphiques\(workbook), secret statistique "
          + "appliqué")
    }
    return lines
  }

  private func padding(_ name: String) -> String {
    String(repeating: " ", count: max(1, 24 - name.count))
  }

  private func description(of file: OutputFile, _ sheets: Int?) -> String {
    let name = file.path.string.split(separator: "/").last
    if let sheets {
      let use = name == "diaporama.pdf" ? "à projeter ou à imprimer" : "à imprimer"
      let size = name == "affiches.pdf" ? ", en A3" : ""
      return "\(use) (\(sheets) \(sheets > 1 ? "pages" : "page")\(size))"
    }
    if file.isPage { return documentTitle(file.bytes) ?? "à lire dans un navigateur" }
    switch name {
    case "diaporama.odp": return "à projeter ou à modifier (LibreOffice, PowerPoint)"
    case "animateur.odp":
      return "le diaporama, vos conseils en notes (vue du présentateur seulement)"
    default: return ""
    }
  }

  private var advice: [String] {
    [
      "", "IMPRIMER",
      "  Les PDF s’impriment à 100 %, sans « ajuster à la page » ; ils se lisent en noir et blanc.",
      "  S’il en manque un : ouvrir le fichier .html dans un navigateur et faire Ctrl-P, sans en-tête ni",
      "  pied de page du navigateur. Les pages sont les mêmes.",
      "", "OUVRIR",
      "  Chaque fichier .html s’ouvre seul, sans réseau. Un lien vers un fichier voisin demande que les",
      "  dossiers restent ensemble.",
      "", "VÉRIFIER",
      "  manifest.json donne l’empreinte SHA-256 de chaque fichier ; « synchro verify DOSSIER » les compare.",
    ]
  }
}

extension Meeting {
  fileprivate var label: String {
    switch kind {
    case .workshop: "atelier \(code)"
    case .interTerritory: "temps inter-territoires \(code)"
    case .committee: "comité de suivi"
    case .restitution: "restitution \(code)"
    }
  }
}

extension OutputPath {
  fileprivate var depth: Int { string.split(separator: "/").count }
}

/// What a page gives as its title, without the name of the site.
private func documentTitle(_ page: [UInt8]) -> String? {
  let text = String(decoding: page.prefix(8192), as: UTF8.self)
  guard let start = text.firstRange(of: "<title>")?.upperBound,
    let end = text[start...].firstRange(of: "</title>")?.lowerBound
  else { return nil }
  let title = text[start..<end].split(separator: " — ").dropLast().joined(separator: " — ")
  let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
  let plain = references.reduce(title) { $0.replacing($1.0, with: $1.1) }
  return plain.isEmpty ? nil : plain
}
