package import Markup

/// The fill patterns that every chart of a page shares; once a page, before its first figure.
package func chartDefinitions() -> HTML {
  """
  <svg class="g-motifs" width="0" height="0" aria-hidden="true" focusable="false">\(fillPatterns())</svg>

  """
}

/// The patterns: `g-h…` fill the second and fourth series, `g-p…` provisional columns, `g-s` what is
/// withheld.
func fillPatterns() -> HTML {
  """
  <defs>
  <pattern id="g-h1" class="s1" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pb" fill="#8D2F5B" width="8" height="8"/><path class="ps" stroke="#fff" stroke-width="2" d="M0,0V8"/></pattern>
  <pattern id="g-h3" class="s3" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="pb" fill="#CC8400" width="6" height="6"/><circle class="pp" fill="#fff" cx="3" cy="3" r="1.2"/></pattern>
  <pattern id="g-p0" class="s0" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pf" fill="#fff" width="6" height="6"/><path class="pc" stroke="#0B2545" stroke-width="4" d="M0,0V6"/></pattern>
  <pattern id="g-p1" class="s1" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pf" fill="#fff" width="6" height="6"/><path class="pc" stroke="#8D2F5B" stroke-width="4" d="M0,0V6"/></pattern>
  <pattern id="g-p2" class="s2" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pf" fill="#fff" width="6" height="6"/><path class="pc" stroke="#2E7F9F" stroke-width="4" d="M0,0V6"/></pattern>
  <pattern id="g-p3" class="s3" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pf" fill="#fff" width="6" height="6"/><path class="pc" stroke="#CC8400" stroke-width="4" d="M0,0V6"/></pattern>
  <pattern id="g-s" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="pf" fill="#fff" width="8" height="8"/><path class="px" stroke="#767676" stroke-width="1.5" d="M0,0V8"/></pattern>
  </defs>
  """
}
