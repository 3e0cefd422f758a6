internal import Diagnostics
internal import Domain
internal import Pages

/// The narrative of a month.
func reportFiles(_ month: Month, _ draft: Draft) -> [InputFile] {
  [file("rapports/\(month).md", reportText(month, draft))]
}

private func reportText(_ month: Month, _ draft: Draft) -> String {
  """
  ---
  mois: \(month)
  etat: brouillon
  ---

  ## Ce qui change ce mois-ci

  \(quotations(draft))\
  *À écrire : ce qui a changé sur le terrain, et ce que ces chiffres ne disent pas.*

  ## À lire avec prudence

  - *À écrire : ce qui ne se compare pas, ce qui est provisoire, ce qui manque.*

  ```encadre
  titre: Ce que ces chiffres ne voient pas
  texte: "*À écrire : qui n’y est pas, et pourquoi.*"
  ```

  \(questionBlocks(draft.questionsOfTheMonth))
  """
}
