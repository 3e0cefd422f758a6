/// An ordered list of things with codes, found by code in constant time.
package struct Referential<Element: Sendable, Kind>: Sendable {
  package let elements: [Element]
  private let positions: [Identifier<Kind>: Int]
  private let id: any KeyPath<Element, Identifier<Kind>> & Sendable

  /// Keeps the first of two elements with the same code; intake reports the second.
  package init(_ elements: [Element], id: any KeyPath<Element, Identifier<Kind>> & Sendable) {
    self.elements = elements
    self.id = id
    positions = Dictionary(
      elements.enumerated().map { ($1[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
  }

  package var ids: [Identifier<Kind>] { elements.map { $0[keyPath: id] } }
  package var isEmpty: Bool { elements.isEmpty }

  package subscript(id: Identifier<Kind>) -> Element? {
    positions[id].map { elements[$0] }
  }

  /// The rank of a code in the list.
  package func position(of id: Identifier<Kind>) -> Int? { positions[id] }
}
