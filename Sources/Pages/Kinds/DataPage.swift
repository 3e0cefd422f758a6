internal import Domain
internal import French
internal import Markup

/// What can be downloaded, and how to read it.
func dataPage() -> PageContent {
  PageContent(title: "Données à télécharger") {
    """
    <p class="chapeau">Toutes les cellules diffusées à ce public, après secret statistique, en deux formes.</p>
    <ul class="liste-liens">
    <li><a href="observations-tableur.csv" download>observations-tableur.csv</a>\u{A0}: pour Excel ou LibreOffice \
    en français (point-virgule, virgule décimale)</li>
    <li><a href="observations.csv" download>observations.csv</a>\u{A0}: pour les outils (virgule, point décimal, \
    UTF-8)</li>
    <li><a href="datapackage.json" download>datapackage.json</a>\u{A0}: la description des colonnes</li>
    </ul>
    <p>Colonnes\u{A0}: mois, territoire, sous_public, indicateur, modalite, valeur, statut. Une valeur vide porte \
    le statut s (secret statistique), m (manquant) ou z (sans objet)\u{202F}; 0 est un effectif nul.</p>

    """
  }
}
