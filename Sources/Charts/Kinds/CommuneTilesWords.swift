internal import Disclosure
internal import Domain
internal import French

/// What the schema says: the highest published value, the lowest, and how many are withheld.
func communeWords(_ chart: CommuneTiles) -> ChartWords {
  ChartWords(
    kind: "Schéma en tuiles", finding: finding(chart), description: description(chart).html,
    reading: reading(chart).html)
}

/// The published tiles from the highest value to the lowest, ties in the order of the alphabet.
private func ranked(
  _ chart: CommuneTiles
) -> [(name: String, value: Quantity, quality: Quality)] {
  chart.alphabetical.compactMap { tile in
    guard case .value(let quantity, let quality) = tile.cell else { return nil }
    return (tile.place.name, quantity, quality)
  }
  .enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
  .map(\.element)
}

private func finding(_ chart: CommuneTiles) -> String {
  guard let highest = ranked(chart).first else { return "Aucune valeur diffusée." }
  let number = spokenNumber(highest.value, places: chart.frame.places)
  return "Valeur diffusée la plus élevée\u{A0}: \(highest.name), \(number)."
}

private func description(_ chart: CommuneTiles) -> MarkupPen {
  var pen = MarkupPen(capacity: 512)
  pen.markup("une tuile de même taille par commune, à peu près à sa place sur une carte\u{202F}; ")
  pen.markup("la couleur d’une tuile suit la classe de sa valeur.")
  let published = ranked(chart)
  if let highest = published.first, let lowest = published.last {
    pen.markup(" Valeur diffusée la plus élevée\u{A0}: ")
    pen.extreme(highest, chart.frame)
    if published.count > 1 {
      pen.markup("\u{202F}; la plus faible\u{A0}: ")
      pen.extreme(lowest, chart.frame)
    }
    pen.markup(".")
  } else {
    pen.markup(" Aucune valeur diffusée.")
  }
  pen.gapSentence([chart.tiles.map(\.cell)])
  return pen
}

extension MarkupPen {
  fileprivate mutating func extreme(
    _ tile: (name: String, value: Quantity, quality: Quality), _ frame: ChartFrame
  ) {
    text(tile.name)
    markup(", ")
    amount(tile.value, frame)
    proseMarks(tile.quality)
  }
}

private func reading(_ chart: CommuneTiles) -> MarkupPen {
  var pen = MarkupPen(capacity: 128)
  guard let highest = ranked(chart).first else {
    pen.markup("aucune valeur n’est diffusée.")
    return pen
  }
  pen.inMonth(chart.month)
  pen.text(", à \(highest.name)\u{A0}: ")
  pen.amount(highest.value, chart.frame)
  pen.proseMarks(highest.quality)
  pen.markup(".")
  return pen
}
