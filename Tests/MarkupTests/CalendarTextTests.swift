internal import Markup
internal import TestSupport
internal import Testing

@Suite struct `Writing a calendar` {
  @Test func `gives whole days, escaped, folded at 75 octets`() {
    let event = CalendarEvent(
      id: "20241031-compte-rendu@synchro", day: "20241031",
      summary: "Compte rendu financier, états financiers\u{202F}; convention annuelle 2024",
      description: "Responsable\u{A0}: Action Tank\nObjet\u{A0}: C:\\", category: "")
    #expect(
      text([event]) == """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//Synchro//Calendrier//FR\r
        CALSCALE:GREGORIAN\r
        METHOD:PUBLISH\r
        NAME:Échéances\r
        X-WR-CALNAME:Échéances\r
        BEGIN:VEVENT\r
        UID:20241031-compte-rendu@synchro\r
        DTSTAMP:20250710T000000Z\r
        DTSTART;VALUE=DATE:20241031\r
        SUMMARY:Compte rendu financier\\, états financiers\u{202F}\\; convention annuelle\r
          2024\r
        DESCRIPTION:Responsable\u{A0}: Action Tank\\nObjet\u{A0}: C:\\\\\r
        TRANSP:TRANSPARENT\r
        END:VEVENT\r
        END:VCALENDAR\r

        """)
  }

  /// RFC 5545, 3.1: unfolding any file gives back what was written, and no line is longer than 75 octets.
  @Test func `is read back as it was written, in lines of 75 octets at most`() throws {
    var random = SeededGenerator(seed: 11)
    for length in 0..<300 {
      let summary = words(length, &random)
      let event = CalendarEvent(
        id: "a", day: "20240601", summary: summary, description: words(length, &random),
        category: "c")
      let bytes = calendarText([event], name: "n", stamp: "20240701")
      let lines = physicalLines(bytes)
      #expect(lines.allSatisfy { $0.count <= 75 })
      #expect(lines.allSatisfy { !$0.contains(0x0D) && !$0.contains(0x0A) })
      #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
      let read = try #require(unfolded(lines).first { $0.hasPrefix("SUMMARY:") })
      #expect(unescaped(String(read.dropFirst(8))) == summary)
    }
  }

  private func text(_ events: [CalendarEvent]) -> String {
    String(
      decoding: calendarText(events, name: "Échéances", stamp: "20250710"), as: UTF8.self)
  }

  private func words(_ length: Int, _ random: inout SeededGenerator) -> String {
    let letters = Array("aé;,\\ \n€x\u{202F}😀B")
    return String((0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
  }

  /// The lines of a file whose every line ends with CR LF.
  private func physicalLines(_ bytes: [UInt8]) -> [[UInt8]] {
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
    var lines: [[UInt8]] = [[]]
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D {
        lines[lines.count - 1].removeLast()
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    return lines.dropLast()
  }

  private func unfolded(_ lines: [[UInt8]]) -> [String] {
    var logical: [[UInt8]] = []
    for line in lines {
      if line.first == 0x20, !logical.isEmpty {
        logical[logical.count - 1] += line.dropFirst()
      } else {
        logical.append(line)
      }
    }
    return logical.map { String(decoding: $0, as: UTF8.self) }
  }

  private func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
