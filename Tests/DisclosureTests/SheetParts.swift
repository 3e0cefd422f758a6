internal import Diagnostics
internal import Disclosure
internal import Domain

private let nowhere = SourceLocation(file: "t.csv")

/// A code, or an error that names what is none.
func code<Kind>(_ text: some StringProtocol) throws -> Identifier<Kind> {
  guard let code = Identifier<Kind>(text) else { throw SheetError(text) }
  return code
}

/// A count of households, additive over sub-publics and territories unless told otherwise.
func count(
  _ name: String, additivity: Additivity = [.overSubPublics, .overTerritories],
  nature: Nature = .stock, breakdown: String? = nil, isConfidential: Bool = true
) throws -> Indicator {
  try indicator(
    name, unit: "ménages", nature: nature, additivity: additivity, breakdown: breakdown,
    isConfidential: isConfidential)
}

/// A percentage of two formulas, written `sorties` or `demandes-dnp`.
func ratio(_ name: String, _ numerator: String, _ denominator: String) throws -> Indicator {
  try indicator(
    name, unit: "%", nature: .ratio, places: 1, numerator: try formula(numerator),
    denominator: try formula(denominator), isConfidential: false)
}

/// A duration in days, whose secrecy is that of a count.
func duration(_ name: String, base: String) throws -> Indicator {
  try indicator(name, unit: "jours", nature: .duree, base: base, isConfidential: false)
}

private func indicator(
  _ name: String, unit: String, nature: Nature, places: Int = 0, additivity: Additivity = [],
  breakdown: String? = nil, numerator: Formula? = nil, denominator: Formula? = nil,
  base: String? = nil, isConfidential: Bool
) throws -> Indicator {
  Indicator(
    id: try code(name), label: name, definition: name, unit: unit, nature: nature, places: places,
    sources: [], additivity: additivity, breakdown: try breakdown.map { try code($0) },
    numerator: numerator, denominator: denominator, base: try base.map { try code($0) },
    isConfidential: isConfidential, reading: "", caveat: "", order: 0, location: nowhere)
}

private func formula(_ text: String) throws -> Formula {
  Formula(
    terms: try text.split(separator: "-").enumerated().map { position, name in
      Formula.Term(sign: position == 0 ? 1 : -1, indicator: try code(name))
    })
}

func place(
  _ name: String, _ type: TerritoryType = .commune, in parent: String? = nil
) throws -> Territory {
  Territory(
    id: try code(name), label: name, type: type, parent: try parent.map { try code($0) },
    order: 0, location: nowhere)
}

/// The communes of the métropole.
func communes(_ names: String...) throws -> [Territory] {
  try names.map { try place($0, in: "metropole") }
}

/// A category of the breakdown `avis`.
func category(_ name: String) throws -> Category {
  Category(
    id: try code(name), breakdown: try code("avis"), label: name, order: 0,
    location: SourceLocation(file: "tables/modalites.csv"))
}

func groups(_ parts: [String], _ thematic: [String]) throws -> [SubPublic] {
  let axis: AxisID = try code("situation")
  let whole: SubPublicID = try code("ensemble")
  return [try group("ensemble", .whole)]
    + (try parts.map { try group($0, .part(axis: axis, of: whole)) })
    + (try thematic.map { try group($0, .thematic) })
}

private func group(_ name: String, _ standing: SubPublicStanding) throws -> SubPublic {
  SubPublic(
    id: try code(name), label: name, definition: name, standing: standing, caveat: "", order: 0,
    location: nowhere)
}

/// stock(M) = stock(M−1) + entries − exits.
func stockFlow(
  entries: [String] = ["entrees"], exits: [String] = ["sorties"], absolute: Int = 0,
  relative: Int = 0
) throws -> AccountingIdentity {
  AccountingIdentity(
    code: "bouclage", label: "Bouclage",
    form: .stockFlow(
      stock: try code("stock"), entries: try entries.map { try code($0) },
      exits: try exits.map { try code($0) }),
    tolerance: Tolerance(absolute: Quantity(absolute), relative: Quantity(relative)),
    location: nowhere)
}

func total(_ total: String, of parts: String...) throws -> AccountingIdentity {
  AccountingIdentity(
    code: "total", label: "Total",
    form: .sum(total: try code(total), parts: try parts.map { try code($0) }), tolerance: .exact,
    location: nowhere)
}

/// A site where the committee reads from 5 on, partners from 11 on.
func site(identities: [AccountingIdentity], publicZeros: [String]) throws -> SiteDescription {
  SiteDescription(
    title: "", description: "", publisher: "", contact: "", territory: try code("metropole"),
    whole: try code("ensemble"), isSynthetic: true, partnership: Partnership(name: "", link: ""),
    funders: [],
    dissemination: Dissemination(
      standard: .partenaires, thresholds: [.comite: 5, .partenaires: 11],
      publicZeros: try publicZeros.map { try code($0) }),
    report: ReportOutline(headline: [], sections: []), identities: identities, jumpThreshold: 6)
}
