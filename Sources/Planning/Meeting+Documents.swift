package import Domain

extension Narrative {
  /// Whether a block of the text draws a chart of figures.
  package var drawsCharts: Bool {
    directives.contains { directive in
      switch directive.content {
      case .chart: true
      case .territories(let request): [.index, .rate].contains(request.subject)
      case .figures, .table, .question, .box, .register, .form, .runningOrder, .guidance: false
      }
    }
  }
}

extension Meeting {
  /// The documents that this meeting has: those that were written, and those made from them.
  package var documents: [MeetingDocument] {
    MeetingDocument.allCases.filter { document in
      switch document {
      case .annex: kind == .committee
      case .deck: true
      case .posters: kind != .committee && main.drawsCharts
      case .participants, .dossier, .facilitator, .preparation, .minutes: texts[document] != nil
      }
    }
  }
}
