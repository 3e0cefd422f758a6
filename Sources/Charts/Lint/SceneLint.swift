/// The faults of one drawing: texts that touch, lie over a curve, leave the drawing, or are too small.
///
/// Cheap enough for every chart of a build: texts are met from top to bottom, and a curve is followed only
/// where a text lies within its bounds.
package func faults(in scene: Scene) -> [ChartFault] {
  let labels = scene.labels.sorted { $0.box.top < $1.box.top }
  return labels.flatMap { ownFaults($0, in: scene) } + overlaps(labels, scene)
    + textsOverCurves(labels, scene)
}

/// The room that a text of a drawing takes, and where the text is: no string is copied to be sorted.
private struct Label {
  let box: Box
  let layer: Int
  let shape: Int
}

private let smallestText = 12.0

private func ownFaults(_ label: Label, in scene: Scene) -> [ChartFault] {
  var faults: [ChartFault] = []
  if !scene.box.contains(label.box) { faults.append(.textOutside(scene.text(label))) }
  let size = scene.layers[label.layer].ink.textSize
  if size < smallestText { faults.append(.smallText(scene.text(label), size: size)) }
  return faults
}

/// The pairs of texts that share room, of labels sorted by their tops.
private func overlaps(_ labels: [Label], _ scene: Scene) -> [ChartFault] {
  var faults: [ChartFault] = []
  for (index, label) in labels.enumerated() {
    for other in labels[(index + 1)...] {
      guard other.box.top < label.box.bottom else { break }
      if label.box.overlaps(other.box) {
        faults.append(.textOverText(scene.text(label), scene.text(other)))
      }
    }
  }
  return faults
}

private func textsOverCurves(_ labels: [Label], _ scene: Scene) -> [ChartFault] {
  let bare = labels.filter { !scene.layers[$0.layer].ink.isOutlined }
  var faults: [ChartFault] = []
  for layer in scene.layers where layer.ink.isCurve {
    for case .path(let path, _) in layer.shapes {
      guard let bounds = path.bounds else { continue }
      for label in bare where label.box.touches(bounds) && path.crosses(label.box) {
        faults.append(.textOverCurve(scene.text(label)))
      }
    }
  }
  return faults
}

extension Scene {
  fileprivate var labels: [Label] {
    var labels: [Label] = []
    for (rank, layer) in layers.enumerated() {
      for (index, shape) in layer.shapes.enumerated() {
        guard case .text(let text, let place) = shape else { continue }
        labels.append(Label(box: layer.textBox(text, place), layer: rank, shape: index))
      }
    }
    return labels
  }

  fileprivate func text(_ label: Label) -> String {
    if case .text(let text, _) = layers[label.layer].shapes[label.shape] { text } else { "" }
  }
}

extension Ink {
  /// Whether a stroke of this ink makes a text over it hard to read.
  fileprivate var isCurve: Bool {
    switch self {
    case .base, .series, .context, .netLine, .breakRule, .changeRule: true
    default: false
    }
  }
}

extension Box {
  /// Whether two boxes meet, a box without height or width included.
  fileprivate func touches(_ other: Box) -> Bool {
    left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom
  }

  /// Whether a straight stroke enters the box: it comes near, and leaves corners on both sides.
  fileprivate func isCrossed(from start: Point, to end: Point) -> Bool {
    let bounds = Box(
      left: min(start.x, end.x), top: min(start.y, end.y), right: max(start.x, end.x),
      bottom: max(start.y, end.y))
    guard touches(bounds) else { return false }
    let side = { (x: Double, y: Double) in
      (end.x - start.x) * (y - start.y) - (end.y - start.y) * (x - start.x)
    }
    let sides = (side(left, top), side(right, top), side(left, bottom), side(right, bottom))
    let highest = max(max(sides.0, sides.1), max(sides.2, sides.3))
    let lowest = min(min(sides.0, sides.1), min(sides.2, sides.3))
    return lowest <= 0 && highest >= 0
  }
}

extension Path {
  /// The smallest box around the strokes; nil when there are none.
  fileprivate var bounds: Box? {
    guard let first = steps.first?.point else { return nil }
    var box = Box(left: first.x, top: first.y, right: first.x, bottom: first.y)
    for step in steps {
      box.left = min(box.left, step.point.x)
      box.right = max(box.right, step.point.x)
      box.top = min(box.top, step.point.y)
      box.bottom = max(box.bottom, step.point.y)
    }
    return box
  }

  fileprivate func crosses(_ box: Box) -> Bool {
    for index in steps.indices.dropFirst() where !steps[index].isMove {
      if box.isCrossed(from: steps[index - 1].point, to: steps[index].point) { return true }
    }
    return false
  }
}
