// no exact matches in call to instance method 'appendInterpolation'
import Disclosure

func attack(_ sealed: borrowing SealedDataset) -> String { "\(sealed)" }
