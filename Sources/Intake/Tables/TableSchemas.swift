/// The columns of every table of the content, as `docs/reference/contenu.md` lists them.
extension TableSchema {
  static let observations = TableSchema(
    "observations",
    [
      .required("mois"), .required("territoire"), .required("sous_public"),
      .required("indicateur"), .optional("modalite"), .required("valeur"), .optional("statut"),
      .optional("note"),
    ])
  static let indicators = TableSchema(
    "indicateurs",
    [
      .required("code"), .required("libelle"), .required("definition"), .required("unite"),
      .required("nature"), .optional("decimales"), .required("source"), .optional("additif"),
      .optional("ventilation"), .optional("numerateur"), .optional("denominateur"),
      .optional("base"), .optional("confidentiel"), .optional("lecture"), .optional("limite"),
      .optional("ordre"),
    ])
  static let subPublics = TableSchema(
    "sous-publics",
    [
      .required("code"), .required("libelle"), .required("definition"), .optional("axe"),
      .optional("parent"), .optional("ordre"), .optional("limite"),
    ])
  static let territories = TableSchema(
    "territoires",
    [
      .required("code"), .required("libelle"), .required("type"), .optional("parent"),
      .optional("ordre"),
    ])
  static let categories = TableSchema(
    "modalites",
    [.required("ventilation"), .required("code"), .required("libelle"), .optional("ordre")])
  static let sources = TableSchema(
    "sources",
    [
      .required("code"), .required("libelle"), .required("detenteur"), .optional("unite"),
      .optional("perimetre"), .optional("convention"), .optional("premier_mois"),
      .optional("jour_attendu"), .optional("note"),
    ])
  static let integrations = TableSchema(
    "integration",
    [
      .required("source"), .required("mois"), .required("statut"), .optional("recu_le"),
      .optional("note"),
    ])
  static let breaks = TableSchema(
    "ruptures",
    [
      .required("objet"), .required("code"), .required("mois"), .required("libelle"),
      .required("comparable"),
    ])
  static let events = TableSchema(
    "evenements",
    [
      .required("mois"), .optional("mois_fin"), .required("libelle"), .optional("indicateurs"),
    ])
  static let decisions = TableSchema(
    "decisions",
    [
      .required("code"), .required("date"), .required("instance"), .required("libelle"),
      .optional("indicateur"), .optional("sous_public"), .optional("edition"),
      .optional("valeur"), .required("responsable"), .optional("echeance"), .required("etat"),
      .optional("fait_le"),
    ])
  static let experiments = TableSchema(
    "experimentations",
    [
      .required("code"), .required("libelle"), .optional("sous_public"), .optional("indicateur"),
      .optional("constat"), .required("hypothese"), .required("debut"), .optional("revues"),
      .optional("regle_arret"), .optional("fin"), .required("etat"), .optional("bilan"),
    ])
  static let deadlines = TableSchema(
    "echeances",
    [
      .required("date"), .required("libelle"), .optional("responsable"), .optional("objet"),
      .optional("convention"),
    ])
  static let conventions = TableSchema(
    "conventions",
    [
      .required("code"), .required("libelle"), .required("objet"), .optional("parties"),
      .optional("debut"), .optional("fin"), .optional("note"),
    ])
  static let fundings = TableSchema(
    "financements",
    [
      .required("annee"), .required("convention"), .optional("axe"), .required("action"),
      .required("financeur"), .required("montant"), .optional("note"),
    ])
  static let executions = TableSchema(
    "execution",
    [
      .required("annee"), .required("convention"), .required("action"), .required("prevu"),
      .optional("realise"), .optional("resultats"), .optional("objectifs"), .optional("note"),
    ])
  static let commitments = TableSchema(
    "indicateurs-conventions",
    [
      .required("convention"), .optional("dispositif"), .optional("action"), .required("type"),
      .required("libelle"), .required("traitement"), .optional("indicateurs"), .optional("note"),
    ])
  static let deliverables = TableSchema(
    "livrables",
    [
      .required("convention"), .required("axe"), .required("libelle"), .required("preuve"),
      .optional("attendu"), .optional("note"),
    ])
  static let schemes = TableSchema(
    "dispositifs",
    [
      .required("code"), .required("libelle"), .required("type"), .required("definition"),
      .optional("modalite"), .optional("indicateurs"), .optional("effort"), .optional("capacite"),
      .optional("operateur"), .optional("convention"), .optional("note"),
    ])

  /// Every table that may stand in `tables/`.
  package static let all: [TableSchema] = [
    .observations, .indicators, .subPublics, .territories, .categories, .sources, .integrations,
    .breaks, .events, .decisions, .experiments, .deadlines, .conventions, .fundings, .executions,
    .commitments, .deliverables, .schemes,
  ]
}
