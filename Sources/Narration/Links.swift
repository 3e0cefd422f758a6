internal import Diagnostics
internal import Disclosure
internal import Domain
package import Planning

extension Rule {
  static let linkDead = Rule(
    "link.dead", .error, "Lien vers une page absente",
    "Un lien du texte désigne un fichier du contenu qui ne donne pas de page. Les liens s'écrivent depuis "
      + "le dossier Content : « sous-publics/familles.md », « rapports/2024-06.md », "
      + "« indicateurs/sd_menages_stock ».")

  static let linkCircle = Rule(
    "link.circle", .error, "Lien vers un document réservé",
    "Ce qui prépare ou anime une séance reste au comité de suivi. Un texte qui va plus loin ne peut y mener : "
      + "dans un site fait pour d'autres, la page n'est pas. Retirer le lien, ou mener au document des "
      + "participants.")
}

/// The rules of links in texts.
let linkRules: [Rule] = [.linkDead, .linkCircle]

/// Where a link of a text leads.
package enum LinkDestination: Hashable, Sendable {
  /// An address elsewhere, or a section of the same page, as it was written.
  case address(String)
  /// - Parameter fragment: `#section`, or empty.
  case page(PageID, fragment: String)
}

/// Why a link leads nowhere.
struct DeadLink: Error {
  let rule: Rule
  let message: String
}

/// Where a link of a page's text leads: elsewhere as it is, a content file as the page made of it.
func linkDestination(
  _ target: String, from page: PageID, in plan: SitePlan
) throws(DeadLink) -> LinkDestination {
  let isAddress = ["https://", "http://", "mailto:", "#"].contains { target.hasPrefix($0) }
  if isAddress { return .address(target) }
  let parts = target.split(separator: "#", maxSplits: 1).map(String.init)
  let path = parts.first ?? ""
  if let circle = narrowCircle(path, from: page, in: plan) {
    throw DeadLink(
      rule: Rule.linkCircle,
      message:
        "« \(target) » reste au cercle « \(circle.label) » ; ce texte va plus loin. Retirer le lien."
    )
  }
  if let destination = contentPage(path, in: plan) {
    return .page(destination, fragment: parts.count > 1 ? "#" + parts[1] : "")
  }
  let nearest =
    nearestName(to: path, in: plan.pages.map(contentName)).map { " ; vouliez-vous « \($0) » ?" }
    ?? "."
  throw DeadLink(rule: Rule.linkDead, message: "aucune page pour le lien « \(target) »\(nearest)")
}

/// The circle of the document that a path names, when the readers of the page are more than that; nil
/// otherwise.
///
/// Read from the path alone: a site made for others has no such page to ask.
private func narrowCircle(_ path: String, from page: PageID, in plan: SitePlan) -> Audience? {
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
private func contentPage(_ path: String, in plan: SitePlan) -> PageID? {
  let wanted = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
  return plan.pages.first { contentName($0) == wanted || $0.pathText == path }
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
