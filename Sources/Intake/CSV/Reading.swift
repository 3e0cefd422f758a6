package import Diagnostics

/// What reading a text as a value gave.
package enum Reading<Value: Sendable>: Sendable {
  case clean(Value)
  /// The value is certain, its form is not the one to write.
  case unusual(Value, Fault)
  case refused(Fault)

  package var value: Value? {
    switch self {
    case .clean(let value), .unusual(let value, _): value
    case .refused: nil
    }
  }

  package var fault: Fault? {
    switch self {
    case .clean: nil
    case .unusual(_, let fault), .refused(let fault): fault
    }
  }
}

extension Reading: Equatable where Value: Equatable {}

/// Why a text is not the value that was asked for, or not in the form to write; its place is the
/// reader's to know.
package struct Fault: Hashable, Sendable {
  package let rule: Rule
  package let message: String

  init(_ rule: Rule, _ message: String) {
    self.rule = rule
    self.message = message
  }
}

extension FileFindings {
  /// Takes the value that a cell was read as, and reports its fault at the cell.
  package mutating func take<Value>(_ reading: Reading<Value>, at cell: Cell) -> Value? {
    if let fault = reading.fault { report(fault.rule, at: cell, fault.message) }
    return reading.value
  }
}
