internal import Markup

/// The styles of the whole document: fonts, master pages, what every slide shares.
func masterStyles(_ deck: Deck, dashes: XML) -> XML {
  """
  <office:document-styles \(documentNamespaces) office:version="1.3">
  \(fonts)<office:styles>
  \(dashes)\(defaultStyle)\(masterTextStyles)</office:styles>
  <office:automatic-styles>
  \(pageLayout("diapo", Layout.page, orientation: "landscape"))\
  \(pageLayout("feuille", Layout.notesPage, orientation: "portrait"))\(masterShapeStyles)\
  </office:automatic-styles>
  <office:master-styles>
  \(openingPage(deck.banner))\(slidePage(deck.banner))</office:master-styles>
  </office:document-styles>

  """
}

/// Arial where it is, Liberation Sans where it is not: they have the same widths.
private let fonts: XML = """
  <office:font-face-decls><style:font-face style:name="Arial" \
  svg:font-family="Arial, 'Liberation Sans', Helvetica, sans-serif" \
  style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>

  """

private let defaultStyle: XML = """
  <style:default-style style:family="graphic"><style:graphic-properties \
  svg:stroke-width="0.03cm" draw:shadow="hidden"/><style:paragraph-properties \
  style:writing-mode="lr-tb"/><style:text-properties style:font-name="Arial" \
  fo:font-family="Arial" fo:font-size="18pt" fo:color="#1b1b1b" \
  fo:language="fr" fo:country="FR"/></style:default-style>

  """

private func pageLayout(_ name: String, _ page: Place, orientation: String) -> XML {
  """
  <style:page-layout style:name="\(name)"><style:page-layout-properties fo:margin="0cm" \
  fo:page-width="\(page.width.text)" fo:page-height="\(page.height.text)" \
  style:print-orientation="\(orientation)"/></style:page-layout>

  """
}

private let masterTextStyles: XML = [
  textStyle("Synchro-title", size: 30, vertical: "bottom", bold: true),
  textStyle("Synchro-outline1", size: 24, vertical: "top"),
  textStyle("Synchro-notes", size: 14, vertical: "top"),
  textStyle("Ouverture-title", size: 40, vertical: "bottom", bold: true),
  textStyle("Ouverture-subtitle", size: 22, vertical: "top"),
  textStyle("Ouverture-notes", size: 14, vertical: "top"),
].joined()

private func textStyle(
  _ name: String, size: Int, vertical: String, bold: Bool = false
) -> XML {
  """
  <style:style style:name="\(name)" style:family="presentation"><style:graphic-properties \
  draw:stroke="none" draw:fill="none" \(padding(0, 0)) draw:auto-grow-height="false" \
  fo:wrap-option="wrap" draw:textarea-vertical-align="\(vertical)"/>\
  <style:paragraph-properties fo:text-align="start"/><style:text-properties \
  fo:font-size="\(size)pt" fo:color="\(bold ? "#0b2545" : "#1b1b1b")" \
  fo:font-weight="\(bold ? "bold" : "normal")"/></style:style>

  """
}

