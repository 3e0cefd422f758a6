package import Markup
internal import Mustache

/// The only kind of value that a template ever sees.
///
/// Closed on purpose: the template engine reads any other Swift value by reflection, private properties
/// included. Every lookup here goes through `child(named:)`, so nothing is ever reflected.
package enum TemplateValue: Hashable, Sendable {
  /// Escaped when printed.
  case text(String)
  /// Markup already: printed as it stands.
  case html(HTML)
  case flag(Bool)
  case list([TemplateValue])
  /// Names and their values, in an order that depends on nothing but the contract.
  case record([Field])
  /// A name of the contract that this page has no value for.
  case absent

  /// A name of a record, and its value.
  package struct Field: Hashable, Sendable {
    package let name: String
    package let value: TemplateValue

    package init(_ name: String, _ value: TemplateValue) {
      self.name = name
      self.value = value
    }
  }
}

extension TemplateValue: MustacheParent {
  /// Unwraps what sections must recognise: a truth value, a sequence, nothing.
  package func child(named name: String) -> Any? {
    guard case .record(let fields) = self else { return nil }
    switch fields.first(where: { $0.name == name })?.value {
    case .flag(let flag): return flag
    case .list(let items): return items
    case .absent, nil: return nil
    case .some(let value): return value
    }
  }
}

extension TemplateValue: MustacheCustomRenderable {
  package var renderText: String {
    switch self {
    case .text(let text): text
    case .html(let html): html.string
    case .flag, .list, .record, .absent: ""
    }
  }

  /// Whether a section of this value is skipped: an empty text is as good as none.
  package var isNull: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .html(let html): html.isEmpty
    case .flag(let flag): !flag
    case .list(let items): items.isEmpty
    case .record: false
    case .absent: true
    }
  }
}
