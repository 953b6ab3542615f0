/// The difference of two texts, in hunks with lines around, as `diff -u` writes it.
struct UnifiedDiff {
  private enum Line {
    case common(String), removed(String), added(String)

    var isCommon: Bool {
      if case .common = self { true } else { false }
    }
  }

  private static let context = 3
  /// Past so many lines, finding the shortest difference takes too long to be worth it.
  private static let most = 2000

  private let lines: [Line]

  init(_ stored: [String], _ got: [String], by comparison: OutputComparison) {
    guard stored.count <= Self.most, got.count <= Self.most else {
      lines = stored.map { .removed($0) } + got.map { .added($0) }
      return
    }
    let difference = got.difference(from: stored) { comparison.same($1, $0) }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var all: [Line] = []
    var (left, right) = (0, 0)
    while left < stored.count || right < got.count {
      if removed.contains(left) {
        all.append(.removed(stored[left]))
        left += 1
      } else if added.contains(right) {
        all.append(.added(got[right]))
        right += 1
      } else {
        all.append(.common(stored[left]))
        left += 1
        right += 1
      }
    }
    lines = all
  }

  /// The hunks; `firstLine` is the line of the file on which the stored text starts.
  func text(firstLine: Int) -> [String] {
    var out: [String] = []
    var (left, right) = (firstLine, firstLine)
    var start = 0
    for hunk in hunks {
      for line in lines[start..<hunk.lowerBound] { Self.pass(line, &left, &right) }
      let (from, to) = (left, right)
      var body: [String] = []
      for line in lines[hunk] {
        Self.pass(line, &left, &right)
        switch line {
        case .common(let text): body.append(" " + text)
        case .removed(let text): body.append("-" + text)
        case .added(let text): body.append("+" + text)
        }
      }
      out.append("@@ -\(from),\(left - from) +\(to),\(right - to) @@")
      out += body
      start = hunk.upperBound
    }
    return out
  }

  /// The stretches that hold a change, with their context.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, line) in lines.enumerated() where !line.isCommon {
      let lower = max(0, index - Self.context)
      let upper = min(lines.count, index + Self.context + 1)
      if let last = hunks.last, lower <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<upper
      } else {
        hunks.append(lower..<upper)
      }
    }
    return hunks
  }

  private static func pass(_ line: Line, _ left: inout Int, _ right: inout Int) {
    switch line {
    case .common:
      left += 1
      right += 1
    case .removed: left += 1
    case .added: right += 1
    }
  }
}
