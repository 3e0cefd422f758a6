package import Markup

/// Writes files as a ZIP archive, in their order: stored, dated 1980-01-01, without extra fields.
///
/// Nothing is deflated, so that the same files give the same bytes on every machine, whatever its
/// compressor (docs/decisions/0009). The first file of a path is kept. At most 65 535 files and 4 GiB:
/// there is no ZIP64. Source: PKWARE, APPNOTE 6.3.10, sections 4.3 and 4.4.
package func zipped(_ files: [OutputFile]) -> [UInt8] {
  var archive: [UInt8] = []
  var directory: [UInt8] = []
  var paths: Set<OutputPath> = []
  for file in files where paths.insert(file.path).inserted {
    let header = entryHeader(file)
    directory.little(0x0201_4B50 as UInt32)
    directory.little(madeByUnix)
    directory += header
    directory += [UInt8](repeating: 0, count: 6)
    directory.little(plainFile)
    directory.little(UInt32(archive.count))
    directory += file.path.string.utf8
    archive.little(0x0403_4B50 as UInt32)
    archive += header
    archive += file.path.string.utf8
    archive += file.bytes
  }
  let end = directoryEnd(
    count: UInt16(paths.count), size: UInt32(directory.count), start: UInt32(archive.count))
  return archive + directory + end
}

/// Version 1.0 of the format, written on a system whose files have Unix modes.
private let madeByUnix: UInt16 = 3 << 8 | 10
/// A regular file that everyone reads and its owner writes: mode 100644.
private let plainFile: UInt32 = 0o100644 << 16
/// 1 January 1980, the first day that the format knows.
private let firstDay: UInt16 = 1 << 5 | 1

/// What an entry and its line in the directory both say, from the version needed to the lengths.
private func entryHeader(_ file: OutputFile) -> [UInt8] {
  let size = UInt32(file.bytes.count)
  var header: [UInt8] = []
  header.little(10 as UInt16)
  // No flags: paths are ASCII. Stored. Midnight.
  header += [UInt8](repeating: 0, count: 6)
  header.little(firstDay)
  header.little(crc32(file.bytes))
  header.little(size)
  header.little(size)
  header.little(UInt16(file.path.string.utf8.count))
  header.little(0 as UInt16)
  return header
}

private func directoryEnd(count: UInt16, size: UInt32, start: UInt32) -> [UInt8] {
  var end: [UInt8] = []
  end.little(0x0605_4B50 as UInt32)
  end.little(0 as UInt32)
  end.little(count)
  end.little(count)
  end.little(size)
  end.little(start)
  end.little(0 as UInt16)
  return end
}

extension [UInt8] {
  /// Appends a number, its low byte first.
  fileprivate mutating func little(_ value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
