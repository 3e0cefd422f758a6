internal import Disclosure
internal import Domain
internal import French
internal import Markup

extension PageWriter {
  /// What the room must know before reading: breaks, short files, provisional figures, secrecy.
  ///
  /// Of what the brief shows and nothing else: a sheet of paper has no room for the rest.
  mutating func briefCaveats(_ meeting: Meeting) {
    let lines = caveatLines(of: meeting).map { text($0, in: TextScope(month: meeting.month)) }
    guard !lines.isEmpty else { return }
    html += """
      <aside class="avertissements" aria-label="Avertissements"><p class="avertissements-titre">Avant de lire</p>
      <ul>
      \(lines.map { line -> HTML in "<li>\(line)</li>\n" })</ul></aside>

      """
  }

  /// The same in lines, for a page or for a slide.
  func caveatLines(of meeting: Meeting) -> [[Inline]] {
    let shown = shownSeries(of: meeting)
    return breakLines(shown) + sourceLines(shown, meeting.month)
      + statusLines(shown, meeting.month)
  }

  private func breakLines(_ shown: [ShownSeries]) -> [[Inline]] {
    var seen = Set<String>()
    return shown.flatMap { item in
      dossier.breaks(of: item.key).filter { item.months.contains($0.month) && !$0.isComparable }
    }
    .filter { seen.insert("\($0.month) \($0.label)").inserted }
    .sorted { ($0.month, $0.label) < ($1.month, $1.label) }
    .map { item in
      let words =
        "\u{A0}: \(item.label)\u{202F}; ne rien comparer de part et d’autre."
      return [.strong([.text("Rupture de série en \(item.month.frenchName)")]), .text(words)]
    }
  }

  private func sourceLines(_ shown: [ShownSeries], _ month: Month) -> [[Inline]] {
    let used = Set(shown.flatMap { dossier.indicators[$0.key.indicator]?.sources ?? [] })
    let short = dossier.sources.elements.filter { used.contains($0.id) }.compactMap { source in
      dossier.integration(of: source.id, in: month).flatMap { item in
        item.status.isComplete ? nil : "\(source.label) (\(item.status.label))"
      }
    }
    guard !short.isEmpty else { return [] }
    let names = short.joined(separator: ", ")
    return [[.text("Sources incomplètes \(month.frenchIn)\u{A0}: \(names).")]]
  }

  private func statusLines(_ shown: [ShownSeries], _ month: Month) -> [[Inline]] {
    var lines: [[Inline]] = []
    if shown.contains(where: { plan.edition[$0.key, month].quality.contains(.provisional) }) {
      lines.append([
        .text("Les chiffres \(month.frenchOf) sont "), .strong([.text("provisoires")]),
        .text(" et seront révisés."),
      ])
    }
    let hasSecrets = shown.contains { item in
      item.months.contains { plan.edition[item.key, $0] == .withheld }
    }
    if hasSecrets {
      lines.append([
        .text("Les petits effectifs sont "), .strong([.text("masqués")]),
        .text(" (s), au titre du secret statistique."),
      ])
    }
    return lines
  }
}
