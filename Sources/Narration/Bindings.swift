internal import Diagnostics
internal import Disclosure
internal import Domain
internal import French

extension Rule {
  static let bindingUnknown = Rule(
    "binding.unknown", .error, "Chiffre lié introuvable",
    "Un chiffre du texte désigne un indicateur, un sous-public, un territoire ou une modalité que les "
      + "tables ne contiennent pas. Corriger le code, ou ajouter la série aux observations.")

  static let bindingMissing = Rule(
    "binding.missing", .error, "Chiffre lié sans valeur",
    "La cellule existe mais n'a pas de valeur ce mois-là (manquante ou sans objet). Choisir un autre mois "
      + "ou retirer la phrase : un texte publié ne peut pas citer un chiffre absent.")

  static let bindingWithheld = Rule(
    "binding.withheld", .error, "Chiffre lié au secret",
    "La cellule n'est pas diffusée à ce public (effectif trop faible, ou masqué pour en protéger un). Le "
      + "texte ne peut ni la citer, ni la comparer, ni dire son sens. Retirer la phrase, ou passer à un "
      + "ensemble plus large.")

  static let bindingBreak = Rule(
    "binding.break", .error, "Évolution à travers une rupture",
    "Les deux mois sont de part et d'autre d'une rupture de série : la différence ne mesurerait que le "
      + "changement de méthode. Comparer deux mois du même côté, ou décrire la rupture.")

  static let bindingUnreliable = Rule(
    "binding.unreliable", .error, "Évolution depuis une valeur peu fiable",
    "L'un des deux mois porte le statut « u » : une partie de ses données manque, et la différence la "
      + "prendrait pour une hausse ou une baisse. Comparer deux mois complets.")

  static let bindingShare = Rule(
    "binding.share", .error, "Part d'un groupe qui se recoupe",
    "Un sous-public thématique se recoupe avec les autres : sa part du total n'a pas de sens comme part "
      + "d'un tout. Citer sa valeur, ou la part d'une partie d'une partition.")

  static let bindingBase = Rule(
    "binding.base", .error, "Base trop faible",
    "Un pourcentage d'évolution ou un mot de tendance demande un effectif de départ d'au moins 20. "
      + "Employer « forme=absolue », ou citer les deux valeurs.")
}

/// The rules of the figures that texts cite.
let bindingRules: [Rule] = [
  .bindingUnknown, .bindingMissing, .bindingWithheld, .bindingBreak, .bindingUnreliable,
  .bindingShare, .bindingBase,
]

/// The words that a binding stands for.
func bindingText(
  _ binding: Binding, in view: EditionView, _ month: Month
) throws(BindingRefusal) -> String {
  try BindingTarget(binding, view: view, current: month).words()
}

/// Why a binding cannot be replaced by words.
struct BindingRefusal: Error {
  let rule: Rule
  let message: String
}

/// A binding with its defaults filled in.
private struct BindingTarget {
  let binding: Binding
  let dossier: Dossier
  let edition: Edition
  let key: SeriesKey
  let month: Month

  init(_ binding: Binding, view: EditionView, current: Month) {
    self.binding = binding
    dossier = view.dossier
    edition = view.edition
    month = binding.month.month(from: current)
    key = view.key(
      binding.indicator, subPublic: binding.subPublic, territory: binding.territory,
      category: binding.category)
  }

  func words() throws(BindingRefusal) -> String {
    let indicator = try self.indicator()
    let series = try self.series()
    switch binding.request {
    case .value: return try value(series, indicator)
    case .change(let lag, let isRelative):
      return try change(series, indicator, since: lag, isRelative: isRelative)
    case .share: return try share(series, indicator)
    case .trend(let lag): return try trend(series, since: lag)
    }
  }

  private func indicator() throws(BindingRefusal) -> Indicator {
    if let indicator = dossier.indicators[key.indicator] { return indicator }
    throw unknownCode("indicateur", key.indicator.code, dossier.indicators.ids.map(\.code))
  }

  private func series() throws(BindingRefusal) -> Series {
    if let series = edition[key] { return series }
    if dossier.subPublics[key.subPublic] == nil {
      throw unknownCode("sous-public", key.subPublic.code, dossier.subPublics.ids.map(\.code))
    }
    if dossier.territories[key.territory] == nil {
      throw unknownCode("territoire", key.territory.code, dossier.territories.ids.map(\.code))
    }
    throw BindingRefusal(
      rule: Rule.bindingUnknown,
      message:
        "aucune série « \(name) » dans les observations. Choisir un indicateur suivi pour ce "
        + "sous-public, ou ajouter la série.")
  }

  private func unknownCode(_ kind: String, _ code: String, _ known: [String]) -> BindingRefusal {
    let nearest = nearestName(to: code, in: known).map { " ; vouliez-vous « \($0) » ?" } ?? "."
    return BindingRefusal(
      rule: Rule.bindingUnknown, message: "\(kind) inconnu « \(code) »\(nearest)")
  }

