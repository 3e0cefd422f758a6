internal import Charts

/// A text set in lines of a given size, in points.
struct TextSize: Hashable {
  let points: Double
  var isBold = false

  /// The height of a paragraph of this width.
  func height(_ text: String, width: Length) -> Length {
    let lines = wrapped(text, width: width.points, size: points, bold: isBold)
    return Length(points: Double(lines.count) * points * Layout.lineHeight)
  }

  /// The height of paragraphs with a gap after each.
  func height(_ texts: [String], width: Length, gap: Length) -> Length {
    texts.reduce(0) { $0 + height($1, width: width) + gap }
  }
}

/// The largest of some sizes that some heights allow; the last when none does.
func largest(of sizes: [Double], where fits: (TextSize) -> Bool) -> TextSize {
  let size = sizes.first { fits(TextSize(points: $0)) }
  return TextSize(points: size ?? Layout.smallest)
}

extension Slide {
  /// The largest size, in points on a slide 28 cm wide, at which the title keeps to its place.
  package var titlePoints: Int {
    let size = largest(of: Layout.titleSizes) { size in
      TextSize(points: size.points, isBold: true)
        .height(title, width: Layout.title.width) <= Layout.title.height
    }
    return Int(size.points)
  }

  /// The size of the outline, likewise; the smallest for a body that is none.
  package var bodyPoints: Int {
    guard case .bullets(let texts) = body else { return Int(Layout.smallest) }
    return Int(Bullets(texts, in: Layout.body(under: subtitle)).size.points)
  }
}

/// Cuts a list into runs no taller than a room; each has one item at least.
///
/// Source: the next-fit rule; order is kept.
func pages<Item>(_ items: [Item], room: Length, height: (Item) -> Length) -> [[Item]] {
  var pages: [[Item]] = []
  var used: Length = 0
  for item in items {
    let taken = height(item)
    if pages.isEmpty || used + taken > room {
      pages.append([item])
      used = taken
    } else {
      pages[pages.count - 1].append(item)
      used = used + taken
    }
  }
  return pages
}
