package import Diagnostics
package import Markup

/// A site whose files have been checked against each other: the only thing that can be published.
package struct VerifiedSite: Sendable {
  /// Sorted by path.
  package let files: [OutputFile]

  /// Only `verify` makes one.
  fileprivate init(files: [OutputFile]) { self.files = files }
}

/// Checks the bytes of a whole site: every link leads to a file and an element, nothing comes from
/// elsewhere, nothing needs a web server, no two files share a place.
///
/// - Returns: the site, sorted by path, or nil when something is wrong.
package func verify(_ files: [OutputFile], into found: inout Findings) -> VerifiedSite? {
  let files = files.sorted { $0.path < $1.path }
  let scans = files.map(scan)
  var own = Findings()
  own.report(pathFindings(files.map(\.path)))
  var links = LinkCheck(files: files, scans: scans)
  for (file, scan) in zip(files, scans) {
    own.report(pageFindings(file, scan))
    own.report(links.findings(file, scan))
  }
  found.merge(own)
  return own.hasErrors ? nil : VerifiedSite(files: files)
}

/// Reads a file by the language that its name ends with; data and pictures are not read.
private func scan(_ file: OutputFile) -> PageScan {
  var scan = PageScan()
  switch file.path.string.split(separator: ".").last?.lowercased() {
  case "html", "htm": return MarkupScanner.scan(file.bytes, isXML: false)
  case "svg": return MarkupScanner.scan(file.bytes, isXML: true)
  case "css":
    scan.references = styleReferences(in: file.bytes[...]).map {
      PageScan.Reference(url: $0.text, use: .resource, offset: $0.offset)
    }
  case "js", "mjs": scan.serverNeeds = networkCalls(in: file.bytes[...])
  default: break
  }
  return scan
}

/// What a page says that no page may say, whatever the rest of the site.
private func pageFindings(_ file: OutputFile, _ scan: PageScan) -> [Diagnostic] {
  var lines = LineCounter(file)
  var found = duplicateIDs(file, scan.ids)
  for need in scan.serverNeeds {
    let message =
      "« \(need.text) » ne marche pas depuis un dossier partagé. Écrire un script classique."
    found.append(Rule.siteServerNeeded.at(lines.place(of: need.offset), message))
  }
  if let offset = scan.unclosed {
    let message = "Ce qui s'ouvre ici n'est jamais fermé. Fermer la balise ou le commentaire."
    found.append(Rule.siteUnclosed.at(lines.place(of: offset), message))
  }
  return found
}

private func duplicateIDs(_ file: OutputFile, _ ids: [PageScan.Mark]) -> [Diagnostic] {
  var lines = LineCounter(file)
  var firstLines: [String: Int] = [:]
  return ids.compactMap { id in
    let place = lines.place(of: id.offset)
    guard let first = firstLines[id.text] else {
      firstLines[id.text] = place.line
      return nil
    }
    return Rule.siteDuplicateId.at(
      place, "L'identifiant « \(id.text) » est déjà pris dans cette page. Donner à chacun le sien.",
      notes: ["premier emploi : ligne \(first)"])
  }
}
