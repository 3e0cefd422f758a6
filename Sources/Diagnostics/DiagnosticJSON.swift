/// Writes a finding as one line of JSON, for editors and scripts.
package func diagnosticJSON(_ diagnostic: Diagnostic) -> String {
  let location = diagnostic.location
  let fields = [
    ("severity", jsonString(diagnostic.severity.rawValue)),
    ("id", jsonString(diagnostic.rule.id)),
    ("file", jsonString(location.file)),
    ("line", String(location.line)),
    ("column", String(location.column)),
    ("length", String(diagnostic.length)),
    ("message", jsonString(diagnostic.message)),
    ("notes", "[" + diagnostic.notes.map(jsonString).joined(separator: ",") + "]"),
  ]
  return "{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
}

/// Writes a text as a JSON string, quotes included.
package func jsonString(_ text: String) -> String {
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
