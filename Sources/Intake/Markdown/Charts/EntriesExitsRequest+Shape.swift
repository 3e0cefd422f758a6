internal import Domain

extension EntriesExitsRequest {
  init(reading map: inout YAMLMap, into notes: inout ReadingNotes) {
    let indicators = map.oneOrMany("indicateur", "indicateurs", .indicator, into: &notes)
    let subPublic = map.optional("sous_public", .subPublic, into: &notes)
    let identity = map.optional("identite", .codeText(.identity), into: &notes)
    // An identity names its own indicators.
    map.reportMissing(among: ["indicateur", "indicateurs", "identite"], into: &notes)
    self.init(
      indicators: indicators, identity: identity, subPublic: subPublic,
      monthCount: map.monthCount(into: &notes), landmarks: map.landmarks(into: &notes))
  }
}
