package import Domain

/// At most five classes of values with round limits; a real zero is a class of its own.
///
/// Steps are equal unless most values would fall into one class: then the limits are taken from 1, 2, 5, 10,
/// 20…, the nearest to equal numbers of values. Only published values go in.
package struct ValueClasses: Hashable, Sendable {
  /// The lowest value of each class, from 1 up.
  package let lowest: [Quantity]
  /// The end of the last class.
  package let highest: Quantity
  /// The places that values are rounded to before they are classed.
  let places: Int

  static let most = 5

  /// Classes of the values that are not zero; no class when all are.
  package init(_ values: [Quantity], places: Int) {
    self.places = places
    let ordered = values.map { $0.rounded(places: places) }.filter { $0 > .zero }.sorted()
    guard let low = ordered.first, let high = ordered.last else {
      (lowest, highest) = ([], .zero)
      return
    }
    let even = evenLimits(from: low, to: high, unit: Self.unit(places))
    let limits = isSkewed(ordered, even) ? roundLimits(ordered, from: even[0]) : even
    lowest = limits.dropLast()
    highest = limits[limits.count - 1]
  }

  /// The class of a value: 0 for zero, 1… otherwise.
  package func rank(_ quantity: Quantity) -> Int {
    let value = quantity.rounded(places: places)
    guard value > .zero else { return 0 }
    return max(1, lowest.count { $0 <= value })
  }

  /// The limits of a class in words: « 20 à 39 ».
  package func label(_ rank: Int) -> String {
    guard rank > 0 else { return "0" }
    let start = start(rank)
    let end = rank < lowest.count ? lowest[rank] - Self.unit(places) : max(highest, start)
    let (first, last) = (frenchText(start, places: places), frenchText(end, places: places))
    return start == end ? first : "\(first) à \(last)"
  }

  /// The smallest value of a class from 1 up.
  package func start(_ rank: Int) -> Quantity { max(lowest[rank - 1], Self.unit(places)) }

  private static func unit(_ places: Int) -> Quantity {
    Quantity(scaled: (0..<min(4, max(0, places))).reduce(Quantity.scale) { unit, _ in unit / 10 })
  }
}

/// Equal steps from a round number to a round number, five at most.
private func evenLimits(from low: Quantity, to high: Quantity, unit: Quantity) -> [Quantity] {
  for target in [5, 4, 3, 2] {
    let ticks = niceTicks(low.double, high.double, target: target, minStep: unit.double)
    if ticks.values.count <= ValueClasses.most + 1 { return ticks.values.map(quantity) }
  }
  return [low, high]
}

/// Whether one of several classes would hold more than six values in ten.
private func isSkewed(_ ordered: [Quantity], _ limits: [Quantity]) -> Bool {
  guard limits.count > 3, ordered.count >= 5 else { return false }
  return zip(limits, limits.dropFirst()).contains { low, high in
    ordered.count { low <= $0 && $0 < high } * 10 > ordered.count * 6
  }
}

/// Limits among 1, 2, 5, 10, 20… that share the values out as evenly as such numbers can.
private func roundLimits(_ ordered: [Quantity], from start: Quantity) -> [Quantity] {
  guard let low = ordered.first, let high = ordered.last else { return [start, start] }
  let candidates = oneTwoFive(above: low, upTo: high)
  var chosen: [Quantity] = []
  for fifth in 1..<ValueClasses.most {
    let wanted = ordered.count * fifth / ValueClasses.most
    let nearest = candidates.min { left, right in
      (distance(left, wanted, ordered), left) < (distance(right, wanted, ordered), right)
    }
    if let nearest, nearest > (chosen.last ?? start) { chosen.append(nearest) }
  }
  return [start] + chosen + [high]
}

/// How far a limit is from having `wanted` values under it.
private func distance(_ limit: Quantity, _ wanted: Int, _ ordered: [Quantity]) -> Int {
  abs(ordered.count { $0 < limit } - wanted)
}

private func oneTwoFive(above low: Quantity, upTo high: Quantity) -> [Quantity] {
  var numbers: [Quantity] = []
  var power: Int64 = 1
  while power <= high.scaled {
    numbers += [1, 2, 5].map { Quantity(scaled: $0 * power) }
    let (next, isOver) = power.multipliedReportingOverflow(by: 10)
    guard !isOver, next < Int64.max / 5 else { break }
    power = next
  }
  return numbers.filter { low < $0 && $0 <= high }
}

private func quantity(_ value: Double) -> Quantity {
  let scaled = (value * Double(Quantity.scale)).rounded()
  return Quantity(scaled: Int64(min(max(scaled, -9.2e18), 9.2e18)))
}
