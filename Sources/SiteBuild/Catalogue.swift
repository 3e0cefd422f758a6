package import Diagnostics
internal import Disclosure
internal import Intake
internal import Narration
internal import Pages
internal import Planning
internal import Publishing
internal import Theming

/// Every rule that a finding can name, by id; what `synchro explain` knows.
package let catalogue: [Rule] =
  (intakeRules + datasetRules + planRules + narrationRules + figureRules + themeRules
  + publishingRules
  + buildRules + packRules)
  .sorted { $0.id < $1.id }
