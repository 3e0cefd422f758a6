internal import Diagnostics
internal import Markup

/// Follows the references of every page to the files and ids of the site.
struct LinkCheck {
  private let ids: [String: Set<String>]
  private let paths: [String]
  /// The nearest name of a missing one, found once however many pages miss it.
  private var nearest: [String: String?] = [:]
  /// Looking for names among thousands is slow; past this many, a fault of the theme is at work.
  private let searches = 50

  init(files: [OutputFile], scans: [PageScan]) {
    paths = files.map(\.path.string)
    ids = Dictionary(
      zip(paths, scans.map { Set($0.ids.map(\.text)) }), uniquingKeysWith: { $0.union($1) })
  }

  /// The references of a page that lead nowhere or where they may not.
  mutating func findings(_ file: OutputFile, _ scan: PageScan) -> [Diagnostic] {
    var lines = LineCounter(file)
    var addresses: [String: Address] = [:]
    var found: [Diagnostic] = []
    for reference in scan.references {
      let address = addresses[reference.url] ?? Address(reference.url, from: file.path)
      addresses[reference.url] = address
      guard let problem = problem(reference, address, in: file) else { continue }
      found.append(problem.rule.at(lines.place(of: reference.offset), problem.message))
    }
    return found
  }

  private mutating func problem(
    _ reference: PageScan.Reference, _ address: Address, in file: OutputFile
  ) -> (rule: Rule, message: String)? {
    let url = reference.url
    switch address {
    case .embedded: return nil
    case .outside where reference.use == .link: return nil
    case .outside:
      return (
        Rule.siteExternalResource,
        "« \(url) » vient d'un autre site. Copier le fichier dans le thème et y mener."
      )
    case .fromRoot:
      return (
        Rule.siteRootUrl,
        "« \(url) » part de la racine d'un serveur. Écrire une adresse relative à la page."
      )
    case .forbidden(let scheme):
      return (
        Rule.siteScheme,
        "« \(url) » : les adresses « \(scheme): » sont interdites. Mener à un fichier du site."
      )
    case .inside(let path, let fragment):
      return problem(reference, path: path, fragment: fragment, in: file)
    }
  }

  private mutating func problem(
    _ reference: PageScan.Reference, path: String, fragment: String?, in file: OutputFile
  ) -> (rule: Rule, message: String)? {
    if reference.url.isEmpty {
      return (Rule.siteDeadLink, "Une adresse est vide. Écrire celle d'un fichier du site.")
    }
    guard let ids = ids[path] else {
      let advice = nearestPath(to: path, from: file.path)
      return (Rule.siteDeadLink, "« \(reference.url) » ne mène à aucun fichier du site. \(advice)")
    }
    guard let fragment, hasIDs(path), !fragment.isEmpty, fragment != "top",
      !ids.contains(fragment)
    else { return nil }
    let page = path == file.path.string ? "Cette page" : "« \(path) »"
    let advice = nearestID(to: fragment, in: path)
    return (Rule.siteDeadAnchor, "\(page) n'a pas d'élément « #\(fragment) ». \(advice)")
  }

  /// Whether the ids of a file were read; `#page=2` of a PDF is not one.
  private func hasIDs(_ path: String) -> Bool {
    [".html", ".htm", ".svg"].contains { path.hasSuffix($0) }
  }

  private mutating func nearestPath(to path: String, from page: OutputPath) -> String {
    let index = path.hasSuffix("/") ? path + "index.html" : path + "/index.html"
    if ids[index] != nil { nearest[path] = index }
    let paths = paths
    return advice(on: path, key: path, among: paths) { name in
      OutputPath(name).map(page.relativeURL) ?? name
    }
  }

  private mutating func nearestID(to id: String, in path: String) -> String {
    let known = ids[path] ?? []
    return advice(on: id, key: path + "#" + id, among: known.sorted()) { "#" + $0 }
  }

  /// What to write in place of a missing name, if anything is close.
  private mutating func advice(
    on name: String, key: String, among names: @autoclosure () -> [String],
    spelling: (String) -> String
  ) -> String {
    if nearest[key] == nil, nearest.count < searches {
      nearest[key] = .some(nearestName(to: name, in: names()))
    }
    guard let found = nearest[key] else { return "Écrire un nom qui existe." }
    return found.map { "Le plus proche : « \(spelling($0)) »." } ?? "Aucun nom n'en est proche."
  }
}
