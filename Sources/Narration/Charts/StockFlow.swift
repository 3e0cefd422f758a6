internal import Domain

/// What an identity of stock and flows is made of.
struct StockFlow {
  let identity: AccountingIdentity
  let stock: Indicator
  let entries: [IndicatorID]
  let exits: [IndicatorID]

  /// Nil for an identity of another form, or whose stock no table describes.
  init?(_ identity: AccountingIdentity, _ dossier: Dossier) {
    guard case .stockFlow(let stock, let entries, let exits) = identity.form,
      let indicator = dossier.indicators[stock]
    else { return nil }
    self.identity = identity
    self.stock = indicator
    self.entries = entries
    self.exits = exits
  }

  /// The series of the account, the stock first.
  func keys(in view: EditionView) -> [SeriesKey] {
    ([stock.id] + entries + exits).map { view.key($0) }
  }

  /// What a figure of the account is called: `flux-bouclage`.
  func name(_ kind: String) -> String { "\(kind)-\(identity.code)" }

  func drawing(in view: EditionView) -> Drawing {
    Drawing(kind: .flows, keys: [view.key(stock.id)])
  }
}

extension EditionView {
  /// The identity that a block draws: the one that it names, that of its stock, or the first.
  func account(_ code: String?, stock: IndicatorID?) throws(ChartRefused) -> StockFlow {
    let account = dossier.site.stockFlow(code, of: stock).flatMap { StockFlow($0, dossier) }
    guard let account else {
      throw .refused(
        "aucune identité de stock et de flux dans synchro.yaml pour ce bloc. En déclarer une, ou "
          + "corriger « identite ».")
    }
    return account
  }
}
