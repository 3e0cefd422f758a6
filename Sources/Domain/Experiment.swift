package import Diagnostics

/// Something the partners try, and how it went.
package struct Experiment: Sendable {
  package let code: PageSlug
  package let label: String
  package let subPublic: SubPublicID?
  /// What tells whether it works.
  package let indicator: IndicatorID?
  /// The problem that the figures showed, in words.
  package let problem: String
  package let hypothesis: String
  package let start: Day
  package let end: Day?
  /// The months whose figures are read again together, in order.
  package let reviews: [Month]
  package let stopRule: String
  package let state: ExperimentState
  package let verdict: String
  package let location: SourceLocation

  package init(
    code: PageSlug, label: String, subPublic: SubPublicID?, indicator: IndicatorID?,
    problem: String, hypothesis: String, start: Day, end: Day?, reviews: [Month],
    stopRule: String, state: ExperimentState, verdict: String, location: SourceLocation
  ) {
    self.code = code
    self.label = label
    self.subPublic = subPublic
    self.indicator = indicator
    self.problem = problem
    self.hypothesis = hypothesis
    self.start = start
    self.end = end
    self.reviews = reviews
    self.stopRule = stopRule
    self.state = state
    self.verdict = verdict
    self.location = location
  }

  /// How it stood on a day: in progress until its end.
  package func state(on day: Day) -> ExperimentState {
    if let end, day < end { .enCours } else { state }
  }

  /// The verdict, once it was given.
  package func verdict(on day: Day) -> String {
    state(on: day) == .enCours ? "" : verdict
  }
}

package enum ExperimentState: String, Sendable, CaseIterable {
  case enCours = "en_cours"
  case concluante
  case arretee
  case nonConcluante = "non_concluante"
}
