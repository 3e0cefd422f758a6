/// A row of the key above a narrow drawing.
struct KeyRow: Sendable {
  enum Sample: Sendable {
    case line(Int)
    case context
    case bar(Int)
    /// A fill whose name is written in ink.
    case fill(Ink)
    case secret
    case dot
  }

  let sample: Sample
  let text: String
}

/// The key, one series a row, and the height that it takes.
struct Key: Sendable {
  let layers: [Layer]
  let height: Double

  private static let lineHeight = 17.0
  private static let indent = 32.0

  /// Sets the rows under one another from `top`.
  init(_ rows: [KeyRow], rendition: Rendition, top: Double = 4) {
    var layers: [Layer] = []
    var y = top
    for row in rows {
      let ink = row.sample.labelInk
      let lines = wrapped(
        row.text, width: rendition.width - Self.indent, size: ink.textSize, bold: ink.isBold)
      layers += row.sample.layers(y: y + Self.lineHeight / 2)
      layers.append(
        Layer(
          ink,
          lines.enumerated().map { index, line in
            .text(line, Point(Self.indent, y + Double(index) * Self.lineHeight + 13.4))
          }))
      y += Double(lines.count) * Self.lineHeight + 4
    }
    self.layers = layers
    height = rows.isEmpty ? 0 : y + 4
  }
}

extension KeyRow.Sample {
  fileprivate var labelInk: Ink {
    switch self {
    case .line(let series), .bar(let series): .endLabel(series)
    case .context: .contextLabel
    case .fill, .secret, .dot: .inkLabel
    }
  }

  fileprivate func layers(y: Double) -> [Layer] {
    switch self {
    case .line(let series):
      let stroke = Shape.path(Path([Point(1.5, y), Point(24, y)]))
      return [Layer(.series(series), [stroke, .endMarker(Point(12.5, y), series: series)])]
    case .context:
      return [Layer(.context, [.path(Path([Point(1.5, y), Point(24, y)]))])]
    case .bar(let series):
      return [Layer(.bars(series), [swatch(y)])]
    case .fill(let ink):
      return [Layer(ink, [swatch(y)])]
    case .secret:
      return [Layer(.secretBars, [swatch(y)])]
    case .dot:
      return [Layer(.net, [.circle(Point(12.5, y), radius: 4)])]
    }
  }

  private func swatch(_ y: Double) -> Shape {
    .rect(Box(left: 0.5, top: y - 6, right: 24, bottom: y + 6))
  }
}
