internal import Markup

/// A slide set in its places.
struct SlidePage {
  /// A body that has found its place.
  enum Body {
    case opening([String])
    case bullets(Bullets)
    case figures(FigureRows)
    case table(TableFrame)
    case chart(ChartGroup)
  }

  let slide: Slide
  let number: Int
  let body: Body

  init(_ slide: Slide, number: Int) {
    self.slide = slide
    self.number = number
    let place = Layout.body(under: slide.subtitle)
    body =
      switch slide.body {
      case .opening(let lines): .opening(lines)
      case .bullets(let texts): .bullets(Bullets(texts, in: place))
      case .figures(let figures): .figures(FigureRows(figures: figures, place: place))
      case .table(let table): .table(TableFrame(table: table, place: place))
      case .chart(let chart): .chart(ChartGroup(chart, in: place))
      }
  }

  /// The drawing of the slide, whose styles the document defines.
  var drawing: DrawnScene? {
    if case .chart(let group) = body { group.drawn } else { nil }
  }

  var xml: XML {
    """
    <draw:page draw:name="\(number). \(slide.title)" draw:style-name="page" \
    draw:master-page-name="\(isOpening ? "Ouverture" : "Synchro")" \
    presentation:use-footer-name="pied">
    \(title)\(kicker)\(subtitle)\(bodyXML)\(notes)</draw:page>

    """
  }

  private var isOpening: Bool {
    if case .opening = body { true } else { false }
  }

  private var title: XML {
    guard !isOpening else {
      return titleFrame("Ouverture-title", Layout.openingTitle, "<text:p>\(slide.title)</text:p>")
    }
    let paragraph: XML = """
      <text:p text:style-name="titre-\(slide.titlePoints)">\(slide.title)</text:p>
      """
    return titleFrame("Synchro-title", Layout.title, paragraph)
  }

  private func titleFrame(_ style: XML, _ place: Place, _ paragraph: XML) -> XML {
    """
    <draw:frame presentation:style-name="\(style)" presentation:class="title" \
    \(place.attributes)><draw:text-box>\(paragraph)</draw:text-box></draw:frame>

    """
  }

  private var kicker: XML? {
    slide.kicker.map { line($0, "surtitre", Layout.kicker) }
  }

  private var subtitle: XML? {
    guard !isOpening else { return nil }
    return slide.subtitle.map { line($0, "sous-titre", Layout.subtitle($0)) }
  }

  private func line(_ text: String, _ style: String, _ place: Place) -> XML {
    """
    <draw:frame draw:style-name="plat" \(place.attributes)><draw:text-box>\
    <text:p text:style-name="\(style)">\(text)</text:p></draw:text-box></draw:frame>

    """
  }

  private var bodyXML: XML {
    switch body {
    case .opening(let lines): openingLines((slide.subtitle.map { [$0] } ?? []) + lines)
    case .bullets(let bullets): bullets.xml
    case .figures(let rows): rows.xml
    case .table(let frame): frame.xml
    case .chart(let group): group.xml
    }
  }

  private func openingLines(_ lines: [String]) -> XML {
    """
    <draw:frame presentation:style-name="Ouverture-subtitle" presentation:class="subtitle" \
    \(Layout.openingLines.attributes)><draw:text-box>\
    \(lines.map { "<text:p text:style-name=\"ouverture\">\($0)</text:p>" as XML })\
    </draw:text-box></draw:frame>

    """
  }

  private var notes: XML {
    """
    <presentation:notes draw:style-name="page">\
    <draw:page-thumbnail presentation:class="page" draw:page-number="\(number)" \
    \(Layout.thumbnail.attributes)/>\
    <draw:frame presentation:style-name="Synchro-notes" presentation:class="notes" \
    \(Layout.notes.attributes)><draw:text-box>\
    \(slide.notes.map { "<text:p>\($0)</text:p>" as XML })</draw:text-box></draw:frame>\
    </presentation:notes>

    """
  }
}
