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
    return withExtendedLifetime(parser) { converted(root, at: origin, into: &notes) }
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

private func converted(
  _ root: Node?, at origin: TextOrigin, into notes: inout ReadingNotes
) -> YAMLValue? {
  guard let root else { return .map([], origin.location(line: 1, column: 1)) }
  var refusals = [Diagnostic]()
  let value = converted(root, at: origin, refusing: &refusals)
  notes.findings.report(refusals)
  return refusals.isEmpty ? value : nil
}

/// Turns a node into a value; an anchored node is refused unread, so that aliases cannot multiply.
private func converted(
  _ node: Node, at origin: TextOrigin, refusing refusals: inout [Diagnostic]
) -> YAMLValue {
  let location = place(node, at: origin)
  if node.anchor != nil {
    refusals.append(anchorFinding(at: location))
    return .list([], location)
  }
  if hasTag(node) { refusals.append(tagFinding(at: location)) }
  switch node {
  case .scalar(let scalar):
    return .scalar(
      YAMLScalar(text: scalar.string, isPlain: scalar.style == .plain, location: location))
  case .sequence(let sequence):
    return .list(sequence.map { converted($0, at: origin, refusing: &refusals) }, location)
  case .mapping(let mapping):
    let entries = mapping.compactMap { entry($0, at: origin, refusing: &refusals) }
    return .map(entries, location)
  case .alias:
    refusals.append(anchorFinding(at: location))
    return .list([], location)
  }
}

private func entry(
  _ pair: (key: Node, value: Node), at origin: TextOrigin, refusing refusals: inout [Diagnostic]
) -> YAMLEntry? {
  let value = converted(pair.value, at: origin, refusing: &refusals)
  guard case .scalar(let key) = converted(pair.key, at: origin, refusing: &refusals) else {
    refusals.append(composedKeyFinding(at: place(pair.key, at: origin)))
    return nil
  }
  if key.isPlain, key.text == "<<" { refusals.append(mergeFinding(at: key.location)) }
  return YAMLEntry(key: key, value: value)
}

private func place(_ node: Node, at origin: TextOrigin) -> SourceLocation {
  origin.location(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
}

/// Whether the author wrote a tag; quoted texts carry `str` without being asked.
private func hasTag(_ node: Node) -> Bool {
  switch node {
  case .scalar(let scalar):
    let tag = scalar.tag.rawValue
    return !tag.isEmpty && (scalar.style == .plain || tag != Tag.Name.str.rawValue)
  case .sequence(let sequence): return !sequence.tag.rawValue.isEmpty
  case .mapping(let mapping): return !mapping.tag.rawValue.isEmpty
  case .alias: return false
  }
}

private func failure(_ error: any Error) -> YAMLFailure {
  switch error as? YamlError {
  case .scanner(let context, let problem, let mark, _),
    .parser(let context, let problem, let mark, _),
    .composer(let context, let problem, let mark, _):
    YAMLFailure(problem: problem, place: TextPlace(mark), opening: context.map { TextPlace($0.mark) })
  case .duplicatedKeysInMapping(let keys, let context):
    YAMLFailure(duplicate: keys.first ?? "", place: TextPlace(context.mark))
  case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded, nil:
    YAMLFailure(problem: "", place: TextPlace(line: 1, column: 1))
  }
}

extension TextPlace {
  fileprivate init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}
