package import Domain

extension Audience {
  /// The circle, as readers know it.
  package var label: String {
    switch self {
    case .comite: "comité de suivi"
    case .partenaires: "partenaires"
    case .public: "public"
    }
  }
}
