internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// Decisions, newest first, as they stood on a day.
func decisionTable(_ decisions: [Decision], on day: Day, _ site: SiteView) -> Body {
  guard !decisions.isEmpty else { return Body() }
  let rows = decisions.sorted { ($1.day, $0.code) < ($0.day, $1.code) }.map { item -> HTML in
    """
    <tr><th scope="row">\(decisionName(item))</th><td>\(item.owner)</td>\
    <td>\(dueText(item, on: day))</td><td>\(stateText(item, on: day))</td>\
    <td>\(basis(of: item, site))</td></tr>

    """
  }
  let head: HTML = """
    <tr><th scope="col">Décision</th><th scope="col">Responsable</th>\
    <th scope="col">Échéance</th><th scope="col">État</th>\
    <th scope="col">Chiffre de l’édition</th></tr>
    """
  return scrollingTable(
    "Décisions, état au \(day.frenchName)", head: head, rows: rows.joined())
}

/// What was left to do on a day, by who has to do it, the earliest due date first.
func openDecisionTable(_ decisions: [Decision], on day: Day, _ site: SiteView) -> Body {
  let open = decisions.open(on: day)
  guard !open.isEmpty else { return paragraph("Aucune décision ouverte au \(day.frenchName).") }
  let rows = open.map { item -> HTML in
    """
    <tr><th scope="row">\(item.owner)</th><td>\(decisionName(item))</td>\
    <td>\(dueText(item, on: day))</td><td>\(basis(of: item, site))</td></tr>

    """
  }
  let head: HTML = """
    <tr><th scope="col">Responsable</th><th scope="col">Décision</th>\
    <th scope="col">Échéance</th><th scope="col">Chiffre de l’édition</th></tr>
    """
  return scrollingTable(
    "Décisions ouvertes au \(day.frenchName), par responsable", head: head, rows: rows.joined())
}

private func decisionName(_ item: Decision) -> HTML {
  """
  \(item.label) <span class="date">\(item.body), \
  \(item.day.frenchName)</span>
  """
}

/// How far it is, and since when it is no longer open.
private func stateText(_ item: Decision, on day: Day) -> HTML {
  let label = item.state(on: day).label
  guard let closed = item.closed, closed <= day else { return HTML(text: label) }
  return "\(label) <span class=\"date\">le\u{A0}\(closed.frenchName)</span>"
}

/// The due date, with a word and a weight when it is past.
private func dueText(_ item: Decision, on day: Day) -> HTML {
  guard let due = item.due else { return HTML() }
  return item.isOverdue(on: day)
    ? "<strong>\(due.frenchName), en retard</strong>" : HTML(text: due.frenchName)
}

/// The figure that the decision rests on: as it was read that day and, when it changed, as it is now.
///
/// Each only as far as the page's readers may know the cell.
private func basis(of item: Decision, _ site: SiteView) -> HTML {
  guard let basis = item.basis, let id = item.indicator, let indicator = site.dossier.indicators[id]
  else { return HTML() }
  let key = site.whole.key(id, subPublic: item.subPublic)
  let now = site.edition[key, basis.edition]
  let name: HTML = """
    <span class="date">\(site.link(site.whole.measure(key), to: .indicator(id))), \(basis.edition.frenchName)</span>
    """
  let then = basis.typedValue.map {
    site.edition.recalled(
      $0, of: key, in: basis.edition, isConfidential: indicator.isConfidential)
  }
  guard let then, then.quantity != now.quantity else {
    return "\(name) \(amount(now, indicator))"
  }
  return """
    \(name) \(amount(then, indicator)) \
    <span class="date">aujourd’hui \(amount(now, indicator))</span>
    """
}

/// A cell in a sentence: the number with its unit, or its sign.
func amount(_ cell: ReleasedCell, _ indicator: Indicator) -> HTML {
  guard case .value(let quantity, let quality) = cell else {
    return cell.sign.map(signText) ?? HTML()
  }
  let number = frenchAmount(quantity, places: indicator.places, unit: indicator.unit)
  return "\(number)\(markText(quality))"
}

extension [Decision] {
  /// What was left to do on a day, by who has to do it, the earliest due date first.
  func open(on day: Day) -> [Decision] {
    filter { $0.state(on: day) == .ouvert }.sorted { $0.isBefore($1) }
  }
}

extension Decision {
  /// The order of what is left to do: by owner, then by due date, the undated last.
  fileprivate func isBefore(_ other: Decision) -> Bool {
    if owner != other.owner { return frenchSortKey(owner) < frenchSortKey(other.owner) }
    switch (due, other.due) {
    case (let mine?, let theirs?) where mine != theirs: return mine < theirs
    case (_?, nil): return true
    case (nil, _?): return false
    default: return code < other.code
    }
  }
}

extension DecisionState {
  var label: String {
    switch self {
    case .ouvert: "ouverte"
    case .fait: "faite"
    case .abandonne: "abandonnée"
    }
  }
}
