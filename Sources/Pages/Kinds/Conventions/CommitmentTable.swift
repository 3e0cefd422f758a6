internal import Domain
internal import Markup
internal import Narration
internal import Planning

/// What a convention asks to measure, a table for each form of support and one for the other actions.
@BodyBuilder func commitmentTables(of convention: Convention, _ site: SiteView) -> Body {
  let own = site.dossier.commitments.filter { $0.convention == convention.id }
  for scheme in unique(own.compactMap(\.scheme)) {
    let label = site.dossier.schemes[scheme]?.label ?? scheme.code
    commitmentTable(
      "Indicateurs demandés par la convention, \(label)",
      own.filter { $0.scheme == scheme }, showsAction: false, site)
    "<p>\(site.link("Ce qui est suivi chaque mois\u{A0}: \(label)", to: .scheme(scheme)))</p>\n"
  }
  commitmentTable(
    "\(convention.label), indicateurs demandés par action",
    own.filter { $0.scheme == nil }, showsAction: true, site)
}

/// What a convention asks to measure, in its words, and where the answer is.
func commitmentTable(
  _ title: String, _ commitments: [Commitment], showsAction: Bool, _ site: SiteView
) -> Body {
  guard !commitments.isEmpty else { return Body() }
  let rows = commitments.map { item -> HTML in
    let cell: HTML? = showsAction ? "<td>\(item.action)</td>" : nil
    return """
      <tr><th scope="row">\(item.label)</th>\(cell)\
      <td>\(item.kind.label)</td><td>\(answer(to: item, site))</td></tr>

      """
  }
  let actionHead: HTML? = showsAction ? "<th scope=\"col\">Action</th>" : nil
  let head: HTML = """
    <tr><th scope="col">Indicateur, dans les mots de la convention</th>\(actionHead)\
    <th scope="col">Nature</th><th scope="col">Traitement ici</th></tr>
    """
  return scrollingTable(title, head: head, rows: rows.joined())
}

/// How the site answers, with the links to the indicators, and the note.
private func answer(to item: Commitment, _ site: SiteView) -> HTML {
  let links = item.indicators.map { id in
    site.link(site.dossier.indicators[id]?.label ?? id.code, to: .indicator(id))
  }.joined(separator: ", ")
  var answer = HTML(text: item.treatment.label)
  if !links.isEmpty { answer += "\u{A0}: " + links }
  if !item.note.isEmpty { answer += ". \(item.note.firstUppercased)" }
  return answer
}

extension Commitment.Kind {
  fileprivate var label: String {
    switch self {
    case .means: "moyens"
    case .results: "résultats"
    }
  }
}

extension Commitment.Treatment {
  fileprivate var label: String {
    switch self {
    case .monthly: "suivi chaque mois"
    case .awaited: "à suivre chaque mois, dès qu’une source le donnera"
    case .yearly: "une fois par an"
    case .context: "cité pour mémoire"
    case .excluded: "non diffusé"
    }
  }
}
