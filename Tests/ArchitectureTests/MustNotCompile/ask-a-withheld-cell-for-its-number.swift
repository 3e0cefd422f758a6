// pattern with associated values does not match enum case 'withheld'
import Disclosure
import Domain

func attack(_ cell: ReleasedCell) -> Quantity? {
  if case .withheld(let quantity) = cell { quantity } else { nil }
}
