internal import CAtomicSwap
internal import Glibc

/// How two folders change places: `renameat2`, or what a test puts in its stead.
///
/// Returns 0, or the `errno` of the failure.
package typealias FolderSwap = (_ first: String, _ second: String) -> Int32

/// Exchanges two folders in one call of the system.
package func atomicSwap(_ first: String, _ second: String) -> Int32 { atomic_swap(first, second) }

/// Puts a staged folder in the place of the output.
///
/// One call where the file system can exchange; two moves elsewhere (some network disks), between which
/// the output is missing for an instant. When the second fails, the first is undone.
///
/// - Returns: where the old tree went, or nil when there was none.
func replace(
  _ output: String, by staged: String, hasPrevious: Bool, swap: FolderSwap
) throws(PublishFailure) -> String? {
  guard hasPrevious else {
    try writing(output, try move(staged, to: output))
    return nil
  }
  switch swap(staged, output) {
  case 0: return staged
  case ENOSYS, EINVAL: return try replaceInTwoMoves(output, by: staged)
  case let code: throw .cannotWrite(path: output, SystemError(code: code))
  }
}

private func replaceInTwoMoves(
  _ output: String, by staged: String
) throws(PublishFailure) -> String {
  let previous = "\(output).previous-\(getpid())"
  try writing(output, try move(output, to: previous))
  do {
    try move(staged, to: output)
  } catch {
    guard (try? move(previous, to: output)) == nil else {
      throw .cannotWrite(path: output, error)
    }
    throw .interrupted(output: output, staged: staged, previous: previous, error)
  }
  return previous
}
