internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// Something that may explain a bend of a curve.
private struct Anomaly {
  let months: ClosedRange<Month>
  let what: String
  let indicators: [IndicatorID]
  let advice: String
}

/// What may explain a bend of a brief's series in the months that it shows, oldest first.
func anomalyTable(_ site: SiteView) -> Body {
  guard let meeting = site.meeting else { return Body() }
  let shown = shownSeries(of: meeting, site).filter { !isPeer($0.key.territory, site) }
  let found =
    (breaks(in: shown, site) + events(in: shown, site) + shortfalls(in: shown, site)
    + jumps(in: shown, site))
    .sorted { ($0.months.lowerBound, $0.what) < ($1.months.lowerBound, $1.what) }
  guard !found.isEmpty else {
    return paragraph("Rien de connu n’explique un écart dans les mois montrés.")
  }
  let head: HTML = """
    <tr><th scope="col">Quand</th><th scope="col">Cause connue ou probable</th>\
    <th scope="col">Ce que cela touche</th><th scope="col">À retenir</th></tr>
    """
  let rows = found.map { item -> HTML in
    """
    <tr><th scope="row">\(item.months.frenchName)</th><td>\(item.what)</td>\
    <td>\(labels(item.indicators, site))</td><td>\(item.advice)</td></tr>

    """
  }
  return scrollingTable("Écarts à expliquer", head: head, rows: rows.joined())
}

/// Whether a series is another territory's: its own sheet says what bends it.
private func isPeer(_ territory: TerritoryID, _ site: SiteView) -> Bool {
  site.dossier.territories[territory]?.type == .pair
}

private func breaks(in shown: [ShownSeries], _ site: SiteView) -> [Anomaly] {
  var seen = Set<String>()
  let pairs = shown.flatMap { item in
    site.dossier.breaks(indicator: item.key.indicator, subPublic: item.key.subPublic)
      .filter { item.months.contains($0.month) }.map { ($0, item.key.indicator) }
  }
  return pairs.map(\.0).filter { seen.insert("\($0.month) \($0.label)").inserted }.map { item in
    Anomaly(
      months: item.month...item.month, what: "Rupture de série\u{A0}: \(item.label)",
      indicators: pairs.filter { $0.0.month == item.month && $0.0.label == item.label }
        .map(\.1),
      advice: item.isComparable
        ? "Les deux côtés se comparent." : "Ne rien comparer de part et d’autre.")
  }
}

private func events(in shown: [ShownSeries], _ site: SiteView) -> [Anomaly] {
  site.dossier.events.compactMap { event in
    let touched = shown.filter {
      event.indicators.contains($0.key.indicator) && event.months.overlaps($0.months)
    }
    guard !touched.isEmpty else { return nil }
    return Anomaly(
      months: event.months, what: event.label, indicators: touched.map(\.key.indicator),
      advice: "Le dire avant la lecture.")
  }
}

/// Files that came late, in part, corrected or not at all, run by run.
private func shortfalls(in shown: [ShownSeries], _ site: SiteView) -> [Anomaly] {
  site.dossier.sources.elements.flatMap { source -> [Anomaly] in
    let touched = shown.filter {
      site.dossier.indicators[$0.key.indicator]?.sources.contains(source.id) ?? false
    }
    let notices = site.dossier.integrations.filter { item in
      item.source == source.id && (!item.status.isComplete || item.status == .revise)
        && touched.contains { $0.months.contains(item.month) }
    }
    return integrationRuns(notices.sorted { $0.month < $1.month }).map { months, notice in
      Anomaly(
        months: months, what: "\(source.label), \(notice.status.label)\(note(notice.note))",
        indicators: touched.filter { $0.months.overlaps(months) }.map(\.key.indicator),
        advice: notice.status == .revise
          ? "Le chiffre montré est le bon." : "Un creux n’est pas une baisse.")
    }
  }
}

/// Changes that nothing declared explains, told from what everyone may see.
private func jumps(in shown: [ShownSeries], _ site: SiteView) -> [Anomaly] {
  shown.flatMap { item -> [Anomaly] in
    let months = site.edition[item.key]?.unusualMonths(
      threshold: site.dossier.site.jumpThreshold)
    return (months ?? []).filter(item.months.contains).map { month in
      Anomaly(
        months: month...month, what: "Variation inhabituelle, sans cause déclarée",
        indicators: [item.key.indicator], advice: "Demander à la salle avant d’expliquer.")
    }
  }
}

private func labels(_ indicators: [IndicatorID], _ site: SiteView) -> String {
  var seen = Set<IndicatorID>()
  let names = indicators.filter { seen.insert($0).inserted }
    .map { site.dossier.indicators[$0]?.label ?? $0.code }
  let rest = names.count - 3
  let more = rest > 0 ? ["et \(rest)\u{A0}autre\(rest > 1 ? "s" : "")"] : []
  return (names.prefix(3) + more).joined(separator: ", ")
}

private func note(_ words: String) -> String { words.isEmpty ? "" : "\u{A0}: \(words)" }
