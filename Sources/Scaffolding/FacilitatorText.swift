internal import Domain
internal import Pages

/// What whoever leads a workshop holds: the running order, what to say of each chart, what not to promise.
func facilitatorText(_ draft: Draft) -> String {
  """
  ## L’intention

  *À écrire : ce avec quoi chacun doit repartir, et ce que l’on ne cherche pas.*

  ## Déroulé

  ```deroule
  debut: 9 h
  etapes:
    - {duree: 30, quoi: "Installer la salle, accrocher les trois affiches", qui: Action Tank}
    - {duree: 10, quoi: "Accueil, ce que l’observation cherche, ce qu’elle s’interdit", qui: Dijon Métropole}
    - {duree: 15, quoi: "Ce qui a été fait depuis la dernière fois ; lire un chiffre avec sa limite", qui: SIAO}
    - {duree: 15, quoi: "Marche aux données, premier tour en silence", qui: Tous}
  \(steps(draft))\
    - {duree: 25, quoi: "Tourner la courbe, en cinq pas, sur un seul chiffre choisi par la salle", qui: Action Tank}
    - {duree: 10, quoi: "Décisions, avec un responsable et une date pour chacune", qui: SIAO}
    - {duree: 5, quoi: Fiche d’évaluation, qui: Tous}
  ```

  ## Tourner la courbe, cinq pas

  1. **La courbe et sa suite probable.** Où va-t-elle si rien ne change ? Chacun prolonge le trait à la main.
  2. **L’histoire derrière.** Qu’est-ce qui l’a faite ainsi ? Trois causes, pas davantage.
  3. **Les partenaires.** Qui peut agir sur chaque cause, ici ou ailleurs ?
  4. **Ce qui marche.** Déjà essayé, ici ou sur un autre territoire, même à peu de frais.
  5. **Ce que nous ferons.** Une action, un responsable, une date pour regarder.

  ## Graphique par graphique

  \(guidance(draft))
  ## Chiffres sensibles et cases masquées

  ```registre
  type: masques
  ```

  ## Écarts, et leur cause probable

  ```registre
  type: anomalies
  ```

  ## Ce qu’il ne faut pas promettre

  - **Aucun cas individuel.** La finalité est d’observer et de décrire (convention, article 4.2). Une situation portée en salle est renvoyée à la commission compétente, hors de l’atelier.
  - *À écrire : ce qui n’est pas décidé, et que la salle pourrait croire acquis.*

  ## Qui solliciter

  *À écrire : qui, dans la salle, sait ce que les données ne disent pas, par organisme.*

  ## Matériel et affiches

  - Trois affiches A3, une par graphique
  - Le document des participants, un exemplaire par personne, imprimé la veille
  - Feutres, gommettes de deux couleurs, une horloge visible de tous

  ---

  ## Fiche d’évaluation

  ```formulaire
  type: evaluation
  ```

  ---

  ## Trame du compte rendu

  ```formulaire
  type: compte-rendu
  ```

  """
}

/// A step for each chart, by the title that the brief gives it.
private func steps(_ draft: Draft) -> String {
  draft.charts.map { chart in
    let title = markdownText(chart.indicator.label)
    let words = yamlText("Graphique « \(title) », **\(chart.prompt.rawValue)**")
    return "  - {duree: 20, quoi: \(words), qui: Action Tank}\n"
  }.joined()
}

/// What to say of each chart; the answer to a misreading is the limit that the dictionary gives the figure.
private func guidance(_ draft: Draft) -> String {
  draft.charts.map { chart in
    let caveat = chart.indicator.caveat
    let answer = caveat.isEmpty ? "*À écrire : comment répondre.*" : markdownText(caveat)
    return """
      ```animation
      graphique: \(chart.name)
      message: "*À écrire : la phrase que la salle doit retenir.*"
      contresens: "*À écrire : ce que l’on pourrait mal lire.*"
      reponse: \(yamlText(answer))
      cause: "*À écrire : ce qui explique un écart, ou « aucune connue ».*"
      relance: \(yamlText(chart.whenSilent))
      ```

      """
  }.joined(separator: "\n")
}
