/// A decision that a meeting took.
package struct Decision: Sendable {
  package let code: String
  package let day: Day
  package let body: String
  package let label: String
  package let indicator: IndicatorID?
  package let subPublic: SubPublicID?
  package let owner: String
  package let due: Day?
  package let state: DecisionState

  package init(
    code: String, day: Day, body: String, label: String, indicator: IndicatorID?,
    subPublic: SubPublicID?, owner: String, due: Day?, state: DecisionState
  ) {
    self.code = code
    self.day = day
    self.body = body
    self.label = label
    self.indicator = indicator
    self.subPublic = subPublic
    self.owner = owner
    self.due = due
    self.state = state
  }
}

package enum DecisionState: String, Sendable, CaseIterable { case ouvert, fait, abandonne }

/// Something the partners try, and how it went.
package struct Experiment: Sendable {
  package let code: String
  package let label: String
  package let subPublic: SubPublicID?
  package let indicator: IndicatorID?
  package let hypothesis: String
  package let start: Day
  package let review: String
  package let stopRule: String
  package let state: ExperimentState
  package let verdict: String

  package init(
    code: String, label: String, subPublic: SubPublicID?, indicator: IndicatorID?,
    hypothesis: String, start: Day, review: String, stopRule: String, state: ExperimentState,
    verdict: String
  ) {
    self.code = code
    self.label = label
    self.subPublic = subPublic
    self.indicator = indicator
    self.hypothesis = hypothesis
    self.start = start
    self.review = review
    self.stopRule = stopRule
    self.state = state
    self.verdict = verdict
  }
}

package enum ExperimentState: String, Sendable, CaseIterable {
  case enCours = "en_cours"
  case concluante
  case arretee
  case nonConcluante = "non_concluante"
}
