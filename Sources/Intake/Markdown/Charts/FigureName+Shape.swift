internal import Diagnostics
internal import Domain

extension YAMLShape where Value == String {
  /// The name of a figure: it becomes an anchor and the name of two files.
  static var figureName: YAMLShape {
    .scalar(
      Rule.yamlCode, { isFigureName($0) ? $0 : nil },
      complaint: {
        "« \($0) » ne peut pas nommer une figure. Écrire des minuscules sans accent, des chiffres, "
          + "« _ », et « - » entre les mots, par exemple demandes-115."
      })
  }
}

private func isFigureName(_ text: String) -> Bool {
  let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  return text.utf8.count <= 64
    && words.allSatisfy { !$0.isEmpty && $0.allSatisfy(isFigureNameByte) }
}

private func isFigureNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
    UInt8(ascii: "_"):
    true
  default: false
  }
}
