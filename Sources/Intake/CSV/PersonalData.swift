internal import Diagnostics

extension Rule {
  static let csvPerson = Rule(
    "csv.person", .error, "donnée sur une personne",
    """
    Les tables de Synchrø sont des comptes. Une colonne de noms, de dates de naissance, d'adresses, de \
    téléphones, de numéros de sécurité sociale ou de dossier désigne des personnes ou des ménages : le \
    fichier n'est pas lu plus loin. La supprimer à la source, et vérifier à qui ce fichier a été transmis.
    """)
}

/// Refuses columns that describe persons.
///
/// - Returns: whether there is one; nothing else of the file must then be quoted.
func refusePersonColumns(
  _ header: [Cell], _ schema: TableSchema, into report: inout FileFindings
) -> Bool {
  let known = Set(schema.columns.map { columnKey($0.name) })
  var isRefused = false
  for cell in header {
    let key = columnKey(cell.text)
    guard !known.contains(key), isPersonColumn(key) else { continue }
    isRefused = true
    report.report(
      .csvPerson, at: cell,
      """
      \(quoted(cell.text)) décrit des personnes ou des ménages un par un. Une table ne contient que des \
      comptes : supprimer la colonne à la source.
      """)
  }
  return isRefused
}

private func isPersonColumn(_ key: String) -> Bool {
  personColumns.contains(key) || personPrefixes.contains { key.hasPrefix($0) }
}

/// The beginnings of names such as `date_de_naissance`, `adresse_postale`, `telephone_portable`.
private let personPrefixes = [
  "nom_de_", "nom_d_", "nom_prenom", "prenom", "date_de_naissance", "date_naissance", "naissance",
  "lieu_de_naissance", "lieu_naissance", "adresse", "telephone", "tel_", "email", "e_mail", "mail",
  "courriel", "numero_de_dossier", "numero_dossier", "num_dossier", "no_dossier", "n°_dossier", "dossier_",
  "numero_unique", "numero_de_securite_sociale", "numero_securite_sociale", "num_secu",
  "id_personne", "id_menage", "id_usager", "id_dossier", "identifiant_personne", "identifiant_menage",
  "identifiant_usager", "identifiant_si_siao", "numero_etranger", "agdref",
]

private let personColumns: Set = [
  "nom", "noms", "nom_naissance", "nom_usage", "nom_famille", "patronyme", "ddn", "dn", "tel", "mobile",
  "portable", "nir", "nss", "nur", "ine", "dossier", "age", "sexe", "nationalite", "usager",
  "beneficiaire", "demandeur",
]
