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
  titre: Comité de suivi, édition \(month.frenchOf.replacing("\u{A0}", with: " "))
  date: \(Day.middle(of: month.next))
  mois: \(month)
  lieu: à fixer
  horaires: 9 h 30 – 11 h
  suite: date du prochain comité à fixer
  ---

  ## Ordre du jour

  ```deroule
  debut: 9 h 30
  etapes:
    - {duree: 5, quoi: Compte rendu de la séance précédente, qui: Dijon Métropole}
    - {duree: 20, quoi: Suivi de l’intégration des données, qui: SIAO}
    - {duree: 25, quoi: Suivi des indicateurs produits, qui: SIAO}
    - {duree: 20, quoi: Préparation des temps d’animation, qui: Action Tank}
    - {duree: 15, quoi: "Décisions, échéances, arbitrages", qui: Dijon Métropole}
    - {duree: 5, quoi: Relevé de décisions et prochaines étapes, qui: Dijon Métropole}
  ```

  ## Séance précédente

  ```registre
  type: seance-precedente
  ```

  ## 1. Suivi de l’intégration des données

  *À écrire : ce qui est arrivé, ce qui manque, en deux phrases.*

  \(register("receptions", "sources", "controles", "conventions", "sources-a-venir"))
  ## 2. Suivi des indicateurs produits

  \(quotations(draft))\
  *À écrire : ce qui a changé, et ce qui ne se compare pas.*

  \(register("indicateurs", "revisions", "ruptures"))
  ### Validation demandée

  ```formulaire
  type: publication
  ```

  ## 3. Préparation des temps d’animation

  *À écrire : l’état de la prochaine séance.*

  \(register("reunions"))
  ## 4. Décisions et expérimentations

  \(register("decisions-ouvertes", "experimentations"))
  ## 5. Échéances des conventions

  \(register("echeances"))
  ## 6. Points à arbitrer

  - *À écrire : la question, les choix possibles, ce que chacun entraîne.*

  ## 7. Compte rendu à remplir

  ```formulaire
  type: compte-rendu-comite
  ```

  """
}

/// A block for each list.
private func register(_ subjects: String...) -> String {
  subjects.map { "```registre\ntype: \($0)\n```\n" }.joined(separator: "\n")
}
