import Diagnostics

/// A pattern in pieces.
struct Pattern: Sendable {
  enum Part: Sendable {
    /// Characters as they are.
    case literal(String)
    /// The stretch that a variable of that name stands for.
    case variable(String)
    /// A text whose characters the variable takes.
    case quoted(String)
  }

  let parts: [Part]
  /// The characters of its own, which a line must have for it to fit.
  let literals: Set<String>

  init(_ text: String) {
    var parts: [Part] = []
    let pieces = LinePiece.pieces(of: text)
    var index = 0
    while index < pieces.count {
      if pieces[index].text == "$", index + 1 < pieces.count {
        parts.append(.variable(pieces[index + 1].text))
        index += 2
      } else if let content = pieces[index].content, content.hasPrefix("$") {
        parts.append(.quoted(String(content.dropFirst())))
        index += 1
      } else {
        parts.append(.literal(pieces[index].text))
        index += 1
      }
    }
    self.parts = parts
    literals = Set(parts.compactMap { if case .literal(let text) = $0 { text } else { nil } })
  }

  /// Returns whether the pattern fits a text from its start to its end.
  func isWhole(_ text: String) -> Bool {
    let pieces = LinePiece.pieces(of: text)
    return Matcher(pieces: pieces).find(self)?.span == pieces.indices
  }
}

/// A place where a pattern fits a line, with the stretches that its variables stand for.
struct Match {
  /// The pieces of the line that it covers.
  var span: Range<Int>
  /// The pieces that each variable stands for.
  var bindings: [String: Range<Int>] = [:]
  /// The pieces that are the pattern's own characters.
  var literals: [Int] = []
}

/// Fits patterns to the pieces of a line.
struct Matcher {
  let pieces: [LinePiece]
  private let texts: Set<String>

  init(pieces: [LinePiece]) {
    self.pieces = pieces
    texts = Set(pieces.map(\.text))
  }

  /// The leftmost place where the pattern fits and that touches `place`, where one is given.
  func find(_ pattern: Pattern, touching place: SourceRange? = nil) -> Match? {
    // Most patterns are refused by a word that the line does not have.
    guard pattern.literals.isSubset(of: texts) else { return nil }
    for start in pieces.indices where canStart(pattern, at: start) {
      let empty = Match(span: start..<start)
      if var match = match(pattern.parts[...], at: start, empty) {
        match.span = start..<match.span.upperBound
        guard let place, !match.span.isEmpty else { return match }
        let first = pieces[match.span.lowerBound].range
        let last = pieces[match.span.upperBound - 1].range
        if first.lower <= place.upper, place.lower <= last.upper { return match }
      }
    }
    return nil
  }

  /// A pattern that starts with a word of its own may stand after a point, no other may.
  private func canStart(_ pattern: Pattern, at index: Int) -> Bool {
    if case .literal = pattern.parts.first { return true }
    return index == 0 || pieces[index - 1].text != "."
  }

  private func match(_ parts: ArraySlice<Pattern.Part>, at index: Int, _ match: Match) -> Match? {
    guard let part = parts.first else {
      // `t.columns` is no call: that of `columns` is ours.
      let isCall = index < pieces.count && pieces[index].text == "(" && index > 0
      if isCall, pieces[index - 1].kind == .word { return nil }
      var whole = match
      whole.span = match.span.lowerBound..<index
      return whole
    }
    switch part {
    case .literal(let text):
      guard index < pieces.count, pieces[index].text == text else { return nil }
      var next = match
      next.literals.append(index)
      return self.match(parts.dropFirst(), at: index + 1, next)
    case .quoted(let name):
      guard index < pieces.count, pieces[index].content != nil else { return nil }
      return bind(name, index..<(index + 1), parts, match)
    case .variable(let name):
      // What ends a pattern reaches as far as it can, anything before it no further than it must.
      let ends = ends(of: name, from: index, match)
      for end in parts.count == 1 ? ends.reversed() : ends {
        if let found = bind(name, index..<end, parts, match) { return found }
      }
      return nil
    }
  }

