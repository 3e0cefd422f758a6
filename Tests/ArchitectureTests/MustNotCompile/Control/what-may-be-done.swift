import Disclosure
import Domain

func use(
  _ sealed: consuming SealedDataset, _ policy: DisclosurePolicy, _ dossier: Dossier
) -> Release {
  sealed.release(under: policy, dossier)
}
