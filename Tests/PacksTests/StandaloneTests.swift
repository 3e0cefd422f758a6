internal import Domain
internal import Markup
internal import Packs
internal import Testing

@Suite struct `A document of a pack` {
  /// What a browser reads of `ateliers/A1/participants.html` once it stands in a pack.
  private func document(_ html: String, css: String = "p{color:red}") throws -> String {
    let meeting = try sampleMeeting()
    let files = try [
      "ateliers/A1/participants.html": html, "ateliers/A1/index.html": "<p id=\"dates\">",
      "ateliers/A1/animateur.html": "<p>", "ateliers/A1/fig.csv": "mois\n",
      "ateliers/A1/fig.svg": "<svg/>", "ateliers/A2/index.html": "", "index.html": "",
      "assets/synchro.css": css, "assets/a.png": "abc", "assets/police.woff2": "abcd",
    ].map { try file($0.key, $0.value) }
    let pack = assemblePack(meeting, of: files) { !$0.string.hasSuffix("animateur.html") }
    let made = try #require(pack.first { $0.path.string == "a-distribuer/participants.html" })
    return String(decoding: made.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    // Links: kept, moved, made text.
    ("<a href=\"index.html#dates\">x</a>", "<a href=\"index.html#dates\">x</a>"),
    (
      "<a class=\"t\" href=\"fig.csv\" download>x</a>",
      "<a class=\"t\" href=\"donnees/fig.csv\" download>x</a>"
    ),
    ("<a href=\"fig.svg\">x</a>", "<a href=\"graphiques/fig.svg\">x</a>"),
    ("<a href=\"animateur.html\">x</a>", "<a>x</a>"),
    ("<a id=\"i\" href='../A2/index.html' target=_blank>x</a>", "<a id=\"i\">x</a>"),
    ("<a href=\"../../index.html\" rel=\"prev\">x</a>", "<a>x</a>"),
    ("<a href=\"#ici\">x</a>", "<a href=\"#ici\">x</a>"),
    ("<a href=\"https://www.dijon.fr/\">x</a>", "<a href=\"https://www.dijon.fr/\">x</a>"),
    ("<a href=\"mailto:siao@exemple.fr\">x</a>", "<a href=\"mailto:siao@exemple.fr\">x</a>"),
    // Navigation: gone when nothing of it leads anywhere.
    ("<p><nav><a href=\"../../index.html\">x</a></nav>y", "<p>y"),
    (
      "<nav><a href=\"../../index.html\">x</a> <a href=\"index.html\">y</a></nav>",
      "<nav><a>x</a> <a href=\"index.html\">y</a></nav>"
    ),
    (
      "<nav><a href=\"../index.html\">x</a><a href=\"participants.html\">y</a></nav>", ""
    ),
    ("<nav><a href=\"#ici\">x</a></nav>", "<nav><a href=\"#ici\">x</a></nav>"),
    // What a browser loads stands in the document.
    (
      "<link rel=\"stylesheet\" href=\"../../assets/synchro.css\">",
      "<style>\np{color:red}</style>"
    ),
    ("<link rel=\"icon\" href=\"data:,\">", "<link rel=\"icon\" href=\"data:,\">"),
    (
      "<link rel=icon href=../../assets/a.png>",
      "<link rel=icon href=\"data:image/png;base64,YWJj\">"
    ),
    ("<link rel=\"next\" href=\"../A2/index.html\">", ""),
    (
      "<img alt=\"\" src=\"../../assets/a.png\">",
      "<img alt=\"\" src=\"data:image/png;base64,YWJj\">"
    ),
    // Nothing in texts, comments and scripts is a tag.
    (
      "<!-- <a href=\"../../index.html\"> --><script>'<a href=\"../A2/index.html\">'</script>",
      "<!-- <a href=\"../../index.html\"> --><script>'<a href=\"../A2/index.html\">'</script>"
    ),
    ("<p title=\"a > b\">1 < 2</p>", "<p title=\"a > b\">1 < 2</p>"),
  ])
  func `opens alone`(html: String, expected: String) throws {
    #expect(try document(html) == expected)
  }

  @Test(arguments: [
    (
      "@font-face{src:url(police.woff2)}",
      "@font-face{src:url(\"data:font/woff2;base64,YWJjZA==\")}"
    ),
    ("p{background:url( 'a.png' )}", "p{background:url(\"data:image/png;base64,YWJj\")}"),
    ("p{fill:url(#g-h1)}", "p{fill:url(#g-h1)}"),
    ("p::after{content:'</style>'}", "p::after{content:'<\\/style>'}"),
  ])
  func `holds its style sheet whole`(css: String, expected: String) throws {
    let html = "<link rel=\"stylesheet\" href=\"../../assets/synchro.css\">"
    #expect(try document(html, css: css) == "<style>\n\(expected)</style>")
  }

  @Test func `survives any bytes`() throws {
    let html =
      "<a href='x.html' =><nav><link href=\"../../assets/synchro.css\" rel=stylesheet></nav><!-- -->"
    for count in 0..<html.utf8.count {
      _ = try document(String(decoding: html.utf8.prefix(count), as: UTF8.self))
      _ = try document(String(decoding: html.utf8.dropFirst(count), as: UTF8.self))
    }
  }
}
