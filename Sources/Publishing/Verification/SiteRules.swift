package import Diagnostics

/// Every rule of verification, for `synchro explain`.
package let publishingRules: [Rule] = [
  deadLink, deadAnchor, duplicateID, rootURL, externalResource, forbiddenScheme, serverNeeded,
  pathCollision, unclosedMarkup,
]

let deadLink = Rule(
  "site.dead-link", .error, "lien vers un fichier absent",
  """
  Une page mène à un fichier que le site ne contient pas. La cause est d'ordinaire un nom mal écrit dans un \
  gabarit ou dans un texte. Écrire le chemin d'un fichier du site, relatif à la page, nom de fichier compris.
  """)

let deadAnchor = Rule(
  "site.dead-anchor", .error, "lien vers une ancre absente",
  """
  Un lien ou une étiquette désigne, après #, un élément que la page visée ne contient pas. Donner cet \
  identifiant à l'élément voulu, ou corriger le lien.
  """)

let duplicateID = Rule(
  "site.duplicate-id", .error, "identifiant en double",
  """
  Deux éléments d'une page portent le même id : un lien ou une étiquette ne saurait lequel choisir. Donner à \
  chacun son identifiant.
  """)

let rootURL = Rule(
  "site.root-url", .error, "adresse depuis la racine du serveur",
  """
  Une adresse qui commence par / ne mène nulle part quand le site est ouvert depuis un dossier partagé ou une \
  clé USB. Écrire une adresse relative à la page.
  """)

let externalResource = Rule(
  "site.external-resource", .error, "ressource d'un autre site",
  """
  Une page charge une image, une police, une feuille de style ou un script d'un autre site : elle serait \
  incomplète sans réseau et signalerait ses lecteurs à ce site. Copier le fichier dans le thème.
  """)

let forbiddenScheme = Rule(
  "site.scheme", .error, "adresse d'une sorte interdite",
  """
  Les liens vont à un fichier du site, ou par https:, http:, mailto: ou tel:. Une adresse javascript: exécute \
  un programme ; une adresse file: ou C: ne vaut que sur un poste.
  """)

let serverNeeded = Rule(
  "site.server-needed", .error, "page qui demande un serveur",
  """
  Les modules, fetch() et les autres appels du réseau échouent quand la page est ouverte depuis un dossier ; \
  <base> y change le sens de tous les liens. Écrire un script classique, et ses données dans un fichier .js.
  """)

let pathCollision = Rule(
  "site.path-collision", .error, "deux fichiers au même endroit",
  """
  Deux pages, ou un fichier et un dossier, ont le même chemin, ou deux chemins que seules les majuscules \
  distinguent : sous Windows, l'un écraserait l'autre. Changer un des codes dont viennent les noms.
  """)

let unclosedMarkup = Rule(
  "site.unclosed", .error, "balise ou commentaire sans fin",
  """
  Une balise, un commentaire, un script ou un style n'est pas fermé ; le navigateur avale la suite de la page. \
  Fermer ce qui a été ouvert, dans le gabarit.
  """)
