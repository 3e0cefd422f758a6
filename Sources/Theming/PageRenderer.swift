package import Markup
package import Pages

/// Puts pages in their frames, keeping the shells of the forms already met.
///
/// A value: each parallel worker takes its own copy, and what a copy remembers changes no output.
package struct PageRenderer: Sendable {
  private struct Form: Hashable {
    let frame: PageFrame
    let values: TemplateValue
  }

  private let theme: Theme
  private let site: SiteFrame
  private let stylesheet: OutputPath
  private var shells: [Form: PageShell] = [:]

  package init(theme: Theme, site: SiteFrame, stylesheet: OutputPath) {
    self.theme = theme
    self.site = site
    self.stylesheet = stylesheet
  }

  /// Renders one page.
  package mutating func render(_ page: Page) -> OutputFile {
    let framed = FramedPage(page: page, site: site, stylesheet: stylesheet)
    let values = PageForm(TemplateContract.values(of: framed))
    let bytes = shell(Form(frame: page.frame, values: values.form)).filled(with: values.leaves)
    return OutputFile(path: page.path, bytes: bytes)
  }

  private mutating func shell(_ form: Form) -> PageShell {
    if let shell = shells[form] { return shell }
    let shell = PageShell(rendered: Array(theme.render(form.values, in: form.frame).utf8))
    shells[form] = shell
    return shell
  }
}

/// Renders one page on its own; `PageRenderer` is faster for many.
package func renderPage(
  _ page: Page, site: SiteFrame, theme: Theme, stylesheet: OutputPath
) -> OutputFile {
  var renderer = PageRenderer(theme: theme, site: site, stylesheet: stylesheet)
  return renderer.render(page)
}
