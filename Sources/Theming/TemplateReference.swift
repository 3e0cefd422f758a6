/// Writes `docs/reference/gabarits.md` from the contract; a test keeps the file equal to this text.
package func templateReference() -> String {
  referenceOpening + namesTable(TemplateContract.entries.map(\.field)) + referenceClosing
}

private func namesTable(_ fields: [TemplateField]) -> String {
  let rows = fields.map { "| `\($0.name)` | \(usage(of: $0)) | \($0.meaning) |\n" }
  return "| nom | s’écrit | contenu |\n| --- | --- | --- |\n" + rows.joined()
}

/// How a template writes a name of each kind.
private func usage(of field: TemplateField) -> String {
  let name = field.name
  return switch field.kind {
  case .text: "`{{\(name)}}`"
  case .html: "`{{{\(name)}}}`"
  case .flag: "`{{#\(name)}}…{{/\(name)}}`"
  case .list(let item): "`{{#\(name)}}\(insideUsage(of: item)){{/\(name)}}`"
  case .record: "`{{#\(name)}}\(insideUsage(of: field.kind)){{/\(name)}}`"
  }
}

private func insideUsage(of item: TemplateKind) -> String {
  switch item {
  case .text: "{{.}}"
  case .html: "{{{.}}}"
  case .record(let fields): fields.first.map { "{{.\($0.name)}}" } ?? ""
  case .flag, .list: ""
  }
}

private let referenceOpening = """
  # Les gabarits d’un thème

  Un thème est un dossier : trois gabarits Mustache obligatoires, des gabarits partiels, des feuilles de
  style, et ce qu’elles citent.

  | fichier | rôle |
  | --- | --- |
  | `page.mustache` | une page du site : navigation, fil d’Ariane, pied |
  | `brief.mustache` | un document à imprimer : en-tête courant, pas de navigation sur le papier |
  | `planches.mustache` | un diaporama, des affiches : rien autour du corps, dont chaque section est une planche |
  | `NOM.mustache` | un gabarit partiel, inclus par `{{>NOM}}` |
  | `*.css` | réunies en une feuille, dans l’ordre de leurs noms |
  | le reste | copié tel quel dans `assets/` : une feuille le cite par son chemin dans le thème |

  ## Noms

  Les trois cadres reçoivent les mêmes noms. Une valeur est déjà mise en forme : un gabarit la place,
  il ne calcule, n’arrondit et ne masque rien.


  """

private let referenceClosing = """

  Un lien (`menu`, `fil`, `sommaire`, `precedent`, `suivant`, `pied`) porte `.libelle`, `.lien` et le
  drapeau `.courant`.

  ## Règles

  - Un texte s’écrit `{{nom}}` et il est échappé ; du HTML s’écrit `{{{nom}}}` et ne l’est pas. Jamais l’inverse.
  - `{{#nom}}…{{/nom}}` : le contenu est répété pour chaque élément d’une liste, montré si le drapeau est vrai
    ou si le texte n’est pas vide. `{{^nom}}…{{/nom}}` : le contraire.
  - Dans la section d’une liste, d’un texte ou d’un lien, un nom commence par un point (`{{.libelle}}`) et
    désigne l’élément ; `{{.}}` est l’élément lui-même. Les noms de la page n’y sont pas visibles. La section
    d’un drapeau ne change rien aux noms.
  - `{{^empty(menu)}}…{{/empty(menu)}}` entoure une liste qui a des éléments ; dans une liste,
    `{{#first()}}` et `{{^last()}}` servent aux séparateurs. Il n’y a pas d’autre transformation.
  - `{{! … }}` est un commentaire. Les autres balises de Mustache (`{{<`, `{{$`, `{{=`, `{{%`) sont refusées.
  - Une feuille de style ne cite aucun site extérieur et n’a pas de `@import`.

  Tout écart est signalé avant la construction, avec le fichier, la ligne et la colonne.

  """
