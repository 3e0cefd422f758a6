internal import Charts
package import Domain

extension EditionView {
  /// Sources in rows, months in columns, over twelve months; nil when nothing is recorded of any.
  package func statusMatrix(until month: Month) -> PlannedChart? {
    let months = chartMonths(12, until: month)
    let rows = dossier.sources.elements.map { source in
      StatusMatrix.Row(
        label: source.label,
        statuses: months.map { dossier.integration(of: source.id, in: $0)?.status })
    }
    guard rows.contains(where: { $0.statuses.contains { $0 != nil } }) else { return nil }
    let frame = ChartFrame(
      title: "Ce que chaque source a donné, mois par mois", measure: "État des sources",
      place: territoryLabel(territory), unit: "", source: dossier.site.publisher)
    let chart = try? StatusMatrix(frame: frame, months: months, rows: rows)
    return chart.map { PlannedChart(name: "sources", chart: $0) }
  }
}
