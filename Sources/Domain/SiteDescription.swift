package import Diagnostics

/// `synchro.yaml`, as values.
package struct SiteDescription: Sendable {
  package var title: String
  package var description: String
  package var publisher: String
  package var contact: String
  package var territory: TerritoryID
  package var whole: SubPublicID
  package var isSynthetic: Bool
  package var partnership: Partnership
  package var funders: [String]
  package var dissemination: Dissemination
  package var report: ReportOutline
  package var identities: [AccountingIdentity]
  /// How many median absolute deviations from its own history make a value worth a warning.
  package var jumpThreshold: Double

  package init(
    title: String, description: String, publisher: String, contact: String,
    territory: TerritoryID, whole: SubPublicID, isSynthetic: Bool, partnership: Partnership,
    funders: [String], dissemination: Dissemination, report: ReportOutline,
    identities: [AccountingIdentity], jumpThreshold: Double
  ) {
    self.title = title
    self.description = description
    self.publisher = publisher
    self.contact = contact
    self.territory = territory
    self.whole = whole
    self.isSynthetic = isSynthetic
    self.partnership = partnership
    self.funders = funders
    self.dissemination = dissemination
    self.report = report
    self.identities = identities
    self.jumpThreshold = jumpThreshold
  }
}

/// The partner whose support every page mentions (article 6 of the convention of 2024).
package struct Partnership: Sendable {
  package let name: String
  package let link: String

  package init(name: String, link: String) {
    self.name = name
    self.link = link
  }
}

/// For whom a site is built, from the narrowest circle to the widest.
package enum Audience: String, Hashable, Sendable, CaseIterable {
  case comite, partenaires, `public`

  private var breadth: Int {
    switch self {
    case .comite: 0
    case .partenaires: 1
    case .public: 2
    }
  }
}

extension Audience: Comparable {
  /// Whether the first circle lies within the second.
  package static func < (lhs: Audience, rhs: Audience) -> Bool { lhs.breadth < rhs.breadth }
}

/// What may leave the room, per audience.
package struct Dissemination: Sendable {
  package let standard: Audience
  /// Counts from 1 to the threshold less one are withheld.
  package let thresholds: [Audience: Int]
  /// Territories where a zero is always published.
  package let publicZeros: [TerritoryID]

  package init(standard: Audience, thresholds: [Audience: Int], publicZeros: [TerritoryID]) {
    self.standard = standard
    self.thresholds = thresholds
    self.publicZeros = publicZeros
  }
}

/// Which figures the monthly report shows, and in what order.
package struct ReportOutline: Sendable {
  package let headline: [IndicatorID]
  package let sections: [Section]

  package struct Section: Sendable {
    package let code: PageSlug
    package let title: String
    package let indicators: [IndicatorID]
    /// Draws the first indicator's partition over this axis.
    package let partition: AxisID?

    package init(
      code: PageSlug, title: String, indicators: [IndicatorID], partition: AxisID?
    ) {
      self.code = code
      self.title = title
      self.indicators = indicators
      self.partition = partition
    }
  }

  package init(headline: [IndicatorID], sections: [Section]) {
    self.headline = headline
    self.sections = sections
  }
}

/// An equality that the figures must satisfy; declared once, used to check, to draw and to protect.
package struct AccountingIdentity: Sendable {
  package enum Form: Sendable {
    /// stock(M) = stock(M−1) + entries − exits.
    case stockFlow(stock: IndicatorID, entries: [IndicatorID], exits: [IndicatorID])
    /// total = sum of the parts, in the same month.
    case sum(total: IndicatorID, parts: [IndicatorID])
  }

  package let code: String
  package let label: String
  package let form: Form
  package let tolerance: Tolerance
  package let location: SourceLocation

  package init(
    code: String, label: String, form: Form, tolerance: Tolerance, location: SourceLocation
  ) {
    self.code = code
    self.label = label
    self.form = form
    self.tolerance = tolerance
    self.location = location
  }
}

/// How far an equality may be missed: within either bound is enough.
package struct Tolerance: Sendable {
  package let absolute: Quantity
  /// In per cent of the total.
  package let relative: Quantity

  package static let exact = Tolerance(absolute: .zero, relative: .zero)

  package init(absolute: Quantity, relative: Quantity) {
    self.absolute = absolute
    self.relative = relative
  }
}
