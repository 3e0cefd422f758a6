// 'sealed' consumed more than once
import Disclosure
import Domain

func attack(_ sealed: consuming SealedDataset, _ policy: DisclosurePolicy, _ dossier: Dossier) {
  _ = sealed.release(under: policy, dossier)
  _ = sealed.release(under: policy, dossier)
}
