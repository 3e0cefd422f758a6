internal import Domain

/// The figures by series and month, as they are.
///
/// Internal: nothing outside the room names this type.
struct ConfidentialTable: Sendable {
  private(set) var keys: [SeriesKey] = []
  private(set) var series: [ConfidentialSeries] = []
  private var slots: [SeriesKey: Int] = [:]

  mutating func slot(for key: SeriesKey) -> Int {
    if let slot = slots[key] { return slot }
    let slot = keys.count
    keys.append(key)
    series.append(ConfidentialSeries())
    slots[key] = slot
    return slot
  }

  func existingSlot(for key: SeriesKey) -> Int? { slots[key] }

  mutating func record(_ cell: ConfidentialCell, in slot: Int, month: Month) -> Origin? {
    series[slot].record(cell, month: month)
  }

  subscript(index: CellIndex) -> ConfidentialCell? { series[index.slot][index.month] }

  func number(at index: CellIndex) -> Quantity? { self[index]?.number }

  /// The slots in the order of their keys: nothing may depend on the order of rows.
  var sortedSlots: [Int] { keys.indices.sorted { keys[$0] < keys[$1] } }
}

/// The address of a cell in the table.
struct CellIndex: Hashable, Sendable {
  let slot: Int
  let month: Month
}

struct ConfidentialCell: Sendable {
  let entry: Entry
  let quality: Quality
  let origin: Origin

  var number: Quantity? {
    if case .number(let quantity) = entry { quantity } else { nil }
  }
}

/// The cells of a series, dense from its first month on; nil where the tables have no row.
struct ConfidentialSeries: Sendable {
  private(set) var start = Month(index: 0)
  private(set) var cells: [ConfidentialCell?] = []

  var months: Range<Month> { start..<start.advanced(by: cells.count) }

  subscript(month: Month) -> ConfidentialCell? {
    let offset = start.distance(to: month)
    return cells.indices.contains(offset) ? cells[offset] : nil
  }

  mutating func record(_ cell: ConfidentialCell, month: Month) -> Origin? {
    if cells.isEmpty { start = month }
    let offset = start.distance(to: month)
    if offset < 0 {
      cells.insert(contentsOf: repeatElement(nil, count: -offset), at: 0)
      start = month
    } else if offset >= cells.count {
      cells.append(contentsOf: repeatElement(nil, count: offset - cells.count + 1))
    }
    let index = max(offset, 0)
    if let earlier = cells[index] { return earlier.origin }
    cells[index] = cell
    return nil
  }
}
