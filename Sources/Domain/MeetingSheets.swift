extension Meeting.Kind {
  /// How many A4 sheets, one side each, a document is made to fill; nil when its length is free.
  ///
  /// A brief is a folded A3: four pages, no more, no less.
  package func sheets(of document: MeetingDocument) -> ClosedRange<Int>? {
    switch (self, document) {
    case (.workshop, .participants): 4...4
    case (.workshop, .preparation), (.workshop, .minutes): 1...2
    default: nil
    }
  }
}

extension Narrative {
  /// The text sheet by sheet: a rule (`---`) ends one.
  package var sheets: [Narrative] {
    blocks.split(omittingEmptySubsequences: false) { block in
      if case .rule = block { true } else { false }
    }
    .map { Narrative(blocks: Array($0)) }
  }
}
