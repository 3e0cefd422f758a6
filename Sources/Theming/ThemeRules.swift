package import Diagnostics

/// Every rule that a theme can break.
package let themeRules: [Rule] = templateRules + stylesheetRules + themeFolderRules

/// What `TemplateLinter` checks.
let templateRules: [Rule] = [
  .themeName, .themeClimb, .themeEscapedHTML, .themeRawText, .themeKind, .themeSection,
  .themeTransform, .themeTag, .themePartial, .themePartialLoop,
]

extension Rule {
  static let themeName = Rule(
    "theme.name", .error, "Nom inconnu dans un gabarit",
    """
    Un gabarit ne connaît que les noms du contrat (docs/reference/gabarits.md). Un nom inconnu \
    s'afficherait comme du vide, sans erreur. Corriger le nom.
    """)
  static let themeClimb = Rule(
    "theme.climb", .error, "Nom qui remonte hors de sa section",
    """
    Dans la section d'une liste, d'un texte ou d'un lien, un nom sans point irait chercher celui de \
    la page quand l'élément n'en a pas. Écrire le nom de l'élément avec un point devant.
    """)
  static let themeEscapedHTML = Rule(
    "theme.escaped-html", .error, "HTML échappé une seconde fois",
    "Un nom de HTML écrit {{nom}} montrerait ses balises au lecteur. Écrire {{{nom}}}.")
  static let themeRawText = Rule(
    "theme.raw-text", .error, "Texte non échappé",
    "Un texte écrit {{{nom}}} pourrait contenir des balises. Écrire {{nom}}.")
  static let themeKind = Rule(
    "theme.kind", .error, "Valeur qui ne s'affiche pas telle quelle",
    "Une liste, un drapeau ou un lien s'emploie en section : {{#nom}}…{{/nom}}.")
  static let themeSection = Rule(
    "theme.section", .error, "Section mal ouverte ou mal fermée",
    "Chaque {{#nom}} ou {{^nom}} se ferme par {{/nom}} dans le même fichier, dans l'ordre.")
  static let themeTransform = Rule(
    "theme.transform", .error, "Transformation inconnue ou mal placée",
    """
    Les gabarits ne connaissent que empty, sur une liste, et first et last, dans une liste ; toutes \
    trois ouvrent une section. Les valeurs arrivent déjà mises en forme.
    """)
  static let themeTag = Rule(
    "theme.tag", .error, "Balise incomplète ou refusée",
    """
    Une balise commence par {{ et se termine par }}. Parents, blocs, délimiteurs et pragmas de \
    Mustache sont refusés : un gabarit doit se lire seul.
    """)
  static let themePartial = Rule(
    "theme.partial", .error, "Gabarit partiel manquant",
    "{{>nom}} inclut nom.mustache, du même dossier de thème. Créer le fichier ou corriger le nom.")
  static let themePartialLoop = Rule(
    "theme.partial-loop", .error, "Gabarit qui s'inclut lui-même",
    "Une inclusion en boucle ne finirait jamais. Retirer l'une des inclusions.")
}
