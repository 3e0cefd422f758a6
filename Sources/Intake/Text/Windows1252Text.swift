internal import Diagnostics

extension Rule {
  static let textWindows1252 = Rule(
    "text.windows-1252", .note, "Texte lu en Windows-1252",
    """
    Le fichier n'est pas de l'UTF-8 ; ses accents sont ceux d'un Windows français (Windows-1252), \
    la forme « CSV (séparateur : point-virgule) » d'Excel. Il est lu tel quel. L'enregistrer en \
    « CSV UTF-8 » évite de devoir le deviner.
    """)
}

/// Rewrites Windows-1252 as UTF-8; the five bytes that it does not define are refused one by one.
func transcribeWindows1252(_ bytes: [UInt8]) -> Transcript {
  var transcript = Transcript(bytes: [])
  transcript.bytes.reserveCapacity(bytes.count + bytes.count / 8)
  for byte in bytes {
    if byte < 0x80 {
      transcript.bytes.append(byte)
    } else if let scalar = windows1252Scalar(byte) {
      transcript.bytes.append(scalar: scalar)
    } else {
      transcript.refuse(undefined: byte)
    }
  }
  let count = bytes.count { $0 >= 0x80 }
  let message = """
    Lu comme Windows-1252 (\(count) \(count == 1 ? "octet" : "octets") hors ASCII, pas de \
    l'UTF-8). Enregistrer en « CSV UTF-8 » pour ne plus le voir.
    """
  transcript.faults.append(TextFault(rule: .textWindows1252, offset: nil, message: message))
  return transcript
}

extension Transcript {
  fileprivate mutating func refuse(undefined byte: UInt8) {
    let message = """
      L'octet \(String(byte, radix: 16, uppercase: true)) n'existe pas en Windows-1252. \
      Enregistrer de nouveau le fichier en « CSV UTF-8 ».
      """
    faults.append(TextFault(rule: .textEncoding, offset: bytes.count, message: message))
    bytes.append(scalar: "\u{FFFD}")
  }
}

private func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar? {
  guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
  return windows1252Specials[Int(byte) - 0x80]
}

/// The scalars of bytes 80 to 9F (WHATWG Encoding, index-windows-1252, without its five controls).
private let windows1252Specials: [Unicode.Scalar?] = [
  "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
  nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
]
