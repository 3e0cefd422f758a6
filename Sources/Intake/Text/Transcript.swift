internal import Diagnostics

/// The bytes of a file rewritten in UTF-8, with what went wrong on the way.
///
/// Rewriting never fails: what cannot be read becomes U+FFFD and a fault, so that every fault has a
/// place in the text that was read.
struct Transcript {
  var bytes: [UInt8]
  var faults: [TextFault] = []
}

/// A fault of the text itself, before any grammar.
struct TextFault {
  let rule: Rule
  /// Where, in the rewritten bytes; nil for the file as a whole.
  let offset: Int?
  let message: String
}
