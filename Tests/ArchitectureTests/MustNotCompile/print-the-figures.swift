// argument type 'SealedDataset' does not conform to expected type 'Copyable'
import Disclosure

func attack(_ sealed: borrowing SealedDataset) { print(sealed) }
