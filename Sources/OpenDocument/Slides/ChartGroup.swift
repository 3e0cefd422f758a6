internal import Markup

/// A drawing on a slide: one group with a name, and its source under it.
struct ChartGroup {
  let chart: SlideChart
  let place: Place
  let drawn: DrawnScene
  private let sourceHeight: Length

  init(_ chart: SlideChart, in place: Place) {
    self.chart = chart
    self.place = place
    var room = place
    sourceHeight = TextSize(points: Layout.source).height(chart.source, width: place.width)
    if !chart.source.isEmpty { room.height = room.height - sourceHeight - 80 }
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
      left: place.left, top: place.top + place.height - sourceHeight,
      width: place.width, height: sourceHeight)
    return """
      <draw:frame draw:style-name="plat" \(line.attributes)><draw:text-box>\
      <text:p text:style-name="source">\(chart.source)</text:p></draw:text-box></draw:frame>

      """
  }
}
