internal import Markup

/// The outline of a slide, as large as its room allows.
struct Bullets {
  let texts: [String]
  let place: Place
  let size: TextSize

  static let indent: Length = 900
  static let gap: Length = 200

  init(_ texts: [String], in place: Place) {
    self.texts = texts
    self.place = place
    size = largest(of: Layout.bodySizes) { size in
      texts.reduce(0) { $0 + Self.height($1, size) } <= place.height
    }
  }

  /// The height of one paragraph with the gap after it.
  static func height(_ text: String, _ size: TextSize) -> Length {
    size.height(text, width: Layout.title.width - indent) + gap
  }

  var xml: XML {
    """
    <draw:frame presentation:style-name="Synchro-outline1" presentation:class="outline" \
    presentation:user-transformed="true" \(place.attributes)><draw:text-box>\
    \(texts.count == 1 ? paragraph(texts[0]) : list)</draw:text-box></draw:frame>

    """
  }

  private var list: XML {
    """
    <text:list text:style-name="puces">
    \(texts.map { "<text:list-item>\(paragraph($0))</text:list-item>\n" as XML })</text:list>
    """
  }

  /// A text of the outline; one alone needs no bullet.
  private func paragraph(_ text: String) -> XML {
    "<text:p text:style-name=\"corps-\(Int(size.points))\">\(text)</text:p>"
  }
}
