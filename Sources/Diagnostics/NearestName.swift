/// Finds the name that an author probably meant.
///
/// The edit distance is Damerau's restricted one, where a swap of neighbours counts once; a name further
/// than a third of its length (two at least) is no suggestion.
///
/// - Returns: the closest of `candidates`, the first one among equals, or nil when none is close.
package func nearestName(to name: String, in candidates: some Sequence<String>) -> String? {
  let target = Array(name.lowercased().unicodeScalars)
  let most = max(2, target.count / 3)
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars)
    // Names are at least as far apart as their lengths; some of what is compared has millions of letters.
    guard abs(letters.count - target.count) <= most else { continue }
    let distance = editDistance(target, letters)
    if distance < (best?.distance ?? Int.max) { best = (candidate, distance) }
  }
  guard let best, best.distance <= most else { return nil }
  return best.name
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      let substitution = previous[j] + (a[i] == b[j] ? 0 : 1)
      var cost = min(substitution, previous[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforePrevious, previous) = (previous, row)
  }
  return previous[b.count]
}
