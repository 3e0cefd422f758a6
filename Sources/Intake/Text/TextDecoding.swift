package import Diagnostics

extension Rule {
  static let textWorkbook = Rule(
    "text.workbook", .error, "Classeur au lieu d'un texte",
    """
    Le fichier est un classeur Excel ou LibreOffice, même si son nom finit par « .csv ». L'ouvrir, \
    puis l'enregistrer sous « CSV UTF-8 ».
    """)
  static let textBinary = Rule(
    "text.binary", .error, "Fichier qui n'est pas du texte",
    """
    Le fichier contient des octets nuls : ce n'est pas du texte, ou c'est de l'UTF-16 sans marque \
    d'ordre. Le rouvrir dans le logiciel qui l'a produit et l'enregistrer en « CSV UTF-8 ».
    """)
  static let textEncoding = Rule(
    "text.encoding", .error, "Encodage illisible",
    """
    Un texte est lu en UTF-8, en UTF-16 avec marque d'ordre ou, à défaut, en Windows-1252. Les \
    encodages DOS et Macintosh, les mélanges et les octets sans signification sont refusés : un \
    accent perdu ne se devine pas. Enregistrer en « CSV UTF-8 » depuis le logiciel d'origine.
    """)
  static let textDoubleEncoding = Rule(
    "text.double-encoding", .error, "Accents abîmés par un double encodage",
    """
    Des suites comme « Ã© » ou « â‚¬ » viennent d'un texte UTF-8 relu comme Windows-1252 puis \
    enregistré ; le caractère de remplacement U+FFFD, d'un accent déjà perdu. Repartir du fichier \
    d'origine.
    """)
}

/// Every rule about the text of a file, whatever its grammar.
package let decodingRules: [Rule] = [
  .textWorkbook, .textBinary, .textEncoding, .textDoubleEncoding, .textUTF16, .textWindows1252,
]

/// Reads the bytes of a file as text.
///
/// A byte order mark decides; else strict UTF-8 over the whole file; else Windows-1252. Nothing is
/// guessed from a sample, and a decision other than UTF-8 is stated in a note.
///
/// - Returns: the text without its byte order mark, or nil when the file was refused.
package func decodeText(_ file: InputFile, into findings: inout Findings) -> DecodedText? {
  var transcript = transcribe(file.bytes)
  let suspects = SuspectBytes(in: transcript.bytes.span)
  if !transcript.isRefused { transcript.refuse(suspects) }
  if suspects.hasCombiningAccents, !transcript.isRefused {
    transcript.bytes = composedFrench(transcript.bytes)
  }
  let text = DecodedText(file: file.path, bytes: transcript.bytes)
  findings.report(
    transcript.faults.prefix(20).map { fault in
      let place = fault.offset.map { text.location(at: $0) } ?? SourceLocation(file: file.path)
      return fault.rule.at(place, fault.message)
    })
  return transcript.isRefused ? nil : text
}

private func transcribe(_ bytes: [UInt8]) -> Transcript {
  if let message = workbookMessage(bytes) { return Transcript(refusing: .textWorkbook, message) }
  if bytes.count >= UInt32.max { return Transcript(refusing: .textBinary, tooLarge) }
  if bytes.starts(with: [0xFF, 0xFE]) { return transcribeUTF16(bytes[2...], bigEndian: false) }
  if bytes.starts(with: [0xFE, 0xFF]) { return transcribeUTF16(bytes[2...], bigEndian: true) }
  let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
  let content = hasMark ? Array(bytes[3...]) : bytes
  guard let invalid = firstInvalidUTF8(in: content.span) else { return Transcript(bytes: content) }
  return transcribeLegacy(content, firstInvalid: invalid, hasMark: hasMark)
}

private let tooLarge = "Le fichier dépasse 4 Gio. Le découper, par exemple un fichier par mois."

/// Reads what is not UTF-8: as Windows-1252, unless something says that it is not that either.
private func transcribeLegacy(_ bytes: [UInt8], firstInvalid: Int, hasMark: Bool) -> Transcript {
  if !bytes.contains(0), !hasMark, let legacy = LegacyEncoding(guessedFrom: bytes) {
    return Transcript(
      refusing: .textEncoding,
      "Encodage \(legacy.rawValue) probable, qui n'est pas lu. Enregistrer en « CSV UTF-8 ».")
  }
  var transcript = transcribeWindows1252(bytes)
  let mixed = SuspectBytes(in: transcript.bytes.span).firstDoubleEncoding != nil
  guard hasMark || mixed else { return transcript }
  let offset = transcribeWindows1252(Array(bytes[..<firstInvalid])).bytes.count
  let message = """
    Le fichier mélange de l'UTF-8 et un autre encodage, à partir d'ici. \
    Enregistrer de nouveau le fichier en « CSV UTF-8 ».
    """
  transcript.faults = [TextFault(rule: .textEncoding, offset: offset, message: message)]
  return transcript
}

/// Zip (`PK`, also LibreOffice's) and the compound files of Excel before 2007.
private func workbookMessage(_ bytes: [UInt8]) -> String? {
  let isZip = bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
  guard isZip || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { return nil }
  return """
    Ceci est un classeur Excel ou LibreOffice, pas un texte. \
    L'ouvrir et l'enregistrer en CSV : Fichier, Enregistrer sous, « CSV UTF-8 ».
    """
}

extension Transcript {
  fileprivate init(refusing rule: Rule, _ message: String) {
    self.init(bytes: [], faults: [TextFault(rule: rule, offset: nil, message: message)])
  }

  fileprivate var isRefused: Bool { faults.contains { $0.rule.severity == .error } }

  fileprivate mutating func refuse(_ suspects: SuspectBytes) {
    if let offset = suspects.firstNUL {
      let message = "Un octet nul : ce n'est pas du texte. Enregistrer le fichier en « CSV UTF-8 »."
      faults.append(TextFault(rule: .textBinary, offset: offset, message: message))
    }
    if let offset = suspects.firstReplacement {
      let message = """
        Un caractère de remplacement (U+FFFD) : un accent a déjà été perdu. \
        Repartir du fichier d'origine et l'enregistrer en « CSV UTF-8 ».
        """
      faults.append(TextFault(rule: .textDoubleEncoding, offset: offset, message: message))
    }
    if let offset = suspects.firstDoubleEncoding {
      let message = """
        « \(scalars(2, from: offset)) » : le texte a été encodé deux fois. \
        Repartir du fichier d'origine et l'enregistrer en « CSV UTF-8 ».
        """
      faults.append(TextFault(rule: .textDoubleEncoding, offset: offset, message: message))
    }
  }

  private func scalars(_ count: Int, from offset: Int) -> String {
    let text = String(decoding: bytes[offset..<min(bytes.count, offset + 8)], as: UTF8.self)
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
  }
}
