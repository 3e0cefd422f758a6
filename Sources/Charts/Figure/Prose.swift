internal import Disclosure
internal import Domain
internal import French

extension MarkupPen {
  /// Writes a number and its unit: `571 ménages`, `48,4 %`.
  mutating func amount(_ quantity: Quantity, _ frame: ChartFrame) {
    number(quantity, places: frame.places)
    guard !frame.unit.isEmpty else { return }
    markup("\u{A0}")
    text(unitName(frame.unit, for: quantity))
  }

  /// Writes `en juin 2024`.
  mutating func inMonth(_ month: Month) {
    markup("en\u{A0}")
    text(month.frenchMonthName)
    markup("\u{A0}")
    integer(month.year)
  }

  /// Writes what was found between the ends of one series, in one sentence.
  ///
  /// - Parameter cuts: the first months whose values do not compare with those before.
  mutating func summary(
    _ series: ChartSeries, _ frame: ChartFrame, from start: Month, cuts: [Month]
  ) {
    guard let summary = SeriesSummary(series.cells, from: start, cuts: cuts) else {
      return markup("aucune valeur diffusée.")
    }
    amount(summary.first.quantity, frame)
    markup(" ")
    inMonth(summary.first.month)
    guard summary.first.month != summary.last.month else {
      proseMarks(summary.last.quality)
      return markup(", seule valeur diffusée.")
    }
    proseMarks(summary.first.quality)
    if let origin = summary.origin {
      text("\u{202F}; \(origin), ")
    } else {
      markup(", ")
    }
    dated(summary.last, frame)
    extremes(summary, frame)
    markup(".")
  }

  /// Writes the extremes, one that stands at an end by its name only.
  private mutating func extremes(_ summary: SeriesSummary, _ frame: ChartFrame) {
    guard let (lowest, highest) = summary.extremes else { return }
    markup("\u{202F}; ")
    if let exception = summary.exception { text("\(exception), ") }
    guard lowest.quantity != highest.quantity else {
      return markup(
        summary.isPartlyWithheld ? "valeurs diffusées constantes" : "valeur constante")
    }
    extreme("minimum", lowest, of: summary, frame)
    markup("\u{202F}; ")
    extreme("maximum", highest, of: summary, frame)
  }

  private mutating func extreme(
    _ name: StaticString, _ value: SeriesSummary.Value, of summary: SeriesSummary,
    _ frame: ChartFrame
  ) {
    markup(name)
    if summary.isPartlyWithheld { markup(" diffusé") }
    if let place = summary.place(of: value) { return text(" \(place)") }
    markup("\u{A0}: ")
    dated(value, frame)
  }

  /// Writes one decoded value: `en juin 2025, « Urgence » (Femmes) s’établit à 105 ménages`.
  ///
  /// - Parameter column: which of several values the row has.
  mutating func decoded(
    _ label: String, column: String? = nil, _ value: SeriesSummary.Value, _ frame: ChartFrame
  ) {
    inMonth(value.month)
    markup(", «\u{A0}")
    text(label)
    markup("\u{A0}»")
    if let column { text(" (\(column))") }
    markup(" s’établit à ")
    amount(value.quantity, frame)
    proseMarks(value.quality)
  }

  /// Writes where a series goes over a year; nothing when it cannot be told.
  mutating func trend(
    _ series: ChartSeries, _ frame: ChartFrame, from start: Month, cuts: [Month]
  ) {
    let words = yearTrend(series.cells, from: start, cuts: cuts, isPercentage: frame.unit == "%")
    guard let words else { return }
    markup(" Sur un an, en moyenne de trois mois")
    if let end = words.end {
      markup(", jusqu’à ")
      text(end.frenchName)
    }
    markup("\u{A0}: ")
    text(words.trend)
    markup(".")
  }

  /// Writes the breaks, and what they forbid.
  mutating func breaks(_ breaks: [SeriesBreak]) {
    for seriesBreak in breaks {
      markup(seriesBreak.isComparable ? " Changement " : " Rupture de série ")
      inMonth(seriesBreak.month)
      markup(" (")
      text(seriesBreak.label)
      markup(
        seriesBreak.isComparable
          ? ")\u{A0}: les valeurs restent comparables."
          : ")\u{A0}: les valeurs d’avant et d’après ne se comparent pas.")
    }
  }

  /// Writes the events of the period: a drawing has room for some only.
  mutating func events(_ events: [Event], in months: Range<Month>) {
    let known = events.filter { ranks(of: $0.months, in: months) != nil }
    for (index, event) in known.enumerated() {
      markup(index == 0 ? " Repères\u{A0}: " : "\u{202F}; ")
      text(inSentence(event.label))
      markup(" (")
      text(shortPeriod(event.months))
      markup(")")
    }
    if !known.isEmpty { markup(".") }
  }

  /// Says that values are withheld, lacking or not reliable, for those who do not see the gaps.
  mutating func gapSentence(_ rows: [[ReleasedCell]]) {
    let signs = Signs(rows)
    if signs.contains(.withheld) {
      markup(" Des valeurs sont couvertes par le secret statistique (s).")
    }
    if signs.contains(.missing) { markup(" Des valeurs ne sont pas disponibles (nd).") }
    if signs.contains(.unreliable) { markup(" Des valeurs sont peu fiables (u).") }
  }

  private mutating func dated(_ value: SeriesSummary.Value, _ frame: ChartFrame) {
    number(value.quantity, places: frame.places)
    if frame.unit == "%" { markup("\u{A0}%") }
    markup(" ")
    inMonth(value.month)
    proseMarks(value.quality)
  }
}

/// Says what dashes and hollow dots off the line are; nil without any.
func strokeNote(_ rows: [[ReleasedCell]]) -> String? {
  let signs = Signs(rows)
  let notes = [
    signs.contains(.estimated)
      ? "Le trait passe en tirets fins là où les valeurs sont estimées (e)." : nil,
    signs.contains(.unreliable)
      ? "Un rond creux, non relié, marque une valeur peu fiable (u)." : nil,
  ].compactMap(\.self)
  return notes.isEmpty ? nil : notes.joined(separator: " ")
}

/// Says what hatches and dashed outlines of bars are; nil without any.
func barNote(_ rows: [[ReleasedCell]]) -> String? {
  let signs = Signs(rows)
  let notes = [
    signs.contains(.provisional) ? "Une barre hachurée est provisoire (p)." : nil,
    signs.contains(.estimated) ? "Une barre au contour en tirets est estimée (e)." : nil,
  ].compactMap(\.self)
  return notes.isEmpty ? nil : notes.joined(separator: " ")
}

/// A small number in letters, so that prose holds no figure that its table lacks.
func spelled(_ count: Int, feminine: Bool = false) -> String {
  let words = [
    "zéro", feminine ? "une" : "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit",
    "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit",
    "dix-neuf", "vingt", "vingt et \(feminine ? "une" : "un")", "vingt-deux", "vingt-trois",
    "vingt-quatre", "vingt-cinq", "vingt-six", "vingt-sept", "vingt-huit", "vingt-neuf", "trente",
  ]
  return words.indices.contains(count) ? words[count] : "plusieurs"
}
