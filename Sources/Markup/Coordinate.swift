/// Writes a drawing coordinate with at most one decimal: `12`, `12.5`, never `-0` or an exponent.
///
/// A tenth of a unit is finer than any screen or printer shows, and keeps files small and stable.
package func coordinate(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let whole = abs(tenths) / 10
  let digit = abs(tenths) % 10
  let sign = tenths < 0 ? "-" : ""
  return digit == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(digit)"
}
