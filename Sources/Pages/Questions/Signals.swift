package import Disclosure
package import Domain
internal import Narration
internal import Planning

/// What the figures of a month have to say, indicator by indicator and group by group; the first rule that
/// speaks of a series is enough.
///
/// Reads released cells alone, so it adds nothing to what an audience may read.
package func signals(
  _ edition: Edition, _ dossier: Dossier, month: Month, indicators: [IndicatorID],
  groups: [SubPublicID]
) -> [Signal] {
  groups.flatMap { group in
    indicators.compactMap { indicator -> Signal? in
      guard
        let subject = SignalSubject(
          edition, dossier, indicator: indicator, subPublic: group, month: month)
      else { return nil }
      return signalRules.lazy.compactMap { $0(subject) }.first.map {
        Signal(kind: $0, indicator: indicator, subPublic: group, month: month)
      }
    }
  }
}

/// Every rule, the weightiest first; adding one is adding a function and a line here.
private let signalRules: [@Sendable (SignalSubject) -> Signal.Kind?] = [
  broken, againstWhole, diverging, jumping, withheldForLong, missingForLong,
]

/// How many months without a value are worth a question.
private let longSilence = 3
/// Over how many months a stock and its flows are set against each other.
private let divergenceSpan = 3

/// A series that the rules look at in a month.
private struct SignalSubject {
  let edition: Edition
  let dossier: Dossier
  let indicator: Indicator
  let subPublic: SubPublicID
  let series: Series
  let month: Month

  init?(
    _ edition: Edition, _ dossier: Dossier, indicator: IndicatorID, subPublic: SubPublicID,
    month: Month
  ) {
    guard let known = dossier.indicators[indicator] else { return nil }
    let key = SeriesKey(
      territory: dossier.site.territory, subPublic: subPublic, indicator: indicator)
    guard let series = edition[key], series.months.contains(month) else { return nil }
    self.edition = edition
    self.dossier = dossier
    self.indicator = known
    self.subPublic = subPublic
    self.series = series
    self.month = month
  }

  /// The series of another indicator, or of another group.
  func sibling(_ indicator: IndicatorID? = nil, of subPublic: SubPublicID? = nil) -> Series? {
    edition[
      SeriesKey(
        territory: dossier.site.territory, subPublic: subPublic ?? self.subPublic,
        indicator: indicator ?? self.indicator.id)]
  }
}

@Sendable private func broken(_ subject: SignalSubject) -> Signal.Kind? {
  subject.series.breaks.contains(subject.month) ? .broken : nil
}

@Sendable private func againstWhole(_ subject: SignalSubject) -> Signal.Kind? {
  let whole = subject.dossier.site.whole
  guard subject.subPublic != whole, let total = subject.sibling(of: whole),
    let own = Trend(subject.series.compare(subject.month, with: subject.month.yearBefore)),
    let other = Trend(total.compare(subject.month, with: subject.month.yearBefore))
  else { return nil }
  switch (own, other) {
  case (.rising, .falling): return .againstWhole(isRising: true)
  case (.falling, .rising): return .againstWhole(isRising: false)
  default: return nil
  }
}

@Sendable private func diverging(_ subject: SignalSubject) -> Signal.Kind? {
  let flows = subject.dossier.site.identities.lazy.compactMap {
    identity -> (entries: [IndicatorID], exits: [IndicatorID])? in
    guard case .stockFlow(subject.indicator.id, let entries, let exits) = identity.form else {
      return nil
    }
    return (entries, exits)
  }.first
  guard let flows,
    let balance = subject.sum(flows.entries).flatMap({ entries in
      subject.sum(flows.exits).map { entries - $0 }
    }),
    case .change(let change, _) = subject.series.compare(
      subject.month, with: subject.month.advanced(by: -divergenceSpan)),
    let stock = subject.series[subject.month].quantity
  else { return nil }
  let least = stock * Int(neutralBand.double)
  let isOpposed = change.isNegative != balance.isNegative
  return isOpposed && change.magnitude * 100 >= least && balance.magnitude * 100 >= least
    ? .diverging : nil
}

extension SignalSubject {
  /// What some flows make over the last months; nil as soon as a month of one is not known, or not reliably.
  fileprivate func sum(_ flows: [IndicatorID]) -> Quantity? {
    var total = Quantity.zero
    for flow in flows {
      guard let series = sibling(flow) else { return nil }
      for month in month.advanced(by: 1 - divergenceSpan)...month {
        guard case .value(let quantity, let quality) = series[month], !quality.contains(.unreliable)
        else { return nil }
        total = total + quantity
      }
    }
    return total
  }
}

@Sendable private func jumping(_ subject: SignalSubject) -> Signal.Kind? {
  let threshold = subject.dossier.site.jumpThreshold
  guard subject.indicator.nature != .capacite,
    subject.series.unusualMonths(threshold: threshold).contains(subject.month),
    let now = subject.series[subject.month].quantity,
    let before = subject.series[subject.month.previous].quantity
  else { return nil }
  return .jumping(isRising: before < now)
}

extension SignalSubject {
  /// Since when every cell up to the month is the same sign; nil when that is not for long.
  fileprivate func silence(_ sign: ReleasedCell) -> Month? {
    var first = month.next
    while series.months.contains(first.previous), series[first.previous] == sign {
      first = first.previous
    }
    return first.distance(to: month) + 1 >= longSilence ? first : nil
  }
}

@Sendable private func withheldForLong(_ subject: SignalSubject) -> Signal.Kind? {
  subject.silence(.withheld).map { .withheld(since: $0) }
}

@Sendable private func missingForLong(_ subject: SignalSubject) -> Signal.Kind? {
  subject.silence(.missing).map { .missing(since: $0) }
}
