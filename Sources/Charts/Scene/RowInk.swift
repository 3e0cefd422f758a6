/// How the marks of charts by row look: the dots, ticks and tracks that charts over months lack.
///
/// Series are numbered 0…3.
package enum RowInk: Hashable, Sendable {
  /// A bar whose value is estimated: its outline only.
  case estimatedBars(Int)
  /// The bars that face others, hatched on paper.
  case facingBars
  case dots(Int)
  case hollowDots(Int)
  /// The stroke between two dots, and its arrowhead.
  case link
  /// The faint line from a name to its dots.
  case guide
  /// The line of a value that all rows are read against.
  case reference
  /// The room of a capacity.
  case track
  /// The ground that parts a tick from the bar under it, as wide as the tick and a unit on each side.
  case tickGround(width: Int)
  /// The tick of a capacity, and of a part of it.
  case capacity
  case partCapacity
  /// The tick of what was taken a year before.
  case yearBefore
  /// The number of a tile.
  case number

  var textSize: Double { self == .number ? 44 : 13 }
  var isBold: Bool { self == .number }
}

extension MarkupPen {
  /// Writes the class and the presentation attributes of a layer's group.
  mutating func attributes(_ ink: RowInk) {
    switch ink {
    case .estimatedBars(let index):
      series(
        index, #"class="bq s"#,
        ##"" fill="#fff" stroke-width="1.5" stroke-dasharray="4 3" stroke=""##)
    case .facingBars: markup(##"class="b s2 bf" fill="#2E7F9F""##)
    case .dots(let index):
      series(index, #"class="pl s"#, ##"" stroke="#fff" fill=""##)
    case .hollowDots(let index):
      series(index, #"class="cr s"#, ##"" fill="#fff" stroke-width="2" stroke=""##)
    case .link:
      markup(##"class="li" stroke="#767676" stroke-width="2" stroke-linecap="round" fill="none""##)
    case .guide: markup(##"class="gu" stroke="#767676" stroke-dasharray="1 4" fill="none""##)
    case .reference: markup(##"class="rf" stroke="#1b1b1b" stroke-width="1.5" fill="none""##)
    case .track: markup(##"class="pi" fill="#ececec" stroke="#767676""##)
    case .tickGround(let width):
      markup(##"class="ca-f" stroke="#fff" fill="none" stroke-width=""##)
      integer(width)
      markup("\"")
    case .capacity: markup(##"class="ca" stroke="#1b1b1b" stroke-width="3" fill="none""##)
    case .partCapacity: markup(##"class="ca" stroke="#1b1b1b" stroke-width="1.5" fill="none""##)
    case .yearBefore:
      markup(##"class="brk" stroke="#595959" stroke-width="2" stroke-dasharray="4 3" fill="none""##)
    case .number: markup(##"class="lb" fill="#1b1b1b" font-size="44" font-weight="700""##)
    }
  }

  private mutating func series(_ index: Int, _ start: StaticString, _ rest: StaticString) {
    markup(start)
    integer(index)
    markup(rest)
    markup(paint(index))
    markup("\"")
  }
}
