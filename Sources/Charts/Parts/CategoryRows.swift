/// Rows of a drawing, one a category: names beside the marks when wide, above them when narrow.
struct CategoryRows: Sendable {
  struct Row: Sendable {
    let lines: [String]
    /// The middle of the first line of the name.
    let nameMiddle: Double
    /// The height of the marks.
    let middle: Double
    let top: Double
    let bottom: Double
  }

  let rows: [Row]
  /// Where marks may begin.
  let left: Double
  let bottom: Double

  static let lineHeight = 16.0

  private let rendition: Rendition

  /// Sets rows under one another from `top`, each with `height` for its marks.
  ///
  /// - Parameter details: lines to write under each name.
  init(
    _ labels: [String], details: [[String]] = [], rendition: Rendition, top: Double,
    height: Double
  ) {
    self.rendition = rendition
    let column = rendition != .narrow ? 220.0 : rendition.width
    let names = labels.enumerated().map { rank, label in
      ([label] + (details.isEmpty ? [] : details[rank])).flatMap {
        wrapped($0, width: column, size: Ink.tick.textSize)
      }
    }
    left = rendition != .narrow ? min(300, names.map { widest($0, .tick) }.max() ?? 0) + 12 : 0
    var rows: [Row] = []
    var y = top
    for lines in names {
      let row = Row(lines, top: y, height: height, rendition)
      rows.append(row)
      y = row.bottom
    }
    self.rows = rows
    bottom = y
  }

  /// The heights of the marks.
  var middles: [Double] { rows.map(\.middle) }

  /// Lines across all rows; when narrow, cut so that they cross no name.
  func rules(at places: [Double]) -> Path {
    var path = Path()
    for x in places {
      if rendition != .narrow {
        path.segment(Point(x, (rows.first?.top ?? 0) - 2), Point(x, bottom + 2))
      } else {
        for row in rows { path.segment(Point(x, row.middle - 11), Point(x, row.middle + 11)) }
      }
    }
    return path
  }

  var names: Layer {
    Layer(
      .tick,
      rows.flatMap { row in
        row.lines.enumerated().map { index, line in
          .text(line, Point(0, row.nameMiddle + Double(index) * Self.lineHeight + 4.6))
        }
      })
  }
}

extension CategoryRows.Row {
  fileprivate init(_ lines: [String], top: Double, height: Double, _ rendition: Rendition) {
    let names = Double(lines.count) * CategoryRows.lineHeight
    self.lines = lines
    self.top = top
    switch rendition {
    case .wide, .projected:
      bottom = top + max(height, names + 10)
      middle = (top + bottom) / 2
      nameMiddle = middle - (names - CategoryRows.lineHeight) / 2
    case .narrow:
      bottom = top + names + height + 4
      middle = top + names + height / 2
      nameMiddle = top + CategoryRows.lineHeight / 2
    }
  }
}
