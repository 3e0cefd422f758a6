// return expression of type 'SealedDataset' does not conform to 'Copyable'
import Disclosure

func attack(_ sealed: consuming SealedDataset) -> Any { sealed }
