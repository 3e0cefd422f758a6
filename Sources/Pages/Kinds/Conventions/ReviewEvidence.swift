internal import Domain
internal import French
internal import Narration
internal import Planning

/// Something that the dossier holds and that proves a deliverable.
struct Evidence {
  let label: String
  let day: Day?
  let page: PageID
}

extension SitePlan {
  /// What proves a deliverable, oldest first: within its convention's years, and not after the edition.
  func evidence(for deliverable: Deliverable) -> [Evidence] {
    let convention = dossier.conventions[deliverable.convention]
    let start = convention?.start ?? Day(first: months.first ?? latest)
    let end = min(convention?.end ?? editionDay, editionDay)
    guard start <= end else { return [] }
    let period = start...end
    return switch deliverable.evidence {
    case .editions: editions(in: period)
    case .sources: newSources(in: period)
    case .integrations: integrations(in: period)
    case .workshops: meetings(.workshop, in: period)
    case .sessions: meetings(.interTerritory, in: period)
    case .committees: meetings(.committee, in: period)
    case .restitutions: meetings(.restitution, in: period)
    case .none: []
    }
  }

  private func editions(in period: ClosedRange<Day>) -> [Evidence] {
    dossier.reports.sorted { $0.month < $1.month }.compactMap { report in
      guard let day = report.issued, period.contains(day) else { return nil }
      return Evidence(
        label: "Rapport \(report.month.frenchOf)", day: day, page: .report(report.month))
    }
  }

  private func newSources(in period: ClosedRange<Day>) -> [Evidence] {
    let months = period.lowerBound.month...period.upperBound.month
    return dossier.integrations.filter {
      $0.status == .premiereIntegration && months.contains($0.month)
    }
    .sorted { ($0.month, $0.source) < ($1.month, $1.source) }
    .map { item in
      let name = dossier.sources[item.source]?.label ?? item.source.code
      return Evidence(
        label: "\(name), depuis \(item.month.frenchName)", day: item.received,
        page: .source(item.source))
    }
  }

  /// How many files of each month entered the figures.
  private func integrations(in period: ClosedRange<Day>) -> [Evidence] {
    let months = period.lowerBound.month...period.upperBound.month
    let own = dossier.integrations.filter { months.contains($0.month) }
    return unique(own.map(\.month)).sorted().map { month in
      let files = own.filter { $0.month == month }
      let done = files.count { $0.status.isComplete }
      return Evidence(
        label: "\(month.frenchName.firstUppercased)\u{A0}: "
          + frenchAmount(Quantity(done), places: 0, unit: "fichiers intégrés")
          + " sur \(files.count)",
        day: nil, page: .sources)
    }
  }

  private func meetings(_ kind: Meeting.Kind, in period: ClosedRange<Day>) -> [Evidence] {
    dossier.meetings.filter { $0.kind == kind && period.contains($0.day) }
      .sorted { ($0.day, $0.code) < ($1.day, $1.code) }
      .map { meeting in
        let minutes = PageID.meetingDocument(kind, meeting.code, .minutes)
        return contains(minutes)
          ? Evidence(
            label: "\(meeting.fullTitle), compte rendu", day: meeting.day, page: minutes)
          : Evidence(
            label: meeting.fullTitle, day: meeting.day, page: .meeting(kind, meeting.code))
      }
  }
}
