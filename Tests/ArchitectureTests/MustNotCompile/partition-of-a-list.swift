// to expected argument type '[SubPublic]'
import Domain

func attack(_ axis: AxisID, _ groups: [SubPublicID]) -> Partition? {
  Partition(axis: axis, among: groups)
}
