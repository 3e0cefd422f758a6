/// Writes a finding as one line of JSON, for editors and scripts.
package func diagnosticJSON(_ diagnostic: Diagnostic) -> String {
  let location = diagnostic.location
  let fields = [
    ("severity", quoted(diagnostic.severity.rawValue)),
    ("id", quoted(diagnostic.rule.id)),
    ("file", quoted(location.file)),
    ("line", String(location.line)),
    ("column", String(location.column)),
    ("length", String(diagnostic.length)),
    ("message", quoted(diagnostic.message)),
    ("notes", "[" + diagnostic.notes.map(quoted).joined(separator: ",") + "]"),
  ]
  return "{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
}

private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case _ where scalar.value < 0x20:
      let hex = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
