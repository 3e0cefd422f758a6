// requires that 'SealedDataset' conform to 'Copyable'
import Disclosure

func attack(_ sealed: borrowing SealedDataset) { dump(sealed) }
