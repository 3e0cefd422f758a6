internal import Markup

/// The values of a page cut in two: what decides its markup, and the texts that are only printed.
struct PageForm {
  /// Opens the mark that stands for a text: a control character that HTML does not allow.
  static let markOpening: UInt8 = 0x01
  static let markClosing: UInt8 = 0x02

  /// The values with a numbered mark in place of each text that is not empty.
  private(set) var form = TemplateValue.absent
  /// The texts and the pieces of HTML, by number.
  private(set) var leaves: [TemplateValue] = []

  init(_ values: TemplateValue) {
    form = marked(values)
  }

  private mutating func marked(_ value: TemplateValue) -> TemplateValue {
    switch value {
    case .text, .html: value.isNull ? value : mark(for: value)
    case .flag, .absent: value
    case .list(let items): .list(items.map { marked($0) })
    case .record(let fields): .record(fields.map { .init($0.name, marked($0.value)) })
    }
  }

  /// A mark is printed as it stands by escaped and by raw tags alike.
  private mutating func mark(for leaf: TemplateValue) -> TemplateValue {
    leaves.append(leaf)
    return .text("\u{1}\(leaves.count - 1)\u{2}")
  }
}
