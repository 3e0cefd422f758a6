internal import Foundation

/// Whether a run compares what the program makes with what is recorded, or records it.
///
/// `UPDATE_GOLDEN=1` records, and such a run fails, so that nobody takes it for a test; where `CI` is set
/// it is refused.
package enum Golden {
  case compares, records, isRefused

  package static let mode: Golden = {
    let environment = ProcessInfo.processInfo.environment
    guard environment["UPDATE_GOLDEN"] == "1" else { return .compares }
    return environment["CI"] == nil ? .records : .isRefused
  }()
}

/// The first lines that differ, as `diff` shows them; nil when the texts are equal.
package func firstDifferences(
  expected: String, actual: String, name: String, atMost limit: Int = 5
) -> String? {
  guard expected != actual else { return nil }
  let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let made = actual.split(separator: "\n", omittingEmptySubsequences: false)
  var shown = ["--- \(name) (expected)", "+++ \(name) (actual)"]
  for number in 0..<max(wanted.count, made.count) where shown.count < 2 + 3 * limit {
    let before = number < wanted.count ? wanted[number] : nil
    let after = number < made.count ? made[number] : nil
    guard before != after else { continue }
    shown.append("@@ \(number + 1)")
    if let before { shown.append("-\(before)") }
    if let after { shown.append("+\(after)") }
  }
  return shown.joined(separator: "\n")
}
