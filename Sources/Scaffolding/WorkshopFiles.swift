internal import Diagnostics
internal import Domain
internal import French

/// The folder of a workshop: brief, facilitator's document, preparation sheet.
func workshopFiles(_ code: PageSlug, _ day: Day, _ draft: Draft) -> [InputFile] {
  let folder = "ateliers/\(code)"
  return [
    file(folder + "/brief.md", workshopBrief(code, day, draft)),
    file(folder + "/animateur.md", facilitatorText(draft)),
    file(folder + "/preparation.md", preparationText()),
  ]
}

private func workshopBrief(_ code: PageSlug, _ day: Day, _ draft: Draft) -> String {
  """
  \(meetingHeader("Atelier \(code)", day, draft))

  ## Pourquoi nous nous réunissons

  *À écrire : le thème, et ce que l’atelier doit permettre de décider, en deux phrases.*

  ## Ordre du jour

  - Accueil et tour de table
  - Ce qui a été fait depuis la dernière fois
  - Lecture silencieuse, crayon en main
  - Trois graphiques, trois temps : observer, expliquer, agir
  - Décisions et suite

  ## Autour de la table

  *À écrire : les organismes invités, sans nom de personne.*

  ## Les chiffres à connaître

  ```chiffres
  indicateurs: [\(codes(draft.headline))]
  ```

  \(quotations(draft))
  ## Trois graphiques à annoter

  \(charts(draft))
  ## Ce que les données ne voient pas

  ```encadre
  titre: À garder en tête
  texte: "*À écrire : qui manque dans ces chiffres, et pourquoi.*"
  ```

  ## Où en sont les décisions

  ```registre
  type: decisions
  ```

  ## Une piste à essayer

  ```formulaire
  type: piste
  ```

  """
}

/// Three charts, each with its question, in the order of the three moments of a workshop.
private func charts(_ draft: Draft) -> String {
  let prompts = [
    ("observer", "Qu’est-ce qui étonne dans ce graphique, et quel mois ?"),
    ("expliquer", "Qu’est-ce qui, sur le terrain, explique ce que l’on voit ?"),
    ("agir", "Que pourrions-nous essayer ensemble d’ici la prochaine fois ?"),
  ]
  return zip(draft.charted, prompts).map { indicator, prompt in
    """
    ```graphique
    id: \(indicator.id)
    type: courbe
    titre: "\(indicator.label)"
    indicateur: \(indicator.id)
    mois: 18
    ```

    ```question
    texte: \(prompt.1)
    aide: \(prompt.0)
    ```


    """
  }.joined()
}

private func facilitatorText(_ draft: Draft) -> String {
  """
  ## Déroulé

  ```deroule
  debut: 9 h 30
  etapes:
    - {duree: 15, quoi: Accueil et tour de table, qui: SIAO}
    - {duree: 10, quoi: Ce qui a été fait depuis la dernière fois, qui: SIAO}
    - {duree: 15, quoi: "Lecture silencieuse, crayon en main", qui: Action Tank}
    - {duree: 75, quoi: "Trois graphiques : observer, expliquer, agir", qui: Action Tank}
    - {duree: 25, quoi: Une piste à essayer, qui: Action Tank}
    - {duree: 10, quoi: Décisions et suite, qui: SIAO}
  ```

  ## Ce que dit chaque graphique

  \(guidance(draft))
  ## Ce qu’il ne faut pas promettre

  Aucune situation individuelle n’est examinée ni suivie à partir de ces chiffres : ils décrivent, ils n’orientent personne.

  *À écrire : ce qui n’est pas décidé, et que la salle pourrait croire acquis.*

  ## Matériel

  - Le document des participants, imprimé
  - Les affiches, des feutres, des notes repositionnables

  """
}

private func guidance(_ draft: Draft) -> String {
  draft.charted.map { indicator in
    """
    ```animation
    graphique: \(indicator.id)
    message: "*À écrire : la phrase que la salle doit retenir.*"
    contresens: "*À écrire : ce que l’on pourrait mal lire.*"
    reponse: "*À écrire : comment répondre.*"
    relance: Qu’est-ce qui vous surprend ?
    ```


    """
  }.joined()
}

/// The sheet of the point with the core partners.
private func preparationText() -> String {
  """
  ## Objectif de la séance

  *À écrire : en une phrase.*

  ## Décision attendue

  *À écrire : ce qui doit être tranché, et par qui.*

  ## Hypothèses à vérifier

  - *À écrire : ce que nous croyons savoir avant la séance.*

  ## Rôles

  - *À écrire : qui ouvre, qui anime, qui note, par organisme.*

  ## Risques

  - *À écrire : ce qui peut mal tourner, et la parade.*

  ## Diffusion

  *À écrire : qui reçoit le document des participants, et quand.*

  """
}
