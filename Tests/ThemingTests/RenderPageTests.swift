internal import Markup
internal import Pages
internal import Planning
internal import Testing
internal import Theming

@Suite struct `Rendering a page` {
  @Test func `escapes texts and leaves markup alone`() throws {
    let page = try samplePage(title: "<b>\"L'été\" & co</b>", body: "<p>\("a < b")</p>")
    #expect(
      try rendered("{{titre}}|{{{corps}}}", page: page)
        == "&lt;b&gt;&quot;L&#39;été&quot; &amp; co&lt;/b&gt;|<p>a &lt; b</p>")
  }

  @Test func `writes a CSS string that cannot be closed from inside`() throws {
    let page = try samplePage(title: "a\"b\\c\nd")
    #expect(
      try rendered("{{titre_css}}", page: page) == "&quot;a\\&quot;b\\\\c d&quot;")
  }

  @Test func `repeats a section for each item of a list`() throws {
    let item = "{{#.courant}}*{{/.courant}}{{.libelle}}{{^last()}}, {{/last()}}"
    #expect(try rendered("{{#menu}}\(item){{/menu}}") == "Accueil, *Rapports")
    #expect(try rendered("{{#financeurs}}[{{.}}]{{/financeurs}}") == "[État][Métropole]")
    #expect(try rendered("{{^empty(menu)}}oui{{/empty(menu)}}") == "oui")
  }

  @Test func `skips what the page does not have`() throws {
    #expect(
      try rendered("{{#suivant}}{{.libelle}}{{/suivant}}{{^suivant}}fin{{/suivant}}") == "fin")
    #expect(try rendered("{{#precedent}}{{.libelle}}{{/precedent}}") == "Mai 2024")
    let next = try samplePage(next: PageLink(label: "Juillet", url: "j.html"))
    #expect(try rendered("{{#suivant}}{{.libelle}}{{/suivant}}", page: next) == "Juillet")
    let flag = "{{#synthetique}}oui{{/synthetique}}{{^synthetique}}non{{/synthetique}}"
    #expect(try rendered(flag) == "oui")
    #expect(try rendered(flag, site: sampleSite(isSynthetic: false)) == "non")
  }

  @Test func `skips an empty text and an empty piece of markup`() throws {
    let empty = try samplePage(title: "", body: "")
    #expect(
      try rendered("{{#titre}}{{.}}{{/titre}}{{^titre}}sans{{/titre}}", page: empty) == "sans")
    #expect(
      try rendered("{{#corps}}{{{.}}}{{/corps}}{{^corps}}vide{{/corps}}", page: empty) == "vide")
  }

  @Test func `prints no control character of a text`() throws {
    let page = try samplePage(title: "a\u{1}0\u{2}b\u{0}\tc")
    #expect(try rendered("{{titre}}", page: page) == "a0b\tc")
  }

  @Test func `chooses the template of the frame`() throws {
    #expect(try rendered("{{titre}}", page: samplePage(title: "x", frame: .brief)) == "x")
  }

  @Test func `leads to the stylesheet from the page's own folder`() throws {
    #expect(try rendered("{{css}}") == "../../assets/synchro.00000000.css")
  }

  @Test func `renders a tiny page`() throws {
    let page = """
      <!doctype html>
      {{>entete}}
      <main>{{{corps}}}</main>
      {{#sommaire}}
      <a href="{{.lien}}">{{.libelle}}</a>
      {{/sommaire}}
      """
    let header = """
      <title>{{titre}} - {{titre_site}}</title>
      {{#synthetique}}
      <p>Données synthétiques</p>
      {{/synthetique}}

      """
    #expect(
      try rendered(page, partials: ["entete.mustache": header]) == """
        <!doctype html>
        <title>Rapport de juin - Synchrø</title>
        <p>Données synthétiques</p>
        <main><p>Corps</p></main>
        <a href="#demande">Demande</a>

        """)
  }

  /// The three descriptions of a name cannot differ: its kind, its value, and how the linter reads it.
  @Test func `gives every name a value of its kind`() throws {
    let stylesheet = try #require(OutputPath("assets/synchro.css"))
    let page = try samplePage(next: PageLink(label: "Juillet", url: "j.html"))
    let framed = FramedPage(page: page, site: sampleSite(), stylesheet: stylesheet)
    for entry in TemplateContract.entries {
      let value = entry.value(framed)
      #expect(conforms(value, to: entry.field.kind), "\(entry.field.name)")
    }
    let names = TemplateContract.entries.map(\.field.name)
    #expect(Set(names).count == names.count)
  }
}

private func conforms(_ value: TemplateValue, to kind: TemplateKind) -> Bool {
  switch (value, kind) {
  case (.text, .text), (.html, .html), (.flag, .flag): true
  case (.list(let items), .list(let kind)):
    !items.isEmpty && items.allSatisfy { conforms($0, to: kind) }
  case (.record(let values), .record(let fields)):
    values.map(\.name) == fields.map(\.name)
      && zip(values, fields).allSatisfy { conforms($0.value, to: $1.kind) }
  default: false
  }
}
