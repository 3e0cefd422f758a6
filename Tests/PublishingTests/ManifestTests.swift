internal import Diagnostics
internal import Publishing
internal import Testing

@Suite struct `A digest` {
  /// The vectors of FIPS 180-4, and a million letters.
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `is that of the standard`(text: String, times: Int, digest: String) {
    #expect(sha256(Array(String(repeating: text, count: times).utf8)) == digest)
  }

  @Test func `of the inputs is that of sha256sum's listing`() {
    let content = InputTree([InputFile(path: "a.csv", bytes: Array("abc".utf8))])
    let theme = InputTree([InputFile(path: "b.css", bytes: [])])
    let listing = """
      ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  Content/a.csv
      e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  Themes/b.css

      """
    #expect(
      inputsDigest([("Content", content), ("Themes", theme)]) == sha256(Array(listing.utf8)))
  }

  @Test func `of the inputs changes with a path, a byte, or the tree a file stands in`() {
    func tree(_ path: String, _ text: String) -> InputTree {
      InputTree([InputFile(path: path, bytes: Array(text.utf8))])
    }
    let digests = [
      inputsDigest([("C", tree("a", "x"))]), inputsDigest([("C", tree("b", "x"))]),
      inputsDigest([("C", tree("a", "y"))]), inputsDigest([("T", tree("a", "x"))]),
    ]
    #expect(Set(digests).count == 4)
  }
}

@Suite struct `A manifest` {
  @Test func `lists every file sorted, on its line, with its size and digest`() throws {
    let manifest = Manifest(try site(["b.html": "abc", "a/c.html": ""]), build: june)
    #expect(
      String(decoding: manifest.json, as: UTF8.self) == """
        {
          "generator": "synchro",
          "version": "1.0",
          "audience": "partenaires",
          "edition": "2024-06",
          "inputs": "\(sha256([]))",
          "files": [
            {"path": "a/c.html", "size": 0, "sha256": "\(sha256([]))"},
            {"path": "b.html", "size": 3, "sha256": "\(sha256(Array("abc".utf8)))"}
          ]
        }

        """)
  }

  @Test func `is read back as it was written`() throws {
    let build = BuildIdentity(
      version: "1.0 « β »\n\\", audience: "public", edition: "2024-06", inputs: "\"")
    let manifest = Manifest(try site(["b.html": "abc", "a/c.html": ""]), build: build)
    #expect(Manifest(json: manifest.json) == manifest)
    let empty = Manifest(build: june, entries: [])
    #expect(Manifest(json: empty.json) == empty)
  }

  @Test(arguments: [
    "", "{}", "[]", "{\"generator\": \"hugo\"}",
    #"{"generator":"synchro","version":"","audience":"","edition":"","inputs":"","files":[{"#
      + #""path":"../a","size":1,"sha256":"\#(String(repeating: "0", count: 64))"}]}"#,
    #"{"generator":"synchro","version":"","audience":"","edition":"","inputs":"","files":[{"#
      + #""path":"a","size":1,"sha256":"00"}]}"#,
    #"{"generator":"synchro","version":"","audience":"","edition":"","inputs":"","files":[{"#
      + #""path":"a","size":-1,"sha256":"\#(String(repeating: "0", count: 64))"}]}"#,
  ])
  func `refuses what it could not have written`(json: String) {
    #expect(Manifest(json: Array(json.utf8)) == nil)
  }
}
