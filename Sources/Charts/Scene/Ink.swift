/// How a layer looks: the class that the theme styles, and attributes for where no style sheet applies.
///
/// Series are numbered 0…3.
package enum Ink: Hashable, Sendable {
  case grid
  /// The zero line and the ticks.
  case base
  case tick
  case note
  case provisionalBand
  case eventBand
  case breakRule
  /// The rule of a change after which values still compare.
  case changeRule
  case leader
  case series(Int)
  /// A pale line behind the one that matters, and its name.
  case context
  case contextLabel
  case endLabel(Int)
  /// The label of what is drawn in the colour of text: the net, the total.
  case inkLabel
  case bars(Int)
  case provisionalBars(Int)
  /// The part of a stack that stands for withheld values together.
  case secretBars
  case onFill(Int)
  /// The plain ground of a number on a fill with a pattern, which would cut its digits.
  case plate(Int)
  case onSecret
  /// A total over its column, where a gridline may pass.
  case columnTotal
  /// The dots of the net, the line through them, and the ground that parts it from the columns.
  case net
  case netLine
  case netGround
  /// The mark of a withheld value.
  case withheld
  /// The mark of a value that is not available.
  case missing
  /// The ground of a status cell.
  case cell(CellTone)
  case glyph
  case glyphLine
  case glyphLetter
  /// The ground of a value's class: 0 for a real zero, 1…5 from few to many; and the text on it.
  case level(Int)
  case onLevel(Int)
  /// The dot in the corner of a tile whose value may change.
  case cornerDot
  /// The heading of a panel.
  case heading
  /// A large number and the bars of a stock.
  case stockNumber
  case stockBars
  /// What an account leaves unexplained.
  case unexplainedBars
  /// The ribbon between two lists, and the one that is brought out.
  case ribbon
  case mainRibbon
  case row(RowInk)

  package var textSize: Double {
    switch self {
    case .endLabel, .inkLabel, .contextLabel: 14
    case .heading: 14
    case .stockNumber: 28
    case .row(let ink): ink.textSize
    default: 13
    }
  }

  /// Whether texts have an outline of the ground's colour, so that they read over anything.
  var isOutlined: Bool {
    switch self {
    case .onSecret, .columnTotal, .withheld, .missing: true
    case .onFill(let index): hasPattern(index)
    default: false
    }
  }

  package var isBold: Bool {
    switch self {
    case .endLabel, .inkLabel, .glyphLetter, .withheld, .heading, .stockNumber: true
    case .row(let ink): ink.isBold
    default: false
    }
  }
}

/// How whole the data of a status cell are.
package enum CellTone: Hashable, Sendable {
  case whole
  case partial
  case none
}
