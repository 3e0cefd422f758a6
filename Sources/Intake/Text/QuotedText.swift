/// A text as messages quote it: between guillemets, on one line, cut after forty characters.
func quoted(_ text: String) -> String {
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars.prefix(40) {
    shown.append(scalar.properties.isWhitespace || scalar.value < 0x20 ? " " : scalar)
  }
  if text.unicodeScalars.count > 40 { shown.append("…") }
  return "« \(String(shown)) »"
}
