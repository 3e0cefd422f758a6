internal import Domain
internal import Markup

extension PageWriter {
  /// Writes a form to be filled by hand.
  mutating func write(_ form: BlankForm) {
    let fields =
      switch form {
      case .experiment:
        [
          "Le constat", "Ce que nous voulons essayer", "Pour qui, avec qui",
          "À quoi verrons-nous que cela marche",
        ]
      }
    for field in fields {
      html += "<p class=\"champ\">\(field)</p><div class=\"ecrire\" aria-hidden=\"true\"></div>\n"
    }
  }
}
