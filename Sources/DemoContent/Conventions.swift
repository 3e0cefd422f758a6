// SPDX-License-Identifier: EUPL-1.2

/// The five agreements behind the demonstration; their facts are real and public.
enum Conventions {
  static let synchro2024 = "synchro-2024"
  static let synchro2023 = "synchro-2023"
  static let framework2022 = "sdat-2022"
  static let poverty2022 = "pauvrete-2022"
  static let pact2020 = "pacte-2020"

  private struct Convention {
    let code: String
    let label: String
    let purpose: String
    let parties: String
    var start = ""
    var end = ""
    var note = ""
  }

  private static let all = [
    Convention(
      code: synchro2024, label: "Convention annuelle Synchrø 2024",
      purpose: """
        Mettre en œuvre la démarche Synchrø de pilotage de l'observation sociale : méthode, outil \
        d'intégration, animation des partenaires.
        """,
      parties: "Dijon Métropole ; Action Tank Entreprise et Pauvreté", start: "2024-01-01",
      end: "2024-12-31",
      note: """
        Délibération du 27 juin 2024 ; en vigueur à la signature ; un versement de 100 %. Deux chefs de projet et leurs \
        déplacements, sur douze mois.
        """),
    Convention(
      code: synchro2023, label: "Convention-cadre Synchrø 2023",
      purpose: """
        Porter ensemble l'observation dynamique des besoins de logement, dans l'observatoire du SIAO, \
        et en fixer les règles de données.
        """,
      parties: "Dijon Métropole ; DDETS de Côte-d'Or ; SIAO (ADEFO)",
      note: "Délibération du 28 septembre 2023. Sans montant."),
    Convention(
      code: framework2022, label: "Convention cadre SDAT 2022",
      purpose: """
        Financer ACOR Centre Ville, ACOR Dijon Métropole et EMAS, et coordonner les accompagnements \
        par une commission.
        """,
      parties: """
        État ; Dijon Métropole ; Ville de Dijon ; CCAS de Chenôve ; ARS ; SDAT
        """,
      start: "2022-01-01", end: "2022-12-31",
      note: "Une nouvelle convention pluriannuelle devait être préparée en 2023."),
    Convention(
      code: poverty2022, label: "Convention d'appui à la lutte contre la pauvreté 2022",
      purpose:
        "Logement, accès aux droits, compétences des professionnels, à parité de financement.",
      parties: "État ; Dijon Métropole", start: "2022-01-01", end: "2022-12-31",
      note: "Délibération du 15 décembre 2022."),
    Convention(
      code: pact2020, label: "Pacte de solidarité 2020",
      purpose: """
        Renforcer l'accès aux droits, l'accompagnement autour du logement et la distribution \
        alimentaire, à parité de financement.
        """,
      parties: "État ; Dijon Métropole", start: "2020-01-01", end: "2020-12-31",
      note: "Délibération du 17 septembre 2020."),
  ]

  static let table = Table(
    path: "conventions.csv",
    columns: ["code", "libelle", "objet", "parties", "debut", "fin", "note"],
    rows: all.map { item in
      [
        item.code, typeset(item.label), typeset(item.purpose), typeset(item.parties), item.start,
        item.end, typeset(item.note),
      ]
    })
}