  private func bind(
    _ name: String, _ range: Range<Int>, _ parts: ArraySlice<Pattern.Part>, _ match: Match
  ) -> Match? {
    if let known = match.bindings[name] {
      guard pieces[known].map(\.text) == pieces[range].map(\.text) else { return nil }
    }
    var next = match
    next.bindings[name] = range
    return self.match(parts.dropFirst(), at: range.upperBound, next)
  }

  /// The places where the stretch of a variable may end, shortest first.
  private func ends(of name: String, from index: Int, _ match: Match) -> [Int] {
    switch name.first {
    case "t": return chainEnds(from: index)
    case "i": return index < pieces.count && pieces[index].kind == .number ? [index + 1] : []
    case "n": return index < pieces.count && pieces[index].kind == .word ? [index + 1] : []
    case "r": return runEnds(from: index, commas: true, empty: true)
    case "o":
      let rest = index < pieces.count && pieces[index].text == ","
      return [index] + (rest ? runEnds(from: index, commas: true, empty: false) : [])
    case "l": return listEnd(from: index).map { [$0] } ?? []
    case "d": return runEnds(from: index, commas: true, empty: false).filter { isPairs(index..<$0) }
    case "m":
      return runEnds(from: index, commas: false, empty: false).filter {
        mentions(match.bindings["t"], in: index..<$0)
      }
    default: return runEnds(from: index, commas: false, empty: false)
    }
  }

  /// A word, a text or brackets, then `.name`, `(…)` and `[…]`.
  private func chainEnds(from index: Int) -> [Int] {
    guard index < pieces.count else { return [] }
    var ends: [Int] = []
    var end = index
    if pieces[index].depth == 1 {
      guard let close = closer(of: index) else { return [] }
      end = close + 1
    } else if pieces[index].kind == .word || pieces[index].kind == .text {
      end = index + 1
    } else {
      return []
    }
    while true {
      ends.append(end)
      guard end < pieces.count else { return ends }
      if pieces[end].text == ".", end + 1 < pieces.count, pieces[end + 1].kind == .word {
        end += 2
      } else if pieces[end].text == "(" || pieces[end].text == "[", let close = closer(of: end) {
        end = close + 1
      } else {
        return ends
      }
    }
  }

  private func closer(of opening: Int) -> Int? {
    var depth = 0
    for index in opening..<pieces.count {
      depth += pieces[index].depth
      if depth == 0 { return index }
    }
    return nil
  }

  /// The ends of a run whose brackets are closed.
  private func runEnds(from index: Int, commas: Bool, empty: Bool) -> [Int] {
    var ends = empty ? [index] : []
    var depth = 0
    for place in index..<max(index, pieces.count) {
      depth += pieces[place].depth
      if depth < 0 { return ends }
      if depth == 0, !commas, [",", "=", ":", ";"].contains(pieces[place].text) { return ends }
      if depth == 0 { ends.append(place + 1) }
    }
    return ends
  }

  private func listEnd(from index: Int) -> Int? {
    guard index < pieces.count, pieces[index].text == "[", let close = closer(of: index) else {
      return nil
    }
    let items = pieces[(index + 1)..<close]
    let isTexts = items.enumerated().allSatisfy { offset, piece in
      offset.isMultiple(of: 2) ? piece.content != nil : piece.text == ","
    }
    return isTexts && !items.isEmpty ? close + 1 : nil
  }

  /// Returns whether the pieces are `"a": "b", "c": "d"`.
  private func isPairs(_ range: Range<Int>) -> Bool {
    guard (range.count + 1).isMultiple(of: 4) else { return false }
    return range.enumerated().allSatisfy { offset, index in
      switch offset % 4 {
      case 1: pieces[index].text == ":"
      case 3: pieces[index].text == ","
      default: pieces[index].content != nil
      }
    }
  }

  private func mentions(_ table: Range<Int>?, in range: Range<Int>) -> Bool {
    guard let table, table.count < range.count else { return false }
    let words = pieces[table].map(\.text)
    return (range.lowerBound..<(range.upperBound - table.count)).contains { start in
      pieces[start..<(start + table.count)].map(\.text) == words
        && ["[", "."].contains(pieces[start + table.count].text)
    }
  }
}
