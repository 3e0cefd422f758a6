internal import Diagnostics
internal import Glibc
internal import Publishing
internal import Testing

private let may = ["index.html": "mai", "assets/a.css": "p{}", "mai.html": "mai"]
private let next = ["index.html": "juin", "assets/a.css": "p{}", "juin/index.html": "juin"]

/// What refuses a publication, in words; nil when it went well.
private func failure(
  _ texts: [String: String], to output: String, swap: FolderSwap = atomicSwap
) throws -> String? {
  let site = try site(texts)
  do {
    _ = try publish(site, as: june, to: output, swap: swap)
    return nil
  } catch { return error.message }
}

@Suite struct `Publishing a site` {
  @Test func `writes every file and the manifest, and leaves nothing beside`() throws {
    try TemporaryFolder.with { folder in
      let publication = try publish(try site(may), as: june, to: folder("output"))
      #expect(publication == Publication(files: 3, unchanged: 0))
      #expect(try folder.names() == ["output"])
      #expect(try folder.names("output") == ["assets", "index.html", "mai.html", "manifest.json"])
      #expect(folder.read("output/assets/a.css") == "p{}")
      let manifest = Manifest(try site(may), build: june)
      #expect(folder.read("output/manifest.json") == String(decoding: manifest.json, as: UTF8.self))
    }
  }

  @Test func `replaces the site before, file for file`() throws {
    try TemporaryFolder.with { folder in
      _ = try publish(try site(may), as: june, to: folder("output"))
      let publication = try publish(try site(next), as: june, to: folder("output"))
      #expect(publication == Publication(files: 3, unchanged: 1))
      #expect(try folder.names() == ["output"])
      #expect(try folder.names("output") == ["assets", "index.html", "juin", "manifest.json"])
      #expect(folder.read("output/index.html") == "juin")
    }
  }

  @Test func `keeps the date of a file that has not changed, and of no other`() throws {
    try TemporaryFolder.with { folder in
      _ = try publish(try site(may), as: june, to: folder("output"))
      let style = try folder.identity("output/assets/a.css")
      let index = try folder.identity("output/index.html")
      _ = try publish(try site(next), as: june, to: folder("output"))
      #expect(try folder.identity("output/assets/a.css") == style)
      #expect(try folder.identity("output/index.html") != index)
    }
  }

  @Test func `writes a file again that was altered in place`() throws {
    try TemporaryFolder.with { folder in
      _ = try publish(try site(may), as: june, to: folder("output"))
      try folder.write("output/mai.html", "MAI")
      _ = try publish(try site(may), as: june, to: folder("output"))
      #expect(folder.read("output/mai.html") == "mai")
    }
  }

  @Test func `gives the same bytes twice`() throws {
    try TemporaryFolder.with { folder in
      _ = try publish(try site(next), as: june, to: folder("a"))
      _ = try publish(try site(next), as: june, to: folder("b"))
      #expect(run("/usr/bin/diff", "-r", folder("a"), folder("b")) == 0)
    }
  }

  @Test func `makes the folders above, and takes an empty folder`() throws {
    try TemporaryFolder.with { folder in
      _ = try publish(try site(may), as: june, to: folder("sites/public/output/"))
      #expect(folder.read("sites/public/output/index.html") == "mai")
      mkdir(folder("vide"), 0o755)
      _ = try publish(try site(may), as: june, to: folder("vide"))
      #expect(folder.read("vide/index.html") == "mai")
    }
  }

  @Test func `publishes behind a link without replacing the link`() throws {
    try TemporaryFolder.with { folder in
      _ = try publish(try site(may), as: june, to: folder("disque"))
      symlink("disque", folder("output"))
      _ = try publish(try site(next), as: june, to: folder("output"))
      #expect(folder.read("disque/index.html") == "juin")
      #expect(try folder.names() == ["disque", "output"])
    }
  }

  @Test func `never leaves a reader without a page`() async throws {
    try await withThrowingTaskGroup(of: Int.self) { group in
      try TemporaryFolder.with { folder in
        _ = try publish(try site(may), as: june, to: folder("output"))
        let page = folder("output/index.html")
        group.addTask {
          var missed = 0
          while !Task.isCancelled {
            let file = open(page, O_RDONLY)
            if file < 0 { missed += 1 } else { close(file) }
          }
          return missed
        }
        for round in 0..<40 {
          _ = try publish(try site(round % 2 == 0 ? next : may), as: june, to: folder("output"))
        }
        group.cancelAll()
      }
      // The folder goes away with the test: what a late reader misses then does not count.
      for try await missed in group { #expect(missed == 0) }
    }
  }
}

@Suite struct `Refusing to publish` {
  @Test(arguments: ["autre.txt", "manifest.json"])
  func `replaces no folder that it did not write`(name: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("output/\(name)", "{\"name\": \"PWA\"}")
      let output = folder("output")
      #expect(
        try failure(may, to: output)
          == "« \(output) » existe et n'a pas été écrit par Synchrø : il n'y a pas de manifest.json "
          + "de Synchrø dedans. Choisir un autre dossier, ou vider celui-ci.")
      #expect(try folder.names("output") == [name])
      #expect(try folder.names() == ["output"])
    }
  }

  @Test func `replaces no file`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("output", "texte")
      #expect(try failure(may, to: folder("output"))?.contains("n'a pas été écrit") == true)
      #expect(folder.read("output") == "texte")
    }
  }

  @Test func `names the parent that is a file`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("a", "texte")
      #expect(
        try failure(may, to: folder("a/output"))
          == "Impossible de créer « \(folder("a/output.lock")) » : "
          + "un élément du chemin n'est pas un dossier.")
    }
  }

  @Test func `leaves the site before and nothing else when a file cannot be written`() throws {
    try TemporaryFolder.with { folder in
      _ = try publish(try site(may), as: june, to: folder("output"))
      let long = String(repeating: "z", count: 300) + ".html"
      let staged = "\(folder("output")).staged-\(getpid())"
      #expect(
        try failure(next.merging([long: ""]) { $1 }, to: folder("output"))
          == "Impossible d'écrire « \(staged)/\(long) » : nom trop long.")
      #expect(try folder.names() == ["output"])
      #expect(folder.read("output/index.html") == "mai")
    }
  }

  @Test(.enabled("needs the right to mount a file system", canMount))
  func `leaves the site before and nothing else on a full disk`() throws {
    try TemporaryFolder.with { folder in
      mkdir(folder("disque"), 0o755)
      try #require(mountSmallDisk(folder("disque")))
      defer { run("/bin/umount", folder("disque")) }
      let output = folder("disque/output")
      _ = try publish(try site(may), as: june, to: output)
      let big = String(repeating: "x", count: 1 << 20)
      #expect(
        try failure(["a.html": big], to: output)
          == "Impossible d'écrire « \(output).staged-\(getpid())/a.html » : disque plein.")
      #expect(try folder.names("disque") == ["output"])
      #expect(folder.read("disque/output/index.html") == "mai")
      run("/bin/mount", "-o", "remount,ro", folder("disque"))
      #expect(
        try failure(next, to: output)
          == "Impossible de créer « \(output).lock » : disque en lecture seule.")
    }
  }

  private static func canMount() -> Bool {
    var worked = false
    try? TemporaryFolder.with { folder in
      worked = mountSmallDisk(folder.path)
      if worked { run("/bin/umount", folder.path) }
    }
    return worked
  }
}

