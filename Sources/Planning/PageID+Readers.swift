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
    case .home, .archive, .report, .subPublicMonth, .subPublics, .subPublic, .indicators,
      .indicator, .sources, .source, .text, .registers, .decisions, .experiments, .experiment,
      .calendar, .execution, .review, .schemes, .scheme, .data, .notFound:
      false
    }
  }
}
