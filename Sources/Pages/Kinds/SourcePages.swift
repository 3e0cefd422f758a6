internal import Domain
internal import French
internal import Markup

/// Who sends what, and what became of it month after month.
func writeSourceList(to writer: inout PageWriter) -> PageText {
  writer.html += """
    <p class="chapeau">Chaque mois, le SIAO reçoit et intègre les fichiers des partenaires. Un fichier absent ou \
    partiel laisse un trou dans les séries, jamais un zéro.</p>

    """
  writer.section("État des sources", anchor: "etat")
  writer.statusMatrix(until: writer.plan.latest)
  writer.section("Les sources", anchor: "liste")
  let rows = writer.dossier.sources.elements.map { source -> HTML in
    """
    <tr><th scope="row">\(writer.link(source.label, to: .source(source.id)))</th>\
    <td>\(source.holder)</td><td>\(source.unit)</td>\
    <td>\(source.perimeter)</td><td>\(source.conventionText)</td></tr>

    """
  }
  let head: HTML = """
    <tr><th scope="col">Source</th><th scope="col">Détenteur</th><th scope="col">Unité</th>\
    <th scope="col">Périmètre</th><th scope="col">Convention</th></tr>
    """
  writer.scrollingTable("Sources intégrées ou prévues", head: head, rows: rows.joined())
  var text = PageText(title: "Sources")
  text.month = writer.plan.latest
  return text
}

/// The sheet of a source: holder, perimeter, history, the indicators it feeds.
func writeSource(_ id: SourceID, to writer: inout PageWriter) -> PageText {
  guard let source = writer.dossier.sources[id] else { return PageText(title: id.code) }
  writer.section("Fiche", anchor: "fiche")
  writer.sourceSheet(source)
  writer.section("Réception mois par mois", anchor: "reception")
  writer.receptionTable(source)
  let indicators = writer.dossier.indicators.elements.filter { $0.sources.contains(id) }
  if !indicators.isEmpty {
    writer.section("Indicateurs alimentés", anchor: "indicateurs")
    let items = indicators.map { indicator -> HTML in
      "<li>\(writer.link(indicator.label, to: .indicator(indicator.id)))</li>\n"
    }
    writer.html += "<ul class=\"liste-liens\">\n\(items)</ul>\n"
  }
  return PageText(title: source.label)
}

extension PageWriter {
  fileprivate mutating func sourceSheet(_ source: Source) {
    let rows: [(String, String)] = [
      ("Détenteur", source.holder), ("Unité comptée", source.unit),
      ("Périmètre", source.perimeter), ("Convention avec le SIAO", source.conventionText),
      ("Premier mois intégré", source.firstMonth?.frenchName ?? "non intégrée à ce jour"),
      ("Attendue", source.expectedDayText), ("À savoir", source.note),
    ]
    html += "<dl class=\"fiche\">\n"
    for (name, value) in rows where !value.isEmpty {
      html += "<dt>\(name)</dt><dd>\(value)</dd>\n"
    }
    html += "</dl>\n"
  }

  fileprivate mutating func receptionTable(_ source: Source) {
    let rows = dossier.integrations.filter { $0.source == source.id }
      .sorted { $0.month > $1.month }
      .map { item -> HTML in
        """
        <tr><th scope="row">\(item.month.frenchName)</th><td>\(item.status.label)</td>\
        <td>\(item.received?.frenchName ?? "")</td><td>\(item.note)</td></tr>

        """
      }
    guard !rows.isEmpty else {
      paragraph("Aucune réception enregistrée.")
      return
    }
    let head: HTML = """
      <tr><th scope="col">Mois</th><th scope="col">État</th><th scope="col">Reçu le</th>\
      <th scope="col">Note</th></tr>
      """
    scrollingTable("Réception, \(source.label)", head: head, rows: rows.joined())
  }
}

extension Source {
  /// When the file of a month is due.
  fileprivate var expectedDayText: String {
    Int(expectedDay) == nil ? expectedDay : "le \(expectedDay) du mois suivant"
  }

  /// What is known of the convention with the SIAO; unknown is said.
  var conventionText: String {
    convention.isEmpty ? "non\u{A0}renseignée" : convention
  }
}
