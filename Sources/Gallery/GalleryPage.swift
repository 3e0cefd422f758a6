internal import Charts
internal import Markup

/// The page of every example in every circumstance.
///
/// - Parameter css: the theme's sheet.
/// - Returns: the page, and the faults that the lint found in its drawings.
func galleryPage(css: HTML) -> (page: HTML, faults: [String]) {
  var faults: [String] = []
  var sections = HTML()
  var number = 0
  for example in Example.all {
    sections += heading(example)
    for circumstance in Circumstance.allCases {
      number += 1
      let outcome = example.outcome(circumstance, number: number)
      if case .drawn(let exhibit) = outcome {
        let id = example.label(circumstance, number).id
        faults += exhibit.faults.map { "\(id) : \($0.message)" }
      }
      sections += section(example, circumstance, outcome)
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
  <nav aria-label="Genres"><ul>\(Example.all.map(link))</ul></nav>
  \(chartDefinitions())\(sections)</main>
  </body>
  </html>

  """
}

private func link(_ example: Example) -> HTML {
  "<li><a href=\"#\(example.id)\">\(example.name)</a></li>"
}

private func heading(_ example: Example) -> HTML {
  let block = example.block.map { "```graphique\n\($0)\n```" }
  return """
    <h2 id="\(example.id)">\(example.name)</h2>
    <p>\(example.question)</p>
    \(block.map { "<pre><code>\($0)</code></pre>" as HTML })

    """
}

private func section(
  _ example: Example, _ circumstance: Circumstance, _ outcome: Example.Outcome
) -> HTML {
  """
  <h3 id="\(example.id)-\(circumstance.id)">\(circumstance.rawValue)</h3>
  <p>\(circumstance.explanation)</p>
  \(shown(outcome))
  """
}

private func shown(_ outcome: Example.Outcome) -> HTML {
  switch outcome {
  case .drawn(let exhibit):
    exhibit.html
      + exhibit.faults.map { "<p><strong>Défaut : \($0.message)</strong></p>\n" as HTML }.joined()
  case .refused(let reason): "<p>Ce genre refuse de telles données : \(reason)</p>\n"
  case .unknown: "<p>Ce genre n’a pas cette circonstance.</p>\n"
  }
}
