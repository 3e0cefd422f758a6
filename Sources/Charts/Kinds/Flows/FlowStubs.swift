/// What hangs at the foot of nodes without an other end: flows too thin, withheld or missing.
struct FlowStubs: Sendable {
  private let inner: Double
  /// Towards the other side: 1, or −1.
  private let direction: Double
  private var thin = Layer(.ribbon(isMain: false, isUncertain: false))
  private var secret = Layer(.secretBars)
  private var missing = Layer(.unexplainedBars)
  private var secretSigns: Layer
  private var missingSigns: Layer

  private static let length = 16.0

  /// Stubs that begin on the inner edge of nodes.
  init(inner: Double, isSource: Bool) {
    self.inner = inner
    direction = isSource ? 1 : -1
    secretSigns = Layer(.withheld, anchor: isSource ? .start : .end)
    missingSigns = Layer(.missing, anchor: isSource ? .start : .end)
  }

  var layers: [Layer] { [thin, secret, missing, secretSigns, missingSigns] }

  mutating func addThin(_ heights: ClosedRange<Double>) {
    thin.shapes.append(stub(heights))
  }

  /// Adds what is withheld.
  ///
  /// - Parameter depth: how much of the node it stands for too, where no total sizes it.
  mutating func addSecret(_ heights: ClosedRange<Double>, depth: Double = 0) {
    secret.shapes.append(stub(heights, depth: depth))
    secretSigns.shapes.append(sign("s", heights))
  }

  /// Adds what is missing, of the node as of the flow.
  mutating func addMissing(_ heights: ClosedRange<Double>, depth: Double) {
    missing.shapes.append(stub(heights, depth: depth))
    missingSigns.shapes.append(sign("nd", heights))
  }

  private func stub(_ heights: ClosedRange<Double>, depth: Double = 0) -> Shape {
    let (start, end) = (inner - direction * depth, inner + direction * Self.length)
    return .rect(
      Box(
        left: min(start, end), top: heights.lowerBound, right: max(start, end),
        bottom: heights.upperBound))
  }

  private func sign(_ text: String, _ heights: ClosedRange<Double>) -> Shape {
    let middle = (heights.lowerBound + heights.upperBound) / 2
    return .text(text, Point(inner + direction * (Self.length + 5), middle + 4.6))
  }
}
