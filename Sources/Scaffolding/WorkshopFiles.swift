internal import Diagnostics
internal import Domain
internal import French
internal import Pages

/// The folder of a workshop: brief, facilitator's document, preparation sheet.
func workshopFiles(_ code: PageSlug, _ day: Day, _ draft: Draft) -> [InputFile] {
  let folder = "ateliers/\(code)"
  return [
    file(folder + "/brief.md", workshopBrief(day, draft)),
    file(folder + "/animateur.md", facilitatorText(draft)),
    file(folder + "/preparation.md", preparationText()),
  ]
}

/// Four sheets: why and how much, two charts, the third and what is not seen, units and what comes next.
private func workshopBrief(_ day: Day, _ draft: Draft) -> String {
  """
  \(meetingHeader("Un thème à choisir", day, hours: "9 h 30 – 12 h", draft))

  ## Pourquoi ce thème

  *À écrire : ce que l’atelier doit permettre de décider, en deux phrases, et les organismes autour de la table, sans nom de personne.*

  \(quotation(draft))
  ## Ordre du jour

  ```deroule
  debut: 9 h 30
  etapes:
    - duree: 25
      quoi: Accueil ; ce qui a été fait depuis la dernière fois
    - duree: 80
      quoi: Lecture silencieuse, crayon en main, puis trois graphiques à annoter
    - duree: 30
      quoi: De la courbe à l’action, une piste à essayer
    - duree: 15
      quoi: Décisions, évaluation, suite
  ```

  ## Cinq chiffres à connaître

  ```chiffres
  indicateurs: [\(codes(draft.headline))]
  ```

  ---

  ## Trois graphiques à annoter

  \(chartSheets(draft))
  ## Ce que les données ne voient pas

  ```encadre
  titre: À garder en tête
  texte: "*À écrire : qui manque dans ces chiffres, et pourquoi.*"
  ```

  ```encadre
  titre: Ce dont nous ne parlerons pas
  texte: D’aucune situation individuelle. Les chiffres observent et décrivent ; ils ne servent à décider pour personne.
  ```

  ---

  ## Les unités de ce document

  ```registre
  type: unites
  ```

  ## Ce qui a été décidé, et où cela en est

  ```registre
  type: decisions
  ```

  ## Une piste d’expérimentation

  ```formulaire
  type: piste
  ```

  """
}

/// Two charts a sheet, each with its question; the sheet of the third goes on with other things.
private func chartSheets(_ draft: Draft) -> String {
  let charts = draft.charts.map { chart in
    """
    ```graphique
    id: \(chart.name)
    type: courbe
    titre: \(yamlText(markdownText(chart.indicator.label)))
    indicateur: \(chart.indicator.id)
    mois: 12
    ```

    \(chart.question)
    """
  }
  return charts.prefix(2).joined(separator: "\n") + "\n---\n\n" + charts.dropFirst(2).joined()
}

/// The sheet of the point with the core partners.
private func preparationText() -> String {
  """
  ## Objectif

  *À écrire : ce que les participants sauront dire en sortant, en une phrase.*

  ## Décision souhaitée

  *À écrire : ce qui doit être tranché, et par qui.*

  ## Hypothèses à éprouver

  1. *À écrire : ce que nous croyons savoir avant la séance.*

  ## Graphiques à valider

  ```registre
  type: graphiques
  ```

  ## Ce qui manque aux données

  ```registre
  type: masques
  ```

  ## Rôles

  - *À écrire : qui ouvre, qui anime, qui tient l’horloge, qui répond sur les définitions, par organisme.*

  ## Risques

  - *À écrire : ce qui peut mal tourner, et la parade.*

  ## Diffusion

  Document des participants : les organisations invitées, sur papier. Le reste : le comité de suivi seulement.

  ```formulaire
  type: validation
  ```

  """
}
