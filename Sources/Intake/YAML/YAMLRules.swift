package import Diagnostics

let yamlShapeRule = Rule(
  "yaml.shape", .error, "Texte, liste ou clés : pas la forme attendue",
  """
  Un texte s'écrit après « : », une liste entre crochets ou à tirets, des clés en retrait ou entre \
  accolades. Un texte qui commence par « { », « [ » ou « {{ » se met entre guillemets.
  """)
let yamlCodeRule = Rule(
  "yaml.code", .error, "Code mal écrit",
  "Un code a des lettres sans accent, des chiffres, « _ » et « - », 64 au plus. Majuscules et "
    + "minuscules comptent."
)
let yamlBooleanRule = Rule(
  "yaml.boolean", .error, "Ni oui ni non",
  "« oui » et « non » sont les seules valeurs logiques, en minuscules.")
let yamlNumberRule = Rule(
  "yaml.number", .error, "Nombre mal écrit ou hors limites",
  "Un nombre s'écrit en chiffres, à virgule ou à point décimal, sans espace ni unité.")
let yamlMonthRule = Rule(
  "yaml.month", .error, "Mois mal écrit", "Un mois s'écrit AAAA-MM, de 1900-01 à 2199-12.")
let yamlDayRule = Rule(
  "yaml.day", .error, "Date mal écrite", "Une date s'écrit AAAA-MM-JJ, et doit exister.")
let yamlChoiceRule = Rule(
  "yaml.choice", .error, "Mot non admis",
  "La clé n'admet que quelques mots, que le message énumère.")
let yamlLinkRule = Rule(
  "yaml.link", .error, "Adresse mal écrite",
  "Une adresse du web s'écrit en entier, avec https://, sans espace.")

/// What a YAML text, whatever its schema, may break.
package let yamlRules: [Rule] = [
  encodingRule, yamlSyntaxRule, yamlFeatureRule, yamlDuplicateRule, yamlMissingRule, yamlKeyRule,
  yamlShapeRule, yamlCodeRule, yamlBooleanRule, yamlNumberRule, yamlMonthRule, yamlDayRule,
  yamlChoiceRule, yamlLinkRule,
]
