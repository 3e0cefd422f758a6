extension MarkupPen {
  /// Writes the class and the presentation attributes of a layer's group.
  package mutating func attributes(_ ink: Ink) {
    switch ink {
    case .grid: markup(##"class="gr" stroke="#d9d9d9" fill="none""##)
    case .base: markup(##"class="base" stroke="#767676" fill="none""##)
    case .tick: markup(##"class="tk" fill="#595959" font-size="13""##)
    case .note: markup(##"class="note" fill="#595959" font-size="13""##)
    case .provisionalBand: markup(##"class="prov" fill="#000" fill-opacity=".07""##)
    case .eventBand: markup(##"class="bande" fill="#000" fill-opacity=".05""##)
    case .breakRule:
      markup(##"class="brk" stroke="#595959" stroke-dasharray="4 3" fill="none""##)
    case .changeRule: markup(##"class="chg" stroke="#767676" fill="none""##)
    case .leader: markup(##"class="rep" stroke="#767676" fill="none""##)
    case .series(let index): series(index)
    case .context:
      markup(##"class="cx" fill="none" stroke="#767676" stroke-width="1.5""##)
      markup(#" stroke-linejoin="round" stroke-linecap="round""#)
    case .contextLabel: markup(##"class="note" fill="#595959""##)
    case .endLabel(let index): endLabel(index)
    case .inkLabel: markup(##"class="lb" fill="#1b1b1b" font-weight="700""##)
    case .bars(let index): bars(index)
    case .provisionalBars(let index): provisionalBars(index)
    case .secretBars: markup(##"class="b bs" fill="url(#g-s) #fff" stroke="#595959""##)
    case .onFill(let index): onFill(index)
    case .plate(let index): plate(index)
    case .onSecret: halo(##"class="in is" fill="#1b1b1b" font-size="13""##, width: 4)
    case .columnTotal: halo(##"class="tk fo" fill="#595959" font-size="13""##, width: 4)
    case .net: markup(##"class="net" fill="#1b1b1b" stroke="#fff" stroke-width="1.5""##)
    case .netGround: markup(##"class="net-f" fill="none" stroke="#fff" stroke-width="4""##)
    case .netLine: markup(##"class="net-l" fill="none" stroke="#1b1b1b" stroke-width="1.5""##)
    case .missing: halo(##"class="nd" fill="#595959" font-size="13""##, width: 3)
    case .withheld:
      halo(##"class="sec" fill="#595959" font-size="13" font-weight="700""##, width: 3)
    case .cell(.whole): markup(##"class="m mc" fill="#d6e2ea" stroke="#d9d9d9""##)
    case .cell(.partial): markup(##"class="m mp" fill="#f6e6c4" stroke="#d9d9d9""##)
    case .cell(.none): markup(##"class="m ma" fill="#fff" stroke="#d9d9d9""##)
    case .glyph: markup(##"class="gl" fill="#1b1b1b" stroke="#1b1b1b" stroke-width="1.5""##)
    case .glyphLine: markup(##"class="gl-t" fill="none" stroke="#1b1b1b" stroke-width="1.8""##)
    case .glyphLetter:
      markup(##"class="in gi" fill="#fff" font-size="13" font-weight="700""##)
    case .level(let level): self.level(level)
    case .onLevel(let level): onLevel(level)
    case .cornerDot: markup(##"class="pp" fill="#1b1b1b" stroke="#fff""##)
    case .heading: markup(##"class="lb" fill="#1b1b1b" font-size="14" font-weight="700""##)
    case .stockNumber: markup(##"class="lb" fill="#1b1b1b" font-size="28" font-weight="700""##)
    case .stockBars: markup(##"class="b bt" fill="#404040""##)
    case .unexplainedBars:
      markup(##"class="b be" fill="#fff" stroke="#595959" stroke-dasharray="4 3""##)
    case .ribbon: markup(##"class="fl" fill="#d9d9d9" stroke="#767676""##)
    case .mainRibbon: markup(##"class="fl f0" fill="#a9cbdd" stroke="#0B2545""##)
    case .row(let ink): attributes(ink)
    }
  }

  private mutating func series(_ index: Int) {
    markup(#"class="s s"#)
    integer(index)
    markup(#"" fill="none" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round""#)
    markup(#" stroke=""#)
    markup(paint(index))
    markup("\"")
  }

  /// Amber on white is too pale for text: the fourth label is in ink, beside a coloured marker.
  private mutating func endLabel(_ index: Int) {
    markup(#"class="lb s"#)
    integer(index)
    markup(#"" font-weight="700" fill=""#)
    markup(index < 3 ? paint(index) : "#1b1b1b")
    markup("\"")
  }

  /// Neighbouring fills differ in lightness and in pattern.
  private mutating func bars(_ index: Int) {
    markup(#"class="b s"#)
    integer(index)
    markup(#"" fill=""#)
    if hasPattern(index) {
      markup("url(#g-h")
      integer(index)
      markup(") ")
    }
    markup(paint(index))
    markup("\"")
  }

  private mutating func provisionalBars(_ index: Int) {
    markup(#"class="bp s"#)
    integer(index)
    markup(#"" stroke-width="1.5" fill="url(#g-p"#)
    integer(index)
    markup(##") #fff" stroke=""##)
    markup(paint(index))
    markup("\"")
  }

  private mutating func level(_ level: Int) {
    markup(#"class="n n"#)
    integer(level)
    markup(##"" stroke="#767676" fill=""##)
    markup(levelPaint(level))
    markup("\"")
  }

  /// White on the two darkest grounds, ink on the others.
  private mutating func onLevel(_ level: Int) {
    markup(#"class="sn sn"#)
    integer(level)
    markup(#"" font-size="13" fill=""#)
    markup(level > 3 ? "#fff" : "#1b1b1b")
    markup("\"")
  }

  /// White, or ink on the palest fill; over a pattern, edged with the fill's own colour.
  private mutating func onFill(_ index: Int) {
    markup(#"class="in s"#)
    integer(index)
    markup(index < 3 ? ##"" fill="#fff" font-size="13""## : ##"" fill="#1b1b1b" font-size="13""##)
    if hasPattern(index) { halo("", width: 4, paint: paint(index)) }
  }

  private mutating func plate(_ index: Int) {
    markup(#"class="pq s"#)
    integer(index)
    markup(#"" fill=""#)
    markup(paint(index))
    markup("\"")
  }

  /// Attributes of a text that stands out from what it lies on.
  private mutating func halo(
    _ attributes: StaticString, width: Int, paint: StaticString = "#fff"
  ) {
    markup(attributes)
    markup(##" stroke=""##)
    markup(paint)
    markup(##"" stroke-linejoin="round" paint-order="stroke" stroke-width=""##)
    integer(width)
    markup("\"")
  }
}

/// The light palette, for where no style sheet applies: four colours that stay apart in grey and for
/// colour-blind readers.
func paint(_ series: Int) -> StaticString {
  switch series {
  case 0: "#0B2545"
  case 1: "#8D2F5B"
  case 2: "#2E7F9F"
  default: "#CC8400"
  }
}

/// One hue from light to dark, told apart in grey.
private func levelPaint(_ level: Int) -> StaticString {
  switch level {
  case ...0: "#fff"
  case 1: "#dbe9f1"
  case 2: "#a9cbdd"
  case 3: "#6ba3c0"
  case 4: "#287493"
  default: "#0f4256"
  }
}

/// The second and fourth fills are hatched and dotted.
func hasPattern(_ series: Int) -> Bool { series == 1 || series == 3 }
