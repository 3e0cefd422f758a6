internal import Glibc

// The few calls that this target makes to the disk. Paths are UTF-8; nothing here follows a symbolic
// link at the end of a path.

/// What stands at a path.
enum DiskKind {
  case file
  case folder
  case link
  /// A pipe, a socket, a device.
  case other

  /// Looks at a path itself, not at what a link leads to.
  init(at path: String) throws(SystemError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .last }
    self.init(mode: status.st_mode)
  }

  fileprivate init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
  }
}

/// Whether anything stands at a path, be it a link that leads nowhere.
func exists(_ path: String) -> Bool {
  (try? DiskKind(at: path)) != nil
}

/// The names in a folder, but `.` and `..`, sorted by their bytes.
func names(in folder: String) throws(SystemError) -> [String] {
  guard let stream = opendir(folder) else { throw .last }
  defer { closedir(stream) }
  var names: [String] = []
  errno = 0
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    guard let name else { throw SystemError(code: EILSEQ) }
    if name != ".", name != ".." { names.append(name) }
  }
  guard errno == 0 else { throw .last }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The bytes of an ordinary file, or nil when the path is something else or holds more than `limit`.
func contents(ofFileAt path: String, limit: Int = .max) throws(SystemError) -> [UInt8]? {
  // Without O_NONBLOCK, a pipe left in the folder would stop the build for ever.
  let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard file >= 0 else { throw .last }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { throw .last }
  guard case .file = DiskKind(mode: status.st_mode), status.st_size <= limit else { return nil }
  return try contents(of: file, count: Int(status.st_size))
}

/// Reads as many bytes as the file had when it was opened, or fewer when it was cut meanwhile.
private func contents(of file: Int32, count: Int) throws(SystemError) -> [UInt8] {
  var failure: SystemError?
  let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
    while done < count {
      let got = read(file, buffer.baseAddress?.advanced(by: done), count - done)
      if got < 0, errno == EINTR { continue }
      if got < 0 { failure = .last }
      guard got > 0 else { return }
      done += got
    }
  }
  if let failure { throw failure }
  return bytes
}

/// Writes a new file; one that stands there already is a refusal.
func write(_ bytes: [UInt8], toNewFileAt path: String) throws(SystemError) {
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  guard file >= 0 else { throw .last }
  defer { close(file) }
  try write(bytes, to: file)
}

func write(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
  var done = 0
  while done < bytes.count {
    let put = bytes.withUnsafeBytes {
      Glibc.write(file, $0.baseAddress?.advanced(by: done), bytes.count - done)
    }
    if put < 0, errno == EINTR { continue }
    guard put >= 0 else { throw .last }
    done += put
  }
}

func makeFolder(_ path: String) throws(SystemError) {
  guard mkdir(path, 0o755) == 0 else { throw .last }
}

func move(_ path: String, to target: String) throws(SystemError) {
  guard rename(path, target) == 0 else { throw .last }
}

/// Removes a file or a folder with all that it holds; links are removed, never followed.
func removeTree(_ path: String) throws(SystemError) {
  guard case .folder = try DiskKind(at: path) else {
    guard unlink(path) == 0 else { throw .last }
    return
  }
  for name in try names(in: path) { try removeTree(path + "/" + name) }
  guard rmdir(path) == 0 else { throw .last }
}

/// The path with its links resolved.
func resolved(_ path: String) throws(SystemError) -> String {
  guard let pointer = realpath(path, nil) else { throw .last }
  defer { free(pointer) }
  return String(cString: pointer)
}
