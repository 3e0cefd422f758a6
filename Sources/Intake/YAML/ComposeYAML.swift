internal import Diagnostics
internal import Yams

/// Reads a YAML text into a closed tree, or reports why it cannot be read.
///
/// Anchors, aliases, merge keys, tags and several documents are refused: files that people keep by
/// hand stay flat. An empty text is an empty map.
///
/// - Returns: nil when something was reported.
package func composeYAML(
  _ text: String, at origin: TextOrigin, into notes: inout ReadingNotes
) -> YAMLValue? {
  let text = withSpacesForRareBreaks(text)
  if let finding = forbiddenCharacter(in: text, at: origin) {
    notes.report(finding)
    return nil
  }
  do {
    // The parser owns the anchors that nodes only borrow: it outlives the conversion.
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    let root = try parser.singleRoot()
    return withExtendedLifetime(parser) {
      guard let root else { return .map([], origin.location(line: 1, column: 1)) }
      var converter = YAMLConverter(origin: origin, lines: scalarLines(text))
      let value = converter.value(root)
      notes.findings.report(converter.refusals)
      return converter.refusals.isEmpty ? value : nil
    }
  } catch {
    notes.report(yamlFinding(failure(error), in: text, at: origin))
    return nil
  }
}

/// Replaces the line breaks that YAML counts and editors do not by a space.
private func withSpacesForRareBreaks(_ text: String) -> String {
  let rare: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
  guard text.unicodeScalars.contains(where: rare.contains) else { return text }
  var result = String.UnicodeScalarView()
  result.append(contentsOf: text.unicodeScalars.map { rare.contains($0) ? " " : $0 })
  return String(result)
}

/// Turns the nodes of Yams into values, and collects what is refused on the way.
private struct YAMLConverter {
  let origin: TextOrigin
  let lines: [[Unicode.Scalar]]
  var refusals: [Diagnostic] = []

  mutating func value(_ node: Node) -> YAMLValue {
    let location = location(node)
    // An anchored node is refused unread, so that aliases cannot multiply.
    if node.anchor != nil {
      refusals.append(anchorFinding(at: location))
      return .list([], location)
    }
    if hasTag(node) { refusals.append(tagFinding(at: location)) }
    switch node {
    case .scalar(let scalar):
      return .scalar(
        YAMLScalar(text: scalar.string, isPlain: scalar.style == .plain, location: location))
    case .sequence(let sequence): return .list(sequence.map { value($0) }, location)
    case .mapping(let mapping): return .map(mapping.compactMap { entry($0) }, location)
    case .alias: return .list([], location)
    }
  }

  private mutating func entry(_ pair: (key: Node, value: Node)) -> YAMLEntry? {
    let key = value(pair.key)
    let value = value(pair.value)
    guard case .scalar(let name) = key else {
      refusals.append(composedKeyFinding(at: key.location))
      return nil
    }
    if name.isPlain, name.text == "<<" { refusals.append(mergeFinding(at: name.location)) }
    return YAMLEntry(key: name, value: value)
  }

  /// Whether the author wrote a tag: Yams gives one to nodes that have none.
  private func hasTag(_ node: Node) -> Bool {
    guard let mark = node.mark, lines.indices.contains(mark.line - 1) else { return false }
    return lines[mark.line - 1].dropFirst(mark.column - 1).first == "!"
  }

  private func location(_ node: Node) -> SourceLocation {
    origin.location(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }
}

private func failure(_ error: any Error) -> YAMLFailure {
  switch error as? YamlError {
  case .scanner(let context, let problem, let mark, _),
    .parser(let context, let problem, let mark, _),
    .composer(let context, let problem, let mark, _):
    YAMLFailure(
      problem: problem, place: TextPlace(mark), opening: context.map { TextPlace($0.mark) })
  case .duplicatedKeysInMapping(let keys, let context):
    YAMLFailure(duplicate: keys.first ?? "", place: TextPlace(context.mark))
  case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded, nil:
    YAMLFailure(problem: "", place: TextPlace(line: 1, column: 1))
  }
}

extension TextPlace {
  fileprivate init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}
