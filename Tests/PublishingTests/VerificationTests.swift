internal import Diagnostics
internal import Markup
internal import Publishing
internal import TestSupport
internal import Testing

/// The findings about a site, one a line: place, message, id and notes.
private func findings(_ files: [(String, String)]) throws -> [String] {
  var found = Findings()
  let site = verify(try files.map { try page($0, $1) }, into: &found)
  #expect((site == nil) == found.hasErrors)
  return found.sorted.map { finding in
    let place = finding.location
    let line = place.line > 0 ? ":\(place.line)" : ""
    let notes = finding.notes.map { " (\($0))" }.joined()
    return "\(place.file)\(line): \(finding.message) [\(finding.rule.id)]\(notes)"
  }
}

/// The findings about one page of a site that also has a style sheet, a report and a picture.
private func findings(inPage html: String) throws -> [String] {
  try findings([
    ("rapports/2024-06/index.html", html),
    ("rapports/2024-05/index.html", "<h1 id=haut>Mai</h1><p id='été'>"),
    ("assets/style.css", "p { color: red }"),
    ("assets/carte.svg", "<svg><g id='dijon'/></svg>"),
  ])
}

@Suite struct `Verifying a site` {
  @Test func `sorts the files of a sound site`() throws {
    let site = try site([
      "z.html": "<a href=a/index.html>", "a/index.html": "<a href=../z.html>",
    ])
    #expect(site.files.map(\.path.string) == ["a/index.html", "z.html"])
  }

  @Test(arguments: [
    "<a href=\"../2024-05/index.html\">",
    "<a href=\"../2024-05/index.html#haut\">",
    "<a href='../2024-05/index.html#%C3%A9t%C3%A9'>",
    "<a href=\"./../2024-05/./index.html?tri=mois#haut\">",
    "<A HREF=../2024-05/index.html>",
    "<a href=\"#\"></a><a href=\"#top\"></a><a href=\"#ici\" id=ici>",
    "<a href=\"https://www.dijon.fr/\">, <a href=\"mailto:siao@exemple.fr\">",
    "<img src=\"data:image/png;base64,AAAA\">",
    "<img srcset=\"../../assets/carte.svg 1x, ../../assets/carte.svg 2x\">",
    "<svg><use href=\"../../assets/carte.svg#dijon\"/></svg>",
    "<svg><defs><g id=a /></defs><rect fill=\"url(#a)\" style=\"mask: url('#a')\"/></svg>",
    "<link rel=canonical href=\"https://exemple.fr/\">",
    "<label for=champ>Mois</label><input id=champ>",
    "<!-- <a href=absent.html> --><script>const a = '<a href=absent.html>'</script>",
    "<textarea><a href=absent.html></textarea><title><a href=absent.html></title>",
    "<script type=\"application/json\">{\"a\": \"fetch(1)\"}</script>",
    "<script>prefetch(1)</script><code>fetch(url)</code>",
    "<style>/* url(absent.png) */ p::before { content: 'url(absent.png)' }</style>",
    "<p data-href=absent.html>5 < 6 & 7 <3</p>",
    "<a title='1 > 2' href=\"../2024-05/index.html\">",
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>",
  ])
  func `says nothing of a sound page`(html: String) throws {
    #expect(try findings(inPage: html) == [])
  }

