internal import Diagnostics
internal import Domain

/// Reads `pairs/CODE.md`, the sheet of a territory; nil once its header was refused.
func decodeTerritorySheet(
  _ file: InputFile, into notes: inout ReadingNotes
) -> TerritorySheet? {
  let location = SourceLocation(file: file.path)
  guard let id: TerritoryID = code(fileStem(file.path), of: file, into: &notes) else { return nil }
  notes.codeUses.append(CodeUse(kind: .territory, code: id.code, location: location))
  return decodeText(file, isHeaderRequired: true, into: &notes) { narrative in
    .map { map, notes in
      let identity = identity(in: &map, into: &notes)
      let sending = sending(in: &map, into: &notes)
      let comparabilities = map.required("comparabilite", .list(of: .comparability), into: &notes)
      let parts = parts(of: narrative, at: location, into: &notes)
      guard let identity, let sending else { return nil }
      return TerritorySheet(
        territory: id, identity: identity, sending: sending,
        comparabilities: comparabilities ?? [], parts: parts, location: location)
    }
  }
}

private func identity(
  in map: inout YAMLMap, into notes: inout ReadingNotes
) -> TerritorySheet.Identity? {
  let inhabitants: YAMLShape<Int> = .integer(in: 1...100_000_000)
  let population = map.required("population", inhabitants, into: &notes)
  let households = map.optional("menages", inhabitants, into: &notes)
  let perimeter = map.required("perimetre", .prose, into: &notes)
  let start = map.required("debut", .month, into: &notes)
  let carrier = map.required("porteur", .prose, into: &notes)
  let sources = map.required("sources", .list(of: .prose), into: &notes)
  let bodies = map.required("instances", .list(of: .prose), into: &notes)
  guard let population, let perimeter, let start, let carrier, let sources, let bodies else {
    return nil
  }
  return TerritorySheet.Identity(
    population: population, households: households, perimeter: perimeter, start: start,
    carrier: carrier, sources: sources, bodies: bodies)
}

private func sending(
  in map: inout YAMLMap, into notes: inout ReadingNotes
) -> TerritorySheet.Sending? {
  let day = map.required("millesime", .day, into: &notes)
  let sender = map.required("source", .prose, into: &notes)
  let audience: Audience? = map.required("diffusion", .choice, into: &notes)
  let caveats = map.required("reserves", .placed(.list(of: .prose)), into: &notes)
  if let caveats, caveats.value.isEmpty {
    notes.report(
      Rule.peerCaveats.at(
        caveats.location,
        "aucune réserve. Écrire au moins une phrase : ce que ces chiffres ne disent pas."))
  }
  guard let day, let sender, let audience, let caveats else { return nil }
  return TerritorySheet.Sending(
    day: day, sender: sender, audience: audience, caveats: caveats.value)
}

extension YAMLShape<Comparability> {
  fileprivate static var comparability: YAMLShape {
    .map { map, notes in
      let entry = map.location
      let indicator = map.required("indicateur", .indicator, into: &notes)
      let definition = map.required("definition", .prose, into: &notes)
      let date: ReferenceDate? = map.required("date", .choice, into: &notes)
      let unit = map.required("unite", .prose, into: &notes)
      let sources = map.required("sources", .list(of: .prose), into: &notes)
      let inactivity = map.optional("inactivite", .integer(in: 1...3650), into: &notes)
      let asylum: AsylumScheme? = map.required("asile", .choice, into: &notes)
      let grade: Placed<ComparabilityGrade>? = map.optional(
        "note", .placed(.choice), into: &notes)
      let reason = map.optional("motif", .prose, into: &notes) ?? ""
      guard let indicator, let definition, let date, let unit, let sources, let asylum else {
        return nil
      }
      return Comparability(
        indicator: indicator, definition: definition, date: date, unit: unit, sources: sources,
        inactivity: inactivity, asylum: asylum, grade: grade?.value, reason: reason,
        location: grade?.location ?? entry)
    }
  }
}

/// The text of a sheet, cut at its headings.
private func parts(
  of narrative: Narrative, at location: SourceLocation, into notes: inout ReadingNotes
) -> [TerritorySheet.Part: Narrative] {
  var parts: [TerritorySheet.Part: [Block]] = [:]
  var current: TerritorySheet.Part?
  var isKnown = false
  for block in narrative.blocks {
    if case .heading(2, let words, let place) = block {
      let title = words.map(plainWord).joined()
      current = TerritorySheet.Part(rawValue: title)
      isKnown = true
      if current == nil { notes.report(partFinding(title, at: place)) }
    } else if let current {
      parts[current, default: []].append(block)
    } else if !isKnown {
      isKnown = true
      notes.report(Rule.peerPart.at(location, "un texte précède le premier titre. \(knownParts)"))
    }
  }
  return parts.mapValues(Narrative.init(blocks:))
}

private func partFinding(_ title: String, at place: SourceLocation) -> Diagnostic {
  let nearest = nearestName(to: title, in: TerritorySheet.Part.allCases.map(\.rawValue))
  let remedy = nearest.map { "vouliez-vous « \($0) » ?" } ?? knownParts
  return Rule.peerPart.at(
    place, length: title.count + 3, "« \(title) » n'est pas une partie de fiche ; \(remedy)")
}

private var knownParts: String {
  let titles = TerritorySheet.Part.allCases.map { "« ## \($0.rawValue) »" }
  return "Titres admis : \(titles.joined(separator: ", "))."
}

private func plainWord(_ inline: Inline) -> String {
  if case .text(let text) = inline { text } else { "" }
}

extension Rule {
  static let peerCaveats = Rule(
    "peer.caveats", .error, "Fiche de territoire sans réserve",
    "Un territoire dit lui-même ce que ses chiffres ne disent pas ; ses réserves sont imprimées mot pour mot à "
      + "côté d'eux. Sans réserve écrite, ses chiffres ne sortent pas.")

  static let peerPart = Rule(
    "peer.part", .error, "Partie de fiche inconnue",
    "Le texte d'une fiche de territoire n'a que quatre parties, pour que celles de deux territoires se lisent "
      + "côte à côte. Ce qui n'a pas sa place dans l'une d'elles s'écrit dans le brief de la séance."
  )
}

/// What a territory's sheet may break by itself.
let territorySheetRules: [Rule] = [.peerCaveats, .peerPart]
