internal import Charts
internal import Markup

/// The look of a shape, named after what it says, so that equal looks share one style of the document.
struct ShapeStyle: Hashable {
  var fill: String?
  var opacity = 1.0
  var stroke: Stroke?
  /// Hundredths of a millimetre for one unit of the drawing.
  let scale: Double

  var name: String {
    let area = fill.map { "\($0.dropFirst())-\(percent)" } ?? "none"
    guard let stroke else { return "f-\(area)" }
    let line = "\(stroke.colour.dropFirst())-\(width(stroke).hundredths)"
    return "f-\(area)-s-\(line)\(dashName.map { "-\($0)" } ?? "")\(stroke.isRound ? "-r" : "")"
  }

  var definition: XML {
    """
    <style:style style:name="\(name)" style:family="graphic">\
    <style:graphic-properties \(area) \(line)/></style:style>

    """
  }

  /// The dash that the style refers to, which stands among the styles of the whole document.
  var dash: (name: String, xml: XML)? {
    guard let stroke, let dash = stroke.dash, let dashName else { return nil }
    let xml: XML = """
      <draw:stroke-dash draw:name="\(dashName)" draw:style="\(stroke.isRound ? "round" : "rect")" \
      draw:dots1="1" draw:dots1-length="\(length(dash.length).text)" \
      draw:distance="\(length(dash.gap).text)"/>

      """
    return (dashName, xml)
  }

  private var percent: Int { Int((opacity * 100).rounded()) }

  private var dashName: String? {
    stroke?.dash.map {
      "dash-\(length($0.length).hundredths)-\(length($0.gap).hundredths)"
        + (stroke?.isRound == true ? "-r" : "")
    }
  }

  private func width(_ stroke: Stroke) -> Length { length(stroke.width) }
  private func length(_ units: Double) -> Length { Length(rounding: units * scale) }

  private var area: XML {
    guard let fill else { return #"draw:fill="none""# }
    return #"draw:fill="solid" draw:fill-color="\#(fill)" draw:opacity="\#(percent)%""#
  }

  private var line: XML {
    guard let stroke else { return #"draw:stroke="none""# }
    let kind: XML =
      dashName.map { #"draw:stroke="dash" draw:stroke-dash="\#($0)""# } ?? #"draw:stroke="solid""#
    let ends: XML =
      stroke.isRound ? #" svg:stroke-linecap="round" draw:stroke-linejoin="round""# : ""
    return
      #"\#(kind) svg:stroke-color="\#(stroke.colour)" svg:stroke-width="\#(width(stroke).text)"\#(ends)"#
  }
}
