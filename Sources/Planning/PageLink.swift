/// A link of the navigation, relative to the page that carries it.
package struct PageLink: Hashable, Sendable {
  package let label: String
  package let url: String
  /// Whether it leads to the page itself or to its section.
  package let isCurrent: Bool

  package init(label: String, url: String, isCurrent: Bool = false) {
    self.label = label
    self.url = url
    self.isCurrent = isCurrent
  }
}
