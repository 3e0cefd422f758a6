internal import Diagnostics
internal import Domain

extension YAMLShape<ChartRequest.Landmark> {
  /// A month, or the first and the last, with a label: as in the table of events.
  static var landmark: YAMLShape {
    .map { map, notes in
      let first = map.required("mois", .month, into: &notes)
      let last = map.optional("mois_fin", .placed(.month), into: &notes)
      let label = map.required("libelle", .prose, into: &notes)
      guard let first, let label else { return nil }
      if let last, last.value < first {
        notes.report(
          Rule.yamlMonth.at(
            last.location, length: 7,
            "« \(last.value) » précède « \(first) ». Écrire d'abord le premier mois du repère."))
        return nil
      }
      return ChartRequest.Landmark(months: first...(last?.value ?? first), label: label)
    }
  }
}
