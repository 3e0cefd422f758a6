internal import Domain
internal import French

private let pointer = "Description et tableau sous le graphique."
private let longest = 250

/// The name of a drawing: kind, measure, place, period, finding, and where the rest is.
///
/// At most 250 characters: the measure goes where the finding names it, the finding grows brief or goes, then
/// the end of the measure. What the author writes instead keeps its length, and is followed by the pointer too.
func alternativeText(_ frame: ChartFrame, period: String, _ words: ChartWords) -> String {
  if let own = frame.ownAlternative { return "\(sentence(own)) \(pointer)" }
  let subject = "\(words.kind)\u{A0}: \(frame.measure), \(frame.place)"
  let wholes =
    [(subject, words.finding)]
    + (words.namesMeasure ? [("\(words.kind)\u{A0}: \(frame.place)", words.finding)] : [])
    + (words.isCuttable ? [(subject, firstClause(words.finding))] : [])
  for (subject, finding) in wholes where !finding.isEmpty {
    let full = "\(subject), \(period). \(capitalized(finding)) \(pointer)"
    if full.utf8.count <= longest || full.count <= longest { return full }
  }
  let short = "\(subject), \(period). \(pointer)"
  if short.count <= longest { return short }
  let room = longest - short.count + subject.count - 1
  return "\(wholeWords(subject, room))…, \(period). \(pointer)"
}

/// What a finding says before its first semicolon; nothing when it has none.
private func firstClause(_ finding: String) -> String {
  finding.firstIndex(of: ";").map { finding[..<$0].dropLast() + "." } ?? ""
}

/// The longest beginning of a text that cuts no word and has at most `count` characters.
private func wholeWords(_ text: String, _ count: Int) -> Substring {
  let beginning = text.prefix(max(0, count))
  return beginning.lastIndex(of: " ").map { beginning[..<$0] } ?? beginning
}

/// `de janvier 2023 à octobre 2025`, or `octobre 2025`.
func frenchPeriod(_ months: Range<Month>) -> String {
  let last = months.upperBound.previous
  guard months.lowerBound != last else { return last.frenchName }
  return "\(months.lowerBound.frenchOf) à \(last.frenchName)"
}

/// `de janvier 2023 à octobre 2025`, or `en octobre 2025`: what stands in a sentence.
func inPeriod(_ months: Range<Month>) -> String {
  months.count == 1 ? months.lowerBound.frenchIn : frenchPeriod(months)
}

extension ChartFrame {
  /// Measure, place, unit and period: what stands under the title, less what the title says already.
  func subtitle(period: String) -> String {
    if let ownSubtitle { return "\(ownSubtitle), \(period)" }
    let unit = unit.isEmpty ? "" : unit == "%" ? ", en\u{A0}%" : ", nombre de \(unit)"
    let start = title.hasPrefix(measure) ? "" : "\(measure), "
    return "\(start)\(place)\(unit), \(period)"
  }
}
