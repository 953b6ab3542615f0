/// Compares the lines that are stored with those that a cell gives.
///
/// Characters compare in Unicode's composed form; blanks at the ends of lines were dropped before.
/// A stored line `…` stands for any lines, none included.
public struct OutputComparison: Sendable {
  let tolerance: Double

  /// A comparison whose numbers may differ by `tolerance` times the larger; with 0 they are
  /// compared as they are written.
  public init(tolerance: Double = 0) {
    self.tolerance = tolerance
  }

  /// The line that stands for any lines.
  static let wildcard = "…"

  /// The first place where the lines part: places of both, nil where they agree.
  ///
  /// A place after the last line is that line's number.
  func firstDifference(_ stored: [String], _ got: [String]) -> (stored: Int, got: Int)? {
    var (left, right) = (0, 0)
    var retry: (left: Int, right: Int)?
    var farthest = (stored: 0, got: 0)
    while left < stored.count || right < got.count {
      if left < stored.count, isWildcard(stored[left]) {
        retry = (left + 1, right)
        left += 1
      } else if left < stored.count, right < got.count, same(stored[left], got[right]) {
        left += 1
        right += 1
      } else {
        if left >= farthest.stored { farthest = (left, right) }
        guard let (back, from) = retry, from < got.count else { return farthest }
        retry = (back, from + 1)
        (left, right) = (back, from + 1)
      }
    }
    return nil
  }

  /// Returns whether what a cell gives is what is stored.
  public func matches(_ stored: [String], _ got: [String]) -> Bool {
    firstDifference(stored, got) == nil
  }

  func same(_ stored: String, _ got: String) -> Bool {
    if stored == got { return true }
    return tolerance > 0 && NumberedLine(stored).isClose(to: NumberedLine(got), tolerance)
  }

  private func isWildcard(_ line: String) -> Bool {
    line.trimmingBlanks == Self.wildcard
  }
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
