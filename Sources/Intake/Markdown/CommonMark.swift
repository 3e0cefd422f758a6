internal import CCmark

/// Parses a Markdown text by libcmark: pure CommonMark, no extension, no smart punctuation.
///
/// Never fails. What is nested deeper than any author nests is cut, for the stack's sake.
func commonMark(_ text: String) -> MarkdownNode {
  var text = text
  let root = text.withUTF8 { bytes in
    bytes.withMemoryRebound(to: CChar.self) {
      cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
    }
  }
  defer { cmark_node_free(root) }
  return converted(root, depth: 0)
}

private let deepest = 100

private func converted(_ node: OpaquePointer?, depth: Int) -> MarkdownNode {
  let first = max(1, Int(cmark_node_get_start_line(node)))
  let last = max(first, Int(cmark_node_get_end_line(node)))
  let isTooDeep = depth > deepest
  return MarkdownNode(
    kind: isTooDeep ? .abyss : kind(node),
    literal: string(cmark_node_get_literal(node)),
    children: isTooDeep ? [] : children(node, depth: depth),
    lines: first...last,
    byteColumn: max(1, Int(cmark_node_get_start_column(node))))
}

private func children(_ node: OpaquePointer?, depth: Int) -> [MarkdownNode] {
  var result = [MarkdownNode]()
  var child = cmark_node_first_child(node)
  while let current = child {
    result.append(converted(current, depth: depth + 1))
    child = cmark_node_next(current)
  }
  return result
}

private func kind(_ node: OpaquePointer?) -> MarkdownNode.Kind {
  switch cmark_node_get_type(node) {
  case CMARK_NODE_BLOCK_QUOTE: .quote
  case CMARK_NODE_LIST: listKind(node)
  case CMARK_NODE_ITEM: .item
  case CMARK_NODE_CODE_BLOCK: .code(info: string(cmark_node_get_fence_info(node)))
  case CMARK_NODE_HTML_BLOCK: .htmlBlock
  case CMARK_NODE_PARAGRAPH: .paragraph
  case CMARK_NODE_HEADING: .heading(Int(cmark_node_get_heading_level(node)))
  case CMARK_NODE_THEMATIC_BREAK: .rule
  case CMARK_NODE_TEXT: .text
  case CMARK_NODE_SOFTBREAK: .softBreak
  case CMARK_NODE_LINEBREAK: .lineBreak
  case CMARK_NODE_CODE: .codeSpan
  case CMARK_NODE_HTML_INLINE: .htmlInline
  case CMARK_NODE_EMPH: .emphasis
  case CMARK_NODE_STRONG: .strong
  case CMARK_NODE_LINK: .link(string(cmark_node_get_url(node)))
  case CMARK_NODE_IMAGE: .image
  default: .document
  }
}

private func listKind(_ node: OpaquePointer?) -> MarkdownNode.Kind {
  let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
  return .list(
    start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
    isTight: cmark_node_get_list_tight(node) != 0)
}

private func string(_ pointer: UnsafePointer<CChar>?) -> String {
  pointer.map { String(cString: $0) } ?? ""
}
