internal import Domain
internal import French

private let pointer = "Description et tableau sous le graphique."
private let longest = 250

/// The name of a drawing: kind, measure, place, period, finding, and where the rest is.
///
/// At most 250 characters: the measure goes where the finding names it, the finding grows brief, the end of
/// the subject goes, at last the finding. What the author writes instead keeps its length, and is followed by
/// the pointer too.
func alternativeText(_ frame: ChartFrame, period: String, _ words: ChartWords) -> String {
  if let own = frame.ownAlternative { return "\(sentence(own)) \(pointer)" }
  let kind = "\(words.kind)\u{A0}: "
  let subject = "\(kind)\(frame.measure), \(frame.place)"
  let wholes =
    [(subject, words.finding)]
    + (words.namesMeasure ? [("\(kind)\(frame.place)", words.finding)] : [])
    + (words.isCuttable ? [(subject, firstClause(words.finding))] : [])
  for (subject, finding) in wholes where !finding.isEmpty {
    let full = "\(subject), \(period). \(capitalized(finding)) \(pointer)"
    if full.utf8.count <= longest || full.count <= longest { return full }
  }
  if words.isCuttable {
    let end = ", \(period). \(capitalized(firstClause(words.finding))) \(pointer)"
    let short = shortened(subject, before: end)
    let name = short.hasPrefix(kind) ? short : words.kind + end
    if name.count <= longest { return name }
  }
  return shortened(subject, before: ", \(period). \(pointer)")
}

/// The subject and what follows it, the subject without its last words where both are too long.
private func shortened(_ subject: String, before end: String) -> String {
  guard subject.count + end.count > longest else { return subject + end }
  return "\(wholeWords(subject, longest - end.count - 1))…\(end)"
}

/// What a finding says before its first semicolon.
private func firstClause(_ finding: String) -> String {
  finding.firstIndex(of: ";").map { finding[..<$0].dropLast() + "." } ?? finding
}

/// The longest beginning of a text that cuts no word and has at most `count` characters.
private func wholeWords(_ text: String, _ count: Int) -> Substring {
  let beginning = text.prefix(max(0, count))
  let words = beginning.lastIndex(of: " ").map { beginning[..<$0] } ?? beginning
  return words.last == "," ? words.dropLast() : words
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
