internal import Diagnostics
internal import Disclosure
internal import Domain
internal import French
internal import Markup

/// What the committee alone reads, made from the data: feedback to each supplier, withheld cells, build log.
func writeCommitteeAnnex(_ meeting: Meeting, to writer: inout PageWriter) -> PageText {
  let month = meeting.month
  writer.section("Retour aux fournisseurs", anchor: "fournisseurs")
  writer.paragraph(
    "Une fiche par source, à renvoyer à qui la transmet\u{A0}: ce qui a été reçu, ce qui manquait, ce "
      + "que cela change dans les chiffres.")
  for source in writer.dossier.sources.elements { writer.supplierSheet(source, month) }
  writer.section("Secret statistique", anchor: "secret")
  writer.withheldTable(month)
  writer.section("Journal de fabrication", anchor: "journal")
  writer.buildLogTable()
  var text = PageText(title: "\(meeting.fullTitle)\u{A0}: annexe interne")
  text.frame = .brief
  text.month = month
  return text
}

extension PageWriter {
  /// What a supplier is told of a month, and of its last twelve.
  fileprivate mutating func supplierSheet(_ source: Source, _ month: Month) {
    let item = dossier.integration(of: source.id, in: month)
    html += "<h3>\(source.label)</h3>\n<dl class=\"fiche\">\n"
    let rows: [(String, HTML)] = [
      ("À qui", HTML(text: source.holder)),
      ("Fichier \(month.frenchOf)", item.map { emphasized($0.status) } ?? "sans objet ce mois-ci"),
      ("Reçu", item == nil ? HTML() : reception(of: source, in: month)),
      ("À savoir", HTML(text: item?.note ?? "")),
      ("Douze derniers mois", defects(of: source, until: month)),
      ("Effet sur les chiffres", effect(of: source, in: month)),
    ]
    for (name, value) in rows where !value.isEmpty {
      html += "<dt>\(name)</dt><dd>\(value)</dd>\n"
    }
    html += "</dl>\n"
  }

  /// The day a file came, and the day it was promised for where the source says one.
  private func reception(of source: Source, in month: Month) -> HTML {
    let received = dossier.integration(of: source.id, in: month)?.received
    let day = received.map { "le \($0.frenchName)" } ?? "non"
    let expected = source.expectedDay(after: month)
    return HTML(text: expected.isEmpty ? day : "\(day)\u{202F}; attendu le \(expected)")
  }

  /// The months whose file was not whole, or was sent again.
  private func defects(of source: Source, until month: Month) -> HTML {
    let first = month.advanced(by: -11)
    let faults = dossier.integrations.filter { item in
      item.source == source.id && (first...month).contains(item.month)
        && (!item.status.isComplete || item.status == .revise)
    }.sorted { $0.month < $1.month }
    guard !faults.isEmpty else { return "aucun défaut" }
    return HTML(
      text: integrationRuns(faults).map { months, item in
        "\(months.frenchName) (\(item.status.label))"
      }.joined(separator: ", "))
  }

  /// Which of the indicators that it feeds have no value this month.
  private func effect(of source: Source, in month: Month) -> HTML {
    let figures = Figures(plan)
    let fed = dossier.indicators.elements.filter { $0.sources.contains(source.id) }
    let empty = fed.filter { figures.series($0.id)?[month] == .missing }
    guard !fed.isEmpty else { return "n’alimente aucun indicateur" }
    guard !empty.isEmpty else { return "aucun indicateur sans valeur" }
    let names = empty.map { link($0.label, to: .indicator($0.id)) }
    return "sans valeur ce mois-ci\u{A0}: \(names.joined(separator: ", "))"
  }

  /// How many cells each circle does not read, by indicator; never why.
  fileprivate mutating func withheldTable(_ month: Month) {
    let rows = dossier.indicators.elements.compactMap { indicator -> HTML? in
      let own = plan.edition.withheldCount(in: month, of: indicator.id)
      let partners = plan.withheldFromPartners(in: month, of: indicator.id)
      guard own + partners > 0 else { return nil }
      return """
        <tr><th scope="row">\(link(indicator.label, to: .indicator(indicator.id)))</th>\
        <td>\(indicator.nature.family)</td><td class="n">\(frenchNumber(own))</td>\
        <td class="n">\(frenchNumber(partners))</td></tr>

        """
    }
    paragraph(
      "Cellules non diffusées \(month.frenchIn), tous sous-publics et territoires ensemble. La marque "
        + "est la même pour un petit effectif et pour ce qui le protège.")
    let head: HTML = """
      <tr><th scope="col">Indicateur</th><th scope="col">Famille</th>\
      <th scope="col" class="n">Comité</th><th scope="col" class="n">Partenaires</th></tr>
      """
    scrollingTable("Cellules non diffusées", head: head, rows: rows.joined())
  }

  /// The rules that spoke when the content was read, all months together.
  fileprivate mutating func buildLogTable() {
    let rows = tallies(plan.log.entries).map { entry -> HTML in
      let places = entry.places.map { $0.line > 0 ? "\($0.file), ligne \($0.line)" : $0.file }
      return """
        <tr><th scope="row">\(entry.rule.title)</th><td>\(entry.rule.severity.grade)</td>\
        <td class="n">\(frenchNumber(entry.count))</td><td>\(places.joined(separator: "\u{202F}; "))</td></tr>

        """
    }
    paragraph(
      "Synchrø, version \(plan.log.version). Les empreintes de chaque fichier du site et de tout le "
        + "contenu sont dans manifest.json.")
    guard !rows.isEmpty else { return paragraph("Aucun constat.") }
    let head: HTML = """
      <tr><th scope="col">Constat</th><th scope="col">Gravité</th><th scope="col" class="n">Nombre</th>\
      <th scope="col">Premières places</th></tr>
      """
    scrollingTable("Constats à la lecture du contenu", head: head, rows: rows.joined())
  }
}

extension Nature {
  /// The family that secrecy treats alike.
  fileprivate var family: String {
    switch self {
    case .stock, .flux: "effectifs"
    case .ratio, .duree: "ratios et durées"
    case .capacite: "capacités"
    }
  }
}
