internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration

/// The signs that stand for a cell without a number, and what they say aloud.
///
/// Zero, missing, withheld and not applicable are four different things in four different words.
enum CellSign: String, CaseIterable {
  case withheld = "s"
  case missing = "nd"
  case notApplicable = "so"

  var meaning: String {
    switch self {
    case .withheld: "donnée non diffusée, secret statistique"
    case .missing: "donnée non disponible"
    case .notApplicable: "sans objet"
    }
  }
}

extension ReleasedCell {
  /// The sign of a cell without a number; nil when there is one.
  var sign: CellSign? {
    switch self {
    case .value: nil
    case .withheld: .withheld
    case .missing: .missing
    case .notApplicable: .notApplicable
    }
  }
}

extension Quality {
  /// The marks of a value, in the order of the legend: letter and meaning.
  static let marks: [(quality: Quality, letter: String, meaning: String)] = [
    (.provisional, "p", "provisoire"),
    (.revised, "r", "révisé"),
    (.estimated, "e", "estimé"),
    (.seriesBreak, "b", "rupture de série"),
    (.unreliable, "u", "peu fiable"),
  ]

  var marks: [(quality: Quality, letter: String, meaning: String)] {
    Self.marks.filter { contains($0.quality) }
  }
}

/// A table cell: the number with its marks, or the sign with its meaning read aloud.
func tableCell(_ cell: ReleasedCell, places: Int) -> HTML {
  switch cell {
  case .value(let quantity, let quality):
    return "<td class=\"n\">\(frenchNumber(quantity, places: places))\(markText(quality))</td>"
  case .withheld, .missing, .notApplicable:
    return cell.sign.map { "<td class=\"n \($0.rawValue)\">\(signText($0))</td>" } ?? "<td></td>"
  }
}

/// « s », with its meaning for those who hear the page.
func signText(_ sign: CellSign) -> HTML {
  "<span aria-hidden=\"true\">\(sign.rawValue)</span><span class=\"hors-ecran\">\(sign.meaning)</span>"
}

/// « (p) », with its meaning for those who hear the page.
func markText(_ quality: Quality) -> HTML {
  quality.marks.map { mark -> HTML in
    " <span class=\"marque\" aria-hidden=\"true\">(\(mark.letter))</span><span class=\"hors-ecran\"> (\(mark.meaning))</span>"
  }.joined()
}

/// The legend of signs and marks, once a page.
func signLegend() -> HTML {
  let signs = CellSign.allCases.map { "\($0.rawValue)\u{A0}: \($0.meaning)" }
  let marks = Quality.marks.map { "(\($0.letter))\u{A0}: \($0.meaning)" }
  let zero = "0\u{A0}: effectif nul"
  let text = ([zero] + signs + marks).joined(separator: "\u{202F}; ")
  return "<p class=\"legende-signes\">\(text).</p>\n"
}

/// A change in words: « +28 (+4,5 %) », or why there is none.
func changeText(_ comparison: Comparison, places: Int, unit: String? = nil) -> String {
  switch comparison {
  case .change(let change, let relative):
    let isPoints = unit == "%"
    var text = frenchNumber(change, places: places, signed: true)
    if isPoints { text += "\u{A0}\(unitName("points", for: change))" }
    if let relative, !isPoints {
      text += " (\(frenchNumber(relative, places: 1, signed: true))\u{A0}%)"
    }
    return text
  case .broken: return "non comparable (rupture)"
  case .unreliable: return "non comparable (peu fiable)"
  case .withheld: return "non diffusé (secret)"
  case .missing: return "non disponible"
  case .notApplicable: return "sans objet"
  }
}
