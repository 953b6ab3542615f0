import JSONTrees

/// What nbgrader says of a cell in its metadata: `{"grade_id", "grade", "solution", "points"}`.
struct NbgraderMark {
  /// Its name, without blanks.
  let id: String
  /// True for an answer of the pupil's: code, or prose.
  let isAnswer: Bool
  /// True for what gives points: tests, or an answer that is marked by hand.
  let isTest: Bool
  private let worth: Double?

  /// The mark of a cell; nil where nbgrader has nothing to do with it.
  init?(_ cell: JSONTree) {
    let mark = cell["metadata"]?["nbgrader"]
    let source = cell["source"]?.string ?? ""
    guard mark != nil || source.contains("### BEGIN SOLUTION") else { return nil }
    isAnswer = mark?["solution"] == .bool(true) || mark?["task"] == .bool(true)
    isTest = mark?["grade"] == .bool(true)
    let name = mark?["grade_id"]?.string ?? "q" + CellID.digest(source).prefix(4)
    let plain = name.split(whereSeparator: \.isWhitespace).joined(separator: "_")
    id = plain.isEmpty ? "q" : plain
    worth =
      switch mark?["points"] {
      case .integer(let number): Double(number)
      case .number(let number): number
      default: nil
      }
  }

  /// ` points=2`, where the cell has points and they are wanted; a part of them where several cells of
  /// ours stand for it.
  func points(of isWanted: Bool, over count: Int = 1) -> String {
    guard isWanted, let worth, worth >= 0 else { return "" }
    let part = worth / Double(max(1, count))
    return " points=" + (part == part.rounded() ? "\(Int(part))" : "\(part)")
  }
}

/// The code of a cell of nbgrader's, taken apart at its marks `### BEGIN SOLUTION … ### END SOLUTION`
/// and `### BEGIN HIDDEN TESTS … ### END HIDDEN TESTS`.
struct NbgraderCell {
  /// What pupils start from, with `____` where they write.
  private(set) var starter = ""
  /// The whole, without the marks.
  private(set) var solution = ""
  private(set) var hasSolution = false
  /// The lines that pupils see of a test.
  private(set) var visible = ""
  private(set) var hidden = ""

  private enum Region { case open, solution, hidden }

  init(_ source: String) {
    var region = Region.open
    var gap: [Substring] = []
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.drop { $0 == " " || $0 == "\t" }
      let mark = words.drop { $0 == "#" || $0 == " " }
      if words.hasPrefix("#"), mark.hasPrefix("BEGIN SOLUTION") {
        (region, gap, hasSolution) = (.solution, [], true)
      } else if words.hasPrefix("#"), mark.hasPrefix("END SOLUTION") {
        region = .open
        starter += Self.gaps(gap)
      } else if words.hasPrefix("#"), mark.hasPrefix("BEGIN HIDDEN TESTS") {
        region = .hidden
      } else if words.hasPrefix("#"), mark.hasPrefix("END HIDDEN TESTS") {
        region = .open
      } else if region == .open, words.hasPrefix("raise NotImplementedError") {
        // What nbgrader leaves in the place of a solution.
        starter += line.prefix(line.count - words.count) + "____\n"
      } else if region == .open, words.hasPrefix("# YOUR CODE HERE") {
        continue
      } else {
        take(line, in: region, &gap)
      }
    }
    if region == .solution { starter += Self.gaps(gap) }
    starter = Self.ended(starter)
    if !hasSolution, !starter.contains("____") { starter += starter.isEmpty ? "____" : "\n____" }
    (solution, visible, hidden) = (Self.ended(solution), Self.ended(visible), Self.ended(hidden))
  }

  private mutating func take(_ line: Substring, in region: Region, _ gap: inout [Substring]) {
    switch region {
    case .solution:
      gap.append(line)
      solution += line + "\n"
    case .hidden: hidden += Self.asserted(line) + "\n"
    case .open:
      starter += line + "\n"
      solution += line + "\n"
      visible += Self.asserted(line) + "\n"
    }
  }

  /// The lines with gaps that stand for those of a solution: one for each name that it gives a value
  /// to, and one for what it returns; else a gap alone.
  private static func gaps(_ lines: [Substring]) -> String {
    let code = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    let indent = (code.first ?? "").prefix { $0 == " " || $0 == "\t" }
    var out: [String] = []
    for line in code where line.hasPrefix(indent) {
      let words = line.dropFirst(indent.count)
      guard words.first?.isWhitespace == false else { continue }
      if words.hasPrefix("return ") {
        out.append("\(indent)return ____")
      } else if let match = words.prefixMatch(of: /([\p{L}_][\p{L}\p{N}_]*)\s*=(?!=)/) {
        let start = "\(indent)\(match.1) = ____"
        if !out.contains(start) { out.append(start) }
      } else if words.prefixMatch(of: /def [^:]*:/) != nil {
        out += ["\(indent)\(words)", "\(indent)    return ____"]
      }
    }
    // In a function only what it gives back is asked for.
    if !indent.isEmpty, let given = out.first(where: { $0.contains("return ____") }) {
      out = [given]
    }
    return (out.isEmpty ? ["\(indent)____"] : out).joined(separator: "\n") + "\n"
  }

  /// `assert_equal(a, b)` of nose and unittest as `assert a == b`, and no line that imports them.
  private static func asserted(_ line: Substring) -> String {
    if line.hasPrefix("from nose") || line.hasPrefix("import nose") { return "" }
    guard let match = line.wholeMatch(of: /(\s*)assert_(equal|true)\((.*)\)\s*/) else {
      return String(line)
    }
    if match.2 == "true" { return "\(match.1)assert \(match.3)" }
    let parts = topLevelParts(match.3)
    guard parts.count >= 2 else { return String(line) }
    return "\(match.1)assert " + parts.prefix(2).joined(separator: " ==")
      + parts.dropFirst(2).map { "," + $0 }.joined()
  }

  private static func topLevelParts(_ text: Substring) -> [String] {
    var parts = [""]
    var depth = 0
    var quote: Character?
    for sign in text {
      if let open = quote {
        if sign == open { quote = nil }
      } else if sign == "\"" || sign == "'" {
        quote = sign
      } else if "([{".contains(sign) {
        depth += 1
      } else if ")]}".contains(sign) {
        depth -= 1
      }
      if sign == ",", depth == 0, quote == nil {
        parts.append("")
      } else {
        parts[parts.count - 1].append(sign)
      }
    }
    return parts
  }

  private static func ended(_ text: String) -> String {
    var text = text
    while text.hasSuffix("\n") { text.removeLast() }
    return String(text.drop(while: \.isNewline))
  }
}
