package import Markup
package import Planning

/// The frame that the theme puts around a page.
package enum PageFrame: String, Sendable, CaseIterable {
  /// Navigation, breadcrumb, footer.
  case page
  /// A printable document: running header, no navigation on paper.
  case brief
  /// Slides and posters: each section fills a sheet or a screen, and the body has the title of the page.
  case plates = "planches"
}

/// What stands around every page of a site, whatever the page.
package struct SiteFrame: Sendable {
  package let title: String
  package let description: String
  package let publisher: String
  package let contact: String
  package let partnerName: String
  package let partnerLink: String
  package let funders: [String]
  /// « Édition de juin 2025 ».
  package let edition: String
  package let isSynthetic: Bool
  package let version: String

  package init(
    title: String, description: String, publisher: String, contact: String, partnerName: String,
    partnerLink: String, funders: [String], edition: String, isSynthetic: Bool, version: String
  ) {
    self.title = title
    self.description = description
    self.publisher = publisher
    self.contact = contact
    self.partnerName = partnerName
    self.partnerLink = partnerLink
    self.funders = funders
    self.edition = edition
    self.isSynthetic = isSynthetic
    self.version = version
  }
}

/// A page ready for its frame: everything in it is text or escaped markup, and no figure is left to compute.
package struct Page: Sendable {
  package let path: OutputPath
  package let frame: PageFrame
  package let title: String
  package let description: String
  /// « juin 2025 », or empty.
  package let monthLabel: String
  /// « Validé par le comité de suivi le … », « Brouillon », or empty.
  package let validation: String
  /// « Diffusion : partenaires ».
  package let audience: String
  package let body: HTML
  /// The strip of sources and their statuses, or empty.
  package let sourceStrip: HTML
  package let menu: [PageLink]
  package let breadcrumb: [PageLink]
  package let previous: PageLink?
  package let next: PageLink?
  /// The sections of the body, for the contents list: label and `#anchor`.
  package let contents: [PageLink]
  /// Links to the home, rights and mentions pages, for the footer.
  package let footerLinks: [PageLink]
  package let home: String

  package init(
    path: OutputPath, frame: PageFrame, title: String, description: String, monthLabel: String,
    validation: String, audience: String, body: HTML, sourceStrip: HTML, menu: [PageLink],
    breadcrumb: [PageLink],
    previous: PageLink?, next: PageLink?, contents: [PageLink], footerLinks: [PageLink],
    home: String
  ) {
    self.path = path
    self.frame = frame
    self.title = title
    self.description = description
    self.monthLabel = monthLabel
    self.validation = validation
    self.audience = audience
    self.body = body
    self.sourceStrip = sourceStrip
    self.menu = menu
    self.breadcrumb = breadcrumb
    self.previous = previous
    self.next = next
    self.contents = contents
    self.footerLinks = footerLinks
    self.home = home
  }
}
