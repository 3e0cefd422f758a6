/// What one pass over a file finds: its ids, what it refers to, and what it may not hold.
struct PageScan {
  /// An id or a fault, and the offset of the byte where it stands.
  struct Mark {
    let text: String
    let offset: Int
  }

  /// An address, as the browser understands it once character references are replaced.
  struct Reference {
    let url: String
    let use: Use
    let offset: Int
  }

  enum Use {
    /// The reader may follow it: another site is allowed.
    case link
    /// The browser loads it: it must stand in the site.
    case resource
    /// It names an element of the same page (`for`, `aria-labelledby`).
    case element
  }

  var ids: [Mark] = []
  var references: [Reference] = []
  /// What asks for a web server: module scripts, `fetch(`, `<base>`; the text is what was read.
  var serverNeeds: [Mark] = []
  /// The offset of a tag or comment that never ends, if any.
  var unclosed: Int?
}
