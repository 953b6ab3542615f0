/// Compares the lines that are stored with those that a cell gives.
///
/// Characters compare in Unicode's composed form; blanks at the ends of lines were dropped before.
/// A stored line `…` stands for any lines, none included.
public struct OutputComparison: Sendable {
  let tolerance: Double
  let margin: Double

  /// A comparison whose numbers may differ by `tolerance` times the larger, or by `margin`; with 0
  /// for both they are compared as they are written.
  public init(tolerance: Double = 0, margin: Double = 0) {
    (self.tolerance, self.margin) = (tolerance, margin)
  }

  /// A comparison with what is stored in a block, within the limits that its fence gives.
  public init(_ output: StoredOutput) {
    self.init(tolerance: output.tolerance, margin: output.margin)
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
    return admitsDifferences && NumberedLine(stored).isClose(to: NumberedLine(got), by: self)
  }

  /// Returns whether two numbers are the same within the limits.
  func same(_ stored: Double, _ got: Double) -> Bool {
    let distance = abs(stored - got)
    return stored == got || distance <= tolerance * max(abs(stored), abs(got))
      || distance <= margin
  }

  private var admitsDifferences: Bool { tolerance > 0 || margin > 0 }

  /// The characters of a stored line before the place where it says something else: the first
  /// number beyond the limits, where the lines have the same words.
  func place(in stored: String, _ got: String) -> Int {
    let (left, right) = (NumberedLine(stored), NumberedLine(got))
    if admitsDifferences, left.texts == right.texts {
      let index = left.numbers.indices.first { !same(left.numbers[$0], right.numbers[$0]) }
      if let index { return left.starts[index] }
    }
    return zip(stored, got).prefix { $0 == $1 }.count
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
