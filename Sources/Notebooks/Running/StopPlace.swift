public import Diagnostics
import TextMatching

extension Notebook {
  /// The last part that runs when a run is to go until a place; nil where there is no such place.
  ///
  /// - Parameter place: the id of a cell (`#e1` or `e1`; its last cell), a line of the file (the
  ///   part it lies in) or the title of a section, which runs to its end.
  public func lastPart(until place: String) -> Int? {
    if let line = Int(place) { return part(atLine: line) }
    let id = place.hasPrefix("#") ? String(place.dropFirst()) : place
    let withID = parts.lastIndex { part in
      if case .cell(let cell) = part { cell.id == id } else { false }
    }
    return withID ?? endOfSection(titled: folded(place))
  }

  private func part(atLine line: Int) -> Int? {
    guard line >= 1, line <= FileLines(bytes).count else { return nil }
    let place = FileLines(bytes).start(of: line)
    return parts.lastIndex { $0.range.lower <= place } ?? -1
  }

  private func endOfSection(titled title: String) -> Int? {
    guard !title.isEmpty else { return nil }
    var level: Int?
    for (index, part) in parts.enumerated() {
      guard case .prose(let prose) = part else { continue }
      for heading in headings(in: prose) {
        if let open = level, heading.level <= open { return max(0, index - 1) }
        if level == nil, folded(heading.title).contains(title) { level = heading.level }
      }
    }
    return level == nil ? nil : parts.count - 1
  }

  private func headings(in prose: Prose) -> [(level: Int, title: String)] {
    var isCode = false
    var found: [(Int, String)] = []
    for line in text(prose.range).split(whereSeparator: \.isNewline) {
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
      let level = line.prefix { $0 == "#" }.count
      guard !isCode, (1...6).contains(level), line.dropFirst(level).first == " " else { continue }
      found.append((level, String(line.dropFirst(level))))
    }
    return found
  }
}

extension Part {
  /// The bytes it starts from and ends at, its stored blocks included.
  public var range: SourceRange {
    switch self {
    case .prose(let prose): prose.range
    case .cell(let cell):
      [cell.output?.fence.range, cell.error?.fence.range].compactMap(\.self)
        .reduce(cell.fence.range) { $0.union($1) }
    case .hint(let hint): hint.fence.range
    case .orphan(let fence): fence.range
    }
  }
}
