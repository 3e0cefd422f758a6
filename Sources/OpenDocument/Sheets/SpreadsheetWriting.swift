internal import Markup

/// Writes a workbook as an OpenDocument spreadsheet (.ods): numbers as numbers, shown in French.
///
/// The header of each sheet is frozen. The same workbook gives the same bytes.
package func spreadsheet(_ workbook: Spreadsheet) -> [UInt8] {
  let sheets = zip(sheetNames(workbook.sheets.map(\.name)), workbook.sheets)
    .map { SheetTable(name: $0, sheet: $1) }
  return OpenDocumentFile(
    kind: .spreadsheet, title: workbook.title, date: workbook.date, content: content(sheets),
    styles: sheetStyles, settings: frozenHeaders(sheets.map(\.name))
  ).bytes
}

private func content(_ sheets: [SheetTable]) -> XML {
  """
  <office:document-content \(documentNamespaces) office:version="1.3">
  <office:automatic-styles>
  \((0...4).map(numberStyle))\(columnStyles(sheets))</office:automatic-styles>
  <office:body><office:spreadsheet>
  \(sheets.map(\.xml))</office:spreadsheet></office:body></office:document-content>

  """
}

/// A number of this many places, grouped as French wants.
private func numberStyle(_ places: Int) -> XML {
  """
  <number:number-style style:name="format-\(places)" number:language="fr" number:country="FR">\
  <number:number number:decimal-places="\(places)" number:min-decimal-places="\(places)" \
  number:min-integer-digits="1" number:grouping="true"/></number:number-style>
  <style:style style:name="nombre-\(places)" style:family="table-cell" \
  style:parent-style-name="texte" style:data-style-name="format-\(places)"/>

  """
}

private func columnStyles(_ sheets: [SheetTable]) -> XML {
  Set(sheets.flatMap(\.widths)).sorted().map { width -> XML in
    """
    <style:style style:name="colonne-\(width.hundredths)" style:family="table-column">\
    <style:table-column-properties style:column-width="\(width.text)"/></style:style>

    """
  }.joined()
}

private let sheetStyles: XML = """
  <office:document-styles \(documentNamespaces) office:version="1.3">
  <office:font-face-decls><style:font-face style:name="Arial" \
  svg:font-family="Arial, 'Liberation Sans', Helvetica, sans-serif" \
  style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>
  <office:styles>
  <style:default-style style:family="table-cell"><style:text-properties \
  style:font-name="Arial" fo:font-size="10pt" fo:language="fr" fo:country="FR"/>\
  </style:default-style>
  <style:style style:name="Default" style:family="table-cell"/>
  <style:style style:name="texte" style:family="table-cell" style:parent-style-name="Default">\
  <style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>
  <style:style style:name="tete" style:family="table-cell" style:parent-style-name="Default">\
  <style:table-cell-properties fo:wrap-option="wrap" fo:background-color="#0b2545" \
  style:vertical-align="bottom"/><style:text-properties fo:color="#ffffff" \
  fo:font-weight="bold"/></style:style>
  <style:style style:name="texte-nombre" style:family="table-cell" \
  style:parent-style-name="texte"><style:table-cell-properties style:text-align-source="fix"/>\
  <style:paragraph-properties fo:text-align="end"/></style:style>
  <style:style style:name="tete-nombre" style:family="table-cell" \
  style:parent-style-name="tete"><style:table-cell-properties style:text-align-source="fix"/>\
  <style:paragraph-properties fo:text-align="end"/></style:style>
  </office:styles>
  <office:automatic-styles><style:page-layout style:name="feuille">\
  <style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" fo:margin="1.5cm" \
  style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0"/>\
  </style:page-layout></office:automatic-styles>
  <office:master-styles><style:master-page style:name="Default" \
  style:page-layout-name="feuille"/></office:master-styles>
  </office:document-styles>

  """

/// The settings that keep the first row of every sheet in sight.
private func frozenHeaders(_ names: [String]) -> XML {
  """
  <office:document-settings \(documentNamespaces) office:version="1.3"><office:settings>
  <config:config-item-set config:name="ooo:view-settings">\
  <config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>\
  <config:config-item config:name="ViewId" config:type="string">view1</config:config-item>\
  <config:config-item-map-named config:name="Tables">
  \(names.map(frozenHeader))</config:config-item-map-named></config:config-item-map-entry>\
  </config:config-item-map-indexed></config:config-item-set>
  </office:settings></office:document-settings>

  """
}

private func frozenHeader(_ name: String) -> XML {
  """
  <config:config-item-map-entry config:name="\(name)">\
  \(item("VerticalSplitMode", "short", 2))\(item("VerticalSplitPosition", "int", 1))\
  \(item("ActiveSplitRange", "short", 2))\(item("PositionBottom", "int", 1))\
  </config:config-item-map-entry>

  """
}

private func item(_ name: XML, _ type: XML, _ value: Int) -> XML {
  """
  <config:config-item config:name="\(name)" config:type="\(type)">\(value)</config:config-item>
  """
}
