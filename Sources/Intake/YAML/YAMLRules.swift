package import Diagnostics

extension Rule {
  static let yamlShape = Rule(
    "yaml.shape", .error, "Texte, liste ou clés : pas la forme attendue",
    """
    Un texte s'écrit après « : », une liste entre crochets ou à tirets, des clés en retrait ou entre \
    accolades. Un texte qui commence par « { », « [ » ou « {{ » se met entre guillemets.
    """)

  static let yamlCode = Rule(
    "yaml.code", .error, "Code mal écrit",
    "Un code a des lettres sans accent, des chiffres, « _ » et « - », 64 au plus. Majuscules et "
      + "minuscules comptent."
  )

  static let yamlBoolean = Rule(
    "yaml.boolean", .error, "Ni oui ni non",
    "« oui » et « non » sont les seules valeurs logiques, en minuscules.")

  static let yamlNumber = Rule(
    "yaml.number", .error, "Nombre mal écrit ou hors limites",
    "Un nombre s'écrit en chiffres, à virgule ou à point décimal, sans espace ni unité.")

  static let yamlMonth = Rule(
    "yaml.month", .error, "Mois mal écrit", "Un mois s'écrit AAAA-MM, de 1900-01 à 2199-12.")

  static let yamlDay = Rule(
    "yaml.day", .error, "Date mal écrite", "Une date s'écrit AAAA-MM-JJ, et doit exister.")

  static let yamlChoice = Rule(
    "yaml.choice", .error, "Mot non admis",
    "La clé n'admet que quelques mots, que le message énumère.")

  static let yamlLink = Rule(
    "yaml.link", .error, "Adresse mal écrite",
    "Une adresse du web s'écrit en entier, avec https://, sans espace.")
}

/// What a YAML text, whatever its schema, may break.
package let yamlRules: [Rule] = [
  .textUtf8, .yamlSyntax, .yamlFeature, .yamlDuplicate, .yamlMissing, .yamlKey,
  .yamlShape, .yamlCode, .yamlBoolean, .yamlNumber, .yamlMonth, .yamlDay,
  .yamlChoice, .yamlLink,
]
