import Disclosure
import Domain

func use(_ sealed: consuming SealedDataset, _ policy: DisclosurePolicy, _ dossier: Dossier) -> Edition {
  sealed.release(under: policy, dossier)
}
