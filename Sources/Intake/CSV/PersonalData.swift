internal import Diagnostics

extension Rule {
  static let csvPerson = Rule(
    "csv.person", .error, "Donnée sur une personne",
    """
    Les tables de Synchrø sont des comptes. Une colonne de noms, de dates de naissance, \
    d'adresses, de téléphones, de numéros de sécurité sociale ou de dossier désigne des personnes \
    ou des ménages : le fichier n'est pas lu plus loin. La supprimer à la source, et vérifier à \
    qui ce fichier a été transmis.
    """)
}

/// Refuses columns that describe persons.
///
/// - Returns: whether there is one; nothing else of the file must then be quoted.
func refusePersonColumns(
  _ header: [Cell], _ schema: TableSchema, into report: inout FileFindings
) -> Bool {
  let known = ColumnKeys(schema)
  let refused = header.filter { known[$0.text] == nil && isPersonColumn(columnKey($0.text)) }
  for cell in refused {
    report.report(
      .csvPerson, at: cell,
      """
      \(quoted(cell.text)) décrit des personnes ou des ménages un par un. Une table ne contient \
      que des comptes : supprimer la colonne à la source.
      """)
  }
  return !refused.isEmpty
}

/// Refuses values that designate a person, wherever they stand; the messages do not quote them.
///
/// - Returns: whether there is one; nothing else of the file must then be quoted.
func refusePersonalValues(_ text: DecodedText, into report: inout FileFindings) -> Bool {
  let bytes = text.bytes
  let found = PersonalValue.all(in: bytes.span)
  for value in found {
    report.report(
      .csvPerson, at: text.location(at: value.offset),
      """
      \(value.kind.rawValue) : une table ne contient que des comptes. \
      La supprimer, et vérifier à qui ce fichier a été transmis.
      """)
  }
  return !found.isEmpty
}

/// Whether a key is one of the names, or one of the stems alone or followed by `_`.
private func isPersonColumn(_ key: String) -> Bool {
  personNames.contains(key)
    || personStems.contains { key == $0 || key.hasPrefix($0 + "_") }
}

private let personNames: Set = [
  "nom", "noms", "nom_prenom", "nom_et_prenom", "nom_famille", "nom_de_famille", "nom_naissance",
  "nom_de_naissance", "nom_usage", "nom_d_usage", "nom_marital", "patronyme", "usager", "dossier",
  "ddn", "dn", "tel", "mobile", "portable", "nir", "nss", "nur", "ine", "agdref",
]

/// The beginnings of names such as `date_de_naissance_enfant` or `telephone_portable`.
private let personStems = [
  "prenom", "prenoms", "date_naissance", "date_de_naissance", "lieu_naissance",
  "lieu_de_naissance", "annee_naissance", "annee_de_naissance", "adresse", "telephone",
  "email", "e_mail", "mail", "courriel", "numero_dossier", "numero_de_dossier", "num_dossier",
  "no_dossier", "n°_dossier", "n°_de_dossier", "numero_unique", "numero_securite_sociale",
  "numero_de_securite_sociale", "num_secu", "id_personne", "id_menage", "id_usager", "id_dossier",
  "identifiant_personne", "identifiant_menage", "identifiant_usager", "identifiant_dossier",
  "identifiant_si_siao", "numero_etranger",
]
