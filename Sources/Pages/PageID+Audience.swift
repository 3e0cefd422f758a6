package import Domain

extension PageID {
  /// The widest circle that may hold the page.
  package var readers: Audience {
    switch self {
    case .meetings(let kind), .meeting(let kind, _): kind.readers
    case .meetingDocument(let kind, _, let document): kind.readers(of: document)
    case .decisions, .experiments, .experiment: .partenaires
    // It tells when the committee met.
    case .review: .comite
    case .home, .archive, .report, .subPublicMonth, .subPublics, .subPublic, .indicators,
      .indicator, .sources, .source, .text, .registers, .calendar, .execution, .schemes,
      .scheme, .data, .notFound:
      .public
    }
  }

  /// Whether the page is of a meeting of partners, where every figure may be said aloud.
  ///
  /// It then shows what the partners' own site does, whoever builds it.
  var isHandedOut: Bool {
    switch self {
    case .meetings(let kind), .meeting(let kind, _), .meetingDocument(let kind, _, _):
      kind != .committee
    default: false
    }
  }
}

extension Narrative {
  /// Whether a block of the text draws a chart of figures.
  var drawsCharts: Bool {
    directives.contains { directive in
      switch directive.content {
      case .chart: true
      case .territories(let request): [.index, .rate].contains(request.subject)
      default: false
      }
    }
  }
}

extension Meeting {
  /// The documents that this meeting has: those that were written, and those made from them.
  var documents: [MeetingDocument] {
    MeetingDocument.allCases.filter { document in
      switch document {
      case .annex: kind == .committee
      case .deck: true
      case .posters: kind != .committee && main.drawsCharts
      default: texts[document] != nil
      }
    }
  }
}
