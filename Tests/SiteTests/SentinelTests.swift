internal import Diagnostics
internal import Domain
internal import Markup
internal import Publishing
internal import SiteBuild
internal import TestSupport
internal import Testing

/// Numbers that nobody may read, looked for in every byte that leaves the program.
@Suite struct `A withheld number` {
  private let header = "mois;territoire;sous_public;indicateur;valeur;statut\n"

  private func build(
    _ rows: [String], _ files: [String: String] = [:]
  ) async throws -> (
    content: InputTree, outcome: BuildOutcome
  ) {
    let own = files.merging(["tables/observations.csv": header + rows.joined(separator: "\n")]) {
      $1
    }
    let common = try Repository.tree("Tests/SiteTests/Commun").files.filter { own[$0.path] == nil }
    let content = InputTree(
      common + own.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) })
    let theme = try Repository.tree("Tests/SiteTests/Theme")
    let today = try #require(Month("2026-01"))
    let outcome = await buildSite(
      BuildInput(content: content, theme: theme),
      BuildOptions(audience: nil, today: today, jobs: 2))
    return (content, outcome)
  }

  private let dictionary = """
    code;libelle;definition;unite;nature;decimales;source;additif;base
    stock;Ménages;Ménages.;ménages;stock;0;siao;sous_public;
    duree;Durée;Durée.;jours;duree;0;siao;;stock
    """

  @Test func `stands in no file of the site`() async throws {
    // The complement of a small count, the durations of both, and their months around.
    let rows = (1...6).flatMap { month in
      [
        "2024-0\(month);metropole;ensemble;stock;9000000;c",
        "2024-0\(month);metropole;rue;stock;\(month == 3 ? 4 : 324_691);c",
        "2024-0\(month);metropole;heberges;stock;\(month == 3 ? 8_999_996 : 8_675_309);c",
        "2024-0\(month);metropole;rue;duree;\(month == 3 ? 7_654_321 : 40);c",
      ]
    }
    let (_, outcome) = try await build(rows, ["tables/indicateurs.csv": dictionary])
    guard case .ready(let built, let findings) = outcome else {
      Issue.record("\(outcome.findings.sorted.map(diagnosticJSON))")
      return
    }
    for file in built.site.files {
      let digits = joinedDigits(file.bytes)
      #expect(!digits.contains("8999996"), "\(file.path.string)")
      #expect(!digits.contains("7654321"), "\(file.path.string)")
    }
    // The same search finds a number that may be read.
    #expect(built.site.files.contains { joinedDigits($0.bytes).contains("8675309") })
    expectSilence(of: findings, in: InputTree([]), numbers: ["8999996", "7654321"])
  }

  @Test func `stands in no finding, as text or as JSON`() async throws {
    let sentinel = 8_675_309
    let calm = (0..<20).map { count in
      "\(Month(index: 2022 * 12 + 4 + count));metropole;jeunes;stock;\(sentinel + count % 3);c"
    }
    let rows =
      calm + [
        // A jump, a group beyond its whole, sums that fail, a negative value, a fraction, a key in double,
        // a number in a month to come, a status that forbids a value, an unknown code beside a number.
        "2024-01;metropole;jeunes;stock;30000001;c",
        "2024-01;metropole;ensemble;stock;20000002;c",
        "2024-01;metropole;rue;stock;\(sentinel + 1);c",
        "2024-01;metropole;heberges;stock;\(sentinel + 2);c",
        "2024-02;metropole;ensemble;stock;-\(sentinel);c",
        "2024-03;metropole;ensemble;stock;\(sentinel),5;c",
        "2024-03;metropole;ensemble;stock;\(sentinel);c",
        "2030-01;metropole;ensemble;stock;\(sentinel);c",
        "2024-04;metropole;ensemble;stock;\(sentinel);m",
        "2024-05;metropole;ensembl;stock;\(sentinel);c",
        "2024-13;metropole;ensemble;stock;\(sentinel);c",
      ]
    let (content, outcome) = try await build(rows)
    let ids = Set(outcome.findings.all.map(\.rule.id))
    #expect(
      ids.isSuperset(of: [
        "sum.partition", "sum.inclusion", "series.jump", "value.negative", "value.fraction",
        "observation.duplicate", "month.future", "observation.status", "csv.code", "csv.month",
      ]), "\(ids.sorted())")
    expectSilence(
      of: outcome.findings, in: content,
      numbers: ["8675309", "8675310", "8675311", "30000001", "20000002"])
  }

  private func expectSilence(of findings: Findings, in content: InputTree, numbers: [String]) {
    for finding in findings.sorted {
      let text = joinedDigits(Array(diagnosticText(finding, in: content).utf8))
      let json = joinedDigits(Array(diagnosticJSON(finding).utf8))
      for number in numbers {
        #expect(!text.contains(number), "\(text)")
        #expect(!json.contains(number), "\(json)")
      }
    }
  }
}

/// The text without its spaces, so that numbers stand in one piece.
func joinedDigits(_ bytes: [UInt8]) -> String {
  let spaces: [Unicode.Scalar] = [" ", "\u{A0}", "\u{2009}", "\u{202F}"]
  let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
  return String(String.UnicodeScalarView(scalars.filter { !spaces.contains($0) }))
}
