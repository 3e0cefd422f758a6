internal import Domain
internal import Markup

extension PageWriter {
  /// What each unit of a brief counts, indicator by indicator: a household is no person, no request.
  mutating func unitGlossary(of meeting: Meeting?) {
    guard let meeting else { return }
    var seen = Set<IndicatorID>()
    let indicators = shownSeries(of: meeting).map(\.key.indicator)
      .filter { seen.insert($0).inserted }.compactMap { dossier.indicators[$0] }
    var units: [String] = []
    for indicator in indicators where !units.contains(indicator.unit) {
      units.append(indicator.unit)
    }
    let entries = units.map { unit -> HTML in
      let meanings = indicators.filter { $0.unit == unit }.map { indicator -> HTML in
        "<dd><b>\(indicator.label)</b>\u{A0}: \(indicator.definition)</dd>\n"
      }
      return "<dt>\(unit == "%" ? "Parts et taux, en %" : firstUpper(unit))</dt>\n\(meanings)"
    }
    guard !entries.isEmpty else { return }
    html += "<dl class=\"glossaire\">\n\(entries)</dl>\n"
  }
}

/// The words with a capital first letter.
func firstUpper(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
