internal import Markup

/// A drawing on a slide: one group with a name, and its source under it.
struct ChartGroup {
  let chart: SlideChart
  let place: Place
  let drawn: DrawnScene

  private static let sourceHeight: Length = 650

  init(_ chart: SlideChart, in place: Place) {
    self.chart = chart
    self.place = place
    var room = place
    if !chart.source.isEmpty { room.height = room.height - Self.sourceHeight }
    drawn = DrawnScene(chart.scene, in: room)
  }

  var xml: XML {
    """
    <draw:g draw:name="graphique"><svg:title>\(chart.alternative)</svg:title>\
    <svg:desc>\(chart.description)</svg:desc>
    \(drawn.shapes)</draw:g>
    \(source)
    """
  }

  private var source: XML? {
    guard !chart.source.isEmpty else { return nil }
    let line = Place(
      left: place.left, top: place.top + place.height - Self.sourceHeight + 100,
      width: place.width, height: Self.sourceHeight - 100)
    return """
      <draw:frame draw:style-name="plat" \(line.attributes)><draw:text-box>\
      <text:p text:style-name="source">\(chart.source)</text:p></draw:text-box></draw:frame>

      """
  }
}
