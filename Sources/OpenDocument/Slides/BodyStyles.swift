internal import Markup

private let navy = "#0b2545"
private let ink = "#1b1b1b"
private let grey = "#595959"
private let rule = "#c9d3dc"

/// The styles of what stands in bodies; those of titles and outlines are in the master pages.
let bodyStyles: XML = [
  """
  <style:style style:name="page" style:family="drawing-page"><style:drawing-page-properties \
  presentation:display-footer="true" presentation:display-page-number="true" \
  presentation:display-date-time="false"/></style:style>
  <style:style style:name="plat" style:family="graphic"><style:graphic-properties \
  draw:stroke="none" draw:fill="none" \(padding(0, 0)) fo:wrap-option="wrap" \
  draw:auto-grow-height="false" draw:textarea-vertical-align="top"/></style:style>
  <style:style style:name="carte" style:family="graphic"><style:graphic-properties \
  draw:stroke="none" draw:fill="none" \(padding(0, 0)) fo:wrap-option="wrap" \
  draw:auto-grow-height="false" draw:textarea-vertical-align="middle"/></style:style>
  <style:style style:name="accent" style:family="graphic"><style:graphic-properties \
  draw:stroke="solid" svg:stroke-color="\(navy)" svg:stroke-width="0.12cm"/></style:style>
  <text:list-style style:name="puces"><text:list-level-style-bullet text:level="1" \
  text:bullet-char="•"><style:list-level-properties text:min-label-width="\(Bullets.indent.text)"/>\
  <style:text-properties fo:color="\(navy)" fo:font-size="100%"/></text:list-level-style-bullet></text:list-style>

  """,
  paragraph("surtitre", size: 16, colour: navy, bold: true),
  paragraph("sous-titre", size: 18, colour: grey),
  paragraph("source", size: 12, colour: grey),
  paragraph("chiffre", size: 36, colour: navy, bold: true, align: "end"),
  paragraph("libelle", size: 20, colour: ink, bold: true),
  paragraph("note", size: 18, colour: grey),
  paragraph("ouverture", size: 22, colour: ink, after: 200),
  Layout.titleSizes.map { paragraph("titre-\(Int($0))", size: $0, colour: navy, bold: true) }
    .joined(),
  Layout.bodySizes.map {
    paragraph("corps-\(Int($0))", size: $0, colour: ink, after: Bullets.gap)
  }.joined(),
  cell("tete", ground: navy), cell("case", ground: "#ffffff"),
  paragraph("tete-texte", size: 18, colour: "#ffffff", bold: true),
  paragraph("tete-nombre", size: 18, colour: "#ffffff", bold: true, align: "end"),
  paragraph("case-texte", size: 18, colour: ink),
  paragraph("case-nombre", size: 18, colour: ink, align: "end"),
].joined()

private func paragraph(
  _ name: String, size: Double, colour: String, bold: Bool = false, align: String = "start",
  after: Length = 0
) -> XML {
  """
  <style:style style:name="\(name)" style:family="paragraph"><style:paragraph-properties \
  fo:text-align="\(align)" fo:margin-top="0cm" fo:margin-bottom="\(after.text)"/>\
  <style:text-properties fo:font-size="\(Int(size))pt" fo:color="\(colour)" \
  fo:font-weight="\(bold ? "bold" : "normal")"/></style:style>

  """
}

private func cell(_ name: String, ground: String) -> XML {
  """
  <style:style style:name="\(name)" style:family="table-cell"><style:graphic-properties \
  draw:fill="solid" draw:fill-color="\(ground)" draw:textarea-vertical-align="middle" \
  \(padding(TableFrame.padding, TableFrame.sidePadding))/><style:paragraph-properties \
  fo:border-bottom="0.03cm solid \(rule)"/></style:style>

  """
}
