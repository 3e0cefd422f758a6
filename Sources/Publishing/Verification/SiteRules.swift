package import Diagnostics

/// Every rule of verification, for `synchro explain`.
package let publishingRules: [Rule] = [
  .siteDeadLink, .siteDeadAnchor, .siteDuplicateId, .siteRootUrl, .siteExternalResource,
  .siteScheme, .siteServerNeeded,
  .sitePathCollision, .siteUnclosed,
]

extension Rule {
  static let siteDeadLink = Rule(
    "site.dead-link", .error, "Lien vers un fichier absent",
    """
    Une page mène à un fichier que le site ne contient pas. La cause est d'ordinaire un nom mal écrit dans un \
    gabarit ou dans un texte. Écrire le chemin d'un fichier du site, relatif à la page, nom de fichier compris.
    """)

  static let siteDeadAnchor = Rule(
    "site.dead-anchor", .error, "Lien vers une ancre absente",
    """
    Un lien ou une étiquette désigne, après #, un élément que la page visée ne contient pas. Donner cet \
    identifiant à l'élément voulu, ou corriger le lien.
    """)

  static let siteDuplicateId = Rule(
    "site.duplicate-id", .error, "Identifiant en double",
    """
    Deux éléments d'une page portent le même id : un lien ou une étiquette ne saurait lequel choisir. Donner à \
    chacun son identifiant.
    """)

  static let siteRootUrl = Rule(
    "site.root-url", .error, "Adresse depuis la racine du serveur",
    """
    Une adresse qui commence par / ne mène nulle part quand le site est ouvert depuis un dossier partagé ou une \
    clé USB. Écrire une adresse relative à la page.
    """)

  static let siteExternalResource = Rule(
    "site.external-resource", .error, "Ressource d'un autre site",
    """
    Une page charge une image, une police, une feuille de style ou un script d'un autre site : elle serait \
    incomplète sans réseau et signalerait ses lecteurs à ce site. Copier le fichier dans le thème.
    """)

  static let siteScheme = Rule(
    "site.scheme", .error, "Adresse d'une sorte interdite",
    """
    Les liens vont à un fichier du site, ou par https:, http:, mailto: ou tel:. Une adresse javascript: exécute \
    un programme ; une adresse file: ou C: ne vaut que sur un poste.
    """)

  static let siteServerNeeded = Rule(
    "site.server-needed", .error, "Page qui demande un serveur",
    """
    Les modules, fetch() et les autres appels du réseau échouent quand la page est ouverte depuis un dossier ; \
    <base> y change le sens de tous les liens. Écrire un script classique, et ses données dans un fichier .js.
    """)

  static let sitePathCollision = Rule(
    "site.path-collision", .error, "Deux fichiers au même endroit",
    """
    Deux pages, ou un fichier et un dossier, ont le même chemin, ou deux chemins que seules les majuscules \
    distinguent : sous Windows, l'un écraserait l'autre. Changer un des codes dont viennent les noms.
    """)

  static let siteUnclosed = Rule(
    "site.unclosed", .error, "Balise ou commentaire sans fin",
    """
    Une balise, un commentaire, un script ou un style n'est pas fermé ; le navigateur avale la suite de la page. \
    Fermer ce qui a été ouvert, dans le gabarit.
    """)
}