private let masterShapeStyles: XML = """
  <style:style style:name="fond" style:family="drawing-page"><style:drawing-page-properties \
  draw:fill="solid" draw:fill-color="#ffffff" presentation:display-footer="true" \
  presentation:display-page-number="true" presentation:display-date-time="false"/></style:style>
  <style:style style:name="pied" style:family="graphic"><style:graphic-properties \
  draw:stroke="none" draw:fill="none" \(padding(0, 0)) draw:auto-grow-height="false" \
  draw:textarea-vertical-align="middle"/></style:style>
  <style:style style:name="marque" style:family="graphic"><style:graphic-properties \
  draw:stroke="none" draw:fill="none" \(padding(0, 0)) draw:auto-grow-height="false" \
  draw:textarea-vertical-align="top"/></style:style>
  <style:style style:name="pied-gauche" style:family="paragraph"><style:paragraph-properties \
  fo:text-align="start"/><style:text-properties fo:font-size="12pt" fo:color="#595959"/>\
  </style:style>
  <style:style style:name="pied-droite" style:family="paragraph"><style:paragraph-properties \
  fo:text-align="end"/><style:text-properties fo:font-size="12pt" fo:color="#595959"/>\
  </style:style>
  <style:style style:name="avis" style:family="paragraph"><style:paragraph-properties \
  fo:text-align="end"/><style:text-properties fo:font-size="16pt" fo:font-weight="bold" \
  fo:color="#8d2f5b"/></style:style>
  <style:style style:name="filet" style:family="graphic"><style:graphic-properties \
  draw:stroke="solid" svg:stroke-color="#0b2545" svg:stroke-width="0.05cm"/></style:style>
  <style:style style:name="bande" style:family="graphic"><style:graphic-properties \
  draw:stroke="none" draw:fill="solid" draw:fill-color="#0b2545"/></style:style>

  """

private func slidePage(_ banner: String?) -> XML {
  """
  <style:master-page style:name="Synchro" style:page-layout-name="diapo" draw:style-name="fond">
  \(placeholder("Synchro-title", "title", Layout.title))\
  \(placeholder("Synchro-outline1", "outline", Layout.body(under: nil)))\
  <draw:line draw:style-name="filet" svg:x1="\(Layout.rule.left.text)" \
  svg:y1="\(Layout.rule.top.text)" svg:x2="\((Layout.rule.left + Layout.rule.width).text)" \
  svg:y2="\(Layout.rule.top.text)"/>
  \(foot(banner))\(notesPage("Synchro"))</style:master-page>

  """
}

private func openingPage(_ banner: String?) -> XML {
  let band = Place(left: 0, top: 0, width: 700, height: Layout.page.height)
  return """
    <style:master-page style:name="Ouverture" style:page-layout-name="diapo" \
    draw:style-name="fond">
    <draw:rect draw:style-name="bande" \(band.attributes)/>
    \(placeholder("Ouverture-title", "title", Layout.openingTitle))\
    \(placeholder("Ouverture-subtitle", "subtitle", Layout.openingLines))\
    \(foot(banner))\(notesPage("Ouverture"))</style:master-page>

    """
}

private func placeholder(_ style: String, _ role: String, _ place: Place) -> XML {
  """
  <draw:frame presentation:style-name="\(style)" draw:layer="backgroundobjects" \
  presentation:class="\(role)" presentation:placeholder="true" \(place.attributes)>\
  <draw:text-box/></draw:frame>

  """
}

/// The foot of every slide, and the mark of invented figures at its head.
private func foot(_ banner: String?) -> XML {
  """
  \(field("footer", Layout.footer, "pied-gauche", "<presentation:footer/>"))\
  \(field("page-number", Layout.pageNumber, "pied-droite",
    "<text:page-number/> / <text:page-count/>"))\
  \(banner.map(mark))
  """
}

private func field(_ role: String, _ place: Place, _ paragraph: String, _ content: XML) -> XML {
  """
  <draw:frame draw:style-name="pied" draw:layer="backgroundobjects" \
  presentation:class="\(role)" \(place.attributes)><draw:text-box>\
  <text:p text:style-name="\(paragraph)">\(content)</text:p></draw:text-box></draw:frame>

  """
}

private func mark(_ banner: String) -> XML {
  """
  <draw:frame draw:style-name="marque" draw:layer="backgroundobjects" \
  \(Layout.banner.attributes)><draw:text-box><text:p text:style-name="avis">\(banner)</text:p>\
  </draw:text-box></draw:frame>

  """
}

private func notesPage(_ master: String) -> XML {
  """
  <presentation:notes style:page-layout-name="feuille">\
  <draw:page-thumbnail presentation:class="page" draw:layer="backgroundobjects" \
  \(Layout.thumbnail.attributes)/>\
  \(placeholder("\(master)-notes", "notes", Layout.notes))</presentation:notes>

  """
}
