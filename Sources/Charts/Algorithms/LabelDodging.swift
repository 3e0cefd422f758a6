/// A label to place along an axis: where it would like its middle, and how long it is.
package struct DodgeLabel: Hashable, Sendable {
  package let target: Double
  package let height: Double

  package init(target: Double, height: Double) {
    self.target = target
    self.height = height
  }
}

/// Moves labels apart, as little as possible in the least-squares sense, without changing their order.
///
/// With the stacking offsets taken out, « apart » becomes « not decreasing », so that the problem is an
/// isotonic regression, solved by pooling adjacent violators in linear time; clamping the fit keeps it exact.
///
/// - Parameter labels: in the order of their targets; ties keep the order given.
/// - Returns: the middle of each label. They leave the bounds only when they cannot all fit.
package func dodged(
  _ labels: [DodgeLabel], within bounds: ClosedRange<Double> = -Double.infinity...Double.infinity
) -> [Double] {
  guard let first = labels.first, let last = labels.last else { return [] }
  let offsets = stackingOffsets(labels)
  let low = bounds.lowerBound + first.height / 2
  let high = max(low, bounds.upperBound - last.height / 2 - (offsets.last ?? 0))
  let fit = isotonic(zip(labels, offsets).map { $0.target - $1 })
  return zip(fit, offsets).map { min(max($0, low), high) + $1 }
}

/// The distance of each label's middle to the first one's when they touch.
private func stackingOffsets(_ labels: [DodgeLabel]) -> [Double] {
  var offsets = [Double]()
  for (index, label) in labels.enumerated() {
    let step = index == 0 ? 0 : (labels[index - 1].height + label.height) / 2
    offsets.append((offsets.last ?? 0) + step)
  }
  return offsets
}

/// The non-decreasing sequence nearest to `values`.
private func isotonic(_ values: [Double]) -> [Double] {
  var pools: [(mean: Double, count: Int)] = []
  for value in values {
    var pool = (mean: value, count: 1)
    while let previous = pools.last, previous.mean > pool.mean {
      pools.removeLast()
      let count = previous.count + pool.count
      let sum = previous.mean * Double(previous.count) + pool.mean * Double(pool.count)
      pool = (sum / Double(count), count)
    }
    pools.append(pool)
  }
  return pools.flatMap { Array(repeating: $0.mean, count: $0.count) }
}