  private var name: String {
    [key.indicator.code, key.subPublic.code, key.territory.code, key.category?.code]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// The number of a cell, or the refusal that its sign calls for.
  private func number(_ cell: ReleasedCell, at month: Month) throws(BindingRefusal) -> Quantity {
    switch cell {
    case .value(let quantity, _): return quantity
    case .withheld:
      throw BindingRefusal(
        rule: Rule.bindingWithheld,
        message:
          "« \(name) » n'est pas diffusé en \(month) (secret statistique). Retirer la phrase "
          + "ou citer un ensemble plus large.")
    case .missing, .notApplicable:
      throw BindingRefusal(
        rule: Rule.bindingMissing,
        message:
          "« \(name) » n'a pas de valeur en \(month). Choisir un autre mois ou retirer la phrase."
      )
    }
  }

  private func value(_ series: Series, _ indicator: Indicator) throws(BindingRefusal) -> String {
    let quantity = try number(series[month], at: month)
    return binding.showsUnit
      ? frenchAmount(quantity, places: indicator.places, unit: indicator.unit)
      : frenchNumber(quantity, places: indicator.places)
  }

  /// The change since an earlier month, with the refusals that comparing calls for.
  private func comparison(
    _ series: Series, since lag: Binding.Lag
  ) throws(BindingRefusal) -> (Quantity, relative: Quantity?) {
    let earlier = lag == .yearBefore ? month.yearBefore : month.previous
    _ = try number(series[earlier], at: earlier)
    _ = try number(series[month], at: month)
    switch series.compare(month, with: earlier) {
    case .change(let change, let relative): return (change, relative)
    case .unreliable:
      throw BindingRefusal(
        rule: Rule.bindingUnreliable,
        message:
          "« \(name) » est peu fiable en \(earlier) ou en \(month) : pas d'évolution avec un mois "
          + "incomplet. Comparer deux mois complets, ou dire ce qui manque.")
    case .broken, .withheld, .missing, .notApplicable:
      throw BindingRefusal(
        rule: Rule.bindingBreak,
        message:
          "« \(name) » change de méthode entre \(earlier) et \(month) : pas d'évolution à travers "
          + "une rupture. Comparer deux mois du même côté.")
    }
  }

  private func change(
    _ series: Series, _ indicator: Indicator, since lag: Binding.Lag, isRelative: Bool
  ) throws(BindingRefusal) -> String {
    let (change, relative) = try comparison(series, since: lag)
    guard isRelative else {
      let unit = indicator.isPercentage ? "points" : indicator.unit
      return binding.showsUnit
        ? frenchAmount(change, places: indicator.places, unit: unit, signed: true)
        : frenchNumber(change, places: indicator.places, signed: true)
    }
    guard let relative else { throw baseRefusal }
    return frenchAmount(relative, places: 1, unit: "%", signed: true)
  }

  private func trend(_ series: Series, since lag: Binding.Lag) throws(BindingRefusal) -> String {
    let (change, relative) = try comparison(series, since: lag)
    guard let trend = Trend(.change(change, relative: relative)) else { throw baseRefusal }
    return trend.rawValue
  }

  private var baseRefusal: BindingRefusal {
    BindingRefusal(
      rule: Rule.bindingBase,
      message: "« \(name) » part d'un effectif inférieur à 20 : pas de pourcentage ni de tendance. "
        + "Écrire « forme=absolue » ou citer les deux valeurs.")
  }

  private func share(_ series: Series, _ indicator: Indicator) throws(BindingRefusal) -> String {
    guard let whole = wholeKey(indicator), let total = edition[whole] else {
      throw BindingRefusal(
        rule: Rule.bindingShare,
        message:
          "« \(name) » n'est pas une partie d'une partition : pas de part du total. Citer sa "
          + "valeur.")
    }
    let part = try number(series[month], at: month)
    let sum = try number(total[month], at: month)
    guard let share = (part * 100).divided(by: sum) else {
      throw BindingRefusal(
        rule: Rule.bindingMissing,
        message: "le total de « \(name) » est nul en \(month) : pas de part.")
    }
    return frenchAmount(share, places: sum < Quantity(100) ? 0 : 1, unit: "%")
  }

  /// The total that the cell is a part of: of its breakdown, or of its partition.
  private func wholeKey(_ indicator: Indicator) -> SeriesKey? {
    if key.category != nil, indicator.breakdown != nil {
      return SeriesKey(
        territory: key.territory, subPublic: key.subPublic, indicator: key.indicator)
    }
    guard indicator.additivity.contains(.overSubPublics),
      case .part(_, let whole) = dossier.subPublics[key.subPublic]?.standing
    else { return nil }
    return SeriesKey(territory: key.territory, subPublic: whole, indicator: key.indicator)
  }
}
