internal import Charts
internal import Markup

/// The look of a text in a drawing: its box and its one paragraph, which share a name.
struct LabelStyle: Hashable {
  let colour: String
  /// Points.
  let size: Double
  let isBold: Bool
  let anchor: Anchor
  /// Whether it stands on white, over what it would be lost in.
  let hasGround: Bool

  init(_ ink: Ink, _ look: InkLook, anchor: Anchor, scale: Double) {
    colour = look.fill ?? "#1b1b1b"
    size = Length(rounding: ink.textSize * scale).points
    isBold = ink.isBold
    self.anchor = anchor
    hasGround = look.hasGround
  }

  var name: String {
    "t-\(colour.dropFirst())-\(tenths)-\(alignment)\(isBold ? "-b" : "")\(hasGround ? "-g" : "")"
  }

  var definition: XML {
    let ground: XML =
      hasGround
      ? ##"draw:fill="solid" draw:fill-color="#ffffff" draw:opacity="80%""## : #"draw:fill="none""#
    return """
      <style:style style:name="\(name)" style:family="graphic"><style:graphic-properties \
      draw:stroke="none" \(ground) \(padding(0, 0)) fo:wrap-option="no-wrap" \
      draw:auto-grow-width="false" draw:auto-grow-height="false" \
      draw:textarea-vertical-align="top"/></style:style>
      <style:style style:name="p\(name)" style:family="paragraph">\
      <style:paragraph-properties fo:text-align="\(alignment)" fo:margin="0cm"/>\
      <style:text-properties fo:font-size="\(points)pt" fo:color="\(colour)" \
      fo:font-weight="\(isBold ? "bold" : "normal")"/></style:style>

      """
  }

  private var tenths: Int { Int((size * 10).rounded()) }
  private var points: String { "\(tenths / 10).\(tenths % 10)" }

  private var alignment: String {
    switch anchor {
    case .start: "start"
    case .middle: "center"
    case .end: "end"
    }
  }
}
