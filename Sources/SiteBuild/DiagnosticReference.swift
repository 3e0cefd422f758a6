internal import Diagnostics

/// The reference of all diagnostics as Markdown, in French; `docs/reference/diagnostics.md` is its copy.
package func diagnosticReference() -> String {
  var text = """
    # Les diagnostics

    Chaque ligne de `synchro check` finit par l'identifiant d'une règle, entre crochets ; `synchro explain ID` en dit autant
    que cette page. Une erreur (`error`) empêche de publier ; un avertissement (`warning`) non ; une note explique.

    """
  for rule in catalogue {
    text +=
      "\n## `\(rule.id)` — \(rule.title) (`\(rule.severity.rawValue)`)\n\n\(rule.explanation)\n"
  }
  return text
}
