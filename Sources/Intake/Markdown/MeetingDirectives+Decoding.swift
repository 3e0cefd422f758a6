internal import Diagnostics
internal import Domain

extension YAMLShape<Directive.Content> {
  static var register: YAMLShape {
    .map { map, notes in
      let subject: RegisterSubject? = map.required("type", .choice, into: &notes)
      let title = map.optional("titre", .prose, into: &notes)
      let subPublic = map.optional("sous_public", .subPublic, into: &notes)
      return subject.map {
        .register(RegisterRequest(subject: $0, title: title, subPublic: subPublic))
      }
    }
  }

  static var form: YAMLShape {
    .map { map, notes in
      let form: BlankForm? = map.required("type", .choice, into: &notes)
      return form.map { .form($0) }
    }
  }

  static func runningOrder(_ lines: SourceLines, last: Int) -> YAMLShape {
    .map { map, notes in
      let start = map.required("debut", .hour, into: &notes)
      let steps = map.required("etapes", .list(of: .step(lines, last: last)), into: &notes)
      guard let start, let steps else { return nil }
      return .runningOrder(RunningOrder(start: start, steps: steps))
    }
  }

  static func guidance(_ lines: SourceLines, last: Int) -> YAMLShape {
    .map { map, notes in
      let words = YAMLShape<[Inline]>.inlines(lines, last: last)
      let chart = map.required("graphique", .placed(.slug), into: &notes)
      let message = map.required("message", words, into: &notes)
      let misreading = map.optional("contresens", words, into: &notes) ?? []
      let answer = map.optional("reponse", words, into: &notes) ?? []
      let cause = map.optional("cause", words, into: &notes) ?? []
      let prompt = map.optional("relance", words, into: &notes) ?? []
      guard let chart, let message else { return nil }
      return .guidance(
        ChartGuidance(
          chart: chart.value, message: message, misreading: misreading, answer: answer,
          cause: cause, prompt: prompt, location: chart.location))
    }
  }
}

extension YAMLShape<RunningOrder.Step> {
  fileprivate static func step(_ lines: SourceLines, last: Int) -> YAMLShape {
    .map { map, notes in
      let duration = map.required("duree", .integer(in: 1...480), into: &notes)
      let activity = map.required("quoi", .inlines(lines, last: last), into: &notes)
      let lead = map.optional("qui", .prose, into: &notes) ?? ""
      guard let duration, let activity else { return nil }
      return RunningOrder.Step(duration: duration, activity: activity, lead: lead)
    }
  }
}

extension YAMLShape<Int> {
  /// An hour of the day, in minutes after midnight: `14 h 30` or `14 h`.
  fileprivate static var hour: YAMLShape {
    .scalar(
      Rule.yamlHour, minutesAfterMidnight,
      complaint: { "« \($0) » n'est pas une heure. Écrire par exemple 14 h 30." })
  }
}

/// Minutes after midnight of `14 h 30`, whatever the spaces; nil when it is no hour.
package func minutesAfterMidnight(_ text: String) -> Int? {
  let parts = text.filter { !$0.isWhitespace }.split(
    separator: "h", maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, (1...2).contains(parts[0].count), let hour = Int(parts[0]),
    (0...23).contains(hour)
  else { return nil }
  guard !parts[1].isEmpty else { return hour * 60 }
  guard parts[1].count == 2, let minute = Int(parts[1]), (0...59).contains(minute) else {
    return nil
  }
  return hour * 60 + minute
}

extension Rule {
  static let yamlHour = Rule(
    "yaml.hour", .error, "Heure illisible",
    "Une heure s'écrit 14 h ou 14 h 30, sur vingt-quatre heures.")
}
