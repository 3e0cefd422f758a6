/// Transforms the elements with at most `jobs` at the same time; results keep the order of the elements.
///
/// Elements are taken in slices, so that a task is worth its cost.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  let size = max(1, min(20, elements.count / max(1, jobs)))
  let starts = Array(stride(from: 0, to: elements.count, by: size))
  var slices = [[Result]?](repeating: nil, count: starts.count)
  await withTaskGroup(of: (Int, [Result]).self) { group in
    var next = 0
    func start() {
      guard next < starts.count else { return }
      let position = next
      let slice = elements[starts[position]..<min(starts[position] + size, elements.count)]
      group.addTask { (position, slice.map(transform)) }
      next += 1
    }
    for _ in 0..<max(1, jobs) { start() }
    for await (position, results) in group {
      slices[position] = results
      start()
    }
  }
  return slices.flatMap { $0 ?? [] }
}
