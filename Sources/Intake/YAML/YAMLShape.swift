internal import Diagnostics
internal import Domain
internal import French

/// What a YAML value must look like, and the value it then stands for.
///
/// Shapes compose: `.list(of: .indicator)`. Each reports its own finding and yields nil.
struct YAMLShape<Value> {
  let read: (YAMLValue, inout ReadingNotes) -> Value?
}

extension YAMLShape {
  /// A text that `parse` accepts; `complaint` says of a refused one what to write.
  static func scalar(
    _ rule: Rule, _ parse: @escaping (String) -> Value?,
    complaint: @escaping (String) -> String
  ) -> YAMLShape {
    YAMLShape { value, notes in
      guard let scalar = readScalar(value, &notes) else { return nil }
      if let result = parse(scalar.text) { return result }
      notes.report(rule.at(scalar.location, length: scalar.length, complaint(scalar.text)))
      return nil
    }
  }

  /// A code; its use is noted, for its existence is checked where the referentials are known.
  fileprivate static func code<Kind>(
    _ kind: CodeUse.Kind
  ) -> YAMLShape where Value == Identifier<Kind> {
    YAMLShape { value, notes in
      guard let id = plainCode().read(value, &notes) else { return nil }
      notes.codeUses.append(CodeUse(kind: kind, code: id.code, location: value.location))
      return id
    }
  }

  /// A code that names something new.
  static func plainCode<Kind>() -> YAMLShape where Value == Identifier<Kind> {
    .scalar(Rule.yamlCode, { Identifier<Kind>($0) }, complaint: codeComplaint)
  }

  /// A list, each element of one shape; elements that were reported are left out.
  static func list<Element>(
    of shape: YAMLShape<Element>, atMost limit: Int? = nil
  ) -> YAMLShape where Value == [Element] {
    YAMLShape { value, notes in
      guard case .list(let elements, let location) = value else {
        notes.report(listFinding(value))
        return nil
      }
      if let limit, elements.count > limit {
        notes.report(
          Rule.yamlShape.at(location, "\(elements.count) éléments ici, \(limit) au plus."))
      }
      return elements.compactMap { shape.read($0, &notes) }
    }
  }
}

/// A value and where it was written.
struct Placed<Value> {
  let value: Value
  let location: SourceLocation
}

extension YAMLShape {
  /// A shape that keeps the place of its value.
  static func placed<Inner>(
    _ shape: YAMLShape<Inner>
  ) -> YAMLShape where Value == Placed<Inner> {
    YAMLShape { value, notes in
      shape.read(value, &notes).map { Placed(value: $0, location: value.location) }
    }
  }
}

extension YAMLShape where Value == String {
  /// A text for machines: a path, an address, a column's name.
  static var text: YAMLShape {
    YAMLShape { value, notes in readScalar(value, &notes)?.text }
  }

  /// A text for readers, in French typography.
  static var prose: YAMLShape {
    YAMLShape { value, notes in text.read(value, &notes).map(frenchTypography) }
  }

  /// A code of any kind, as a text.
  static func codeText(_ kind: CodeUse.Kind) -> YAMLShape {
    YAMLShape { value, notes in
      YAMLShape<Identifier<Never>>.code(kind).read(value, &notes)?.code
    }
  }

  static var link: YAMLShape {
    .scalar(
      Rule.yamlLink, { isWebAddress($0) ? $0 : nil },
      complaint: {
        "« \($0) » n'est pas une adresse. L'écrire en entier, par exemple https://www.exemple.fr/."
      })
  }
}

extension YAMLShape<YAMLScalar> {
  /// A text with its place, for what its author wrote inside.
  static var placedText: YAMLShape { YAMLShape(read: readScalar) }
}

extension YAMLShape<IndicatorID> { static var indicator: YAMLShape { code(.indicator) } }
extension YAMLShape<SubPublicID> { static var subPublic: YAMLShape { code(.subPublic) } }
extension YAMLShape<TerritoryID> { static var territory: YAMLShape { code(.territory) } }
extension YAMLShape<AxisID> { static var axis: YAMLShape { code(.axis) } }
extension YAMLShape<PageSlug> { static var slug: YAMLShape { plainCode() } }

extension YAMLShape where Value == Bool {
  static var yesNo: YAMLShape {
    .scalar(
      Rule.yamlBoolean, { ["oui": true, "non": false][$0] },
      complaint: { "« \($0) » n'est ni oui ni non. Écrire oui ou non." })
  }
}

