internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// What the room must know before reading: breaks, short files, provisional figures, secrecy.
///
/// Of what the brief shows and nothing else: a sheet of paper has no room for the rest.
func briefCaveats(_ meeting: Meeting, _ site: SiteView) -> Body {
  beforeReading(caveatLines(of: meeting, site).map { html($0, site) })
}

/// The same in lines, for a page or for a slide.
func caveatLines(of meeting: Meeting, _ site: SiteView) -> [[Phrase]] {
  let shown = shownSeries(of: meeting, site)
  return breakLines(shown, site) + sourceLines(shown, meeting.month, site)
    + statusLines(shown, meeting.month, site)
}

/// Every series of a meeting's main document, once, with all its months there.
func shownSeries(of meeting: Meeting, _ site: SiteView) -> [ShownSeries] {
  let proposed = proposedIndicators(meeting, site).map { keySeries($0, site.whole, meeting.month) }
  return site.whole.begun(proposed + site.narration.main(of: meeting).shown)
}

/// The series that the header names and the room will ask for, shown or not, over a year.
func askedSeries(of meeting: Meeting, _ site: SiteView) -> [ShownSeries] {
  let shown = Set(shownSeries(of: meeting, site).map(\.key))
  let asked = meeting.subPublics.flatMap { group in
    meeting.indicators.map { keySeries($0, site.whole.of(group), meeting.month) }
  }
  return site.whole.begun(asked.filter { !shown.contains($0.key) })
}

private func breakLines(_ shown: [ShownSeries], _ site: SiteView) -> [[Phrase]] {
  var seen = Set<String>()
  return shown.flatMap { item in
    site.dossier.breaks(of: item.key).filter { item.months.contains($0.month) && !$0.isComparable }
  }
  .filter { seen.insert("\($0.month) \($0.label)").inserted }
  .sorted { ($0.month, $0.label) < ($1.month, $1.label) }
  .map { item in
    let words =
      "\u{A0}: \(item.label)\u{202F}; ne rien comparer de part et d’autre."
    return [.strong([.text("Rupture de série en \(item.month.frenchName)")]), .text(words)]
  }
}

private func sourceLines(_ shown: [ShownSeries], _ month: Month, _ site: SiteView) -> [[Phrase]] {
  let used = Set(shown.flatMap { site.dossier.indicators[$0.key.indicator]?.sources ?? [] })
  let short = site.dossier.sources.elements.filter { used.contains($0.id) }.compactMap { source in
    site.dossier.integration(of: source.id, in: month).flatMap { item in
      item.status.isComplete ? nil : "\(source.label) (\(item.status.label))"
    }
  }
  guard !short.isEmpty else { return [] }
  let names = short.joined(separator: ", ")
  return [[.text("Sources incomplètes \(month.frenchIn)\u{A0}: \(names).")]]
}

private func statusLines(_ shown: [ShownSeries], _ month: Month, _ site: SiteView) -> [[Phrase]] {
  var lines: [[Phrase]] = []
  if shown.contains(where: { site.edition[$0.key, month].quality.contains(.provisional) }) {
    lines.append([
      .text("Les chiffres \(month.frenchOf) sont "), .strong([.text("provisoires")]),
      .text(" et seront révisés."),
    ])
  }
  let hasSecrets = shown.contains { item in
    item.months.contains { site.edition[item.key, $0] == .withheld }
  }
  if hasSecrets {
    lines.append([
      .text("Les petits effectifs sont "), .strong([.text("masqués")]),
      .text(" (s), au titre du secret statistique."),
    ])
  }
  return lines
}
