/// What a name of the template contract stands for, known before any page exists.
package indirect enum TemplateKind: Hashable, Sendable {
  case text
  case html
  case flag
  /// Items that are all of one kind.
  case list(TemplateKind)
  case record([TemplateField])

  /// The field of that name, when this is a record that has it.
  package func field(named name: String) -> TemplateKind? {
    guard case .record(let fields) = self else { return nil }
    return fields.first { $0.name == name }?.kind
  }

  /// The names that a template may write inside a section of this kind.
  package var fieldNames: [String] {
    guard case .record(let fields) = self else { return [] }
    return fields.map(\.name)
  }

  /// The kind in French, with its article.
  package var frenchName: String {
    switch self {
    case .text: "un texte"
    case .html: "du HTML"
    case .flag: "un drapeau"
    case .list: "une liste"
    case .record: "un groupe de noms"
    }
  }
}

/// A name that templates may use.
package struct TemplateField: Hashable, Sendable {
  package let name: String
  package let kind: TemplateKind
  /// What it holds, in French, for theme authors.
  package let meaning: String

  package init(_ name: String, _ kind: TemplateKind, _ meaning: String) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
  }
}
