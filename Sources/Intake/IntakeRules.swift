package import Diagnostics

/// Every rule of the intake.
package let intakeRules: [Rule] =
  contentRules + textSetRules + csvRules + decodingRules + cellRules + referentialRules
  + observationRules
  + dossierRules + siteRules + yamlRules + markdownRules + textRules + meetingTextRules
  + meetingRules + restitutionRules + registerRules + territorySheetRules

private let observationRules: [Rule] = [
  .observationDuplicate, .observationCategory, .observationStatus, .observationEmpty,
  .mappingFile, .mappingColumn, .tableFormula,
]
