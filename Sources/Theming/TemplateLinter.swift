internal import Diagnostics

/// Checks templates against the contract, from each frame down through the partials it includes.
///
/// The engine renders a misspelt name, partial or transform as nothing, silently; so every tag is
/// checked here, before the first page. A partial is checked in each scope that includes it.
struct TemplateLinter {
  /// By name: the path in the theme without `.mustache`.
  let templates: [String: ThemeSource]
  private(set) var findings = Findings()
  /// The templates reached from a frame.
  var reached: Set<String> { Set(visits.map(\.name)) }
  private var visits: Set<Visit> = []

  private struct Visit: Hashable {
    let name: String
    let scope: TemplateScope
  }

  /// A section whose closing tag has not come yet.
  private struct OpenSection {
    let tag: TemplateTag
    let scope: TemplateScope
  }

  /// What stands around the tag that is being checked.
  private struct Place {
    let source: ThemeSource
    /// The names of the templates from the frame to here.
    let chain: [String]
    let outer: TemplateScope
    var open: [OpenSection] = []

    var scope: TemplateScope { open.last?.scope ?? outer }
  }

  init(templates: [String: ThemeSource]) { self.templates = templates }

  /// Checks a template and what it includes.
  mutating func check(frame name: String) {
    check(name, in: .page, chain: [])
  }

  private mutating func check(_ name: String, in scope: TemplateScope, chain: [String]) {
    guard let source = templates[name] else { return }
    guard visits.insert(Visit(name: name, scope: scope)).inserted else { return }
    var place = Place(source: source, chain: chain + [name], outer: scope)
    for tag in templateTags(in: source.bytes) { check(tag, at: &place) }
    for section in place.open {
      let name = section.tag.subject
      report(
        .themeSection, section.tag, place,
        "La section « \(name) » n'est pas fermée. Écrire {{/\(name)}}.")
    }
  }

  private mutating func check(_ tag: TemplateTag, at place: inout Place) {
    switch tag.kind {
    case .comment: return
    case .variable, .raw: checkPrinted(tag, place)
    case .section: open(tag, entering: true, &place)
    case .inverted: open(tag, entering: false, &place)
    case .close: close(tag, &place)
    case .partial: checkPartial(tag, place)
    case .refused:
      report(
        .themeTag, tag, place,
        """
        Cette balise de Mustache n'est pas admise dans un thème. Employer {{nom}}, {{{nom}}}, \
        {{#nom}}, {{^nom}}, {{/nom}}, {{>gabarit}} ou {{! commentaire}}.
        """)
    case .unclosed:
      report(.themeTag, tag, place, "La balise ouverte ici n'est pas terminée. Écrire }} à sa fin.")
    }
  }

  private mutating func report(
    _ rule: Rule, _ tag: TemplateTag, _ place: Place, _ message: String
  ) {
    let location = place.source.location(at: tag.offset)
    findings.report(rule.at(location, length: tag.length, message))
  }
}

// MARK: - Sections

extension TemplateLinter {
  private mutating func open(_ tag: TemplateTag, entering: Bool, _ place: inout Place) {
    let kind = tag.transform == nil ? resolve(tag, place) : transformed(tag, place)
    let inside = entering || kind == nil ? place.scope.inside(kind) : place.scope
    place.open.append(OpenSection(tag: tag, scope: inside))
  }

  private mutating func close(_ tag: TemplateTag, _ place: inout Place) {
    guard let section = place.open.popLast() else {
      report(
        .themeSection, tag, place,
        """
        {{/\(tag.subject)}} ne ferme rien. L'ôter, ou ouvrir la section avant par \
        {{#\(tag.subject)}}.
        """)
      return
    }
    guard section.tag.subject != tag.subject else { return }
    let line = place.source.location(at: section.tag.offset).line
    report(
      .themeSection, tag, place,
      """
      {{/\(tag.subject)}} ne ferme pas la section « \(section.tag.subject) » ouverte à la ligne \
      \(line). Écrire {{/\(section.tag.subject)}}.
      """)
  }

