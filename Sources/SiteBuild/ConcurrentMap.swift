/// Transforms the elements by slices, at most `jobs` slices at the same time; results keep the order.
///
/// A slice is worth a task, and may share what is dear to make.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], jobs: Int,
  _ transform: @escaping @Sendable (ArraySlice<Element>) -> [Result]
) async -> [Result] {
  let jobs = max(1, jobs)
  let size = max(1, min(64, elements.count / (jobs * 4)))
  let starts = Array(stride(from: 0, to: elements.count, by: size))
  var slices = [[Result]](repeating: [], count: starts.count)
  await withTaskGroup(of: (Int, [Result]).self) { group in
    var next = 0
    func start() {
      guard next < starts.count else { return }
      let position = next
      let slice = elements[starts[position]..<min(starts[position] + size, elements.count)]
      group.addTask { (position, transform(slice)) }
      next += 1
    }
    for _ in 0..<jobs { start() }
    for await (position, results) in group {
      slices[position] = results
      start()
    }
  }
  return slices.flatMap { $0 }
}
