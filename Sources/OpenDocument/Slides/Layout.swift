/// Where things stand on a slide of 28 × 15.75 cm, 16:9.
enum Layout {
  static let page = Place(left: 0, top: 0, width: 28_000, height: 15_750)
  static let kicker = Place(left: 1300, top: 450, width: 17_000, height: 800)
  static let banner = Place(left: 18_500, top: 450, width: 8200, height: 800)
  static let title = Place(left: 1300, top: 1190, width: 25_400, height: 2210)
  /// The rule between the title and the body.
  static let rule = Place(left: 1300, top: 3450, width: 25_400, height: 0)
  private static let subtitleTop: Length = 3550
  static let footer = Place(left: 1300, top: 14_850, width: 20_000, height: 600)
  static let pageNumber = Place(left: 22_700, top: 14_850, width: 4000, height: 600)
  static let openingTitle = Place(left: 2600, top: 3600, width: 22_800, height: 4400)
  static let openingLines = Place(left: 2600, top: 8600, width: 22_800, height: 5400)
  /// The sheet of paper that the notes are printed on: A4, the slide above.
  static let notesPage = Place(left: 0, top: 0, width: 21_000, height: 29_700)
  static let thumbnail = Place(left: 2000, top: 2000, width: 17_000, height: 9562)
  static let notes = Place(left: 2000, top: 12_500, width: 17_000, height: 15_000)

  private static let bodyBottom: Length = 14_600

  /// The room of a subtitle: as many lines as it takes.
  static func subtitle(_ text: String) -> Place {
    let height = TextSize(points: smallest).height(text, width: title.width)
    return Place(left: 1300, top: subtitleTop, width: 25_400, height: height)
  }

  /// The room of the body, under the subtitle if there is one.
  static func body(under subtitle: String?) -> Place {
    let place = subtitle.map(Layout.subtitle)
    let top = place.map { $0.top + $0.height + 100 } ?? rule.top + 450
    return Place(left: 1300, top: top, width: 25_400, height: bodyBottom - top)
  }

  /// Sizes of text, in points: those of a body, the largest first; none is smaller than the last.
  static let bodySizes = [28.0, 24, 20, smallest]
  static let titleSizes = [30.0, 26, 22, smallest]
  static let smallest = 18.0
  /// What nobody reads from the back of the room: sources and feet.
  static let source = 12.0
  static let lineHeight = 1.2
}
