internal import Markup

/// Key figures in cards: one row up to three, two rows up to six.
struct FigureGrid {
  let figures: [KeyFigure]
  let place: Place

  /// The most figures of one slide.
  static let most = 6
  private static let gap: Length = 700
  private static let tallest: Length = 6000

  var xml: XML { figures.enumerated().map { card($1, at: cell($0)) }.joined() }

  private var columns: Int { figures.count == 4 ? 2 : min(3, max(1, figures.count)) }
  private var rows: Int { (figures.count + columns - 1) / columns }

  private func cell(_ index: Int) -> Place {
    let (row, column) = index.quotientAndRemainder(dividingBy: columns)
    let width = (place.width - Self.gap * (columns - 1)) / columns
    let height = min(Self.tallest, (place.height - Self.gap * (rows - 1)) / rows)
    return Place(
      left: place.left + (width + Self.gap) * column,
      top: place.top + (height + Self.gap) * row, width: width, height: height)
  }

  private func card(_ figure: KeyFigure, at cell: Place) -> XML {
    let note: XML? =
      figure.note.isEmpty ? nil : "<text:p text:style-name=\"note\">\(figure.note)</text:p>"
    return """
      <draw:frame draw:style-name="carte" \(cell.attributes)><draw:text-box>\
      <text:p text:style-name="chiffre">\(figure.value)</text:p>\
      <text:p text:style-name="libelle">\(figure.label)</text:p>\(note)</draw:text-box></draw:frame>
      <draw:line draw:style-name="accent" svg:x1="\(cell.left.text)" svg:y1="\(cell.top.text)" \
      svg:x2="\(cell.left.text)" svg:y2="\((cell.top + cell.height).text)"/>

      """
  }
}
