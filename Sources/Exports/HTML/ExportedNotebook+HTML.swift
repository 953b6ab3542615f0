import Diagnostics
import Mustache
import Notebooks
import Styling

extension ExportedNotebook {
  /// The notebook as one HTML page that loads nothing; on paper it is the PDF.
  ///
  /// Hidden tests and wrong answers are left out, solutions and hints are folded.
  ///
  /// - Parameter file: the bytes of a file by its path in the notebook, for its images; nil where
  ///   there is none.
  public func html(file: (String) -> [UInt8]?) throws -> String {
    try withoutActuallyEscaping(file) { file in
      var page = PageBuilder(self, image: { PageImages.address($0, file) })
      return try MustacheTemplate(string: PageTemplate.page).render(page.context())
    }
  }
}

/// Gathers what the template of a page shows.
struct PageBuilder {
  private let notebook: ExportedNotebook
  private var items: PageItems
  private var prose: ProsePage
  private let heading: String?
  private var proseCount = 0

  init(_ notebook: ExportedNotebook, image: @escaping (String) -> String?) {
    self.notebook = notebook
    items = PageItems(notebook)
    let all = notebook.notebook.parts.compactMap { part in
      if case .prose(let prose) = part { notebook.notebook.text(prose.range) } else { nil }
    }
    let lines = all.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
    let startsWithTitle =
      lines.first?.hasPrefix("# ") == true && notebook.notebook.parts.first.isProse
    heading =
      startsWithTitle
      ? nil : notebook.notebook.frontMatter.title ?? notebook.words("Cahier", "Notebook")
    prose = ProsePage(
      titled: !startsWithTitle, links: lines.filter(Self.isDefinition).joined(separator: "\n"),
      image: image)
  }

  /// Tells whether a line says where a link leads: `[name]: address`.
  private static func isDefinition(_ line: String) -> Bool {
    guard line.hasPrefix("["), let end = line.firstRange(of: "]: ") else { return false }
    return !line[..<end.lowerBound].dropFirst().isEmpty
  }

  mutating func context() -> [String: Any] {
    var blocks = notebook.parts.map { block($0) }.filter { !$0.isEmpty }
    let heading = heading.map(HTML.escaped) ?? Self.takeTitle(from: &blocks)
    let entries = prose.headings.filter { $0.level == 2 }.map { heading in
      ["id": heading.id, "words": HTML.cut(heading.html, from: "<", to: ">").rest]
    }
    let title = notebook.notebook.frontMatter.title ?? firstTitle
    return [
      "lang": notebook.words("fr", "en"), "title": title, "style": StyleSheet.page,
      "sheets": items.sheets, "script": PageScript.text, "kind": "notebook",
      "skipLabel": notebook.words("Aller au contenu", "Skip to the content"),
      "heading": heading.map { [$0] } ?? [], "byline": byline,
      "contentsLabel": notebook.words("Sommaire", "Contents"),
      "contents": entries.count > 2 ? [["entries": entries]] : [],
      "blocks": blocks, "footer": notebook.words("Fait avec étude.", "Made with étude."),
    ]
  }

  /// Takes the title that the prose starts with: it stands above the contents.
  private static func takeTitle(from blocks: inout [[String: Any]]) -> String? {
    guard let prose = blocks.first?["prose"] as? [String: String], let html = prose["html"],
      let start = html.firstRange(of: "<h1"), let end = html.firstRange(of: "</h1>")
    else { return nil }
    let title = html[start.lowerBound..<end.lowerBound].drop { $0 != ">" }.dropFirst()
    blocks[0] = ["prose": ["html": String(html[end.upperBound...])]]
    return String(title)
  }

  private var firstTitle: String {
    prose.headings.first.map { HTML.cut($0.html, from: "<", to: ">").rest }
      ?? notebook.words("Cahier", "Notebook")
  }

  /// The duration, unless the prose starts by saying it.
  private var byline: [String] {
    guard let duration = notebook.notebook.frontMatter.duration else { return [] }
    if case .prose(let prose)? = notebook.notebook.parts.first,
      notebook.notebook.text(prose.range).contains(duration)
    {
      return []
    }
    return [notebook.words("Durée : \(duration)", "Duration: \(duration)")]
  }

  private mutating func block(_ part: Part) -> [String: Any] {
    switch part {
    case .prose(let stretch): return block(stretch)
    case .hint(let hint):
      let label = notebook.words("Indice", "Hint") + (hint.id.map { " \($0)" } ?? "")
      return ["hint": ["label": label, "html": prose.html(notebook.text(of: hint))]]
    case .orphan(let fence):
      return ["prose": ["html": prose.html(notebook.notebook.text(fence.range))]]
    case .cell(let cell):
      switch cell.role {
      case .hiddenTest, .wrongAnswer: return [:]
      case .solution: return ["folded": context(of: cell)]
      case .ordinary, .pause, .exercise, .test: return ["open": context(of: cell)]
      }
    }
  }

  private mutating func block(_ stretch: Prose) -> [String: Any] {
    let markdown = notebook.notebook.markdown(
      of: stretch, filledWith: notebook.recording.values)
    let html = prose.html(markdown)
    let problems = notebook.results.items(ofProse: proseCount).map { items.context(of: $0) }
    proseCount += 1
    guard !problems.isEmpty else { return ["prose": ["html": html]] }
    return ["prose": ["html": html + problems.map(Self.problem).joined()]]
  }

  /// The message of a value in the prose that could not be had.
  private static func problem(_ context: [String: Any]) -> String {
    guard let error = context["error"] as? [String: String] else { return "" }
    let (label, words) = (error["label"] ?? "", error["words"] ?? "")
    return """
      <div class="error"><p class="tag">\(label)</p>
      <pre tabindex="0" role="group" aria-label="\(label)">\(words)</pre></div>

      """
  }

  private mutating func context(of cell: Cell) -> [String: Any] {
    let result = notebook.results.result(of: cell)
    let title = notebook.title(of: cell)
    let label =
      title
      ?? result?.number.map { notebook.words("Cellule \($0)", "Cell \($0)") }
      ?? notebook.words("Cellule", "Cell")
    let role =
      switch cell.role {
      case .exercise: "exercise"
      case .solution: "solution"
      case .test: "test"
      case .ordinary, .pause, .hiddenTest, .wrongAnswer: "ordinary"
      }
    return [
      "role": role, "label": label, "tag": title.map { [$0] } ?? [],
      "code": CodeHighlighting.html(notebook.code(of: cell)), "state": state(of: cell, result),
      "items": (result?.items ?? []).map { items.context(of: $0) },
    ]
  }

  private func state(of cell: Cell, _ result: RunResults.CellResult?) -> [String] {
    guard let result else {
      // The solution has run in an exercise's place.
      if cell.role == .exercise || cell.role == .test { return [] }
      return [notebook.words("Cette cellule n'a pas été exécutée.", "This cell did not run.")]
    }
    if result.isUnfinished { return [notebook.words("À compléter.", "To be completed.")] }
    guard !result.awaited.isEmpty else { return [] }
    let names = result.awaited.joined(separator: ", ")
    return [notebook.words("Attend : \(names).", "Waits for: \(names).")]
  }
}

extension Part? {
  fileprivate var isProse: Bool {
    if case .prose? = self { true } else { false }
  }
}
