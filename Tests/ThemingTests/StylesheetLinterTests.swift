internal import Testing

@Suite struct `Linting a stylesheet` {
  @Test(arguments: [
    "url(https://exemple.org/a.woff2)", "url( 'http://exemple.org/a.png' )",
    "url(\"//exemple.org\")", "URL(HTTPS://EXEMPLE.ORG)",
  ])
  func `refuses an external host`(call: String) {
    let findings = themeFindings(["base.css": "a {}\nb { background: \(call) }"])
    #expect(
      findings == [
        """
        base.css:2:17 [theme.host] « \(call) » appelle un site extérieur. \
        Copier le fichier dans le thème et écrire son chemin.
        """
      ])
  }

  @Test func `refuses an import`() {
    let findings = themeFindings(["base.css": "@import \"print.css\";"])
    #expect(
      findings == [
        """
        base.css:1:1 [theme.import] @import n'est pas suivi. \
        L'ôter : les feuilles du thème sont réunies d'elles-mêmes.
        """
      ])
  }

  @Test(arguments: [
    "/* @import url(https://exemple.org) */", "b { background: url(fond.png) }",
    "b { background: url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E\") }",
    "/* jamais fermé url(https://exemple.org)", "url(",
  ])
  func `accepts what stays inside the site`(css: String) {
    #expect(themeFindings(["base.css": css]) == [])
  }
}
