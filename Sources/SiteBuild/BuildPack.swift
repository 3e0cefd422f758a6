package import Diagnostics
internal import Disclosure
internal import Domain
internal import Markup
internal import OpenDocument
internal import Packs
internal import Planning
package import Printing
package import Publishing

/// Makes the pack of a meeting: a built site in, verified files out.
///
///     site ─ assemble ─▶ documents ─ print ─▶ + PDF and pictures ─ verify ─▶ pack
///
/// A document that cannot be printed is an error among the findings, and the pack is made without it.
///
/// - Parameter code: that of a workshop or a session, or the month of a committee; case is ignored.
/// - Returns: nil when there is no such meeting.
package func buildPack(
  _ code: String, from site: BuiltSite, _ options: PackOptions, into found: inout Findings
) async -> BuiltPack? {
  guard let meeting = meeting(code, in: site, into: &found) else { return nil }
  var files = assemblePack(meeting, of: site.site.files, isHandedOut: site.isHandedOut)
  var sheets: [OutputPath: Int] = [:]
  if let engine = options.engine {
    let printer = PackPrinter(
      engine: engine, day: meeting.day, output: "\(options.output)/\(meeting.packName)")
    let printed = await printer.print(files, options, into: &found)
    files += printed.map(\.file)
    for made in printed { sheets[made.file.path] = made.sheets }
  }
  files.sort { $0.path < $1.path }
  files += site.notice(of: meeting).file(on: files, sheets: sheets)
  guard let pack = Publishing.verify(files, into: &found) else { return nil }
  return BuiltPack(name: meeting.packName, site: pack, identity: site.identity)
}

/// What a pack is told from outside.
package struct PackOptions: Sendable {
  /// Nil for a pack without PDF and pictures.
  package let engine: PrintEngine?
  /// The folder where packs are written; the browser works there.
  package let output: String
  /// How many documents are printed at the same time.
  package let jobs: Int
  /// Told before each document: its number from 1, how many there are, its path in the pack.
  package let announce: @Sendable (Int, Int, String) -> Void

  package init(
    engine: PrintEngine?, output: String, jobs: Int,
    announce: @escaping @Sendable (Int, Int, String) -> Void = { _, _, _ in }
  ) {
    self.engine = engine
    self.output = output
    self.jobs = jobs
    self.announce = announce
  }
}

/// A verified pack, the same files as an archive, and what they were built from.
package struct BuiltPack: Sendable {
  /// The name of its folder: `synchro-A1-2024-06-20`.
  package let name: String
  package let site: VerifiedSite
  package let identity: BuildIdentity
  /// A ZIP archive of the folder, its manifest first.
  package let archive: [UInt8]

  fileprivate init(name: String, site: VerifiedSite, identity: BuildIdentity) {
    self.name = name
    self.site = site
    self.identity = identity
    let manifest = (path: Manifest.name, bytes: Manifest(site, build: identity).json)
    let files = [manifest] + site.files.map { (path: $0.path.string, bytes: $0.bytes) }
    archive = zipped(
      files.compactMap { file in
        OutputPath("\(name)/\(file.path)").map { OutputFile(path: $0, bytes: file.bytes) }
      })
  }
}

extension Rule {
  static let packUnknown = Rule(
    "pack.unknown", .error, "Dossier demandé pour une séance inconnue",
    "« synchro pack » attend le code d'un atelier ou d'un temps inter-territoires (le nom de son dossier "
      + "dans le contenu), ou le mois d'un comité, AAAA-MM. Le message donne les codes qui existent."
  )
}

/// The rules of packs.
let packRules: [Rule] = [.packUnknown] + printRules

private func meeting(
  _ code: String, in site: BuiltSite, into found: inout Findings
) -> Meeting? {
  let meetings = site.plan.dossier.meetings
  let wanted = code.lowercased()
  if let meeting = meetings.first(where: { $0.code.code.lowercased() == wanted }) { return meeting }
  let codes = meetings.map(\.code.code)
  let nearest = nearestName(to: code, in: codes).map { " Le plus proche : « \($0) »." } ?? ""
  let list =
    codes.isEmpty ? "Le contenu n'en a pas." : "Codes : \(codes.joined(separator: ", "))."
  found.report(
    Rule.packUnknown.at(
      SourceLocation(file: Meeting.Kind.workshop.rawValue),
      "« \(code) » n'est le code d'aucune séance.\(nearest) \(list)"))
  return nil
}

extension BuiltSite {
  /// Whether participants may have a page: it is for partners, and shows what their own site would.
  fileprivate func isHandedOut(_ path: OutputPath) -> Bool {
    let readers = plan.pages.first { plan.path(of: $0) == path }?.readers
    return readers.map { $0 >= handoutAudience && handoutAudience > .comite } ?? false
  }

  /// Whose threshold the documents to hand out follow.
  private var handoutAudience: Audience {
    guard plan.edition.audience == .comite else { return plan.edition.audience }
    let hasPartners = plan.dossier.site.dissemination.thresholds[.partenaires] != nil
    return hasPartners ? .partenaires : .comite
  }

  fileprivate func notice(of meeting: Meeting) -> PackNotice {
    PackNotice(
      meeting: meeting, edition: plan.latest, isSynthetic: plan.dossier.site.isSynthetic,
      sharedWith: handoutAudience.label, reservedFor: Audience.comite.label,
      version: synchroVersion)
  }
}
