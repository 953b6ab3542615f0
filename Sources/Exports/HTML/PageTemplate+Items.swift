/// The results of a cell as pieces of a page.
extension PageTemplate {
  static func text(_ words: Markup) -> Markup {
    "<pre class=\"text\">\(words)</pre>\n"
  }

  /// A table, with what is said of rows that are not shown.
  static func table(_ html: Markup, caption: String, isLong: Bool, notes: [Markup]) -> Markup {
    """
    <div class="scroll\(isLong ? " long" : "")" tabindex="0" role="group" aria-label="\(caption)">
    \(html)</div>
    \(notes)
    """
  }

  /// Words on the rest of a table, on paper only where it is said.
  static func rest(_ words: String, onPaper: Bool = false) -> Markup {
    "<p class=\"rest\(onPaper ? " paper" : "")\">\(words)</p>\n"
  }

  /// A picture for wide and one for narrow windows, its sentence, and its data.
  static func figure(
    wide: Markup, narrow: Markup, sentence: String, label: String, table: Markup, rest: Markup?
  ) -> Markup {
    """
    <figure>
    <div class="wide">\(wide)</div>
    <div class="narrow">\(narrow)</div>
    <figcaption>\(sentence)</figcaption>
    <details class="data"><summary>\(label)</summary>
    <div class="scroll long" tabindex="0" role="group" aria-label="\(label)">
    \(table)</div>
    \(rest)</details>
    </figure>

    """
  }

  static func error(label: String, words: Markup) -> Markup {
    """
    <div class="error"><p class="tag">\(label)</p>
    <pre tabindex="0" role="group" aria-label="\(label)">\(words)</pre></div>

    """
  }

  static func remark(label: String, words: String) -> Markup {
    "<p class=\"remark\"><b>\(label)</b> \(words)</p>\n"
  }
}
