internal import Glibc

/// The round, evenly spaced values of an axis.
package struct Ticks: Hashable, Sendable {
  package let step: Double
  package let values: [Double]

  package var low: Double { values.first ?? 0 }
  package var high: Double { values.last ?? 1 }
}

/// Chooses round ticks that cover a domain, by the smallest cost.
///
/// A simplification of Talbot, Lin and Hanrahan (InfoVis 2010) with steps 1, 2, 5 and 2.5 only: near the
/// wanted number of intervals, little overshoot, no step of 30 or 40.
///
/// - Parameters:
///   - target: wanted number of intervals, 3…7.
///   - minStep: 1 for counts, so that no tick cuts a person in two; a power of ten otherwise.
///   - most: the intervals that the drawing has room for; not less than `target`.
package func niceTicks(
  _ low: Double, _ high: Double, target: Int, minStep: Double, most: Int = .max
) -> Ticks {
  let high = high > low ? high : low + max(1, minStep)
  let span = high - low
  let firstPower = Int(floor(log10(span / Double(3 * target))))
  var best: (cost: Double, first: Int, last: Int, step: Double)?
  for power in firstPower..<firstPower + 4 {
    for (mantissa, penalty) in [(1.0, 0.0), (2, 0), (5, 0), (2.5, 0.15)] {
      let step = mantissa * pow(10, Double(power))
      guard isAllowed(step, minStep: minStep) else { continue }
      let first = Int(floor(low / step + 1e-9))
      let last = Int(ceil(high / step - 1e-9))
      guard last > first, last - first <= most else { continue }
      let overshoot = (Double(last - first) * step - span) / span
      let cost = abs(log(Double(last - first) / Double(target))) + 0.8 * overshoot + penalty
      if best.map({ cost < $0.cost }) ?? true { best = (cost, first, last, step) }
    }
  }
  guard let best else { return coarseTicks(low, high, step: max(minStep, span)) }
  return Ticks(step: best.step, values: (best.first...best.last).map { Double($0) * best.step })
}

private func isAllowed(_ step: Double, minStep: Double) -> Bool {
  step >= minStep * (1 - 1e-9) && (minStep < 1 || step == step.rounded())
}

/// Ticks for a domain much smaller than the smallest step.
private func coarseTicks(_ low: Double, _ high: Double, step: Double) -> Ticks {
  let first = Int(floor(low / step + 1e-9))
  let last = max(first + 1, Int(ceil(high / step - 1e-9)))
  return Ticks(step: step, values: (first...last).map { Double($0) * step })
}
