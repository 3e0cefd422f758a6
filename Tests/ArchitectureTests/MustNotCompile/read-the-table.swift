// 'table' is inaccessible due to 'internal' protection level
import Disclosure

func attack(_ sealed: borrowing SealedDataset) { _ = sealed.table }
