// generic struct 'Array' requires that 'SealedDataset' conform to 'Copyable'
import Disclosure

func attack(_ sealed: consuming SealedDataset) { _ = [sealed] }
