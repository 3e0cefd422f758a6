internal import Disclosure
internal import Domain
internal import French
internal import Markup
internal import Narration
internal import Planning

/// Why a cell is no plain number, in the order in which a room asks.
private enum Reserve: CaseIterable {
  case withheld, missing, notApplicable, unreliable, provisional, revised, estimated

  func covers(_ cell: ReleasedCell) -> Bool {
    switch self {
    case .withheld: cell == .withheld
    case .missing: cell == .missing
    case .notApplicable: cell == .notApplicable
    case .unreliable: cell.quality.contains(.unreliable)
    case .provisional: cell.quality.contains(.provisional)
    case .revised: cell.quality.contains(.revised)
    case .estimated: cell.quality.contains(.estimated)
    }
  }

  var label: String {
    switch self {
    case .withheld: "Masqué (s)"
    case .missing: "Non disponible (nd)"
    case .notApplicable: "Sans objet (so)"
    case .unreliable: "Peu fiable (u)"
    case .provisional: "Provisoire (p)"
    case .revised: "Révisé (r)"
    case .estimated: "Estimé (e)"
    }
  }

  var answer: String {
    switch self {
    case .withheld:
      "«\u{A0}Le nombre est petit, ou il permettrait d’en retrouver un petit. Il n’est dit à personne, "
        + "ni ici ni après.\u{A0}» Ne pas laisser chercher par différence."
    case .missing:
      "«\u{A0}Le fichier n’est pas arrivé, ou il a été refusé. Ce n’est pas zéro\u{A0}: nous ne savons "
        + "pas.\u{A0}»"
    case .notApplicable: "«\u{A0}La question ne se posait pas ce mois-là.\u{A0}»"
    case .unreliable:
      "«\u{A0}Une partie des données manque\u{A0}: ce point est un minimum, il ne se compare pas.\u{A0}»"
    case .provisional:
      "«\u{A0}Des saisies viendront s’ajouter. Attendre le mois prochain pour conclure.\u{A0}»"
    case .revised:
      "«\u{A0}Le chiffre a été corrigé depuis sa première parution\u{A0}; l’ancien reste dans son "
        + "édition.\u{A0}»"
    case .estimated: "«\u{A0}C’est une estimation, non un compte.\u{A0}»"
    }
  }
}

/// The cells of a brief that have no plain number, and what to say when asked; never a number.
func withheldTable(_ site: SiteView) -> Body {
  guard let meeting = site.meeting else { return Body() }
  let shown = shownSeries(of: meeting, site) + askedSeries(of: meeting, site)
  let rows = Reserve.allCases.compactMap { row($0, shown, site) }
  guard !rows.isEmpty else {
    return paragraph("Aucune case masquée, manquante ou provisoire dans ce qui est distribué.")
  }
  let head: HTML = """
    <tr><th scope="col">Ce qui se voit</th><th scope="col">Où</th>\
    <th scope="col">Que répondre</th></tr>
    """
  return scrollingTable("Cases sans nombre sûr", head: head, rows: rows.joined())
}

private func row(_ reserve: Reserve, _ shown: [ShownSeries], _ site: SiteView) -> HTML? {
  let places = shown.compactMap { item -> HTML? in
    let months = item.months.filter { reserve.covers(site.edition[item.key, $0]) }
    guard !months.isEmpty else { return nil }
    let words = monthRuns(months).map(\.frenchName).joined(separator: ", ")
    return "<li>\(seriesName(item.key, site))\u{A0}: \(words)</li>\n"
  }
  guard !places.isEmpty else { return nil }
  return """
    <tr><th scope="row">\(reserve.label)</th><td><ul>\(places)</ul></td>\
    <td>\(reserve.answer)</td></tr>

    """
}

/// What a series is called where no chart says the rest: indicator, group, place, category.
private func seriesName(_ key: SeriesKey, _ site: SiteView) -> String {
  let indicator = site.dossier.indicators[key.indicator]
  let category = site.dossier.categories.first {
    $0.id == key.category && $0.breakdown == indicator?.breakdown
  }
  let parts = [
    indicator?.label ?? key.indicator.code,
    key.subPublic == site.dossier.site.whole ? nil : site.dossier.subPublics[key.subPublic]?.label,
    key.territory == site.dossier.site.territory ? nil : site.whole.territoryLabel(key.territory),
    category?.label,
  ]
  return parts.compactMap { $0 }.joined(separator: ", ")
}
