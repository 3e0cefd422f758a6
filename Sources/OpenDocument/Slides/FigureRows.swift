internal import Markup

/// Key figures one under the other: the number, then what it counts and what it is compared with.
struct FigureRows {
  let figures: [KeyFigure]
  let place: Place

  /// The most figures of one slide.
  static let most = 6
  private static let tallest: Length = 3200
  private static let numberWidth: Length = 4600
  private static let gap: Length = 700

  var xml: XML { figures.enumerated().map { row($1, at: cell($0)) }.joined() }

  private func cell(_ index: Int) -> Place {
    let height = min(Self.tallest, place.height / max(1, figures.count))
    return Place(
      left: place.left, top: place.top + height * index, width: place.width, height: height - 250)
  }

  private func row(_ figure: KeyFigure, at cell: Place) -> XML {
    let note: XML? =
      figure.note.isEmpty ? nil : "<text:p text:style-name=\"note\">\(figure.note)</text:p>"
    var number = cell
    number.width = Self.numberWidth
    let left = number.left + number.width + Self.gap
    let words = Place(
      left: left, top: cell.top, width: cell.width - (left - cell.left), height: cell.height)
    return """
      <draw:line draw:style-name="accent" svg:x1="\(cell.left.text)" svg:y1="\(cell.top.text)" \
      svg:x2="\(cell.left.text)" svg:y2="\((cell.top + cell.height).text)"/>
      \(box(number, "<text:p text:style-name=\"chiffre\">\(figure.value)</text:p>"))\
      \(box(words, "<text:p text:style-name=\"libelle\">\(figure.label)</text:p>\(note)"))
      """
  }

  private func box(_ place: Place, _ text: XML) -> XML {
    """
    <draw:frame draw:style-name="carte" \(place.attributes)><draw:text-box>\
    \(text)</draw:text-box></draw:frame>

    """
  }
}
