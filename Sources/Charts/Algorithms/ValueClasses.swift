package import Domain

/// At most five classes of values with round limits; a real zero is a class of its own.
///
/// Four or five where there are as many values. Steps are equal unless most values would fall into one class:
/// then the limits are taken from 1, 2, 5, 10, 20…, or numbers between them, the nearest to equal numbers of
/// values. Only published values go in.
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
    let limits = limits(ordered, from: low, to: high, unit: Self.unit(places))
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

/// The lowest value of each class, then the end of the last.
private func limits(
  _ ordered: [Quantity], from low: Quantity, to high: Quantity, unit: Quantity
) -> [Quantity] {
  let span = (high.scaled - low.scaled) / unit.scaled
  guard span >= Int64(ValueClasses.most) else {
    return (0...span).map { Quantity(scaled: low.scaled + $0 * unit.scaled) } + [high]
  }
  let even = evenLimits(from: low, to: high, unit: unit)
  guard isSkewed(ordered, even) else { return even }
  let round = roundLimits(ordered, from: even[0], unit: unit)
  return round.count > 4 ? round : even
}

/// Equal steps from a round number to a round number.
///
/// The last class takes what a sixth would hold: a month a little higher moves no other limit.
private func evenLimits(from low: Quantity, to high: Quantity, unit: Quantity) -> [Quantity] {
  let most = ValueClasses.most
  let candidates = [most, most + 1].map { most in
    niceTicks(low.double, high.double, target: 5, minStep: unit.double, most: most)
      .values.map(quantity)
  }
  // Steps of two may be too many where steps of five are too few.
  var limits =
    candidates.first { $0.count >= most } ?? threes(from: low, to: high, unit: unit)
  if limits.count > most + 1 { limits.remove(at: most) }
  return limits
}

/// Steps of three units from a multiple of three to another.
private func threes(from low: Quantity, to high: Quantity, unit: Quantity) -> [Quantity] {
  let step = 3 * unit.scaled
  let first = low.scaled / step * step
  return stride(from: first, to: high.scaled + step, by: Int(step)).map(Quantity.init(scaled:))
}

/// Whether one of several classes would hold more than six values in ten.
private func isSkewed(_ ordered: [Quantity], _ limits: [Quantity]) -> Bool {
  guard limits.count > 3, ordered.count >= 5 else { return false }
  return zip(limits, limits.dropFirst()).contains { low, high in
    ordered.count { low <= $0 && $0 < high } * 10 > ordered.count * 6
  }
}

/// Limits among 1, 2, 5, 10, 20…, or among more numbers where these are too few for four classes.
private func roundLimits(
  _ ordered: [Quantity], from start: Quantity, unit: Quantity
) -> [Quantity] {
  guard let low = ordered.first, let high = ordered.last else { return [start, start] }
  var limits: [Quantity] = []
  let firstDigits: [[Int64]] = [[10, 20, 50], [10, 15, 20, 25, 30, 40, 50, 60, 80]]
  for tenths in firstDigits where limits.count < 5 {
    let numbers = roundNumbers(tenths, upTo: high)
      .filter { low < $0 && $0 <= high && $0.scaled % unit.scaled == 0 }
    limits = [start] + chosen(among: numbers, ordered) + [high]
  }
  return limits
}

/// The numbers that share the values out most evenly, none without a value between it and the next.
private func chosen(among numbers: [Quantity], _ ordered: [Quantity]) -> [Quantity] {
  var chosen: [Quantity] = []
  var candidates = numbers[...]
  for fifth in 1..<ValueClasses.most {
    let wanted = ordered.count * fifth / ValueClasses.most
    let nearest = candidates.min { left, right in
      (distance(left, wanted, ordered), left) < (distance(right, wanted, ordered), right)
    }
    guard let nearest else { break }
    chosen.append(nearest)
    let isHigher = { (limit: Quantity) in ordered.contains { nearest <= $0 && $0 < limit } }
    candidates = candidates.drop { $0 <= nearest || !isHigher($0) }
  }
  return chosen
}

/// How far a limit is from having `wanted` values under it.
private func distance(_ limit: Quantity, _ wanted: Int, _ ordered: [Quantity]) -> Int {
  abs(ordered.count { $0 < limit } - wanted)
}

/// Numbers with these first digits, in tenths, and any number of zeros.
private func roundNumbers(_ tenths: [Int64], upTo high: Quantity) -> [Quantity] {
  var numbers: [Quantity] = []
  var power: Int64 = 1
  while power <= high.scaled, power < Int64.max / 100 {
    numbers += tenths.map { Quantity(scaled: $0 * power / 10) }
    power *= 10
  }
  return numbers
}

private func quantity(_ value: Double) -> Quantity {
  let scaled = (value * Double(Quantity.scale)).rounded()
  return Quantity(scaled: Int64(min(max(scaled, -9.2e18), 9.2e18)))
}
