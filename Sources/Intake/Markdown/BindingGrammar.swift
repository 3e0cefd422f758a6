internal import Diagnostics
internal import Domain

/// The kinds of `{{ … }}`, in the words of authors, with the keys that each one takes.
private enum BindingKind: String, CaseIterable {
  case value = "valeur"
  case change = "evolution"
  case share = "part"
  case trend = "tendance"
  case month = "mois"

  var keys: [BindingKey] {
    switch self {
    case .value: BindingKey.series + [.unit]
    case .change: BindingKey.series + [.since, .form, .unit]
    case .share: BindingKey.series
    case .trend: BindingKey.series + [.since]
    case .month: [.month]
    }
  }
}

private enum BindingKey: String, CaseIterable {
  case indicator = "indicateur"
  case subPublic = "sous_public"
  case territory = "territoire"
  case category = "modalite"
  case month = "mois"
  case since = "depuis"
  case form = "forme"
  case unit = "unite"

  static let series: [BindingKey] = [.indicator, .subPublic, .territory, .category, .month]
}

/// A word of a binding and its place.
struct PlacedWord {
  let text: String
  let location: SourceLocation

  var length: Int { max(1, text.unicodeScalars.count) }
}

/// Reads what stands between `{{` and `}}`; nil once reported.
///
/// `words` stand inside, `open` is the place of `{{`; `length` goes from there to `}}`, in
/// characters.
func readBinding(
  _ words: [PlacedWord], at open: SourceLocation, length: Int, into notes: inout ReadingNotes
) -> Inline? {
  guard let first = words.first else {
    notes.report(
      Rule.mdBinding.at(
        open, length: length,
        "Ce chiffre lié est vide. Écrire par exemple {{ valeur indicateur=sd_menages_stock }}."))
    return nil
  }
  guard let kind = BindingKind(rawValue: first.text) else {
    let complaint = choiceComplaint(first.text, among: BindingKind.allCases.map(\.rawValue))
    notes.report(Rule.mdBinding.at(first.location, length: first.length, complaint))
    return nil
  }
  let before = notes.findings.all.count
  let arguments = BindingArguments(words.dropFirst(), of: kind, into: &notes)
  let inline = arguments.inline(kind, at: open, length: length, into: &notes)
  return notes.findings.all.count == before ? inline : nil
}

/// The `key=value` pairs of a binding.
private struct BindingArguments {
  private var values: [BindingKey: PlacedWord] = [:]

  init(_ words: some Sequence<PlacedWord>, of kind: BindingKind, into notes: inout ReadingNotes) {
    for word in words {
      guard let equals = word.text.firstIndex(of: "=") else {
        report(word, "« \(word.text) » n'est pas de la forme clé=valeur.", &notes)
        continue
      }
      let name = String(word.text[..<equals])
      guard let key = BindingKey(rawValue: name) else {
        let remedy =
          nearestName(to: name, in: kind.keys.map(\.rawValue)).map { "vouliez-vous « \($0) » ?" }
          ?? "clés connues : \(kind.keys.map(\.rawValue).joined(separator: ", "))."
        report(word, "clé inconnue « \(name) » ; \(remedy)", &notes)
        continue
      }
      guard kind.keys.contains(key) else {
        let keys = kind.keys.map(\.rawValue).joined(separator: ", ")
        report(word, "« \(kind.rawValue) » n'a pas de clé « \(name) ». Ses clés : \(keys).", &notes)
        continue
      }
      guard values[key] == nil else {
        report(word, "La clé « \(name) » est écrite deux fois. N'en garder qu'une.", &notes)
        continue
      }
      values[key] = Self.value(of: word, after: equals)
    }
  }