/// Mounts a disk of 256 kio at a folder; false where that is not allowed.
private func mountSmallDisk(_ folder: String) -> Bool {
  run("/bin/mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder) == 0
}

@Suite struct `Exchanging two folders` {
  @Test(arguments: [ENOSYS, EINVAL])
  func `takes two moves where the disk cannot exchange`(code: Int32) throws {
    try TemporaryFolder.with { folder in
      _ = try publish(try site(may), as: june, to: folder("output"))
      #expect(try failure(next, to: folder("output"), swap: { _, _ in code }) == nil)
      #expect(folder.read("output/index.html") == "juin")
      #expect(try folder.names() == ["output"])
    }
  }

  @Test func `puts the site before back when the second move fails`() throws {
    try TemporaryFolder.with { folder in
      _ = try publish(try site(may), as: june, to: folder("output"))
      let failure = try failure(next, to: folder("output")) { staged, _ in
        run("/bin/rm", "-rf", staged)
        return ENOSYS
      }
      #expect(
        failure
          == "Impossible d'écrire « \(folder("output")) » : fichier ou dossier introuvable.")
      #expect(folder.read("output/index.html") == "mai")
      #expect(try folder.names() == ["output"])
    }
  }

  @Test func `leaves the site before when the exchange fails`() throws {
    try TemporaryFolder.with { folder in
      _ = try publish(try site(may), as: june, to: folder("output"))
      #expect(
        try failure(next, to: folder("output"), swap: { _, _ in EIO })
          == "Impossible d'écrire « \(folder("output")) » : erreur du disque.")
      #expect(folder.read("output/index.html") == "mai")
      #expect(try folder.names() == ["output"])
    }
  }
}

@Suite struct `Locking an output` {
  /// No process has this number: Linux stops at 4 194 304.
  private let dead = 2_000_000_000

  private var host: String {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, 255)
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  @Test func `waits for nobody and names who is at work`() throws {
    try TemporaryFolder.with { folder in
      for holder in ["\(getpid()) \(host)", "\(dead) ailleurs"] {
        try folder.write("output.lock", holder + "\n")
        let words = holder.split(separator: " ")
        #expect(
          try failure(may, to: folder("output"))
            == "Une autre publication est en cours (processus \(words[0]) sur \(words[1])). "
            + "Attendre qu'elle finisse ; si elle est morte, supprimer « \(folder("output.lock")) »."
        )
        #expect(folder.read("output.lock") == holder + "\n")
      }
      try folder.write("output.lock", "")
      #expect(try failure(may, to: folder("output"))?.contains("(processus inconnu)") == true)
      #expect(try folder.names() == ["output.lock"])
    }
  }

  @Test func `takes over the lock of a dead process`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("output.lock", "\(dead) \(host)\n")
      #expect(try failure(may, to: folder("output")) == nil)
      #expect(try folder.names() == ["output"])
    }
  }

  @Test func `removes what dead publications left, and nothing else`() throws {
    try TemporaryFolder.with { folder in
      for name in [
        "output.staged-\(dead)/a/b", "output.previous-\(dead)/a", "output.staged-1/a",
        "output.staged-x/a", "autre.staged-\(dead)/a",
      ] { try folder.write(name, "") }
      #expect(try failure(may, to: folder("output")) == nil)
      #expect(
        try folder.names() == [
          "autre.staged-\(dead)", "output", "output.staged-1", "output.staged-x",
        ])
    }
  }

  @Test func `lets one of two publications through at a time`() async throws {
    let folder = TemporaryFolder(path: "/tmp/synchro-lock-\(getpid())")
    mkdir(folder.path, 0o755)
    defer { run("/bin/rm", "-rf", folder.path) }
    let site = try site(may)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<20 {
            do throws(PublishFailure) {
              _ = try publish(site, as: june, to: folder("output"))
            } catch {
              if case .locked = error { continue }
              Issue.record("\(error.message)")
            }
          }
        }
      }
    }
    #expect(try folder.names() == ["output"])
    #expect(try verifyPublished(at: folder("output")).differences == [])
  }
}