  @Test(arguments: [
    (
      "<a href=\"../2024-5/index.html\">",
      "« ../2024-5/index.html » ne mène à aucun fichier du site. "
        + "Le plus proche : « ../2024-05/index.html ». [site.dead-link]"
    ),
    (
      "<a href=\"../2024-05/\">",
      "« ../2024-05/ » ne mène à aucun fichier du site. "
        + "Le plus proche : « ../2024-05/index.html ». [site.dead-link]"
    ),
    (
      "<a href=\"../2024-05\">",
      "« ../2024-05 » ne mène à aucun fichier du site. "
        + "Le plus proche : « ../2024-05/index.html ». [site.dead-link]"
    ),
    (
      "<img src=photographie.jpg>",
      "« photographie.jpg » ne mène à aucun fichier du site. "
        + "Aucun nom n'en est proche. [site.dead-link]"
    ),
    (
      "<img srcset=\"../../assets/carte.svg 1x, grand.png 2x\">",
      "« grand.png » ne mène à aucun fichier du site. "
        + "Aucun nom n'en est proche. [site.dead-link]"
    ),
    (
      "<p style=\"background: URL( &quot;../../assets/cartes.svg&quot; )\">",
      "« ../../assets/cartes.svg » ne mène à aucun fichier du site. "
        + "Le plus proche : « ../../assets/carte.svg ». [site.dead-link]"
    ),
    (
      "<a href=\"../../../index.html\">",
      "« ../../../index.html » ne mène à aucun fichier du site. "
        + "Aucun nom n'en est proche. [site.dead-link]"
    ),
    ("<a href=\"\">", "Une adresse est vide. Écrire celle d'un fichier du site. [site.dead-link]"),
    (
      "<meta http-equiv=refresh content=\"0; url=absent.html\">",
      "« absent.html » ne mène à aucun fichier du site. "
        + "Le plus proche : « index.html ». [site.dead-link]"
    ),
    (
      "<a href=\"../2024-05/index.html#haute\">",
      "« rapports/2024-05/index.html » n'a pas d'élément « #haute ». "
        + "Le plus proche : « #haut ». [site.dead-anchor]"
    ),
    (
      "<h2 id=demande>La demande</h2><a href=#demandes>",
      "Cette page n'a pas d'élément « #demandes ». "
        + "Le plus proche : « #demande ». [site.dead-anchor]"
    ),
    (
      "<svg><use href=\"../../assets/carte.svg#dole\"/></svg>",
      "« assets/carte.svg » n'a pas d'élément « #dole ». "
        + "Aucun nom n'en est proche. [site.dead-anchor]"
    ),
    (
      "<svg><rect clip-path=\"url(#cadre)\"/></svg>",
      "Cette page n'a pas d'élément « #cadre ». Aucun nom n'en est proche. [site.dead-anchor]"
    ),
    (
      "<p id=note></p><svg aria-labelledby=\"note titre\">",
      "Cette page n'a pas d'élément « #titre ». "
        + "Aucun nom n'en est proche. [site.dead-anchor]"
    ),
    (
      "<a href=\"/index.html\">",
      "« /index.html » part de la racine d'un serveur. "
        + "Écrire une adresse relative à la page. [site.root-url]"
    ),
    (
      "<link rel=stylesheet href=\"https://polices.exemple/a.css\">",
      "« https://polices.exemple/a.css » vient d'un autre site. "
        + "Copier le fichier dans le thème et y mener. [site.external-resource]"
    ),
    (
      "<script src=\"//cdn.exemple/d3.js\"></script>",
      "« //cdn.exemple/d3.js » vient d'un autre site. "
        + "Copier le fichier dans le thème et y mener. [site.external-resource]"
    ),
    (
      "<style>@import 'http://a.exemple/b.css';</style>",
      "« http://a.exemple/b.css » vient d'un autre site. "
        + "Copier le fichier dans le thème et y mener. [site.external-resource]"
    ),
    (
      "<a href=\" JavaScript:alert(1)\">",
      "«  JavaScript:alert(1) » : les adresses « javascript: » sont interdites. "
        + "Mener à un fichier du site. [site.scheme]"
    ),
    (
      "<a href=\"java&#115;cript:alert(1)\">",
      "« javascript:alert(1) » : les adresses « javascript: » sont interdites. "
        + "Mener à un fichier du site. [site.scheme]"
    ),
    (
      "<a href=\"C:\\rapports\\mai.html\">",
      "« C:\\rapports\\mai.html » : les adresses « c: » sont interdites. "
        + "Mener à un fichier du site. [site.scheme]"
    ),
    (
      "<script type=module></script>",
      "« type=module » ne marche pas depuis un dossier partagé. "
        + "Écrire un script classique. [site.server-needed]"
    ),
    (
      "<script>window.fetch('a.json')</script>",
      "« fetch( » ne marche pas depuis un dossier partagé. "
        + "Écrire un script classique. [site.server-needed]"
    ),
    (
      "<base target=_blank>",
      "« <base> » ne marche pas depuis un dossier partagé. "
        + "Écrire un script classique. [site.server-needed]"
    ),
    (
      "<a href=\"../2024-05/index.html>",
      "Ce qui s'ouvre ici n'est jamais fermé. Fermer la balise ou le commentaire. [site.unclosed]"
    ),
    (
      "<!-- le reste de la page",
      "Ce qui s'ouvre ici n'est jamais fermé. Fermer la balise ou le commentaire. [site.unclosed]"
    ),
    (
      "<script>let a = 1",
      "Ce qui s'ouvre ici n'est jamais fermé. Fermer la balise ou le commentaire. [site.unclosed]"
    ),
  ])
  func `says what is wrong in a page`(html: String, expected: String) throws {
    #expect(try findings(inPage: html) == ["rapports/2024-06/index.html:1: " + expected])
  }

