internal import Diagnostics
internal import Glibc
internal import Markup
internal import Publishing
internal import Testing

/// A real folder of its own for each test, removed with everything in it when the test is over.
struct TemporaryFolder {
  let path: String

  static func with(_ body: (TemporaryFolder) throws -> Void) throws {
    var template = Array("/tmp/synchro-tests-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let folder = TemporaryFolder(path: String(cString: made))
    defer { run("/bin/rm", "-rf", folder.path) }
    try body(folder)
  }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file, and the folders it stands in.
  func write(_ name: String, _ text: String) throws {
    let folders = name.split(separator: "/").dropLast()
    for count in 0..<folders.count {
      mkdir(self(folders[...count].joined(separator: "/")), 0o755)
    }
    let file = try #require(fopen(self(name), "w"))
    defer { fclose(file) }
    fputs(text, file)
  }

  func read(_ name: String) -> String? {
    guard let file = fopen(self(name), "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// The inode and the time of the last change: what stays when a file is kept as it was.
  func identity(_ name: String) throws -> [Int] {
    var status = stat()
    try #require(stat(self(name), &status) == 0)
    return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }

  /// The names in the folder, sorted.
  func names(_ name: String = "") throws -> [String] {
    let stream = try #require(opendir(self(name)))
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

/// Runs a program of the system and waits for its end.
@discardableResult
func run(_ program: String, _ arguments: String...) -> Int32 {
  var process = pid_t()
  let words = ([program] + arguments).map { strdup($0) }
  defer { for word in words { free(word) } }
  var silent = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&silent)
  posix_spawn_file_actions_addopen(&silent, 2, "/dev/null", O_WRONLY, 0)
  defer { posix_spawn_file_actions_destroy(&silent) }
  guard posix_spawn(&process, program, &silent, nil, words + [nil], environ) == 0 else { return -1 }
  var status: Int32 = 0
  waitpid(process, &status, 0)
  return status
}

/// A file of a site, from text.
func page(_ path: String, _ text: String) throws -> OutputFile {
  OutputFile(path: try #require(OutputPath(path)), bytes: Array(text.utf8))
}

/// A verified site made of texts by path.
func site(_ texts: [String: String]) throws -> VerifiedSite {
  var found = Findings()
  let files = try texts.map { try page($0, $1) }
  return try #require(verify(files, into: &found), "\(found.all)")
}

let june = BuildIdentity(
  version: "1.0", audience: "partenaires", edition: "2024-06", inputs: sha256([]))
