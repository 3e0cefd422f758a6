internal import Diagnostics

extension Rule {
  static let textUTF16 = Rule(
    "text.utf-16", .note, "Texte lu en UTF-16",
    """
    Le fichier commence par la marque d'ordre d'UTF-16 : c'est le format « Texte Unicode » \
    d'Excel. Il est lu tel quel. L'enregistrer en « CSV UTF-8 » évite cette conversion.
    """)
}

/// Rewrites as UTF-8 the UTF-16 that follows a byte order mark.
func transcribeUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> Transcript {
  var transcript = Transcript(bytes: [])
  transcript.faults.append(
    TextFault(
      rule: .textUTF16, offset: nil, message: "Lu comme UTF-16 (« Texte Unicode » d'Excel)."))
  var decoder = UTF16()
  var units = codeUnits(bytes, bigEndian: bigEndian).makeIterator()
  reading: while true {
    switch decoder.decode(&units) {
    case .scalarValue(let scalar): transcript.bytes.append(scalar: scalar)
    case .emptyInput: break reading
    case .error: transcript.refuseUTF16("Une moitié de caractère UTF-16 est isolée.")
    }
  }
  if bytes.count % 2 == 1 {
    transcript.refuseUTF16("Le fichier UTF-16 s'arrête au milieu d'un caractère.")
  }
  return transcript
}

private func codeUnits(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt16] {
  stride(from: bytes.startIndex, to: bytes.endIndex - bytes.count % 2, by: 2).map { index in
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return bigEndian ? first << 8 | second : second << 8 | first
  }
}

extension Transcript {
  fileprivate mutating func refuseUTF16(_ cause: String) {
    let message = "\(cause) Enregistrer de nouveau le fichier en « CSV UTF-8 »."
    faults.append(TextFault(rule: .textEncoding, offset: bytes.count, message: message))
    bytes.append(scalar: "\u{FFFD}")
  }
}
