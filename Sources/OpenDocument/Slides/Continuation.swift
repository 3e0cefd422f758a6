extension Deck {
  /// The deck with every slide as long as a slide is: what is projected, whatever the format.
  package var continued: Deck {
    Deck(
      title: title, date: date, banner: banner, edition: edition, audience: audience,
      slides: slides.flatMap(\.continued))
  }
}

extension Slide {
  /// The slide, and those that continue it when its body is longer than one.
  ///
  /// The notes stay with the first.
  fileprivate var continued: [Slide] {
    let bodies = body.parts(in: Layout.body(under: subtitle))
    return bodies.enumerated().map { index, body in
      Slide(
        title: index == 0 ? title : "\(title) (suite)", kicker: kicker, subtitle: subtitle,
        body: body, notes: index == 0 ? notes : [])
    }
  }
}

extension SlideBody {
  /// The body in parts that each fit a slide; itself when it does.
  fileprivate func parts(in place: Place) -> [SlideBody] {
    switch self {
    case .opening, .chart: [self]
    case .bullets(let texts) where texts.isEmpty: [self]
    case .bullets(let texts):
      pages(texts, room: place.height) {
        Bullets.height($0, TextSize(points: Layout.smallest))
      }.map(SlideBody.bullets)
    case .figures(let figures):
      figures.isEmpty ? [self] : chunks(figures, of: FigureRows.most).map(SlideBody.figures)
    case .table(let table):
      table.pages(in: place).map(SlideBody.table)
    }
  }
}

private func chunks<Item>(_ items: [Item], of size: Int) -> [[Item]] {
  stride(from: 0, to: items.count, by: size).map { Array(items[$0..<min($0 + size, items.count)]) }
}
