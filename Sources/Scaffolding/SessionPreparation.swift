/// What whoever leads a session of territories holds.
func sessionFacilitatorText() -> String {
  """
  ## L’intention

  *À écrire : ce avec quoi chaque territoire doit repartir.*

  ## Déroulé

  ```deroule
  debut: 13 h 45
  etapes:
    - {duree: 15, quoi: "Ouvrir la visioconférence, essayer le son et le partage d’écran", qui: Action Tank}
    - {duree: 10, quoi: "Accueil, but et règles", qui: Action Tank}
    - {duree: 15, quoi: "La fiche de chaque territoire, trois minutes chacun", qui: Chaque territoire}
    - {duree: 20, quoi: "Ce qui se compare et ce qui ne se compare pas, critère par critère", qui: SIAO}
    - {duree: 15, quoi: "Lecture des graphiques : observer, puis expliquer", qui: SIAO}
    - {duree: 30, quoi: "Une pratique par territoire, conditions comprises", qui: Chaque territoire}
    - {duree: 20, quoi: Questions croisées, qui: Action Tank}
    - {duree: 10, quoi: "Engagements, un responsable et une date pour chacun", qui: Dijon Métropole}
  ```

  ## Les messages

  - **La comparabilité.** La note se lit de haut en bas, critère par critère. Une note C n’est pas une mauvaise note : c’est un autre choix.
  - **La base 100.** On compare des pentes, jamais des niveaux.
  - **Le taux.** Il monte quand on compte mieux. Demander d’abord combien de sources, ensuite combien de ménages.

  ## Les contresens attendus

  - *À écrire : ce qu’un graphique pourrait faire croire, et que répondre.*

  ## Chiffres sensibles et cases masquées

  Un chiffre d’un autre territoire ne se redit pas hors de la séance, même arrondi, même de mémoire.

  ```registre
  type: masques
  ```

  ## Écarts, et leur cause probable

  Ce qui suit ne parle que de notre territoire ; les autres disent eux-mêmes ce qui fait bouger leur courbe.

  ```registre
  type: anomalies
  ```

  ## Si le silence dure

  - Quel chiffre de votre fiche vous met le moins à l’aise ?
  - Qu’avez-vous arrêté cette année, et qui s’en est aperçu ?

  ## Qui solliciter

  *À écrire : quel territoire, sur quel point de sa fiche.*

  ## Ce qu’il ne faut pas promettre

  Ni une situation individuelle (convention, article 4.2), ni un chiffre d’un territoire sans son accord, ni une définition commune avant que chacun l’ait écrite.

  ## Matériel

  Le document des participants envoyé huit jours avant, imprimable en noir et blanc ; un relevé partagé à l’écran pour les engagements.

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

/// The sheet of the point with the core partners, before a session of territories.
func sessionPreparationText() -> String {
  """
  ## Objectif

  *À écrire : ce que les territoires sauront dire en sortant, en une phrase.*

  ## Décision attendue

  *À écrire : ce qui doit être tranché, et par qui.*

  ## À valider avec les partenaires-cœur

  - Les notes de comparabilité, territoire par territoire, relues par celui qu’elles concernent.
  - Les graphiques : leur mois de base, leur mois de taux.
  - Le cercle de diffusion de chaque fiche, écrit par le territoire lui-même.

  ## Hypothèses à éprouver

  - *À écrire : ce que nous croyons savoir avant la séance.*

  ## Ce qui manque aux données

  *À écrire : les valeurs, les sources, les fiches qui ne sont pas arrivées.*

  ```registre
  type: masques
  ```

  ## Risques

  - Un chiffre repris par la presse sans sa définition.
  - Un classement tiré du graphique des taux.

  ## Rôles

  Action Tank anime ; le SIAO présente la comparabilité ; chaque territoire parle de ses propres chiffres, personne à sa place.

  ## Diffusion

  Document des participants : les équipes des territoires, huit jours avant ; il ne sort pas de la séance sans l’accord de chacun. Le reste : le comité de suivi seulement.

  ```formulaire
  type: validation
  ```

  """
}
