internal import Domain
internal import Markup

/// A document before it is packed: the three parts of ODF 1.3 that its kind fills, and its settings.
struct OpenDocumentFile {
  enum Kind: String {
    case presentation = "application/vnd.oasis.opendocument.presentation"
    case spreadsheet = "application/vnd.oasis.opendocument.spreadsheet"
  }

  let kind: Kind
  let title: String
  /// The day the document says it was made; no stage reads a clock.
  let date: Day
  let content: XML
  let styles: XML
  var settings: XML?

  /// The packed file: the media type first, where programs look for it.
  ///
  /// Source: OASIS, Open Document Format 1.3, part 2, section 3.
  var bytes: [UInt8] {
    let parts =
      [("content.xml", content), ("styles.xml", styles), ("meta.xml", meta)]
      + (settings.map { [("settings.xml", $0)] } ?? [])
    let texts = parts.map { ($0.0, xmlBytes($0.1)) }
    let all =
      [("mimetype", Array(kind.rawValue.utf8))] + texts
      + [("META-INF/manifest.xml", xmlBytes(manifest(parts.map(\.0))))]
    return zipped(
      all.compactMap { path, bytes in
        OutputPath(path).map { OutputFile(path: $0, bytes: bytes) }
      })
  }

  private var meta: XML {
    """
    <office:document-meta \(documentNamespaces) office:version="1.3"><office:meta>
    <meta:generator>Synchro</meta:generator>
    <dc:title>\(title)</dc:title>
    <dc:language>fr-FR</dc:language>
    <meta:creation-date>\(date.description)T00:00:00</meta:creation-date>
    <dc:date>\(date.description)T00:00:00</dc:date>
    </office:meta></office:document-meta>

    """
  }

  private func manifest(_ paths: [String]) -> XML {
    """
    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
    manifest:version="1.3">
    <manifest:file-entry manifest:full-path="/" manifest:version="1.3" \
    manifest:media-type="\(kind.rawValue)"/>
    \(paths.map { path -> XML in
      """
      <manifest:file-entry manifest:full-path="\(path)" manifest:media-type="text/xml"/>

      """
    })</manifest:manifest>

    """
  }
}

/// The bytes of a part, without the two code points below U+10000 that XML has no place for.
///
/// Control characters are gone already: `HTML` drops them.
private func xmlBytes(_ xml: XML) -> [UInt8] {
  let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  let bytes = xml.bytes
  var kept = Array(declaration.utf8)
  kept.reserveCapacity(kept.count + bytes.count)
  var index = 0
  while index < bytes.count {
    if isNoncharacter(bytes[index...]) {
      index += 3
    } else {
      kept.append(bytes[index])
      index += 1
    }
  }
  return kept
}

/// Whether U+FFFE or U+FFFF begins here.
private func isNoncharacter(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.first == 0xEF
    && (bytes.starts(with: [0xEF, 0xBF, 0xBE]) || bytes.starts(with: [0xEF, 0xBF, 0xBF]))
}

/// The vocabularies of ODF that our documents speak.
let documentNamespaces: XML = """
  xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
  xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
  xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" \
  xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
  xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
  xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" \
  xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" \
  xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  """
