/// The calls of a script that ask for a web server, which a shared folder has not.
func networkCalls(in script: ArraySlice<UInt8>) -> [PageScan.Mark] {
  var found: [PageScan.Mark] = []
  for index in script.indices where index == script.startIndex || !isNamePart(script[index - 1]) {
    guard let calls = callsByInitial[script[index]] else { continue }
    for call in calls where script[index...].starts(with: call.utf8) {
      found.append(.init(text: call, offset: index))
    }
  }
  return found
}

private let callsByInitial = Dictionary(
  grouping: [
    "fetch(", "import(", "importScripts(", "XMLHttpRequest", "WebSocket(", "EventSource(",
    "Worker(", "SharedWorker(", "sendBeacon(",
  ],
  by: { $0.utf8.first ?? 0 })

/// Whether a byte may stand inside a name, so that `prefetch(` is not taken for `fetch(`.
private func isNamePart(_ byte: UInt8) -> Bool {
  isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    || byte == UInt8(ascii: "$")
}
