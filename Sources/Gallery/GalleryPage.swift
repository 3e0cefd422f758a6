internal import Charts
internal import Markup

/// The page of every kind in every circumstance.
///
/// - Parameter css: the theme's sheet.
/// - Returns: the page, and the faults that the lint found in its drawings.
func galleryPage(css: HTML) -> (page: HTML, faults: [String]) {
  var faults: [String] = []
  var sections = HTML()
  var number = 0
  for kind in Kind.all {
    sections += heading(kind)
    for circumstance in Circumstance.allCases {
      number += 1
      let frame = frame(kind, circumstance, number)
      let exhibit = kind.exhibit(circumstance, frame)
      faults += (exhibit?.faults ?? []).map { "\(frame.id) : \($0.message)" }
      sections += section(kind, circumstance, exhibit)
    }
  }
  return (page(css: css, sections), faults)
}

private func page(css: HTML, _ sections: HTML) -> HTML {
  """
  <!doctype html>
  <html lang="fr">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Galerie des graphiques</title>
  <style>
  \(css)
  .galerie { max-width: 48rem; margin: 0 auto; padding: 1rem; }
  .galerie pre { white-space: pre-wrap; }
  @media print { .galerie { max-width: none; padding: 0; } }
  </style>
  </head>
  <body>
  <main class="galerie">
  <h1>Galerie des graphiques</h1>
  <p>Chaque genre de graphique, dans chaque circonstance. Tous les nombres sont inventés.</p>
  <nav aria-label="Genres"><ul>\(Kind.all.map(link))</ul></nav>
  \(chartDefinitions())\(sections)</main>
  </body>
  </html>

  """
}

private func link(_ kind: Kind) -> HTML {
  "<li><a href=\"#\(kind.id)\">\(kind.name)</a></li>"
}

private func heading(_ kind: Kind) -> HTML {
  let block = kind.block.map { "```graphique\n\($0)\n```" }
  return """
    <h2 id="\(kind.id)">\(kind.name)</h2>
    <p>\(kind.question)</p>
    \(block.map { "<pre><code>\($0)</code></pre>" as HTML })

    """
}

private func section(_ kind: Kind, _ circumstance: Circumstance, _ exhibit: Exhibit?) -> HTML {
  let refusal: HTML =
    kind.lacks.contains(circumstance)
    ? "<p>Ce genre n’a pas cette circonstance.</p>\n"
    : "<p>Ce genre refuse de telles données.</p>\n"
  return """
    <h3 id="\(kind.id)-\(circumstance.id)">\(circumstance.rawValue)</h3>
    <p>\(circumstance.explanation)</p>
    \(exhibit?.html ?? refusal)\(exhibit?.faults.map { "<p><strong>Défaut : \($0.message)</strong></p>\n" as HTML } ?? [])
    """
}

func frame(_ kind: Kind, _ circumstance: Circumstance, _ number: Int) -> ChartFrame {
  ChartFrame(
    id: "fig-\(kind.id)-\(circumstance.id)", number: number,
    title: "\(kind.name)\u{A0}: \(circumstance.rawValue.lowercased())", measure: "Exemple",
    place: "Dijon Métropole", unit: "ménages", scope: "ménages inventés", source: "aucune")
}