  @Test func `gives the line of each finding`() throws {
    let html = "<p id=a>\n<p id=b>\n<p id=a>\n<a href=c.html>\n"
    #expect(
      try findings([("p.html", html)]) == [
        "p.html:3: L'identifiant « a » est déjà pris dans cette page. Donner à chacun le sien. "
          + "[site.duplicate-id] (premier emploi : ligne 1)",
        "p.html:4: « c.html » ne mène à aucun fichier du site. "
          + "Le plus proche : « p.html ». [site.dead-link]",
      ])
  }

  @Test func `reads style sheets and scripts on their own`() throws {
    #expect(
      try findings([
        ("a/s.css", "p{}\n@import \"t.css\";\np { background: url(../image.png) }"),
        ("a/t.css", "p { mask: url(#rond) }"),
        ("a/u.js", "'use strict'\nlet r = new XMLHttpRequest()"),
      ]) == [
        "a/s.css:3: « ../image.png » ne mène à aucun fichier du site. "
          + "Aucun nom n'en est proche. [site.dead-link]",
        "a/u.js:2: « XMLHttpRequest » ne marche pas depuis un dossier partagé. "
          + "Écrire un script classique. [site.server-needed]",
      ])
  }

  @Test func `refuses paths that a disk would confuse`() throws {
    #expect(
      try findings([
        ("a.html", ""), ("a.html", ""), ("B.html", ""), ("b.html", ""), ("c", ""), ("C/d.html", ""),
        ("manifest.json", ""), ("sous/manifest.json", ""),
      ]) == [
        "C/d.html: « C » est à la fois un dossier et un fichier. Changer un des noms. "
          + "[site.path-collision] (le fichier : c)",
        "a.html: Deux fichiers ont le chemin « a.html ». "
          + "Changer un des codes dont viennent les noms. [site.path-collision]",
        "b.html: « b.html » et « B.html » ne diffèrent que par les majuscules. "
          + "Changer un des deux noms. [site.path-collision]",
        "manifest.json: « manifest.json » est réservé au manifeste du site. "
          + "Choisir un autre nom. [site.path-collision]",
      ])
  }

  @Test func `survives any bytes`() {
    var random = SeededGenerator(seed: 7)
    let alphabet = Array("<>/!-=\"'&#;%:?.ahref id=src url( \n".utf8) + [0, 0xC3, 0xFF]
    for _ in 0..<2000 {
      let length = Int.random(in: 0...60, using: &random)
      let bytes = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      var found = Findings()
      for name in ["a.html", "a.svg", "a.css", "a.js"] {
        guard let path = OutputPath(name) else { continue }
        _ = verify([OutputFile(path: path, bytes: bytes)], into: &found)
      }
      #expect(found.all.allSatisfy { $0.location.line >= 1 })
    }
  }
}