extension YAMLShape where Value == Int {
  static func integer(in range: ClosedRange<Int>) -> YAMLShape {
    .scalar(
      Rule.yamlNumber, { digits($0).flatMap { range.contains($0) ? $0 : nil } },
      complaint: { text in
        let bounds = "de \(range.lowerBound) à \(range.upperBound)"
        return digits(text) == nil
          ? "« \(text) » n'est pas un nombre entier. Écrire un nombre \(bounds), en chiffres."
          : "« \(text) » est hors des limites. Écrire un nombre \(bounds)."
      })
  }
}

extension YAMLShape where Value == Quantity {
  /// A number from zero, with a comma or a point and up to four decimals.
  static var decimal: YAMLShape {
    .scalar(
      Rule.yamlNumber, decimalQuantity,
      complaint: { "« \($0) » n'est pas un nombre. Écrire des chiffres, par exemple 5 ou 0,5." })
  }
}

extension YAMLShape where Value == Month {
  static var month: YAMLShape {
    .scalar(
      Rule.yamlMonth, { Month($0) },
      complaint: { "« \($0) » n'est pas un mois. Écrire AAAA-MM, par exemple 2024-12." })
  }
}

extension YAMLShape where Value == Day {
  static var day: YAMLShape {
    .scalar(
      Rule.yamlDay, { Day($0) },
      complaint: { "« \($0) » n'est pas une date. Écrire AAAA-MM-JJ, par exemple 2024-06-30." })
  }
}

extension YAMLShape where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the words of an enumeration.
  static var choice: YAMLShape {
    .scalar(
      Rule.yamlChoice, { Value(rawValue: $0) },
      complaint: { choiceComplaint($0, among: Value.allCases.map(\.rawValue)) })
  }
}

// MARK: - Grammar

private func readScalar(_ value: YAMLValue, _ notes: inout ReadingNotes) -> YAMLScalar? {
  guard case .scalar(let scalar) = value else {
    notes.report(shapeFinding(value, expected: "Un texte est attendu", "\"…\" entre guillemets"))
    return nil
  }
  return scalar
}

private func digits(_ text: String) -> Int? {
  guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int(text)
}

private func decimalQuantity(_ text: String) -> Quantity? {
  let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
  guard (1...2).contains(parts.count), parts[0].utf8.count <= 9,
    let whole = digits(String(parts[0]))
  else { return nil }
  guard parts.count == 2 else { return Quantity(whole) }
  guard parts[1].utf8.count <= 4, digits(String(parts[1])) != nil else { return nil }
  let padded = parts[1] + String(repeating: "0", count: 4 - parts[1].utf8.count)
  return digits(String(padded)).map { Quantity(whole) + Quantity(scaled: Int64($0)) }
}

private func isWebAddress(_ text: String) -> Bool {
  let rest = ["https://", "http://"].first(where: text.hasPrefix).map { text.dropFirst($0.count) }
  guard let rest else { return false }
  return !rest.isEmpty && rest.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "\"" }
}

// MARK: - Messages

func codeComplaint(_ text: String) -> String {
  "« \(text) » n'est pas un code. Écrire des lettres sans accent, des chiffres, « _ » ou « - »."
}

func choiceComplaint(_ text: String, among words: [String]) -> String {
  let list = words.joined(separator: ", ")
  guard let nearest = nearestName(to: text, in: words) else {
    return "« \(text) » n'est pas admis ici. Écrire l'un de ces mots : \(list)."
  }
  return "« \(text) » n'est pas admis ici ; vouliez-vous « \(nearest) » ? Mots admis : \(list)."
}

func shapeFinding(_ value: YAMLValue, expected: String, _ example: String) -> Diagnostic {
  let found =
    switch value {
    case .scalar: "un texte"
    case .list: "une liste"
    case .map: "des clés"
    }
  return Rule.yamlShape.at(value.location, "\(expected) ici, pas \(found). Écrire \(example).")
}

private func listFinding(_ value: YAMLValue) -> Diagnostic {
  guard case .scalar(let scalar) = value, !scalar.text.contains(where: \.isNewline) else {
    return shapeFinding(value, expected: "Une liste est attendue", "[a, b]")
  }
  return Rule.yamlShape.at(
    scalar.location, length: scalar.length,
    "Une liste est attendue ici, pas un texte. Écrire [\(scalar.text)].")
}
