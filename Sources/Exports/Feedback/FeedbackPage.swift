public import Styling

/// What a pupil gets back, as one page that loads nothing: the mark, and for each exercise the pupil's
/// own code with the line that fails, what was said of it, and the advice.
public struct FeedbackPage {
  /// An exercise as the page shows it.
  public struct Entry {
    let label: String
    let points: String
    let isFull: Bool
    let remarks: [String]
    let text: String?
    let isCode: Bool
    let firstLine: Int
    let failingLine: Int?
    let help: String

    /// An exercise.
    ///
    /// - Parameters:
    ///   - label: its name.
    ///   - points: the points it has earned, of how many.
    ///   - isFull: whether these are all.
    ///   - remarks: what is said of the answer.
    ///   - text: the answer; nil where there is none.
    ///   - isCode: false for a text of the pupil's own.
    ///   - firstLine: the line of the copy on which the answer starts.
    ///   - failingLine: the line that fails; nil where none does.
    ///   - help: the advice on that line; empty where there is none.
    public init(
      label: String, points: String, isFull: Bool, remarks: [String], text: String?, isCode: Bool,
      firstLine: Int, failingLine: Int?, help: String
    ) {
      (self.label, self.points, self.isFull, self.remarks) = (label, points, isFull, remarks)
      (self.text, self.isCode, self.firstLine) = (text, isCode, firstLine)
      (self.failingLine, self.help) = (failingLine, help)
    }
  }

  private let tongue: Tongue
  private let name: String
  private let title: String?
  private let totals: [String]
  private let remarks: [String]
  private let entries: [Entry]

  /// A page.
  ///
  /// - Parameters:
  ///   - name: the pupil.
  ///   - title: the title of the notebook.
  ///   - totals: the lines on all points together.
  ///   - remarks: what is said of the copy as a whole.
  ///   - entries: the exercises.
  public init(
    _ tongue: Tongue, name: String, title: String?, totals: [String], remarks: [String],
    entries: [Entry]
  ) {
    (self.tongue, self.name, self.title) = (tongue, name, title)
    (self.totals, self.remarks, self.entries) = (totals, remarks, entries)
  }

  /// The page.
  public var html: String { markup.html.visible(as: .document) }

  private var markup: Markup {
    """
    <!DOCTYPE html>
    <html lang="\(tongue.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(name)</title>
    <style>
    \(Markup(finished: StyleSheet.page + Self.style))</style>
    </head>
    <body class="feedback">
    <main>
    <h1>\(name)</h1>
    \(title.map { "<p class=\"byline\">\($0)</p>\n" as Markup })\
    \(totals.map { "<p class=\"total\">\($0)</p>\n" as Markup })\
    \(remarks.map { "<p class=\"remark\">\($0)</p>\n" as Markup })\
    \(entries.map(section))</main>
    </body>
    </html>

    """
  }

  private func section(_ entry: Entry) -> Markup {
    """
    <section class="cell">
    <h2>\(entry.isFull ? "✓ " : "")\(entry.label) — \(entry.points)</h2>
    \(answer(entry))\(entry.remarks.map { "<p class=\"said\">\($0)</p>\n" as Markup })\
    \(entry.help.isEmpty ? nil : help(entry.help))\
    \(entry.isFull ? praise : nil)</section>

    """
  }

  private var praise: Markup {
    "<p class=\"good\">\(Bilingual("Réussi.", "Passed.")(tongue))</p>\n"
  }

  private func help(_ words: String) -> Markup {
    "<p class=\"help\">\(Bilingual("Aide : ", "Help: ")(tongue))\(words)</p>\n"
  }

  /// The answer, its lines numbered as in the copy, the failing one marked.
  private func answer(_ entry: Entry) -> Markup? {
    guard let text = entry.text else { return nil }
    guard entry.isCode else { return "<blockquote class=\"own\">\(text)</blockquote>\n" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.enumerated().map { index, line -> Markup in
      let number = entry.firstLine + index
      let code = Markup(finished: CodeHighlighting.html(String(line)))
      let fails = number == entry.failingLine
      let mark = Bilingual("ligne qui échoue", "failing line")(tongue)
      return fails
        ? "<mark aria-label=\"\(mark)\"><span class=\"no\">▶ \("\(number)")</span>\(code)</mark>\n"
        : "<span class=\"no\">\("\(number)")</span>\(code)\n"
    }
    return "<pre class=\"code\"><code>\(shown)</code></pre>\n"
  }

  private static let style = """
    .feedback h2{font-size:1.2rem}.total{font-size:1.2rem;font-weight:600;margin:.3em 0}
    .no{display:inline-block;min-width:3.2em;padding-right:1em;color:var(--soft);text-align:right}
    mark{display:inline-block;width:100%;background:none;color:inherit;outline:2px solid var(--error);\
    outline-offset:-1px}mark .no{color:var(--error);font-weight:700}
    .said::before{content:"• "}.help{color:var(--hint)}.good{color:var(--good)}
    .own{white-space:pre-wrap;color:inherit}
    @media print{.cell{break-inside:avoid}}

    """
}
