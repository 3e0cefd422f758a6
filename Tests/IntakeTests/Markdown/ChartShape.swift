internal import Domain

/// A chart in one line: its kind and title, what it draws, then what few charts have as far as it is written.
func described(_ chart: ChartBlock) -> String {
  let (texts, request) = (chart.texts, chart.request)
  let fields = RequestFields(request)
  let parts: [String?] = [
    chart.name.map { "id \($0)" }, texts.subtitle.map { "sous \(described($0))" },
    texts.alternative.map { "alt \(described($0))" }, texts.scope.map { "champ \($0)" },
    texts.source.map { "source \($0)" },
  ]
  return "\(request.kind.rawValue) \(texts.title.map(described) ?? "–") \(fields.indicators) "
    + "\(fields.subPublics) \(fields.partition?.code ?? "–") \(fields.identity ?? "–") "
    + "\(request.monthCount.map(String.init) ?? "–") \(texts.reading.map(described) ?? "–")"
    + (parts.compactMap { $0 } + details(of: request, fields)).map { "; \($0)" }.joined()
}

/// What a request holds, by the names of its properties: most kinds share some, none shares all.
private struct RequestFields {
  private let payload: Mirror

  init(_ request: ChartRequest) {
    let whole = Mirror(reflecting: request)
    payload = whole.children.first.map { Mirror(reflecting: $0.value) } ?? whole
  }

  var indicators: [IndicatorID] { self["indicators"] ?? [] }
  var subPublics: [SubPublicID] {
    self["subPublics"] ?? (self["subPublic"] as SubPublicID?).map { [$0] } ?? []
  }
  var partition: AxisID? { self["partition"] }
  var identity: String? { self["identity"] }
  var landmarks: [ChartRequest.Landmark] { self["landmarks"] ?? [] }

  private subscript<Value>(name: String) -> Value? {
    payload.children.first { $0.label == name }?.value as? Value
  }
}

private func details(of request: ChartRequest, _ fields: RequestFields) -> [String] {
  let landmarks = fields.landmarks.map {
    "repère \($0.months.lowerBound)…\($0.months.upperBound) \($0.label)"
  }
  switch request {
  case .line(let request):
    return [request.startsAtZero ? nil : "zero non", request.showsAverage ? "moyenne" : nil]
      .compactMap { $0 } + landmarks
  case .bars(let request), .dots(let request), .dumbbell(let request):
    return request.rows.map { ["par \($0.rawValue)"] } ?? []
  case .multiples(let request): return request.scale == .shared ? [] : [request.scale.rawValue]
  case .occupancy(let request):
    return ["capacite \(request.capacity?.code ?? "–")"] + (request.showsRates ? ["taux"] : [])
      + request.parts.map { part in
        let codes = [
          part.row?.code, part.label, part.indicator?.code, part.territory?.code,
          part.subPublic?.code, part.category?.code,
        ]
        return "dont " + codes.map { $0 ?? "–" }.joined(separator: " ")
      }
  default: return landmarks
  }
}
