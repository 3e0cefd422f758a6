internal import Domain
internal import Markup
internal import Narration
internal import Planning

/// A form to be filled by hand.
@BodyBuilder func blankForm(_ form: BlankForm, _ site: SiteView) -> Body {
  "<div class=\"formulaire formulaire-\(form.rawValue)\">\n"
  switch form {
  case .experiment: experimentForm()
  case .evaluation: evaluationForm()
  case .minutes: minutesForm()
  case .validation: validationForm()
  case .publication: publicationForm(site.meeting?.month ?? site.plan.latest, site)
  case .committeeMinutes: committeeMinutesForm(site)
  }
  "</div>\n"
}

@BodyBuilder private func experimentForm() -> Body {
  field("Le constat, et le chiffre qui le montre")
  field("Ce que nous voulons essayer, pour qui, avec qui")
  field("À quoi verrons-nous que cela marche, et quand regarder")
  field("Quand arrêter")
}

@BodyBuilder private func evaluationForm() -> Body {
  let statements = [
    "Je comprends mieux ce que les chiffres disent", "…\u{A0}et ce qu’ils ne disent pas",
    "J’ai pu dire ce que je vois sur le terrain", "Je sais ce qui a été décidé, et par qui",
    "Le temps a été bien employé",
  ]
  let scale = ["pas du tout", "plutôt non", "plutôt oui", "tout à fait"]
  let rows = statements.map { statement -> HTML in
    let cells = scale.map { word -> HTML in
      "<td><span aria-hidden=\"true\">☐</span><span class=\"hors-ecran\">\(word)</span></td>"
    }
    return "<tr><th scope=\"row\">\(statement)</th>\(cells)</tr>\n"
  }
  let head: HTML = """
    <tr><th scope="col">Cette séance</th>\(scale.map { "<th scope=\"col\">\($0)</th>" as HTML })</tr>
    """
  scrollingTable("Votre avis, sans votre nom", head: head, rows: rows.joined())
  field("Ce que je retiens")
  field("Ce que je ferai autrement")
  field("Le chiffre qui m’a manqué")
}

@BodyBuilder private func minutesForm() -> Body {
  field("Présents (organisations)")
  field("Ce qui a été compris, graphique par graphique")
  blankRows(
    "Décisions", heads: ["Décision", "Responsable (organisation)", "Échéance"], count: 4)
  field("Expérimentation retenue\u{A0}: qui, quand, comment savoir")
  field("Désaccords")
  field("Demandes de données")
  field("Prochaines étapes")
}

@BodyBuilder private func validationForm() -> Body {
  blankRows(
    "Relecture et validation", heads: ["Organisation", "Date", "Avis", "Visa"], count: 4,
    filling: [2: boxes(["validé", "à revoir"])])
}

/// A label over ruled lines.
@BodyBuilder func field(_ label: String) -> Body {
  "<p class=\"champ\">\(label)</p><div class=\"ecrire\" aria-hidden=\"true\"></div>\n"
}

/// A table to be filled by hand; some columns hold boxes to tick.
@BodyBuilder private func blankRows(
  _ title: String, heads: [String], count: Int, filling columns: [Int: HTML] = [:]
) -> Body {
  let head = heads.map { "<th scope=\"col\">\($0)</th>" as HTML }
  let cells = heads.indices.map { "<td>\(columns[$0] ?? HTML())</td>" as HTML }
  let rows = repeatElement("<tr>\(cells)</tr>\n" as HTML, count: count)
  scrollingTable(title, head: "<tr>\(head)</tr>", rows: Array(rows).joined())
}
