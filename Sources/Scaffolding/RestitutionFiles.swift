internal import Diagnostics
internal import Domain

/// The figures that partners ask for: a selection, and a sentence on why.
func restitutionFiles(_ code: PageSlug, _ day: Day, _ draft: Draft) -> [InputFile] {
  [file("restitutions/\(code).md", restitutionText(day, draft))]
}

private func restitutionText(_ day: Day, _ draft: Draft) -> String {
  let month = draft.month ?? day.month.previous
  return """
    ---
    titre: Un sujet à choisir
    date: \(day)
    mois: \(month)
    premier_mois: \(month.yearBefore)
    # sous_publics: [code]  un ou plusieurs codes ; sans cette ligne, l’ensemble
    indicateurs: [\(codes(draft.headline))]
    ---

    *À écrire : qui demande ces chiffres, et pour quoi faire. Les sections suivent d’elles-mêmes.*

    \(quotation(draft))
    """
}
