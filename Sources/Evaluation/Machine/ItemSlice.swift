/// The places that `[from:to:step]` names, as Python counts them: negative ones from the end, those
/// beyond either end left out.
struct ItemSlice {
  let from: Int?
  let to: Int?
  /// The distance from one place to the next; not 0.
  let step: Int

  /// The places in a series of `count` items.
  func places(of count: Int) -> [Int] {
    let (lowest, highest) = step > 0 ? (0, count) : (-1, count - 1)
    func bound(_ place: Int?, _ otherwise: Int) -> Int {
      guard let place else { return otherwise }
      return min(max(place < 0 ? max(place, -count - 1) + count : place, lowest), highest)
    }
    let first = bound(from, step > 0 ? lowest : highest)
    let last = bound(to, step > 0 ? highest : lowest)
    guard step > 0 ? first < last : first > last else { return [] }
    let distance = max(-count, min(count, step))
    return Array(stride(from: first, to: last, by: distance))
  }
}