  /// The kind of `empty(menu)`, `first()` and the like: a flag, or nil after a finding.
  private mutating func transformed(_ tag: TemplateTag, _ place: Place) -> TemplateKind? {
    switch tag.transform {
    case "empty":
      guard let kind = resolve(tag, place) else { return nil }
      if case .list = kind { return .flag }
      report(
        .themeTransform, tag, place,
        """
        « empty » s'applique à une liste, et « \(tag.name) » est \(kind.frenchName). Écrire \
        {{#\(tag.name)}} ou {{^\(tag.name)}}.
        """)
    case "first", "last":
      if tag.name.isEmpty, place.scope.isListItem { return .flag }
      report(
        .themeTransform, tag, place,
        """
        « \(tag.subject) » n'a de sens que directement dans la section d'une liste, sans rien \
        entre parenthèses. L'ôter.
        """)
    default:
      reportUnknownTransform(tag, place)
    }
    return nil
  }

  private mutating func reportUnknownTransform(_ tag: TemplateTag, _ place: Place) {
    report(
      .themeTransform, tag, place,
      """
      La transformation « \(tag.transform ?? "") » n'existe pas. Les gabarits connaissent \
      {{#empty(liste)}} et, dans une liste, {{#first()}} et {{#last()}}.
      """)
  }
}

// MARK: - Names and partials

extension TemplateLinter {
  private mutating func checkPrinted(_ tag: TemplateTag, _ place: Place) {
    guard tag.transform == nil else { return reportUnknownTransform(tag, place) }
    guard let kind = resolve(tag, place) else { return }
    let name = tag.name
    switch (kind, tag.kind) {
    case (.text, .raw):
      report(
        .themeRawText, tag, place,
        "« \(name) » est un texte et doit être échappé. Écrire {{\(name)}}.")
    case (.html, .variable):
      report(
        .themeEscapedHTML, tag, place,
        "« \(name) » est du HTML, échappé une seconde fois. Écrire {{{\(name)}}}.")
    case (.flag, _), (.list, _), (.record, _):
      report(
        .themeKind, tag, place,
        """
        « \(name) » est \(kind.frenchName) et ne s'affiche pas tel quel. Écrire \
        {{#\(name)}}…{{/\(name)}}.
        """)
    case (.text, _), (.html, _): return
    }
  }

  /// What a name stands for, or nil after a finding.
  private mutating func resolve(_ tag: TemplateTag, _ place: Place) -> TemplateKind? {
    let scope = place.scope
    guard let kind = scope.kind else { return nil }
    if tag.name == "." { return kind }
    let path = tag.name.hasPrefix(".") ? String(tag.name.dropFirst()) : tag.name
    if scope.subject != .page, path == tag.name {
      reportClimb(tag, place)
      return nil
    }
    let parts = path.split(separator: ".", omittingEmptySubsequences: false)
    let found = parts.reduce(Optional(kind)) { $0?.field(named: String($1)) }
    if found == nil { reportUnknownName(tag, place) }
    return found
  }

  private mutating func reportUnknownName(_ tag: TemplateTag, _ place: Place) {
    let names = place.scope.writableNames
    let advice =
      nearestName(to: tag.name, in: names).map { "Écrire « \($0) »." }
      ?? "Noms possibles ici : \(names.joined(separator: ", "))."
    report(.themeName, tag, place, "Le nom « \(tag.name) » n'existe pas ici. \(advice)")
  }

  private mutating func reportClimb(_ tag: TemplateTag, _ place: Place) {
    let names = place.scope.writableNames
    let advice =
      names.contains("." + tag.name)
      ? "Écrire « .\(tag.name) »."
      : "Noms possibles ici : \(names.joined(separator: ", "))."
    report(.themeClimb, tag, place, "« \(tag.name) » remonte hors de sa section. \(advice)")
  }

  private mutating func checkPartial(_ tag: TemplateTag, _ place: Place) {
    guard templates[tag.name] != nil, tag.transform == nil else {
      let name = tag.subject
      let advice =
        nearestName(to: name, in: templates.keys.sorted()).map { "Écrire {{>\($0)}}." }
        ?? "Créer \(name).mustache."
      report(.themePartial, tag, place, "Le gabarit partiel « \(name) » n'existe pas. \(advice)")
      return
    }
    guard !place.chain.contains(tag.name) else {
      let loop = (place.chain + [tag.name]).joined(separator: " > ")
      report(
        .themePartialLoop, tag, place,
        "Le gabarit « \(tag.name) » s'inclut lui-même : \(loop). Retirer cette inclusion.")
      return
    }
    check(tag.name, in: place.scope, chain: place.chain)
  }
}
