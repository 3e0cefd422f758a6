internal import Diagnostics
internal import Domain
internal import Intake
internal import Testing

@Suite struct `Reading a directive` {
  @Test(arguments: [
    (
      "tableau\ntitre: Le stock\nindicateurs: [a, b]\nsous_publics: [rue]\nmois: 6",
      "table Le stock [a, b] [rue] 6"
    ),
    ("tableau\nindicateurs: [a]", "table – [a] [] 13"),
    ("graphique\nindicateur: a", "courbe – [a] [] – – 13 –"),
    (
      "graphique\ntype: empilees\nindicateurs: [a]\npartition: situation\nlecture: L'essentiel",
      "empilees – [a] [] situation – 12 L’essentiel"
    ),
    (
      "graphique\ntype: entrees-sorties\nidentite: bouclage\nmois: 24\nsous_public: rue",
      "entrees-sorties – [] [rue] – bouclage 24 –"
    ),
    (
      "graphique\nid: demandes-115\nindicateur: a\nsous_titre: Par mois\nchamp: Tous\nsource: SIAO\n"
        + "alt: L'essentiel\nreperes:\n  - {mois: 2024-07, libelle: Nouveau logiciel}\n"
        + "  - {mois: 2024-11, mois_fin: 2025-03, libelle: Plan hivernal}",
      "courbe – [a] [] – – 13 –; id demandes-115; sous Par mois; alt L’essentiel; champ Tous; source SIAO; "
        + "repère 2024-07…2024-07 Nouveau logiciel; repère 2024-11…2025-03 Plan hivernal"
    ),
    (
      "graphique\ntype: occupation\nindicateur: a\ncapacite: b\ntaux: oui\ndont:\n"
        + "  - {rangee: r, territoire: t, libelle: à Chenôve}\n"
        + "  - {indicateur: c, sous_public: s, modalite: m}",
      "occupation – [a] [] – – – –; capacite b; taux; dont r à Chenôve – t – –; dont – – c – s m"
    ),
    ("chiffres\nindicateurs:\n  - a\n  - b\nsous_public: rue", "figures [a, b] rue"),
    ("question\ntexte: Et l'été ?", "observer: Et l’été\u{202F}?"),
    ("question\ntexte: Que *faire* ?\naide: agir", "agir: Que <i>faire</i>\u{202F}?"),
    ("registre\ntype: decisions", "decisions – –"),
    ("registre\ntype: sources\ntitre: L'an\nsous_public: rue", "sources L’an rue"),
    ("formulaire\ntype: piste", "piste"),
    ("formulaire\ntype: compte-rendu", "compte-rendu"),
    (
      "deroule\ndebut: 14 h 05\netapes:\n  - {duree: 10, quoi: Accueil, qui: SIAO}\n  - duree: 5\n    quoi: Le *tour*",
      "845: 10 Accueil SIAO, 5 Le <i>tour</i> "
    ),
    ("animation\ngraphique: attente\nmessage: Dire", "attente: Dire /  /  /  / "),
    ("territoires\ntype: cartes", "cartes – – habitants"),
    (
      "territoires\ntype: base100\nindicateur: a\nbase: 2024-01",
      "base100 a 2024-01 habitants"
    ),
    ("territoires\ntype: taux\nindicateur: a\npour: menages", "taux a – menages"),
  ])
  func `reads each kind`(body: String, expected: String) {
    let text = "```\(body)\n```\n"
    #expect(read(text) == "directive@1(\(expected))")
  }

