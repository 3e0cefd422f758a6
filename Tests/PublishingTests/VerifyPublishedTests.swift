internal import Publishing
internal import Testing

@Suite struct `Verifying a published site` {
  @Test func `finds nothing in a site as published`() throws {
    try TemporaryFolder.with { folder in
      let site = try site(["index.html": "a", "b/c.html": ""])
      _ = try publish(site, as: june, to: folder("output"))
      let (manifest, differences) = try verifyPublished(at: folder("output"))
      #expect(manifest == Manifest(site, build: june))
      #expect(differences == [])
    }
  }

  @Test func `names each file that is missing, added or altered, in order`() throws {
    try TemporaryFolder.with { folder in
      let texts = ["a.html": "a", "b/c.html": "c", "d.html": "d", "e.html": "e", "f.html": "f"]
      _ = try publish(try site(texts), as: june, to: folder("output"))
      run("/bin/rm", "-r", folder("output/b"))
      try folder.write("output/d.html", "D")
      try folder.write("output/e.html", "plus long")
      try folder.write("output/.cache/x", "")
      #expect(
        try verifyPublished(at: folder("output")).differences.map(\.message) == [
          "« .cache/x » a été ajouté après la publication.",
          "« b/c.html » manque.",
          "« d.html » a été modifié après la publication.",
          "« e.html » a été modifié après la publication.",
        ])
    }
  }

  @Test func `takes a link in place of a file for an alteration`() throws {
    try TemporaryFolder.with { folder in
      _ = try publish(try site(["a.html": "a"]), as: june, to: folder("output"))
      run("/bin/mv", folder("output/a.html"), folder("ailleurs.html"))
      run("/bin/ln", "-s", "../ailleurs.html", folder("output/a.html"))
      #expect(
        try verifyPublished(at: folder("output")).differences == [.altered(path: "a.html")])
    }
  }

  @Test func `asks for a manifest of ours`() throws {
    try TemporaryFolder.with { folder in
      let path = folder("manifest.json")
      let start = "Impossible de lire « \(path) » : "
      #expect(failure(folder.path) == start + "fichier ou dossier introuvable.")
      try folder.write("manifest.json", "{}")
      #expect(failure(folder.path) == start + "ce n'est pas un manifeste de Synchrø.")
    }
  }

  private func failure(_ folder: String) -> String? {
    do {
      _ = try verifyPublished(at: folder)
      return nil
    } catch { return error.message }
  }
}
