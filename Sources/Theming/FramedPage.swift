package import Markup
package import Pages

/// A page, the site around it and its stylesheet: everything that a template's names are read from.
package struct FramedPage: Sendable {
  package let page: Page
  package let site: SiteFrame
  package let stylesheet: OutputPath

  package init(page: Page, site: SiteFrame, stylesheet: OutputPath) {
    self.page = page
    self.site = site
    self.stylesheet = stylesheet
  }
}
