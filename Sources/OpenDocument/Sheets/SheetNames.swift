/// Names that every office program takes for tabs: no `[]*?:/\`, at most 31 characters, each once.
///
/// Source: Excel's rules, the strictest. A second sheet of a name gets a number.
func sheetNames(_ wanted: [String]) -> [String] {
  var taken: Set<String> = []
  return wanted.map { name in
    let allowed = name.filter { !"[]*?:/\\'".contains($0) }
    let base = allowed.allSatisfy(\.isWhitespace) ? "Feuille" : allowed
    var number = 1
    var candidate = String(base.prefix(31))
    while !taken.insert(candidate.lowercased()).inserted {
      number += 1
      let suffix = " \(number)"
      candidate = base.prefix(31 - suffix.count) + suffix
    }
    return candidate
  }
}
