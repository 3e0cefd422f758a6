internal import Domain
internal import Markup

extension PageWriter {
  /// Writes a form to be filled by hand.
  mutating func write(_ form: BlankForm) {
    switch form {
    case .experiment:
      writingFields([
        "Le constat", "Ce que nous voulons essayer", "Pour qui, avec qui",
        "À quoi verrons-nous que cela marche",
      ])
    case .validation: validationForm(meeting?.month ?? plan.latest)
    case .committeeMinutes: committeeMinutesForm()
    }
  }

  /// Names with lines to write under each.
  mutating func writingFields(_ names: [String]) {
    for name in names {
      html += "<p class=\"champ\">\(name)</p><div class=\"ecrire\" aria-hidden=\"true\"></div>\n"
    }
  }
}
