internal import Diagnostics
internal import Glibc
internal import Publishing
internal import Testing

@Suite struct `Reading a folder` {
  @Test func `gives every file sorted by path and leaves out what is not content`() throws {
    try TemporaryFolder.with { folder in
      for name in [
        "synchro.yaml", "tables/b.csv", "tables/a.csv", "rapports/2024-06.md",
        "rapports/editions/mai.md", "editions/2024-05/a.csv", ".git/config", "tables/.secret",
        "tables/~$a.xlsx", "tables/.~lock.a.csv#", "tables/a.csv.bak", "tables/B.BAK",
        "Thumbs.db",
      ] { try folder.write(name, name) }
      let tree = try readTree(at: folder.path)
      #expect(
        tree.files.map(\.path) == [
          "rapports/2024-06.md", "rapports/editions/mai.md", "synchro.yaml", "tables/a.csv",
          "tables/b.csv",
        ])
      #expect(tree["tables/a.csv"]?.bytes == Array("tables/a.csv".utf8))
    }
  }

  @Test func `reads an empty folder and an empty file`() throws {
    try TemporaryFolder.with { folder in
      #expect(try readTree(at: folder.path).files.isEmpty)
      try folder.write("vide.csv", "")
      #expect(try readTree(at: folder.path)["vide.csv"]?.bytes == [])
    }
  }

  @Test func `names the folder that is not there`() {
    #expect(
      failure("/absent/Content")
        == "Impossible de lire « /absent/Content » : fichier ou dossier introuvable.")
  }

  @Test func `refuses a file in place of a folder`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("Content", "")
      #expect(
        failure(folder("Content"))
          == "Impossible de lire « \(folder("Content")) » : un élément du chemin n'est pas un dossier."
      )
    }
  }

  @Test func `follows a link to a file of the folder only`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("Content/a.csv", "a")
      try folder.write("secret.csv", "s")
      symlink("a.csv", folder("Content/b.csv"))
      #expect(try readTree(at: folder("Content"))["b.csv"]?.bytes == Array("a".utf8))
      symlink("../secret.csv", folder("Content/c.csv"))
      #expect(
        failure(folder("Content"))
          == "Impossible de lire « \(folder("Content/c.csv")) » : ce lien mène à un dossier ou hors du "
          + "dossier lu. Mettre à sa place les fichiers eux-mêmes.")
    }
  }

  @Test(arguments: [".", "..", "sous"]) func `refuses a link to a folder`(target: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("Content/sous/a.csv", "a")
      symlink(target, folder("Content/lien"))
      #expect(
        failure(folder("Content"))
          == "Impossible de lire « \(folder("Content/lien")) » : ce lien mène à un dossier ou hors du "
          + "dossier lu. Mettre à sa place les fichiers eux-mêmes.")
    }
  }

  @Test func `names a link that leads nowhere`() throws {
    try TemporaryFolder.with { folder in
      symlink("absent", folder("lien.csv"))
      #expect(
        failure(folder.path)
          == "Impossible de lire « \(folder("lien.csv")) » : fichier ou dossier introuvable.")
    }
  }

  @Test func `reads a folder that is itself reached by a link`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("vrai/a.csv", "a")
      symlink("a.csv", folder("vrai/b.csv"))
      symlink("vrai", folder("Content"))
      #expect(try readTree(at: folder("Content")).files.map(\.path) == ["a.csv", "b.csv"])
    }
  }

  @Test func `does not wait for a pipe`() throws {
    try TemporaryFolder.with { folder in
      mkfifo(folder("tuyau.csv"), 0o644)
      #expect(
        failure(folder.path)
          == "Impossible de lire « \(folder("tuyau.csv")) » : ce n'est pas un fichier ordinaire.")
    }
  }

  @Test func `refuses a file above 256 Mio without reading it`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("grand.csv", "")
      try #require(truncate(folder("grand.csv"), 256 << 20 + 1) == 0)
      #expect(
        failure(folder.path)
          == "Impossible de lire « \(folder("grand.csv")) » : plus de 256 Mio. "
          + "Partager la table en plusieurs fichiers.")
    }
  }

  @Test func `refuses folders too deep in each other`() throws {
    try TemporaryFolder.with { folder in
      let path = Array(repeating: "d", count: 33).joined(separator: "/")
      try folder.write(path + "/a.csv", "")
      #expect(
        failure(folder.path)
          == "Impossible de lire « \(folder(path)) » : plus de 32 dossiers les uns dans les autres."
      )
    }
  }

  @Test func `names a folder that holds a name in another encoding`() throws {
    try TemporaryFolder.with { folder in
      let name = Array(folder.path.utf8CString.dropLast()) + [0x2F, -23, 0]
      try #require(open(name, O_CREAT | O_WRONLY, 0o644) >= 0)
      #expect(
        failure(folder.path)
          == "Impossible de lire « \(folder.path) » : un nom de fichier n'est pas en UTF-8.")
    }
  }

  private func failure(_ folder: String) -> String? {
    do {
      _ = try readTree(at: folder)
      return nil
    } catch { return error.message }
  }
}
