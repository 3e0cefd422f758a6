internal import Diagnostics
internal import Domain

/// A narrative in one line per block, for tests to compare.
func described(_ narrative: Narrative) -> String {
  narrative.blocks.map(described).joined(separator: "\n")
}

private func described(_ block: Block) -> String {
  switch block {
  case .heading(let level, let inlines, let place):
    "h\(level)@\(place.line):\(place.column)(\(described(inlines)))"
  case .paragraph(let inlines): "p(\(described(inlines)))"
  case .list(let start, let isTight, let items):
    "list(\(start.map(String.init) ?? "•")\(isTight ? " tight" : ""): "
      + items.map { $0.map(described).joined(separator: " ") }.joined(separator: " | ") + ")"
  case .quote(let blocks): "quote(\(blocks.map(described).joined(separator: " ")))"
  case .code(let text): "code(\(text.debugDescription))"
  case .rule: "rule"
  case .directive(let directive):
    "directive@\(directive.location.line)(\(described(directive.content)))"
  }
}

func described(_ inlines: [Inline]) -> String {
  inlines.map(described).joined()
}

private func described(_ inline: Inline) -> String {
  switch inline {
  case .text(let text): text
  case .code(let text): "`\(text)`"
  case .emphasis(let inlines): "<i>\(described(inlines))</i>"
  case .strong(let inlines): "<b>\(described(inlines))</b>"
  case .link(let target, let inlines, let place):
    "<a \(target) @\(place.line):\(place.column)>\(described(inlines))</a>"
  case .lineBreak: "<br>"
  case .softBreak: "⏎"
  case .month(let month): "{mois \(month)}"
  case .binding(let binding): described(binding)
  }
}

private func described(_ binding: Binding) -> String {
  let words: [String?] = [
    "\(binding.request)", binding.indicator.code, binding.subPublic?.code,
    binding.territory?.code, binding.category?.code,
    binding.month == .current ? nil : "\(binding.month)", binding.showsUnit ? nil : "nu",
    "@\(binding.location.line):\(binding.location.column)+\(binding.length)",
  ]
  return "{" + words.compactMap { $0 }.joined(separator: " ") + "}"
}

private func described(_ content: Directive.Content) -> String {
  switch content {
  case .table(let request):
    "table \(request.title ?? "–") \(request.indicators) \(request.subPublics) "
      + "\(request.monthCount)"
  case .chart(let block): described(block)
  case .figures(let indicators, let subPublic):
    "figures \(indicators) \(subPublic?.code ?? "–")"
  case .question(let text, let prompt): "\(prompt.rawValue): \(described(text))"
  case .box(let title, let text): "\(title): \(described(text))"
  case .register(let request):
    "\(request.subject.rawValue) \(request.title ?? "–") \(request.subPublic?.code ?? "–")"
  case .form(let form): form.rawValue
  case .runningOrder(let order):
    "\(order.start): "
      + order.steps.map { "\($0.duration) \(described($0.activity)) \($0.lead)" }.joined(
        separator: ", ")
  case .guidance(let guidance):
    "\(guidance.chart): "
      + [
        guidance.message, guidance.misreading, guidance.answer, guidance.cause, guidance.prompt,
      ].map(described).joined(separator: " / ")
  case .territories(let request):
    "\(request.subject.rawValue) \(request.indicator?.code ?? "–") "
      + "\(request.month?.description ?? "–") \(request.base.rawValue)"
  }
}
