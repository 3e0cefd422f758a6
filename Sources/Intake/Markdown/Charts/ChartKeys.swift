internal import Diagnostics
internal import Domain

/// The keys that several kinds of charts read.
extension YAMLMap {
  /// The indicators of a chart; reports a block that names none.
  mutating func chartIndicators(into notes: inout ReadingNotes) -> [IndicatorID] {
    let indicators = oneOrMany("indicateur", "indicateurs", .indicator, into: &notes)
    reportMissing(among: ["indicateur", "indicateurs"], into: &notes)
    return indicators
  }

  /// The groups of a chart that draws one or several.
  mutating func chartGroups(into notes: inout ReadingNotes) -> [SubPublicID] {
    oneOrMany("sous_public", "sous_publics", .subPublic, into: &notes)
  }

  /// The groups of a chart that draws several, or the partition whose parts they are.
  mutating func groupsOrPartition(
    into notes: inout ReadingNotes
  ) -> (subPublics: [SubPublicID], partition: AxisID?) {
    let subPublics = optional("sous_publics", .list(of: .subPublic), into: &notes) ?? []
    let partition = optional("partition", .axis, into: &notes)
    reportBoth("sous_publics", "partition", into: &notes)
    return (subPublics, partition)
  }

  /// Reports a list of groups where one alone changes what is drawn.
  mutating func reportSeveral(
    _ groups: [SubPublicID], _ reason: String, into notes: inout ReadingNotes
  ) {
    guard groups.count > 1, let key = present(["sous_publics"]).first else { return }
    notes.report(
      Rule.mdDirective.at(
        key.location, length: key.length, "\(reason). Écrire « sous_public: code »."))
  }

  /// Reports a block that has none of the keys that say what it draws.
  mutating func reportMissing(among keys: [String], into notes: inout ReadingNotes) {
    guard present(keys).isEmpty else { return }
    notes.report(
      Rule.yamlMissing.at(
        location, "Il faut un indicateur. Ajouter une ligne « indicateur: code »."))
  }

  /// How many months a chart draws, the last included.
  mutating func monthCount(
    in range: ClosedRange<Int> = 1...120, standard: Int = standardMonthCount,
    into notes: inout ReadingNotes
  ) -> Int {
    optional("mois", .integer(in: range), into: &notes) ?? standard
  }

  mutating func landmarks(into notes: inout ReadingNotes) -> [ChartRequest.Landmark] {
    optional("reperes", .list(of: .landmark), into: &notes) ?? []
  }

  /// The codes under a singular or a plural key, which exclude each other.
  mutating func oneOrMany<Kind>(
    _ one: String, _ many: String, _ shape: YAMLShape<Identifier<Kind>>,
    into notes: inout ReadingNotes
  ) -> [Identifier<Kind>] {
    reportBoth(one, many, into: &notes)
    let single = optional(one, shape, into: &notes)
    let several = optional(many, .list(of: shape), into: &notes)
    return several ?? single.map { [$0] } ?? []
  }

  /// Reports the later of two keys that exclude each other.
  mutating func reportBoth(_ one: String, _ other: String, into notes: inout ReadingNotes) {
    let written = present([one, other])
    guard written.count == 2 else { return }
    notes.report(
      Rule.mdDirective.at(
        written[1].location, length: written[1].length,
        "« \(one) » et « \(other) » s'excluent. N'en garder qu'une."))
  }
}
