extension Narrative {
  /// Every fenced block of the text, in its order, those of lists and quotes included.
  package var directives: [Directive] { blocks.flatMap(\.directives) }

  /// The charts that the text asks for.
  package var charts: [ChartBlock] {
    directives.compactMap { directive in
      if case .chart(let block) = directive.content { block } else { nil }
    }
  }
}

extension Block {
  fileprivate var directives: [Directive] {
    switch self {
    case .directive(let directive): [directive]
    case .list(_, _, let items): items.flatMap { $0.flatMap(\.directives) }
    case .quote(let blocks): blocks.flatMap(\.directives)
    case .heading, .paragraph, .code, .rule: []
    }
  }
}
