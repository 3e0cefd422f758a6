// SPDX-License-Identifier: EUPL-1.2

/// Shares `total` between `weights` in whole numbers whose sum is exactly `total`.
///
/// Largest remainder; on a tie the first one wins, so the result never depends on chance.
func apportion(_ total: Int, by weights: [Double]) -> [Int] {
  guard total >= 0 else { return apportion(-total, by: weights).map { -$0 } }
  let sum = weights.reduce(0, +)
  guard sum > 0 else { return weights.map { _ in 0 } }
  let exact = weights.map { Double(total) * $0 / sum }
  var parts = exact.map { Int($0) }
  let missing = total - parts.reduce(0, +)
  let byRemainder = exact.indices.sorted {
    let (left, right) = (exact[$0] - Double(parts[$0]), exact[$1] - Double(parts[$1]))
    return left == right ? $0 < $1 : left > right
  }
  for index in byRemainder.prefix(missing) {
    parts[index] += 1
  }
  return parts
}

/// Shares `total` as `apportion` does, never giving anyone more than `limits` allows.
func apportion(_ total: Int, by weights: [Double], upTo limits: [Int]) -> [Int] {
  var parts = apportion(total, by: weights)
  var excess = 0
  for index in parts.indices where parts[index] > limits[index] {
    excess += parts[index] - limits[index]
    parts[index] = limits[index]
  }
  while excess > 0 {
    let room = parts.indices.map { limits[$0] - parts[$0] }
    guard let widest = room.indices.max(by: { room[$0] < room[$1] }), room[widest] > 0 else {
      break
    }
    parts[widest] += 1
    excess -= 1
  }
  return parts
}

/// `numerator` in percent of `denominator`, in tenths, half away from zero.
func percentTenths(_ numerator: Int, of denominator: Int) -> Int {
  guard denominator > 0 else { return 0 }
  return (numerator * 2_000 + denominator) / (2 * denominator)
}
