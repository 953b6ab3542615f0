import Diagnostics
import Notebooks
import Styling

extension ExportedNotebook {
  /// The notebook as one HTML page that loads nothing; on paper it is the PDF.
  ///
  /// Hidden tests and wrong answers are left out, solutions and hints are folded.
  ///
  /// - Parameter file: the bytes of a file by its path in the notebook, for its images; nil where
  ///   there is none.
  public func html(file: (String) -> [UInt8]?) -> String {
    withoutActuallyEscaping(file) { file in
      var page = PageBuilder(self, image: { PageImages.address($0, file) })
      return page.markup().html
    }
  }
}

/// Builds the page of a notebook.
private struct PageBuilder {
  private let notebook: ExportedNotebook
  private var items: PageItems
  private var prose: ProsePage
  private let heading: String?
  private var proseCount = 0

  init(_ notebook: ExportedNotebook, image: @escaping (String) -> String?) {
    self.notebook = notebook
    items = PageItems(notebook)
    let startsWithTitle =
      if case .prose(let first)? = notebook.notebook.parts.first {
        notebook.notebook.text(first.range).drop(while: \.isNewline).hasPrefix("# ")
      } else {
        false
      }
    heading =
      startsWithTitle
      ? nil : notebook.notebook.frontMatter.title ?? notebook.localized("Cahier", "Notebook")
    prose = ProsePage(
      of: notebook.proseAndDefinitions, titled: !startsWithTitle, tongue: notebook.tongue,
      image: image)
  }

  /// A part of the notebook on the page.
  private enum Block {
    case prose(String)
    case other(Markup)

    var markup: Markup {
      switch self {
      case .prose(let html): PageTemplate.prose(Markup(finished: html))
      case .other(let markup): markup
      }
    }
  }

  /// The whole page.
  mutating func markup() -> Markup {
    var blocks = notebook.notebook.parts.compactMap { block($0) }
    if let notes = prose.notes() { blocks.append(.prose(notes)) }
    let heading =
      heading.map { Markup(finished: $0.escapedForHTML) } ?? Self.takeTitle(from: &blocks)
    let entries = prose.headings.filter { $0.level == 2 }.map { heading in
      (id: heading.id, title: Markup(finished: HTML.cut(heading.html, from: "<", to: ">").rest))
    }
    return PageTemplate.page(
      PageTemplate.Contents(
        language: notebook.tongue.rawValue,
        title: notebook.notebook.frontMatter.title ?? firstTitle, sheets: items.sheets,
        skipLabel: notebook.localized("Aller au contenu", "Skip to the content"), heading: heading,
        byline: byline, contentsLabel: notebook.localized("Sommaire", "Contents"),
        entries: entries.count > 2 ? entries : [], blocks: blocks.map(\.markup),
        footer: notebook.localized("Fait avec étude.", "Made with étude.")))
  }

  /// Takes the title that the prose starts with: it stands above the contents.
  private static func takeTitle(from blocks: inout [Block]) -> Markup? {
    guard case .prose(let html)? = blocks.first, let start = html.firstRange(of: "<h1"),
      let end = html.firstRange(of: "</h1>")
    else { return nil }
    let title = html[start.lowerBound..<end.lowerBound].drop { $0 != ">" }.dropFirst()
    blocks[0] = .prose(String(html[end.upperBound...]))
    return Markup(finished: String(title))
  }

  private var firstTitle: String {
    prose.headings.first.map { HTML.cut($0.html, from: "<", to: ">").rest }
      ?? notebook.localized("Cahier", "Notebook")
  }

  /// The duration, unless the prose starts by saying it.
  private var byline: String? {
    guard let duration = notebook.notebook.frontMatter.duration else { return nil }
    if case .prose(let prose)? = notebook.notebook.parts.first,
      notebook.notebook.text(prose.range).contains(duration)
    {
      return nil
    }
    return notebook.localized("Durée : \(duration)", "Duration: \(duration)")
  }

  /// A part of the notebook; nil for what students do not see.
  private mutating func block(_ part: Part) -> Block? {
    switch part {
    case .prose(let stretch): return block(stretch)
    case .hint(let hint):
      let label = notebook.title(of: hint)
      let html = Markup(finished: prose.html(notebook.text(of: hint)))
      return .other(PageTemplate.hint(label: label, html))
    case .orphan(let fence): return .prose(prose.html(notebook.notebook.text(fence.range)))
    case .cell(let cell):
      let label = label(of: cell)
      switch cell.role {
      case .hiddenTest, .wrongAnswer: return nil
      case .solution:
        return .other(PageTemplate.folded(role: "solution", label: label, markup(of: cell)))
      case .writing:
        let text = Markup(finished: prose.html(notebook.code(of: cell)))
        return .other(
          PageTemplate.open(
            role: "exercise", label: label, tag: notebook.title(of: cell),
            PageTemplate.page(written: text)))
      case .ordinary, .pause, .exercise, .test:
        let role = cell.role == .exercise ? "exercise" : cell.role == .test ? "test" : "ordinary"
        return .other(
          PageTemplate.open(
            role: role, label: label, tag: notebook.title(of: cell), markup(of: cell)))
      }
    }
  }

  private mutating func block(_ stretch: Prose) -> Block {
    let markdown = notebook.notebook.markdown(
      of: stretch, filledWith: notebook.recording.values)
    let html = prose.html(markdown)
    // The messages of values in the prose that could not be had.
    var problems: [Markup] = []
    for item in notebook.results.items(ofProse: proseCount) {
      let markup = items.markup(of: item)
      if case .error = item { problems.append(markup) }
    }
    proseCount += 1
    return .prose(html + problems.map(\.html).joined())
  }

  private func label(of cell: Cell) -> String {
    notebook.title(of: cell)
      ?? notebook.results.result(of: cell)?.number.map {
        notebook.localized("Cellule \($0)", "Cell \($0)")
      } ?? notebook.localized("Cellule", "Cell")
  }

  private mutating func markup(of cell: Cell) -> Markup {
    let result = notebook.results.result(of: cell)
    let code = PageTemplate.code(Markup(finished: CodeHighlighting.html(notebook.code(of: cell))))
    return PageTemplate.cell(
      code: cell.hidesCode
        ? PageTemplate.hidden(label: notebook.localized("Code", "Code"), code) : code,
      state: state(of: cell, result),
      items: (result?.items ?? []).map { items.markup(of: $0) })
  }

  private func state(of cell: Cell, _ result: RunResults.CellResult?) -> String? {
    guard let result else {
      // The solution has run in an exercise's place.
      if cell.role == .exercise || cell.role == .test { return nil }
      return notebook.localized("Cette cellule n'a pas été exécutée.", "This cell did not run.")
    }
    if result.isUnfinished { return notebook.localized("À compléter.", "To be completed.") }
    guard !result.awaited.isEmpty else { return nil }
    let names = result.awaited.joined(separator: ", ")
    return notebook.localized("Attend : \(names).", "Waits for: \(names).")
  }
}
