/// A day to remember, in a calendar file.
package struct CalendarEvent: Hashable, Sendable {
  /// Names the event for ever, so that a program that reads the file again does not add it twice.
  package let id: String
  /// `AAAAMMJJ`.
  package let day: String
  package let summary: String
  package let description: String
  /// What the event is about, for programs that sort by it; empty for nothing.
  package let category: String

  package init(id: String, day: String, summary: String, description: String, category: String) {
    self.id = id
    self.day = day
    self.summary = summary
    self.description = description
    self.category = category
  }
}

/// Writes days as an iCalendar file (RFC 5545): CRLF, lines of 75 octets at most, whole days.
///
/// Days have no hour, hence no time zone: an event stands on its date wherever it is read.
///
/// - Parameter stamp: `AAAAMMJJ`, the day the file speaks from; no clock is read.
package func calendarText(_ events: [CalendarEvent], name: String, stamp: String) -> [UInt8] {
  let head = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Synchro//Calendrier//FR", "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH", "NAME:" + escaped(name), "X-WR-CALNAME:" + escaped(name),
  ]
  let lines = head + events.flatMap { eventLines($0, stamp) } + ["END:VCALENDAR"]
  return lines.flatMap { folded(Array($0.utf8)) + [0x0D, 0x0A] }
}

private func eventLines(_ event: CalendarEvent, _ stamp: String) -> [String] {
  let optional = [("DESCRIPTION", event.description), ("CATEGORIES", event.category)]
  return [
    "BEGIN:VEVENT", "UID:" + escaped(event.id), "DTSTAMP:\(stamp)T000000Z",
    "DTSTART;VALUE=DATE:" + event.day, "SUMMARY:" + escaped(event.summary),
  ] + optional.filter { !$0.1.isEmpty }.map { "\($0):\(escaped($1))" }
    + ["TRANSP:TRANSPARENT", "END:VEVENT"]
}

/// A text value, where four characters would mean something else (RFC 5545, 3.3.11).
private func escaped(_ text: String) -> String {
  var result = ""
  for character in text {
    switch character {
    case "\\", ";", ",": result += "\\\(character)"
    case "\n", "\r\n", "\r": result += "\\n"
    case let control where control.unicodeScalars.allSatisfy({ $0.value < 0x20 }): continue
    default: result.append(character)
    }
  }
  return result
}

/// Cuts a line so that none has more than 75 octets, never inside a character (RFC 5545, 3.1).
private func folded(_ line: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var rest = line[...]
  var room = 75
  while rest.count > room {
    var end = rest.startIndex + room
    while rest[end] & 0xC0 == 0x80 { end -= 1 }
    result += rest[..<end] + [0x0D, 0x0A, 0x20]
    rest = rest[end...]
    // The space that opens the next line counts.
    room = 74
  }
  return result + rest
}
