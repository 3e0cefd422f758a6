package import Markup

/// The fill patterns that every chart of a page shares; once a page, before its first figure.
package func chartDefinitions() -> HTML {
  """
  <svg class="g-motifs" width="0" height="0" aria-hidden="true" focusable="false">\(fillPatterns(FillPattern.allCases))</svg>

  """
}

/// A fill that a chart refers to: `h` for the second and fourth series, `p` for provisional columns, `s` for
/// what is withheld.
enum FillPattern: CaseIterable {
  case h1, h3, p0, p1, p2, p3, s

  fileprivate var markup: HTML {
    switch self {
    case .h1:
      """
      <pattern id="g-h1" class="s1" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pb" fill="#8D2F5B" width="8" height="8"/><path class="ps" stroke="#fff" stroke-width="2" d="M0,0V8"/></pattern>
      """
    case .h3:
      """
      <pattern id="g-h3" class="s3" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="pb" fill="#CC8400" width="6" height="6"/><circle class="pp" fill="#fff" cx="3" cy="3" r="1.2"/></pattern>
      """
    case .p0:
      """
      <pattern id="g-p0" class="s0" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pf" fill="#fff" width="6" height="6"/><path class="pc" stroke="#0B2545" stroke-width="4" d="M0,0V6"/></pattern>
      """
    case .p1:
      """
      <pattern id="g-p1" class="s1" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pf" fill="#fff" width="6" height="6"/><path class="pc" stroke="#8D2F5B" stroke-width="4" d="M0,0V6"/></pattern>
      """
    case .p2:
      """
      <pattern id="g-p2" class="s2" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pf" fill="#fff" width="6" height="6"/><path class="pc" stroke="#2E7F9F" stroke-width="4" d="M0,0V6"/></pattern>
      """
    case .p3:
      """
      <pattern id="g-p3" class="s3" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pf" fill="#fff" width="6" height="6"/><path class="pc" stroke="#CC8400" stroke-width="4" d="M0,0V6"/></pattern>
      """
    case .s:
      """
      <pattern id="g-s" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="pf" fill="#fff" width="8" height="8"/><path class="px" stroke="#767676" stroke-width="1.5" d="M0,0V8"/></pattern>
      """
    }
  }
}

/// The given patterns, one a line.
func fillPatterns(_ patterns: [FillPattern]) -> HTML {
  """
  <defs>
  \(patterns.map { pattern -> HTML in "\(pattern.markup)\n" })</defs>
  """
}

extension Ink {
  /// The pattern that fills shapes of this ink.
  var pattern: FillPattern? {
    switch self {
    case .bars(1): .h1
    case .bars(3): .h3
    case .provisionalBars(let index): [.p0, .p1, .p2, .p3][min(max(index, 0), 3)]
    case .secretBars: .s
    default: nil
    }
  }
}
