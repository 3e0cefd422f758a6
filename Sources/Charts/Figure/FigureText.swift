package import Markup

/// The words around a drawing that has left its page.
extension Figure {
  package var title: String { frame.title }
  /// Measure, place, unit and period.
  package var subtitle: String { frame.subtitle(period: period) }
  /// One decoded example; text without tags.
  package var reading: HTML { frame.reading.map(HTML.init(text:)) ?? words.reading }

  /// What a reader must know who has only the drawing: population, source, note, signs.
  package var notes: [String] {
    let scope = frame.scope.isEmpty ? [] : ["Champ\u{A0}: \(sentence(frame.scope))"]
    let note = words.note.map { ["Note\u{A0}: \($0)"] } ?? []
    let signs = table.signs.isEmpty ? [] : [table.signs.legend]
    return scope + ["Source\u{A0}: \(sentence(frame.source))"] + note + signs
  }
}
