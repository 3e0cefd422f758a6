/// A « graphique » block: what every chart has, and what its kind alone has.
package struct ChartBlock: Sendable {
  /// The author's own name of the figure, for its anchor and its files: `demandes-115`.
  package let name: String?
  package let texts: Texts
  package let request: ChartRequest

  package init(name: String? = nil, texts: Texts = Texts(), request: ChartRequest) {
    self.name = name
    self.texts = texts
    self.request = request
  }

  /// What an author writes around a chart; what is nil, the chart says by itself.
  package struct Texts: Sendable {
    package var title: [Inline]?
    /// Stands for measure, place and unit; the period follows by itself.
    package var subtitle: [Inline]?
    package var reading: [Inline]?
    /// The name of the image; the pointer to the table follows by itself.
    package var alternative: [Inline]?
    package var scope: String?
    package var source: String?

    package init() {}
  }
}
