internal import Glibc

/// The mark of the one publication at work on an output: a file beside it with a process and a host.
///
/// A mark whose process is dead on this host is taken over; one from another host is respected, since
/// nobody here can tell whether its process lives.
struct PublishLock {
  let path: String

  /// Takes the lock, or says who holds it.
  init(_ path: String) throws(PublishFailure) {
    self.path = path
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      guard errno == EEXIST else { throw .cannotCreate(path: path, .last) }
      try takeOver()
      return
    }
    defer { close(file) }
    do {
      try write(Self.signature, to: file)
    } catch {
      release()
      throw .cannotWrite(path: path, error)
    }
  }

  func release() { unlink(path) }

  /// Signs a dead process's lock in its place; two takers exclude each other by `flock`.
  ///
  /// A lock that is released meanwhile was a living process's: it counts as held.
  private func takeOver() throws(PublishFailure) {
    let file = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 || errno == ENOENT else { throw .cannotCreate(path: path, .last) }
    defer { if file >= 0 { close(file) } }
    let isOurs = file >= 0 && flock(file, LOCK_EX | LOCK_NB) == 0 && stands(file)
    let holder = (try? contents(ofFileAt: path, limit: 4096)).flatMap(Holder.init)
    guard isOurs, let holder, holder.isDead else {
      throw .locked(lock: path, holder: holder?.description ?? "processus inconnu")
    }
    guard ftruncate(file, 0) == 0 else { throw .cannotWrite(path: path, .last) }
    try writing(path, try write(Self.signature, to: file))
  }

  /// Whether an open file is still the one at the path, not one that its holder has just released.
  private func stands(_ file: Int32) -> Bool {
    var opened = stat()
    var current = stat()
    return fstat(file, &opened) == 0 && lstat(path, &current) == 0
      && opened.st_ino == current.st_ino
  }

  private static var signature: [UInt8] { Array("\(getpid()) \(hostName())\n".utf8) }
}

/// Who signed a lock.
private struct Holder: CustomStringConvertible {
  let process: pid_t
  let host: String

  init?(_ text: [UInt8]) {
    let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let process = pid_t(words[0]) else { return nil }
    self.process = process
    host = String(words[1])
  }

  var isDead: Bool { host == hostName() && !isAlive(process) }
  var description: String { "processus \(process) sur \(host)" }
}

/// Whether a process of this host is still there.
func isAlive(_ process: Int32) -> Bool {
  process > 0 && (kill(process, 0) == 0 || errno != ESRCH)
}

private func hostName() -> String {
  var name = [CChar](repeating: 0, count: 256)
  guard gethostname(&name, name.count - 1) == 0 else { return "?" }
  return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}
