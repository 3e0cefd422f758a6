extension SiteDescription {
  /// The first stock-flow identity declared that has this code and this stock; nil says « any ».
  package func stockFlow(_ code: String?, of stock: IndicatorID?) -> AccountingIdentity? {
    identities.first { identity in
      guard case .stockFlow(let own, _, _) = identity.form else { return false }
      return (code == nil || code == identity.code) && (stock == nil || stock == own)
    }
  }
}
