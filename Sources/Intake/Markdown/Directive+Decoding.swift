internal import Diagnostics
internal import Domain

/// The label of a fenced block that asks for something.
private enum DirectiveName: String, CaseIterable {
  case table = "tableau"
  case chart = "graphique"
  case figures = "chiffres"
  case question = "question"
  case box = "encadre"
  case register = "registre"
  case form = "formulaire"
  case runningOrder = "deroule"
  case guidance = "animation"
  case territories = "territoires"
}

/// Reads a block of code: a directive when its label is one, else plain code; nil once reported.
func fencedBlock(
  _ node: MarkdownNode, info: String, _ lines: SourceLines, at place: SourceLocation,
  into notes: inout ReadingNotes
) -> Block? {
  guard let label = info.split(whereSeparator: \.isWhitespace).first.map(String.init) else {
    return .code(node.literal)
  }
  guard let name = DirectiveName(rawValue: label) else {
    guard let nearest = nearestName(to: label, in: DirectiveName.allCases.map(\.rawValue)) else {
      return .code(node.literal)
    }
    notes.report(
      Rule.mdDirective.at(place, "bloc inconnu « \(label) » ; vouliez-vous « \(nearest) » ?"))
    return nil
  }
  guard isClosed(node, lines) else {
    notes.report(
      Rule.mdDirective.at(
        place, "Le bloc « \(label) » n'est pas fermé. Ajouter une ligne ``` après lui."))
    return nil
  }
  guard let value = bodyValue(node, lines, at: place, into: &notes),
    let content = shape(name, lines, last: node.lines.upperBound).read(value, &notes)
  else { return nil }
  return .directive(Directive(content: content, location: place))
}

private func isClosed(_ node: MarkdownNode, _ lines: SourceLines) -> Bool {
  let last = lines.string(node.lines.upperBound)
  return node.lines.count > 1 && (last.contains("```") || last.contains("~~~"))
}

/// The YAML of the body; an empty one stands where the block does.
private func bodyValue(
  _ node: MarkdownNode, _ lines: SourceLines, at place: SourceLocation,
  into notes: inout ReadingNotes
) -> YAMLValue? {
  let value = composeYAML(node.literal, at: bodyOrigin(node, lines), into: &notes)
  guard case .map(let entries, _) = value, entries.isEmpty else { return value }
  return .map([], place)
}

/// Where the body stands: below the fence, and as far right as its container pushed it.
private func bodyOrigin(_ node: MarkdownNode, _ lines: SourceLines) -> TextOrigin {
  let fence = node.lines.lowerBound
  let body = SourceLines(node.literal, at: lines.origin)
  let written = (1...body.count).first { !body.string($0).allSatisfy(\.isWhitespace) } ?? 1
  let source = lines.string(fence + written).unicodeScalars.count
  return TextOrigin(
    file: lines.origin.file, lines: lines.origin.lines + fence,
    columns: lines.origin.columns + max(0, source - body.string(written).unicodeScalars.count))
}

private func shape(
  _ name: DirectiveName, _ lines: SourceLines, last: Int
) -> YAMLShape<Directive.Content> {
  switch name {
  case .table: .table
  case .chart: .chart
  case .figures: .figures
  case .question: .question(lines, last: last)
  case .box: .box(lines, last: last)
  case .register: .register
  case .form: .form
  case .runningOrder: .runningOrder(lines, last: last)
  case .guidance: .guidance(lines, last: last)
  case .territories: .territories
  }
}

/// How many months a table or a chart shows when its author does not say: a year and its opposite.
let standardMonthCount = 13

extension YAMLShape<Directive.Content> {
  fileprivate static var table: YAMLShape {
    .map { map, notes in
      let title = map.optional("titre", .prose, into: &notes)
      let indicators = map.required("indicateurs", .list(of: .indicator), into: &notes)
      let subPublics = map.optional("sous_publics", .list(of: .subPublic), into: &notes)
      let months = map.optional("mois", .integer(in: 1...120), into: &notes)
      return indicators.map {
        .table(
          TableRequest(
            title: title, indicators: $0, subPublics: subPublics ?? [],
            monthCount: months ?? standardMonthCount))
      }
    }
  }

  fileprivate static var figures: YAMLShape {
    .map { map, notes in
      let indicators = map.required("indicateurs", .list(of: .indicator), into: &notes)
      let subPublic = map.optional("sous_public", .subPublic, into: &notes)
      return indicators.map { .figures(indicators: $0, subPublic: subPublic) }
    }
  }

  fileprivate static func question(_ lines: SourceLines, last: Int) -> YAMLShape {
    .map { map, notes in
      let text = map.required("texte", .inlines(lines, last: last), into: &notes)
      let prompt: QuestionPrompt? = map.optional("aide", .choice, into: &notes)
      return text.map { .question(text: $0, prompt: prompt ?? .observer) }
    }
  }

  fileprivate static func box(_ lines: SourceLines, last: Int) -> YAMLShape {
    .map { map, notes in
      let title = map.required("titre", .prose, into: &notes)
      let text = map.required("texte", .inlines(lines, last: last), into: &notes)
      guard let title, let text else { return nil }
      return .box(title: title, text: text)
    }
  }
}

extension Rule {
  static let mdDirective = Rule(
    "md.directive", .error, "Bloc mal écrit",
    """
    Un bloc est du code clôturé par ```, dont l'étiquette est tableau, graphique, chiffres, \
    question, encadre, registre, formulaire, deroule, animation ou territoires, et le corps du \
    YAML.
    """)
}
