internal import Diagnostics
internal import Domain
internal import French

/// The committee's pack of a month, in the order of its three subjects.
func committeeFiles(_ month: Month, _ draft: Draft) -> [InputFile] {
  [file("comites/\(month).md", committeeText(month, draft))]
}

private func committeeText(_ month: Month, _ draft: Draft) -> String {
  """
  ---
  titre: Comité de suivi \(month.frenchOf.replacing("\u{A0}", with: " "))
  date: \(month.next)-15
  mois: \(month)
  lieu: à fixer
  horaires: 9 h 30 – 11 h
  ---

  ## Ordre du jour

  - Compte rendu du comité précédent, à approuver
  - Suivi de l’intégration des données
  - Suivi des indicateurs produits
  - Préparation des temps d’animation
  - Points à arbitrer

  ## Suivi de l’intégration des données

  ```registre
  type: sources
  ```

  ## Suivi des indicateurs produits

  ```chiffres
  indicateurs: [\(codes(draft.headline))]
  ```

  \(quotations(draft))
  ## Préparation des temps d’animation

  *À écrire : l’état de la prochaine séance.*

  ## Décisions et expérimentations

  ```registre
  type: decisions
  ```

  ```registre
  type: experimentations
  ```

  ## Obligations à venir

  ```registre
  type: echeances
  ```

  ## Points à arbitrer

  - *À écrire : la question, les choix possibles, ce que chacun entraîne.*

  """
}
