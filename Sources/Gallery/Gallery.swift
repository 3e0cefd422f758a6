internal import Glibc
internal import Markup

/// `gallery < theme.css > index.html`: the visual documentation of the charts.
///
/// Fails, after the page is written, when a drawing has a fault.
@main
struct Gallery {
  static func main() {
    if CommandLine.arguments.dropFirst().first == "compare" { return printComparison() }
    let css = HTML(raw: Array(standardInput().utf8))
    let (page, faults) = galleryPage(css: css)
    print(page.string)
    guard !faults.isEmpty else { return }
    let report = Array((faults.joined(separator: "\n") + "\n").utf8)
    _ = write(STDERR_FILENO, report, report.count)
    exit(1)
  }

  private static func standardInput() -> String {
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }
    return text
  }
}
