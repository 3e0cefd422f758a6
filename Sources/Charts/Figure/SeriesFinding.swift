internal import Disclosure
internal import Domain
internal import French

/// The last month of several series, for the name of an image: each value while they are short to say, else
/// the lowest and the highest.
///
/// Numbers without grouping, each with its mark.
func lastValuesFinding(_ series: [ChartSeries], _ frame: ChartFrame) -> String {
  guard series.contains(where: { $0.cells.contains { $0.quantity != nil } }) else {
    return "Aucune valeur diffusée."
  }
  let last = series.compactMap { series -> LastValue? in
    guard case .value(let quantity, let quality) = series.cells.last else { return nil }
    let number = spokenNumber(quantity, places: frame.places)
    return LastValue(
      label: series.label, quantity: quantity, number: number, mark: quality.spokenMark)
  }
  let all = last.map { named($0.label, $0.number + $0.mark) }.joined(separator: "\u{202F}; ")
  let ordered = last.sorted { $0.quantity < $1.quantity }
  guard let lowest = ordered.first, let highest = ordered.last else {
    return "Aucune valeur diffusée le dernier mois."
  }
  if all.count <= longestList || last.count == 1 { return "Dernier mois, \(all)." }
  let isPartial = series.contains { $0.cells.last == .withheld }
  guard lowest.quantity < highest.quantity else {
    let name = isPartial ? "valeurs diffusées égales" : "valeur égale partout"
    let mark = last.first { !$0.mark.isEmpty }?.mark ?? ""
    return "Dernier mois, \(name)\u{A0}: \(highest.number)\(mark)."
  }
  let mark = lowest.mark == highest.mark ? "" : lowest.mark
  let start = isPartial ? "valeurs diffusées de" : "de"
  return "Dernier mois, \(start) \(lowest.number)\(mark) à \(highest.number)\(highest.mark)."
}

private struct LastValue {
  let label: String
  let quantity: Quantity
  let number: String
  let mark: String
}

/// The characters that leave room for the kind, the place and the period.
private let longestList = 90
