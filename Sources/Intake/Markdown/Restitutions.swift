internal import Diagnostics
internal import Domain

/// Reads `restitutions/CODE.md`: a selection of figures, and what its author says of it.
///
/// The sections of the document come from the selection, so that a few lines make a brief like the others.
func decodeRestitution(_ file: InputFile, into notes: inout ReadingNotes) -> Meeting? {
  let code: PageSlug? = code(fileStem(file.path), of: file, into: &notes)
  return decodeText(file, isHeaderRequired: true, into: &notes) { narrative in
    .map { map, notes in
      let title = map.required("titre", .prose, into: &notes)
      let day = map.required("date", .day, into: &notes)
      let month = map.required("mois", .month, into: &notes)
      let followUp = map.optional("suite", .prose, into: &notes) ?? ""
      let selection = selection(until: month, in: &map, into: &notes)
      guard let code, let title, let day, let month, let selection else { return nil }
      let text = MeetingText(
        narrative: selection.narrative(after: narrative), attendees: [],
        location: SourceLocation(file: file.path))
      return Meeting(
        kind: .restitution, code: code, title: title, day: day, month: month, place: "", hours: "",
        subPublics: selection.subPublics, indicators: selection.indicators, followUp: followUp,
        texts: [.participants: text], location: text.location)
    }
  }
}

/// What is asked for: figures, of which groups, over how many months.
private struct Selection {
  let indicators: [IndicatorID]
  /// Empty for the whole.
  let subPublics: [SubPublicID]
  let monthCount: Int
  /// Where the indicators are named: what a section cannot show is said there.
  let location: SourceLocation
}

private func selection(
  until last: Month?, in map: inout YAMLMap, into notes: inout ReadingNotes
) -> Selection? {
  let indicators = map.required("indicateurs", .placed(.list(of: .indicator)), into: &notes)
  let subPublics = map.optional("sous_publics", .list(of: .subPublic), into: &notes) ?? []
  let first = map.optional("premier_mois", .placed(.month), into: &notes)
  guard let indicators, let last else { return nil }
  if indicators.value.isEmpty {
    notes.report(
      Rule.restitutionSelection.at(
        indicators.location,
        "aucun indicateur à restituer. En écrire un, par exemple [d115_demandes]."
      ))
  }
  if let first, first.value >= last {
    notes.report(
      Rule.restitutionSelection.at(
        first.location, length: 7,
        "« \(first.value) » n'est pas avant \(last), le mois des chiffres. Écrire un mois plus ancien."
      ))
  }
  return Selection(
    indicators: indicators.value, subPublics: subPublics,
    monthCount: max(2, (first?.value ?? last.yearBefore).distance(to: last) + 1),
    location: indicators.location)
}

// MARK: - Sections

extension Selection {
  /// An author's words, then every section that the selection brings; a rule begins a sheet.
  func narrative(after words: Narrative) -> Narrative {
    Narrative(
      blocks: words.blocks + figures + [.rule] + charts + tables + groups
        + list("Les unités de ce document", .units)
        + list("Ce qui peut expliquer un écart", .anomalies)
        + list("Des questions pour en parler", .questions))
  }

  private var figures: [Block] {
    let groups: [SubPublicID?] = subPublics.isEmpty ? [nil] : subPublics
    return [title("Les chiffres à connaître")]
      + groups.map { block(.figures(indicators: indicators, subPublic: $0)) }
  }

  /// A chart an indicator: one curve a group, or a small drawing a group when they are many.
  private var charts: [Block] {
    [title("Mois par mois")]
      + indicators.map { indicator in
        let request: ChartRequest =
          subPublics.count > mostCurves
          ? .multiples(
            MultiplesRequest(
              indicators: [indicator], subPublics: subPublics, monthCount: monthCount))
          : .line(
            LineRequest(indicators: [indicator], subPublics: subPublics, monthCount: monthCount))
        return block(.chart(ChartBlock(name: indicator.code.lowercased(), request: request)))
      }
  }

  /// One table of all indicators; one an indicator when there are groups to set side by side.
  private var tables: [Block] {
    let columns = subPublics.count > 1 ? indicators.map { [$0] } : [indicators]
    return columns.map { indicators in
      block(
        .table(
          TableRequest(
            title: nil, indicators: indicators, subPublics: subPublics, monthCount: monthCount)))
    }
  }

  private var groups: [Block] { subPublics.isEmpty ? [] : list("Qui est compté", .groups) }

  private func list(_ words: String, _ subject: RegisterSubject) -> [Block] {
    [
      title(words),
      block(.register(RegisterRequest(subject: subject, title: nil, subPublic: nil))),
    ]
  }

  private func title(_ words: String) -> Block { .heading(level: 2, [.text(words)], location) }

  private func block(_ content: Directive.Content) -> Block {
    .directive(Directive(content: content, location: location))
  }
}

/// How many curves a chart holds.
private let mostCurves = 4

extension Rule {
  static let restitutionSelection = Rule(
    "restitution.selection", .error, "Restitution sans matière",
    "Une restitution montre un ou plusieurs indicateurs, du « premier_mois » au « mois » de ses chiffres ; "
      + "sans « premier_mois », l'année qui précède.")
}

/// What a restitution may break by itself.
let restitutionRules: [Rule] = [.restitutionSelection]
