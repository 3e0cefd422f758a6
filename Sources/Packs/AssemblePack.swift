package import Domain
package import Markup

/// The documents, drawings and tables of a meeting, at their places in its pack.
///
/// They stand in two folders, and the folder tells who may have a file: what participants may have, and
/// what stays with those who prepare. A download goes with the page that leads to it; one that no page to
/// hand out leads to is kept back, and so is one that bears the name of a page that is.
///
/// - Parameters:
///   - meeting: whose files of the site are taken.
///   - site: every file of a verified site.
///   - isHandedOut: whether participants may have a page, given by its path in the site.
/// - Returns: the files, sorted by path; the pages among them open alone.
package func assemblePack(
  _ meeting: Meeting, of site: [OutputFile], isHandedOut: (OutputPath) -> Bool
) -> [OutputFile] {
  let files = site.filter { $0.path.string.hasPrefix(meeting.siteFolder) }
  let shared = sharedPaths(files, isHandedOut)
  let placement = Dictionary(
    files.compactMap { file in
      file.path.place(in: shared.contains(file.path) ? handoutFolder : meeting.reservedFolder)
        .map { (file.path, $0) }
    }, uniquingKeysWith: { first, _ in first })
  // What stays may lead to what is handed out; never the other way round.
  let sharedPlacement = placement.filter { shared.contains($0.key) }
  let contents = Dictionary(
    site.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  return files.compactMap { file in
    guard let path = placement[file.path] else { return nil }
    guard file.isPage else { return OutputFile(path: path, bytes: file.bytes) }
    let document = StandaloneDocument(
      page: file, path: path,
      placement: shared.contains(file.path) ? sharedPlacement : placement, site: contents)
    return OutputFile(path: path, bytes: document.bytes())
  }.sorted { $0.path < $1.path }
}

/// The folder of what participants may have.
package let handoutFolder = "a-distribuer"

extension Meeting {
  fileprivate var siteFolder: String { "\(kind.rawValue)/\(code)/" }

  /// The folder of what stays with those who prepare.
  package var reservedFolder: String {
    kind == .committee ? "reserve-comite" : "reserve-animation"
  }

  /// The name of the pack's folder and archive.
  package var packName: String { "synchro-\(code)-\(day)" }
}

/// The pages to hand out, and the files that they lead to.
private func sharedPaths(
  _ files: [OutputFile], _ isHandedOut: (OutputPath) -> Bool
) -> Set<OutputPath> {
  let pages = files.filter { $0.isPage && isHandedOut($0.path) }
  let targets = pages.flatMap { page in
    markupTags(in: page.bytes).compactMap { tag in
      tag["href"].flatMap { page.path.resolve($0.value)?.target }
    }
  }
  let reserved = files.filter { $0.isPage && !isHandedOut($0.path) }
  let downloads = files.filter { file in
    !file.isPage && !reserved.contains { file.path.isNamed(after: $0.path) }
  }
  return Set(downloads.map(\.path)).intersection(targets).union(pages.map(\.path))
}

extension OutputFile {
  /// Whether it is a document that a browser shows and prints.
  package var isPage: Bool { path.string.hasSuffix(".html") }
  /// Whether it is a drawing that a browser turns into a picture.
  package var isDrawing: Bool { path.string.hasSuffix(".svg") }
}

extension OutputPath {
  /// Whether a file is one of a page's own: `animateur.odp` and `animateur-fig.csv` are `animateur.html`'s.
  fileprivate func isNamed(after page: OutputPath) -> Bool {
    let stem = page.string.dropLast(".html".count)
    return string.hasPrefix(stem + ".") || string.hasPrefix(stem + "-")
  }

  /// Where a file of a meeting stands in a folder of its pack: documents at the top, drawings and tables
  /// in folders of their own.
  fileprivate func place(in folder: String) -> OutputPath? {
    let name = string.split(separator: "/").dropFirst(2).joined(separator: "/")
    switch string.split(separator: ".").last {
    case "svg", "png": return OutputPath("\(folder)/graphiques/\(name)")
    case "csv", "ods", "json": return OutputPath("\(folder)/donnees/\(name)")
    default: return OutputPath("\(folder)/\(name)")
    }
  }
}
