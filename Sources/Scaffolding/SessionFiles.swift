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

private func sessionFacilitatorText() -> String {
  """
  ## Déroulé

  ```deroule
  debut: 14 h
  etapes:
    - {duree: 10, quoi: "Accueil, but et règles", qui: Action Tank}
    - {duree: 15, quoi: "La fiche de chaque territoire, trois minutes chacun", qui: Chaque territoire}
    - {duree: 20, quoi: Ce qui se compare et ce qui ne se compare pas, qui: SIAO}
    - {duree: 15, quoi: Lecture des graphiques, qui: SIAO}
    - {duree: 30, quoi: Une pratique par territoire, qui: Chaque territoire}
    - {duree: 20, quoi: Questions croisées, qui: Action Tank}
    - {duree: 10, quoi: Engagements et date, qui: Dijon Métropole}
  ```

  ## Les messages

  - **La comparabilité.** La note se lit de haut en bas, critère par critère. Une note C n’est pas une mauvaise note : c’est un autre choix.
  - **La base 100.** On compare des pentes, jamais des niveaux.
  - **Le taux.** Il monte quand on compte mieux. Demander d’abord combien de sources, ensuite combien de ménages.

  ## Les contresens attendus

  - *À écrire : ce qu’un graphique pourrait faire croire, et que répondre.*

  ## Si le silence dure

  - Quel chiffre de votre fiche vous met le moins à l’aise ?
  - Qu’avez-vous arrêté cette année, et qui s’en est aperçu ?

  ## Ce qu’il ne faut pas promettre

  Ni une situation individuelle, ni un chiffre d’un territoire sans son accord, ni une définition commune avant que chacun l’ait écrite.

  ## Matériel

  Le document des participants envoyé huit jours avant, imprimable en noir et blanc ; un relevé partagé à l’écran pour les engagements.

  """
}

private func sessionPreparationText() -> String {
  """
  ## Objectif

  *À écrire : ce avec quoi chaque territoire doit repartir.*

  ## Décision attendue

  *À écrire : ce qui doit être tranché, et par qui.*

  ## À valider avec les partenaires-cœur

  - Les notes de comparabilité, territoire par territoire, relues par celui qu’elles concernent.
  - Les graphiques : leur mois de base, leur mois de taux.
  - Le cercle de diffusion de chaque fiche, écrit par le territoire lui-même.

  ## Hypothèses à éprouver

  - *À écrire : ce que nous croyons savoir avant la séance.*

  ## Ce qui manque

  *À écrire : les valeurs, les sources, les fiches qui ne sont pas arrivées.*

  ## Risques

  - Un chiffre repris par la presse sans sa définition.
  - Un classement tiré du graphique des taux.

  ## Rôles

  Action Tank anime ; le SIAO présente la comparabilité ; chaque territoire parle de ses propres chiffres, personne à sa place.

  """
}
