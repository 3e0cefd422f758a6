internal import Domain

/// Conventions, amounts and deadlines.
func writeRegisters(to writer: inout PageWriter) -> PageText {
  writer.conventionLinks()
  writer.dossier.conventions.elements.forEach { writer.write($0) }
  writer.nextDeadlines()
  return PageText(title: "Conventions et financements")
}
