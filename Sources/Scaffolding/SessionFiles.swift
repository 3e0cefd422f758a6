internal import Diagnostics
internal import Domain

/// The folder of an inter-territory session.
func sessionFiles(_ code: PageSlug, _ day: Day, _ draft: Draft) -> [InputFile] {
  [file("inter-territoires/\(code)/brief.md", sessionBrief(code, day, draft))]
}

private func sessionBrief(_ code: PageSlug, _ day: Day, _ draft: Draft) -> String {
  """
  \(meetingHeader("Partager entre territoires, \(code)", day, draft))

  ## But et règles

  Apprendre les uns des autres, sans classement : chaque territoire compte selon ses propres règles.

  ## Qui est là

  *À écrire : les territoires et leurs organismes, sans nom de personne.*

  ## Ce que nous apportons

  \(quotations(draft))
  ## La fiche de chaque territoire

  ```territoires
  type: cartes
  ```

  ## Ce qui se compare

  ```territoires
  type: comparabilite
  ```

  ## Comment chacun a intégré ses sources

  ```territoires
  type: recits
  ```

  ## Une pratique par territoire

  ```territoires
  type: pratiques
  ```

  ## Nos questions aux autres

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

  ## Ce que chacun demande

  ```territoires
  type: questions
  ```

  ## Animer le partenariat

  ```territoires
  type: animation
  ```

  ## Engagements jusqu’à la prochaine fois

  - *À écrire : qui fait quoi, et pour quand.*

  ## Annexe : les réserves, mot pour mot

  ```territoires
  type: reserves
  ```

  """
}
