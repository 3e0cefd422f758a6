internal import Diagnostics
internal import Domain

extension OccupancyRequest {
  init(reading map: inout YAMLMap, into notes: inout ReadingNotes) {
    self.init(
      indicators: map.chartIndicators(into: &notes),
      subPublic: map.optional("sous_public", .subPublic, into: &notes),
      capacity: map.optional("capacite", .indicator, into: &notes),
      parts: map.optional("dont", .list(of: .capacityPart), into: &notes) ?? [],
      showsRates: map.optional("taux", .yesNo, into: &notes) ?? false)
  }
}

extension YAMLShape<ChartRequest.CapacityPart> {
  /// A part of a capacity: the row that it belongs to, and the cell that counts it.
  fileprivate static var capacityPart: YAMLShape {
    .map { map, notes in
      var part = ChartRequest.CapacityPart()
      part.row = map.optional("rangee", .category, into: &notes)
      part.label = map.optional("libelle", .prose, into: &notes)
      part.indicator = map.optional("indicateur", .indicator, into: &notes)
      part.territory = map.optional("territoire", .territory, into: &notes)
      part.subPublic = map.optional("sous_public", .subPublic, into: &notes)
      part.category = map.optional("modalite", .category, into: &notes)
      guard part.names else {
        notes.report(
          Rule.yamlMissing.at(
            map.location,
            "Rien ne dit quelle partie de la capacité. Écrire « territoire », « sous_public », "
              + "« indicateur » ou « modalite »."))
        return nil
      }
      return part
    }
  }
}

extension ChartRequest.CapacityPart {
  /// Whether anything tells the part from the whole.
  fileprivate var names: Bool {
    indicator != nil || territory != nil || subPublic != nil || category != nil
  }
}

extension YAMLShape<CategoryID> {
  /// A category; its use is noted.
  fileprivate static var category: YAMLShape {
    YAMLShape { value, notes in
      YAMLShape<String>.codeText(.category).read(value, &notes).flatMap { CategoryID($0) }
    }
  }
}