  @Test func `places bindings inside the texts of a block`() {
    #expect(
      read("a\n\n```encadre\ntitre: T\ntexte: \"Été : {{ valeur indicateur=a }}\"\n```")
        == "p(a)\ndirective@3(T: Été\u{A0}: {value a @5:15+25})")
    #expect(
      read(
        "```encadre\ntitre: T\ntexte: >-\n  un {{ mois }}\n  et {{ valeur\n  indicateur=a }}\n```")
        == "directive@1(T: un {mois current} et {value a @5:6+2})")
  }

  @Test func `places bindings inside the texts of a chart`() {
    #expect(
      read(
        "```graphique\nindicateur: a\nlecture: En été, {{ valeur indicateur=a }}.\n"
          + "titre: \"{{ mois }}, 1 < 2\"\n```")
        == "directive@1(courbe {mois current}, 1 < 2 [a] [] – – 13 "
        + "En été, {value a @3:18+25}.)")
  }

  @Test func `leaves other code alone`() {
    #expect(read("```sh\nls\n```") == "code(\"ls\\n\")")
    #expect(read("```\nls\n```") == "code(\"ls\\n\")")
  }

  @Test(arguments: [
    Refusal(
      "1️⃣```tableaux\nindicateurs: [a]\n```", "md.directive",
      "bloc inconnu « tableaux » ; vouliez-vous « tableau » ?"),
    Refusal(
      "1️⃣```encadré\n```", "md.directive",
      "bloc inconnu « encadré » ; vouliez-vous « encadre » ?"),
    Refusal(
      "1️⃣```tableau\nindicateurs: [a]", "md.directive",
      "Le bloc « tableau » n'est pas fermé. Ajouter une ligne ``` après lui."),
    Refusal(
      "```graphique\nindicateur: a\n1️⃣indicateurs: [b]\n```", "md.directive",
      "« indicateur » et « indicateurs » s'excluent. N'en garder qu'une."),
    Refusal(
      "```territoires\ntype: cartes\n1️⃣base: 2024-01\n```", "md.directive",
      "la clé « base » n'a pas de sens pour « type: cartes ». Clés admises : type."),
    Refusal(
      "```territoires\n1️⃣type: base100\nindicateur: a\n```", "yaml.missing",
      "La clé « base » manque. Ajouter une ligne « base: … »."),
    Refusal(
      "```graphique\n1️⃣type: courbe\n```", "yaml.missing",
      "Il faut un indicateur. Ajouter une ligne « indicateur: code »."),
    Refusal(
      "- é\n\n  ```graphique\n  indicateur: a\n  1️⃣titres: b\n  ```", "yaml.key",
      "clé inconnue « titres » ; vouliez-vous « titre » ?"),
    Refusal(
      "- é\n\n  ```graphique\n\n  indicateur: a\n  1️⃣titres: b\n  ```", "yaml.key",
      "clé inconnue « titres » ; vouliez-vous « titre » ?"),
    Refusal(
      "```graphique\nindicateur: a\nid: 1️⃣Demandes 115\n```", "yaml.code",
      "« Demandes 115 » ne peut pas nommer une figure. Écrire des minuscules sans accent, des chiffres, "
        + "« _ », et « - » entre les mots, par exemple demandes-115."),
    Refusal(
      "```graphique\nindicateur: a\nlecture: voir {{ 1️⃣valeurs }}\n```", "md.binding",
      "« valeurs » n'est pas admis ici ; vouliez-vous « valeur » ? "
        + "Mots admis : valeur, evolution, part, tendance, mois."),
    Refusal(
      "```graphique\nindicateur: a\nalt: \"voir 1️⃣{{ valeur\"\n```", "md.binding",
      "« {{ » n'est pas fermé. Écrire {{ … }} d'un seul tenant."),
    Refusal(
      "```graphique\nindicateur: a\nreperes: [{mois: 2024-05, mois_fin: 1️⃣2024-04, libelle: b}]\n```",
      "yaml.month",
      "« 2024-04 » précède « 2024-05 ». Écrire d'abord le premier mois du repère."),
    Refusal(
      "```graphique\nindicateur: a\nreperes: [{mois: 2024-05, 1️⃣libele: b, libelle: c}]\n```",
      "yaml.key",
      "clé inconnue « libele » ; vouliez-vous « libelle » ?"),
    Refusal(
      "```graphique\ntype: barres\nindicateur: a\n1️⃣reperes: []\n```", "md.directive",
      "la clé « reperes » n'a pas de sens pour un graphique « barres ». Clés admises : type, id, titre, "
        + "sous_titre, lecture, champ, source, alt, indicateur, indicateurs, sous_public, sous_publics, "
        + "par, partition."),
    Refusal(
      "```graphique\ntype: occupation\nindicateur: a\ncapacite: b\ndont: [1️⃣{rangee: r}]\n```",
      "yaml.missing",
      "Rien ne dit quelle partie de la capacité. Écrire « territoire », « sous_public », "
        + "« indicateur » ou « modalite »."),
    Refusal(
      "> ```tableau\n> indicateurs: [1️⃣à]\n> ```", "yaml.code",
      "« à » n'est pas un code. Écrire des lettres sans accent, des chiffres, « _ » ou « - »."),
    Refusal(
      "```tableau\nindicateurs: [a]\nmois: 1️⃣0\n```", "yaml.number",
      "« 0 » est hors des limites. Écrire un nombre de 1 à 120."),
    Refusal(
      "```graphique\ntype: 1️⃣courbes\nindicateur: a\n```", "yaml.choice",
      "« courbes » n'est pas admis ici ; vouliez-vous « courbe » ? "
        + "Mots admis : courbe, entrees-sorties, pont, barres, empilees, multiples, chaleur, occupation, halteres, points, pyramide, tuiles, flux, chiffre."
    ),
    Refusal(
      "```question\naide: agir\ntexte: {{ mois }} 1️⃣ici\n```", "yaml.syntax",
      "Un texte qui commence par « {{ » s'écrit entre guillemets : \"{{ … }} …\"."),
    Refusal(
      "```question\ntexte: 1️⃣\"- a\"\n```", "md.directive",
      "Un seul paragraphe est attendu ici, sans titre ni liste."),
    Refusal(
      "```question\ntexte: l'effet de {{ 1️⃣valeurs }}\n```", "md.binding",
      "« valeurs » n'est pas admis ici ; vouliez-vous « valeur » ? "
        + "Mots admis : valeur, evolution, part, tendance, mois."),
    Refusal(
      "```deroule\ndebut: 1️⃣24 h\netapes: [{duree: 1, quoi: a}]\n```", "yaml.hour",
      "« 24 h » n'est pas une heure. Écrire par exemple 14 h 30."),
    Refusal(
      "```registre\ntype: 1️⃣decision\n```", "yaml.choice",
      "« decision » n'est pas admis ici ; vouliez-vous « decisions » ? "
        + "Mots admis : decisions, experimentations, echeances, sources, decisions-ouvertes, "
        + "questions, receptions, conventions, sources-a-venir, controles, indicateurs, revisions, "
        + "ruptures, reunions, seance-precedente, unites, sous-publics, masques, anomalies, graphiques."
    ),
    Refusal(
      "1️⃣```tableau\n```", "yaml.missing",
      "La clé « indicateurs » manque. Ajouter une ligne « indicateurs: … »."),
  ])
  func `says what is wrong at its place`(refusal: Refusal) {
    expectFindings(in: refusal.text, refusal.expected) { file, notes in
      _ = parseNarrative(
        String(decoding: file.bytes, as: UTF8.self), at: TextOrigin(file: file.path),
        into: &notes)
    }
  }

  @Test func `notes the codes of a block at their places`() {
    var notes = ReadingNotes()
    _ = parseNarrative(
      "```graphique\ntype: pont\nindicateur: sd\nidentite: bouclage\n```",
      at: TextOrigin(file: "x", lines: 10), into: &notes)
    #expect(
      notes.codeUses.map { "\($0.kind) \($0.code) \($0.location.line):\($0.location.column)" }
        == ["indicator sd 13:13", "identity bouclage 14:11"])
  }
}

private func read(_ text: String) -> String {
  var notes = ReadingNotes()
  let narrative = parseNarrative(text, at: TextOrigin(file: "x"), into: &notes)
  return described(narrative) + notes.findings.sorted.map { "\n! \($0.message)" }.joined()
}
