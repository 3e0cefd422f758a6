package import Diagnostics
internal import Disclosure
internal import Domain

private let dead = Rule(
  "link.dead", .error, "Lien vers une page absente",
  "Un lien du texte désigne un fichier du contenu qui ne donne pas de page. Les liens s'écrivent depuis "
    + "le dossier Content : « sous-publics/familles.md », « rapports/2024-06.md », "
    + "« indicateurs/sd_menages_stock ».")

private let tooNarrow = Rule(
  "link.circle", .error, "Lien vers un document réservé",
  "Ce qui prépare ou anime une séance reste au comité de suivi. Un texte qui va plus loin ne peut y mener : "
    + "dans un site fait pour d'autres, la page n'est pas. Retirer le lien, ou mener au document des "
    + "participants.")

/// The rules of links in texts.
package let linkRules: [Rule] = [dead, tooNarrow]

extension PageWriter {
  /// The URL of a link of the text: external as it is, a content file as the page made of it.
  mutating func resolve(_ target: String, at location: SourceLocation) -> String? {
    if target.hasPrefix("https://") || target.hasPrefix("http://") || target.hasPrefix("mailto:") {
      return target
    }
    if target.hasPrefix("#") { return target }
    let parts = target.split(separator: "#", maxSplits: 1).map(String.init)
    let fragment = parts.count > 1 ? "#" + parts[1] : ""
    if let circle = narrowCircle(parts.first ?? "") {
      findings.report(
        tooNarrow.at(
          location,
          "« \(target) » reste au cercle « \(circle.label) » ; ce texte va plus loin. Retirer le lien."
        ))
      return nil
    }
    if let page = contentPage(parts.first ?? ""), let url = plan.url(to: page, from: self.page) {
      return url + fragment
    }
    let known = plan.pages.map(contentName)
    let nearest =
      nearestName(to: parts.first ?? "", in: known).map { " ; vouliez-vous « \($0) » ?" } ?? "."
    findings.report(
      dead.at(location, "aucune page pour le lien « \(target) »\(nearest)"))
    return nil
  }

  /// The circle of the document that a path names, when the readers of the page are more than that; nil
  /// otherwise.
  ///
  /// Read from the path alone: a site made for others has no such page to ask.
  private func narrowCircle(_ path: String) -> Audience? {
    let names = path.split(separator: "/").map { $0.split(separator: ".").first ?? "" }
    guard let folder = names.first, let kind = Meeting.Kind(rawValue: String(folder)) else {
      return nil
    }
    let document = MeetingDocument.allCases.first { document in
      names.count == 3 && document.name == names[2]
    }
    let readers = document.map(kind.readers) ?? kind.readers
    return readers < min(page.readers, .partenaires) || readers < plan.edition.audience
      ? readers : nil
  }

  /// The page that a path of the content stands for.
  private func contentPage(_ path: String) -> PageID? {
    let wanted = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    return plan.pages.first { contentName($0) == wanted || $0.pathText == path }
  }
}

/// How authors name a page: the content file it comes from, or its address without `.html`.
private func contentName(_ page: PageID) -> String {
  switch page {
  case .report(let month): return "rapports/\(month)"
  case .text(let slug): return "pages/\(slug)"
  case .meeting(let kind, let code): return "\(kind.rawValue)/\(code)"
  case .meetingDocument(let kind, let code, let document):
    return "\(kind.rawValue)/\(code)/\(document.name)"
  case .home, .archive, .subPublicMonth, .subPublics, .subPublic, .indicators, .indicator, .sources,
    .source, .meetings, .registers, .decisions, .experiments, .experiment, .calendar, .execution,
    .review, .schemes, .scheme, .data, .notFound:
    let path = page.pathText
    if path.hasSuffix("/index.html") { return String(path.dropLast(11)) }
    return String(path.dropLast(5))
  }
}

extension MeetingDocument {
  /// How authors name the document: its file without `.md`, or the last part of its address.
  fileprivate var name: Substring { fileName?.dropLast(3) ?? rawValue[...] }
}
