internal import Domain
internal import French
internal import Markup

/// Conventions, amounts, deadlines, decisions and experiments.
func writeRegisters(to writer: inout PageWriter) -> PageText {
  writer.conventionLinks()
  writer.dossier.conventions.elements.forEach { writer.write($0) }
  writer.nextDeadlines()
  if !writer.dossier.decisions.isEmpty {
    writer.section("Décisions")
    writer.decisionTable(writer.dossier.decisions)
  }
  if !writer.dossier.experiments.isEmpty {
    writer.section("Expérimentations")
    writer.experimentTable(writer.dossier.experiments)
  }
  return PageText(title: "Conventions et financements")
}

extension PageWriter {
  mutating func decisionTable(_ decisions: [Decision]) {
    guard !decisions.isEmpty else { return }
    let rows = decisions.sorted { ($1.day, $0.code) < ($0.day, $1.code) }.map { item -> HTML in
      """
      <tr><th scope="row">\(item.day.frenchName)</th><td>\(frenchTypography(item.label))</td>\
      <td>\(frenchTypography(item.body))</td><td>\(frenchTypography(item.owner))</td>\
      <td>\(item.due?.frenchName ?? "")</td><td>\(item.state.label)</td></tr>

      """
    }
    let head: HTML = """
      <tr><th scope="col">Date</th><th scope="col">Décision</th><th scope="col">Instance</th>\
      <th scope="col">Responsable</th><th scope="col">Échéance</th><th scope="col">État</th></tr>
      """
    scrollingTable("Registre des décisions", head: head, rows: rows.joined())
  }

  mutating func experimentTable(_ experiments: [Experiment]) {
    guard !experiments.isEmpty else { return }
    let rows = experiments.sorted { ($1.start, $0.code) < ($0.start, $1.code) }.map {
      item -> HTML in
      """
      <tr><th scope="row">\(frenchTypography(item.label))</th>\
      <td>\(frenchTypography(item.hypothesis))</td><td>\(item.start.frenchName)</td>\
      <td>\(item.state.label)</td><td>\(frenchTypography(item.verdict))</td></tr>

      """
    }
    let head: HTML = """
      <tr><th scope="col">Expérimentation</th><th scope="col">Hypothèse</th><th scope="col">Début</th>\
      <th scope="col">État</th><th scope="col">Bilan</th></tr>
      """
    scrollingTable("Registre des expérimentations", head: head, rows: rows.joined())
  }
}

extension DecisionState {
  fileprivate var label: String {
    switch self {
    case .ouvert: "ouverte"
    case .fait: "faite"
    case .abandonne: "abandonnée"
    }
  }
}

extension ExperimentState {
  fileprivate var label: String {
    switch self {
    case .enCours: "en cours"
    case .concluante: "concluante"
    case .arretee: "arrêtée"
    case .nonConcluante: "non concluante"
    }
  }
}
