internal import Diagnostics
internal import Domain

/// Every text of the content, read.
struct Texts {
  private var reports: [MonthlyReport] = []
  private var subPublics: [SubPublicText] = []
  private var subPublicReports: [SubPublicMonth: Narrative] = [:]
  private var pages: [TextPage] = []
  private var meetings = Meetings()
  private var sheets: [TerritorySheet] = []

  init(_ tree: InputTree, into notes: inout ReadingNotes) {
    for file in tree.files where file.path.hasSuffix(".md") {
      let parts = file.path.split(separator: "/")
      switch parts.first {
      case "rapports" where parts.count == 3:
        guard let month = Month(parts[1]), let text = decodeSubPublicText(file, into: &notes)
        else { continue }
        subPublicReports[SubPublicMonth(month: month, subPublic: text.subPublic)] = text.narrative
      case "rapports": reports += [decodeReport(file, into: &notes)].compactMap { $0 }
      case "sous-publics":
        subPublics += [decodeSubPublicText(file, into: &notes)].compactMap { $0 }
      case "pairs" where parts.count == 2:
        sheets += [decodeTerritorySheet(file, into: &notes)].compactMap { $0 }
      case "pages": pages += [decodePage(file, into: &notes)].compactMap { $0 }
      default: meetings.read(file, into: &notes)
      }
    }
  }

  /// Reports the pages that every site must have and this one has not.
  func report(into found: inout Findings) {
    meetings.report(into: &found)
    let slugs = Set(pages.map(\.slug.code))
    for name in ["methode", "rgpd", "mentions", "glossaire"] where !slugs.contains(name) {
      found.report(
        Rule.contentPage.at(
          SourceLocation(file: "pages/\(name).md"),
          "la page « \(name) » manque. Créer « pages/\(name).md » avec son titre."))
    }
  }

  func fill(_ dossier: inout Dossier) {
    dossier.reports = reports
    dossier.subPublicTexts = Dictionary(
      subPublics.map { ($0.subPublic, $0.narrative) }, uniquingKeysWith: { first, _ in first })
    dossier.subPublicReports = subPublicReports
    dossier.pages = pages
    dossier.meetings = meetings.whole
    dossier.sheets = sheets
  }
}

extension Rule {
  static let contentPage = Rule(
    "content.page", .error, "Page obligatoire absente",
    "Chaque site dit sa méthode, les droits des personnes (RGPD), ses mentions (convention, art. 6) et ses "
      + "mots. Créer la page dans « pages ».")
}

/// The rules of the texts as a whole.
let textSetRules: [Rule] = [.contentPage]
