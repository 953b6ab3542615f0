import JSONTrees

/// A notebook that is a text, as the cells that Jupyter would have: Python with `# %%` between the
/// cells, or Markdown with blocks of code, as Quarto and R Markdown have it.
struct ForeignText {
  private(set) var cells: [JSONTree] = []
  /// The title that its front matter gives.
  private(set) var title: String?

  /// The cells of a text by the ending of its name; nil for any other file.
  init?(_ text: String, path: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasSuffix("\r") ? String(line.dropLast()) : String(line)
    }
    let name = path.lowercased()
    if name.hasSuffix(".py") {
      readPercent(lines)
    } else if name.hasSuffix(".qmd") || name.hasSuffix(".rmd") {
      readBlocks(lines)
    } else {
      return nil
    }
  }

  private mutating func add(_ kind: String, _ lines: [String], language: String = "python") {
    var lines = lines
    while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    guard !lines.isEmpty else { return }
    cells.append(
      .object([
        "cell_type": .text(kind), "source": .text(lines.joined(separator: "\n")),
        "language": .text(language),
      ]))
  }

  /// The pieces of a program without marks: what stands between blank lines, where a statement begins
  /// below them.
  private static func pieces(_ lines: [String]) -> [[String]] {
    var pieces: [[String]] = [[]]
    var isText = false
    for (index, line) in lines.enumerated() {
      let isBlankAbove = index > 0 && lines[index - 1].allSatisfy(\.isWhitespace)
      let begins = line.first.map { !$0.isWhitespace && !")]}".contains($0) } ?? false
      let goesOn = ["else", "elif", "except", "finally"].contains { line.hasPrefix($0) }
      if isBlankAbove, begins, !goesOn, !isText { pieces.append([]) }
      for quote in ["\"\"\"", "'''"] where !line.ranges(of: quote).count.isMultiple(of: 2) {
        isText.toggle()
      }
      pieces[pieces.count - 1].append(line)
    }
    return pieces
  }

  private mutating func readPercent(_ lines: [String]) {
    guard lines.contains(where: { $0.hasPrefix("# %%") || $0.hasPrefix("#%%") }) else {
      for piece in Self.pieces(Self.withoutHeader(lines)) { add("code", piece) }
      return
    }
    var kind = "code"
    var cell: [String] = []
    for line in Self.withoutHeader(lines) {
      guard line.hasPrefix("# %%") || line.hasPrefix("#%%") else {
        cell.append(kind == "markdown" ? Self.uncommented(line) : line)
        continue
      }
      add(kind, cell)
      cell = []
      let isProse = line.contains("[markdown]") || line.contains("[md]")
      kind = isProse ? "markdown" : line.contains("[raw]") ? "raw" : "code"
    }
    add(kind, cell)
  }

  /// The lines below the commented front matter that jupytext writes.
  private static func withoutHeader(_ lines: [String]) -> [String] {
    guard lines.first == "# ---", let end = lines.dropFirst().firstIndex(of: "# ---") else {
      return lines
    }
    return Array(lines[(end + 1)...])
  }

  private static func uncommented(_ line: String) -> String {
    line.hasPrefix("# ") ? String(line.dropFirst(2)) : line == "#" ? "" : line
  }

  private mutating func readBlocks(_ lines: [String]) {
    var lines = lines[...]
    if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") {
      for line in lines[..<end] where line.hasPrefix("title:") {
        title = line.dropFirst(6).filter { $0 != "\"" }.trimmingBlanks
      }
      lines = lines[(end + 1)...]
    }
    var cell: [String] = []
    var language: String?
    for line in lines {
      if let open = language {
        guard line.hasPrefix("```") else {
          cell.append(line)
          continue
        }
        add("code", cell, language: open)
        (cell, language) = ([], nil)
      } else if line.hasPrefix("```{") {
        add("markdown", cell)
        cell = []
        language = line.dropFirst(4).prefix { $0.isLetter }.lowercased()
      } else {
        cell.append(line)
      }
    }
    if let language { add("code", cell, language: language) } else { add("markdown", cell) }
  }
}

extension JSONTree {
  /// The cells of a notebook in nbformat 4; nil for another document.
  var cellsOfFormat4: [JSONTree]? {
    guard case .integer(4)? = self["nbformat"] else { return nil }
    return self["cells"]?.items
  }

  /// The cells of a notebook in nbformat 3 as nbformat 4 has them; nil for another document.
  var cellsOfFormat3: [JSONTree]? {
    guard case .integer(3)? = self["nbformat"], let sheets = self["worksheets"]?.items,
      !sheets.isEmpty
    else { return nil }
    return sheets.flatMap { $0["cells"]?.items ?? [] }.map { cell in
      guard case .object(var members) = cell else { return cell }
      switch cell["cell_type"]?.string {
      case "code":
        members["source"] = members["input"]
        if let language = members["language"]?.string {
          members["language"] = .text(language.lowercased())
        }
      case "heading":
        guard case .integer(let level)? = members["level"] else { return cell }
        let marks = String(repeating: "#", count: min(max(level, 1), 6))
        members["cell_type"] = .text("markdown")
        members["source"] = .text(marks + " " + (cell["source"]?.string ?? ""))
      default: break
      }
      return .object(members)
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { String(start[...$0]) } ?? ""
  }
}
