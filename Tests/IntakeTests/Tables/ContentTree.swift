internal import Diagnostics
internal import Disclosure
internal import Domain
internal import Intake
internal import Testing

/// A small content, whole and sound, of which a test replaces what it is about.
private let soundContent = [
  "synchro.yaml": """
  site: {titre: Essai, description: Essai, editeur: SIAO, contact: a@b.fr, territoire: metropole, ensemble: ensemble}
  partenariat: {nom: Dijon Métropole, lien: 'https://www.metropole-dijon.fr/'}
  financeurs: [État]
  diffusion: {defaut: public, profils: {comite: {seuil: 5}, partenaires: {seuil: 11}, public: {seuil: 11}}}
  rapport: {cles: [stock], sections: []}
  """,
  "tables/indicateurs.csv": """
  code;libelle;definition;unite;nature;source
  stock;Ménages;Ménages.;ménages;stock;siao
  """,
  "tables/sous-publics.csv": """
  code;libelle;definition;axe;parent
  ensemble;Ensemble;Tous.;;
  rue;Rue;Dehors.;situation;ensemble
  """,
  "tables/territoires.csv": "code;libelle;type;parent\nmetropole;Dijon;metropole;\n",
  "tables/sources.csv": "code;libelle;detenteur\nsiao;SIAO;SIAO\n",
  "tables/observations.csv":
    "mois;territoire;sous_public;indicateur;valeur\n2024-06;metropole;ensemble;stock;100\n",
  "pages/methode.md": "---\ntitre: A\n---\n", "pages/rgpd.md": "---\ntitre: A\n---\n",
  "pages/mentions.md": "---\ntitre: A\n---\n", "pages/glossaire.md": "---\ntitre: A\n---\n",
]

/// The small content with some files replaced, `nil` for files taken away.
func contentTree(replacing files: [String: String?] = [:]) -> InputTree {
  let all = soundContent.merging(files.compactMapValues { $0 }) { $1 }
    .filter { files[$0.key] != .some(.none) }
  return InputTree(all.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) })
}

/// The findings of reading the small content with some files replaced, `nil` for files taken away.
///
/// One line each: `tables/sources.csv:2:1: error: message [id]`.
func findings(replacing files: [String: String?] = [:]) -> [String] {
  let tree = contentTree(replacing: files)
  var found = Findings()
  _ = read(tree, into: &found)
  return found.sorted.map { finding in
    let place = finding.location
    return "\(place.file):\(place.line):\(place.column): \(line(finding))"
  }
}
