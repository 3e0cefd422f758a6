/// Writes a text as a CSS string, quotes included.
///
/// Page margin boxes take their words from custom properties, and those stand in a `style` attribute:
/// quotes, backslashes and line ends must not close the string.
func cssString(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\\(scalar)"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += " "
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