  func inline(
    _ kind: BindingKind, at open: SourceLocation, length: Int, into notes: inout ReadingNotes
  ) -> Inline? {
    let month = month(&notes)
    if kind == .month { return .month(month) }
    let since = choice(Binding.Lag.self, .since, &notes)
    let form = choice(Form.self, .form, &notes)
    let unit = choice(YesNo.self, .unit, &notes)
    let subPublic: SubPublicID? = code(.subPublic, .subPublic, &notes)
    let territory: TerritoryID? = code(.territory, .territory, &notes)
    let category: CategoryID? = code(.category, .category, &notes)
    let indicator: IndicatorID? = code(.indicator, .indicator, &notes)
    require(.indicator, "indicateur=code", kind, at: open, length: length, &notes)
    if kind == .change || kind == .trend {
      require(
        .since, "depuis=un-an ou depuis=mois-precedent", kind, at: open, length: length, &notes)
    }
    guard let indicator, let request = request(kind, since, form) else { return nil }
    return .binding(
      Binding(
        request: request, indicator: indicator, subPublic: subPublic, territory: territory,
        category: category, month: month, showsUnit: unit != .non, location: open,
        length: length))
  }

  private func request(
    _ kind: BindingKind, _ since: Binding.Lag?, _ form: Form?
  ) -> Binding.Request? {
    switch kind {
    case .value: .value
    case .share: .share
    case .change: since.map { .change(since: $0, relative: form == .relative) }
    case .trend: since.map { .trend(since: $0) }
    case .month: nil
    }
  }

  // MARK: - Values

  private func month(_ notes: inout ReadingNotes) -> MonthReference {
    guard let word = values[.month] else { return .current }
    switch word.text {
    case "courant": return .current
    case "precedent": return .previous
    case "un-an": return .yearBefore
    default: break
    }
    if let month = Month(word.text) { return .month(month) }
    report(
      word,
      "« \(word.text) » n'est pas un mois. Écrire courant, precedent, un-an ou AAAA-MM.", &notes)
    return .current
  }

  private func code<Kind>(
    _ key: BindingKey, _ kind: CodeUse.Kind, _ notes: inout ReadingNotes
  ) -> Identifier<Kind>? {
    guard let word = values[key] else { return nil }
    guard let id = Identifier<Kind>(word.text) else {
      report(word, codeComplaint(word.text), &notes)
      return nil
    }
    notes.codeUses.append(CodeUse(kind: kind, code: id.code, location: word.location))
    return id
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type, _ key: BindingKey, _ notes: inout ReadingNotes
  ) -> Choice? where Choice.RawValue == String {
    guard let word = values[key] else { return nil }
    if let choice = Choice(rawValue: word.text) { return choice }
    report(word, choiceComplaint(word.text, among: Choice.allCases.map(\.rawValue)), &notes)
    return nil
  }

  private func require(
    _ key: BindingKey, _ example: String, _ kind: BindingKind, at open: SourceLocation,
    length: Int, _ notes: inout ReadingNotes
  ) {
    guard values[key] == nil else { return }
    notes.report(
      Rule.mdBinding.at(
        open, length: length,
        "Il manque « \(key.rawValue) » à « \(kind.rawValue) ». Ajouter \(example)."))
  }

  /// The value of `key=value`, placed where it stands.
  private static func value(of word: PlacedWord, after equals: String.Index) -> PlacedWord {
    let start = word.text.index(after: equals)
    let offset = word.text[..<start].unicodeScalars.count
    let place = word.location
    return PlacedWord(
      text: String(word.text[start...]),
      location: SourceLocation(file: place.file, line: place.line, column: place.column + offset))
  }
}

private enum Form: String, CaseIterable { case absolue, relative }
private enum YesNo: String, CaseIterable { case oui, non }

private func report(_ word: PlacedWord, _ message: String, _ notes: inout ReadingNotes) {
  notes.report(Rule.mdBinding.at(word.location, length: word.length, message))
}

extension Rule {
  static let mdBinding = Rule(
    "md.binding", .error, "Chiffre lié mal écrit",
    """
    Un chiffre du texte s'écrit {{ valeur indicateur=code }}, {{ evolution … }}, {{ part … }}, \
    {{ tendance … }} ou {{ mois }}, d'un seul tenant, sans gras ni italique à l'intérieur. Pour \
    écrire deux accolades telles quelles : \\{\\{.
    """)
}
