internal import French
internal import TestSupport
internal import Testing

@Suite struct `Setting French typography` {
  @Test(arguments: [
    ("l'accueil d'urgence", "l’accueil d’urgence"),
    ("Deux causes : l'une", "Deux causes\u{A0}: l’une"),
    ("Deux causes: l'une", "Deux causes\u{A0}: l’une"),
    ("« sans abri »", "«\u{A0}sans abri\u{A0}»"),
    ("«sans abri»", "«\u{A0}sans abri\u{A0}»"),
    ("Quoi ? Oui ! Bien ; fini", "Quoi\u{202F}? Oui\u{202F}! Bien\u{202F}; fini"),
    ("Quoi? (vraiment?)", "Quoi\u{202F}? (vraiment\u{202F}?)"),
    ("Quoi ?!", "Quoi\u{202F}?!"),
    ("9,8 % et 12 €", "9,8\u{A0}% et 12\u{A0}€"),
    ("9,8% et 12€.", "9,8\u{A0}% et 12\u{A0}€."),
    ("un % de plus", "un % de plus"),
    ("et ainsi...", "et ainsi…"),
    ("un mois - juin - après", "un mois – juin – après"),
    ("rendez-vous -5", "rendez-vous -5"),
    ("convention n° 3 et n°4", "convention n°\u{A0}3 et n°\u{A0}4"),
    ("à 14:30 ou 9h30", "à 14:30 ou 9h30"),
    ("voir https://exemple.fr/?a='1':b!", "voir https://exemple.fr/?a='1':b!"),
    ("écrire à siao@exemple.fr : merci", "écrire à siao@exemple.fr\u{A0}: merci"),
    ("1 234 ménages", "1 234 ménages"),
    ("1\u{202F}234 ménages", "1\u{202F}234 ménages"),
    (" : après un chiffre lié", "\u{A0}: après un chiffre lié"),
    ("", ""),
  ])
  func `sets what authors type`(text: String, expected: String) {
    #expect(frenchTypography(text) == expected)
  }

  @Test func `changes nothing the second time`() {
    var generator = SeededGenerator(seed: 11)
    let pieces = [
      " ", " ", "\u{A0}", "\u{202F}", "a", "é", "n", "N°", "°", "3", "'", "\"", ":", ";", "!", "?",
      "«", "»", "-", "–", ".", "...", "%", "€", "(", ")", "://", "@", "www.", "\n", ",", "…",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...9, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let once = frenchTypography(text)
      #expect(
        frenchTypography(once).unicodeScalars.elementsEqual(once.unicodeScalars),
        "\(text.debugDescription)")
    }
  }

  @Test func `never loses a letter, a digit or an order`() {
    var generator = SeededGenerator(seed: 12)
    let pieces = [" ", "a", "É", "1", ":", "!", "«", "»", "%", "n°", "-", ";"]
    for _ in 0..<2000 {
      let text = (0..<8).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let kept = { (text: String) in text.filter { $0.isLetter || $0.isNumber } }
      #expect(kept(frenchTypography(text)) == kept(text))
    }
  }
}
