package import Diagnostics

/// A list kept beside the texts, or worked out from the data, to be shown where it is asked for.
package struct RegisterRequest: Sendable {
  package let subject: RegisterSubject
  package let title: String?
  /// Only what concerns this group; nil for all.
  package let subPublic: SubPublicID?

  package init(subject: RegisterSubject, title: String?, subPublic: SubPublicID?) {
    self.subject = subject
    self.title = title
    self.subPublic = subPublic
  }
}

/// What a list is about.
package enum RegisterSubject: String, Sendable, CaseIterable {
  case decisions
  case experiments = "experimentations"
  /// The dates of the ninety days to come.
  case deadlines = "echeances"
  /// What each source gave, month by month.
  case sources
  /// What is left to do, by who has to do it.
  case openDecisions = "decisions-ouvertes"
  /// What the rules propose to talk about, from the figures of the month.
  case questions
  /// What arrived for the month, when, and what was wrong with it.
  case receptions
  /// Under which convention each source comes.
  case conventions
  /// The sources to come, who brings them and when.
  case nextSources = "sources-a-venir"
  /// What the checks of the build found, by weight.
  case controls = "controles"
  /// The table of the indicators that the committee follows.
  case indicators = "indicateurs"
  /// The values that were changed after they were published.
  case revisions
  /// The breaks of the month, and those that the figures show without a line in their table.
  case breaks = "ruptures"
  /// The meetings to come, and which of their documents are written.
  case meetings = "reunions"
  /// The committee before this one, its minutes and what was decided since.
  case previousMeeting = "seance-precedente"
  /// What each unit of the brief counts.
  case units = "unites"
  /// Who is counted in each group of the brief.
  case groups = "sous-publics"
  /// What the brief cannot show, or shows with a reserve, and what to say of it.
  case withheld = "masques"
  /// What may explain a bend of the brief's series: breaks, events, files that came short.
  case anomalies
  /// The charts of the brief, to be kept or not.
  case charts = "graphiques"
}

extension RegisterSubject {
  /// The widest circle that may read such a list.
  package var readers: Audience {
    switch self {
    case .controls, .meetings, .previousMeeting: .comite
    case .decisions, .experiments, .openDecisions: .partenaires
    case .deadlines, .sources, .questions, .receptions, .conventions, .nextSources, .indicators,
      .revisions, .breaks, .units, .groups, .withheld, .anomalies, .charts:
      .public
    }
  }
}

/// A form to be filled by hand on paper.
package enum BlankForm: String, Sendable, CaseIterable {
  /// Something to try: finding, idea, for whom, how we will know.
  case experiment = "piste"
  /// What the room says of the meeting before it leaves.
  case evaluation
  /// Notes taken while the meeting runs.
  case minutes = "compte-rendu"
  /// Who read the brief over, and what they say of it.
  case validation
  /// What the committee ticks before the month is published.
  case publication
  /// The committee's minutes: who was there, its points, the open decisions, what comes next.
  case committeeMinutes = "compte-rendu-comite"
}

/// The running order of a meeting, by the minute.
package struct RunningOrder: Sendable {
  package struct Step: Sendable {
    /// In minutes.
    package let duration: Int
    package let activity: [Inline]
    package let lead: String

    package init(duration: Int, activity: [Inline], lead: String) {
      self.duration = duration
      self.activity = activity
      self.lead = lead
    }
  }

  /// Minutes after midnight.
  package let start: Int
  package let steps: [Step]
  /// Minutes after midnight.
  package var end: Int { steps.reduce(start) { $0 + $1.duration } }

  package init(start: Int, steps: [Step]) {
    self.start = start
    self.steps = steps
  }
}

/// What the facilitator says of a chart of the participants' brief.
package struct ChartGuidance: Sendable {
  /// The `id` that the brief gives the chart.
  package let chart: PageSlug
  package let message: [Inline]
  /// What may be misread, and what to answer.
  package let misreading: [Inline]
  package let answer: [Inline]
  /// The probable cause of what looks odd.
  package let cause: [Inline]
  /// What to ask when the room is silent.
  package let prompt: [Inline]
  /// Where the `id` is written.
  package let location: SourceLocation

  package init(
    chart: PageSlug, message: [Inline], misreading: [Inline], answer: [Inline], cause: [Inline],
    prompt: [Inline], location: SourceLocation
  ) {
    self.chart = chart
    self.message = message
    self.misreading = misreading
    self.answer = answer
    self.cause = cause
    self.prompt = prompt
    self.location = location
  }
}
