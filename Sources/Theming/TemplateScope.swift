/// What names mean at one place of a template.
struct TemplateScope: Hashable, Sendable {
  /// What a section may pass down to the tags inside it.
  enum Subject: Hashable, Sendable {
    case page
    case item(TemplateKind)
    /// Inside a section whose own name is wrong: nothing more can be said.
    case unknown
  }

  let subject: Subject
  /// Directly inside a list, where `first()` and `last()` mean something.
  var isListItem = false

  static let page = TemplateScope(subject: .page)

  /// The kind that `.` stands for.
  var kind: TemplateKind? {
    switch subject {
    case .page: TemplateContract.kind
    case .item(let kind): kind
    case .unknown: nil
    }
  }

  /// The names to propose here, written as a template must write them.
  var writableNames: [String] {
    switch subject {
    case .page: TemplateContract.kind.fieldNames
    case .item(.record(let fields)): fields.map { "." + $0.name }
    case .item: ["."]
    case .unknown: []
    }
  }

  /// The scope inside a section of that kind; a flag leaves the names as they are.
  func inside(_ kind: TemplateKind?) -> TemplateScope {
    switch kind {
    case .flag: self
    case .list(let item): TemplateScope(subject: .item(item), isListItem: true)
    case .text, .html, .record: TemplateScope(subject: kind.map { .item($0) } ?? .unknown)
    case nil: TemplateScope(subject: .unknown)
    }
  }
}
