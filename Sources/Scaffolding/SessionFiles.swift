internal import Diagnostics
internal import Domain
internal import French

/// The folder of an inter-territory session: brief, facilitator's document, preparation sheet.
func sessionFiles(_ code: PageSlug, _ day: Day, _ draft: Draft) -> [InputFile] {
  let folder = "inter-territoires/\(code)"
  return [
    file(folder + "/brief.md", sessionBrief(day, draft)),
    file(folder + "/animateur.md", sessionFacilitatorText()),
    file(folder + "/preparation.md", sessionPreparationText()),
  ]
}

private func sessionBrief(_ day: Day, _ draft: Draft) -> String {
  """
  \(meetingHeader("Partager entre territoires", day, hours: "14 h – 16 h", draft))

  ## But et règles

  Apprendre les uns des autres, sans classement : chaque territoire compte selon ses propres règles.

  - Aucun total entre territoires, aucun rang : l’ordre est toujours le même, le nôtre puis l’alphabet.
  - Un chiffre d’un autre territoire se cite avec ses réserves, et ne sort pas de la séance sans son accord.
  - Ce qui manque reste manquant.

  ## Qui est là

  *À écrire : les équipes des territoires et qui anime, sans nom de personne.*

  ## Ordre du jour

  ```deroule
  debut: 14 h
  etapes:
    - {duree: 25, quoi: "Accueil, but et règles ; la fiche de chaque territoire"}
    - {duree: 35, quoi: "Ce qui se compare et ce qui ne se compare pas ; lecture des graphiques"}
    - {duree: 30, quoi: Une pratique par territoire}
    - {duree: 20, quoi: Questions croisées}
    - {duree: 10, quoi: "Engagements, date de la prochaine fois"}
  ```

  ## Les chiffres

  ```chiffres
  indicateurs: [\(codes(draft.headline))]
  ```

  ---

  ## La fiche de chaque territoire

  ```territoires
  type: cartes
  ```

  ## Ce qui se compare

  \(quotation(draft))
  ```territoires
  type: comparabilite
  ```

  ## Les séries qui se comparent

  \(comparisonBlocks(draft))
  ## Comment chacun a intégré ses sources

  ```territoires
  type: recits
  ```

  ## Une pratique par territoire

  ```territoires
  type: pratiques
  ```

  ## Nos questions, les leurs

  ```question
  texte: Comment avez-vous obtenu la source qui nous manque encore ?
  aide: observer
  ```

  ```question
  texte: Qu’est-ce qui a changé dans vos réunions depuis que vous partagez ces chiffres ?
  aide: expliquer
  ```

  ```question
  texte: Quelle pratique recommanderiez-vous, et à quelles conditions ?
  aide: agir
  ```

  ### Ce que chacun demande

  ```territoires
  type: questions
  ```

  ## Animer le partenariat

  ```territoires
  type: animation
  ```

  ## Engagements

  - *À écrire : qui fait quoi, et pour quand.*

  ## Annexe : les réserves, mot pour mot

  ```territoires
  type: reserves
  ```

  """
}

/// The charts that the sheets allow; words where they allow none.
private func comparisonBlocks(_ draft: Draft) -> String {
  guard let comparison = draft.comparison else {
    return "Aucune série ne se compare encore : les fiches des territoires disent pourquoi.\n"
  }
  let index = comparison.base.map { base in
    """
    ```territoires
    type: base100
    indicateur: \(comparison.indicator)
    base: \(base)
    ```

    """
  }
  let rate = comparison.rate.map { month in
    """
    ```territoires
    type: taux
    indicateur: \(comparison.indicator)
    mois: \(month)
    ```

    Un taux plus haut peut venir de sources plus nombreuses : mieux compter fait monter le nombre.

    """
  }
  return [index, rate].compactMap { $0 }.joined(separator: "\n")
}
