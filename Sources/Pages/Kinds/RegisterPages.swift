internal import Domain

/// Conventions, amounts and deadlines.
func writeRegisters(to writer: inout PageWriter) -> PageText {
  writer.conventionLinks()
  for convention in writer.dossier.conventions.elements { writer.write(convention) }
  writer.nextDeadlines()
  return PageText(title: "Conventions et financements")
}
