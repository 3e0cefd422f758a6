internal import Diagnostics
package import Markup
internal import Mustache
package import Pages

/// A theme that has passed its checks: parsed templates, one stylesheet, and the files it cites.
package struct Theme: Sendable {
  /// The rules of every `*.css`, in the order of their names.
  package let stylesheet: [UInt8]
  /// The other files, at the path in the site where the stylesheet finds them.
  package let copies: [OutputFile]
  private let frames: [PageFrame: MustacheTemplate]
  private let library: MustacheLibrary

  /// Takes parsed templates by name; nil when a frame is missing.
  init?(templates: [String: MustacheTemplate], stylesheet: [UInt8], copies: [OutputFile]) {
    frames = Dictionary(
      uniqueKeysWithValues: PageFrame.allCases.compactMap { frame in
        templates[frame.rawValue].map { (frame, $0) }
      })
    guard frames.count == PageFrame.allCases.count else { return nil }
    library = MustacheLibrary(templates: templates)
    self.stylesheet = stylesheet
    self.copies = copies
  }

  /// Has the engine render values in a frame; `PageRenderer` asks it once per form of page.
  package func render(_ values: TemplateValue, in frame: PageFrame) -> String {
    frames[frame]?.render(values, library: library) ?? ""
  }
}

/// The files that a theme adds to a site.
package struct ThemeAssets: Sendable {
  /// Where every page finds its stylesheet.
  package let stylesheet: OutputPath
  /// The stylesheet and the files it cites, sorted by path.
  package let files: [OutputFile]
}

extension Theme {
  /// Names the stylesheet after its bytes, so that a browser never keeps an old one.
  ///
  /// - Parameter fingerprint: digests bytes into a few ASCII letters and digits.
  /// - Returns: the path for `renderPage`, and the files to publish.
  package func assets(fingerprint: ([UInt8]) -> String) -> ThemeAssets {
    guard let path = OutputPath("assets/synchro.\(fingerprint(stylesheet)).css") else {
      preconditionFailure("a fingerprint is ASCII letters and digits")
    }
    let files = copies + [OutputFile(path: path, bytes: stylesheet)]
    return ThemeAssets(stylesheet: path, files: files.sorted { $0.path < $1.path })
  }
}
