/// The pieces of a page that loads nothing: styles, script and images stand in it.
enum PageTemplate {
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; "
    + "script-src 'unsafe-inline'; img-src data:"

  /// The contents of a page.
  struct Contents {
    let language: String
    let title: String
    /// The style sheets of the pictures.
    let sheets: [String]
    let skipLabel: String
    let heading: Markup?
    let byline: String?
    let contentsLabel: String
    /// The headings that the list of contents leads to; none is no list.
    let entries: [(id: String, words: Markup)]
    let blocks: [Markup]
    let footer: String
  }

  /// A whole page.
  static func page(_ contents: Contents) -> Markup {
    """
    <!DOCTYPE html>
    <html lang="\(contents.language)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Markup(finished: policy))">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="étude">
    <title>\(contents.title)</title>
    <style>
    \(Markup(finished: StyleSheet.page))</style>
    \(contents.sheets.map { "<style>\(Markup(finished: $0))</style>\n" as Markup })</head>
    <body class="notebook">
    <a class="skip" href="#contenu">\(contents.skipLabel)</a>
    <header>
    \(contents.heading.map { "<h1>\($0)</h1>\n" as Markup })\
    \(contents.byline.map { "<p class=\"byline\">\($0)</p>\n" as Markup })\
    \(list(contents))</header>
    <main id="contenu">
    \(contents.blocks)</main>
    <footer><p>\(contents.footer)</p></footer>
    <script>
    \(Markup(finished: PageScript.text))</script>
    </body>
    </html>

    """
  }

  private static func list(_ contents: Contents) -> Markup? {
    guard !contents.entries.isEmpty else { return nil }
    let entries = contents.entries.map {
      "<li><a href=\"#\($0.id)\">\($0.words)</a></li>\n" as Markup
    }
    return """
      <nav aria-labelledby="sommaire"><details><summary id="sommaire">\(contents.contentsLabel)\
      </summary>
      <ul>
      \(entries)</ul>
      </details></nav>

      """
  }

  static func prose(_ html: Markup) -> Markup {
    """
    <div class="prose">
    \(html)</div>

    """
  }

  static func hint(label: String, _ html: Markup) -> Markup {
    """
    <details class="hint"><summary>\(label)</summary>
    \(html)</details>

    """
  }

  /// A cell that is opened by a click.
  static func folded(role: String, label: String, _ cell: Markup) -> Markup {
    """
    <details class="cell \(role)"><summary>\(label)</summary>
    \(cell)</details>

    """
  }

  /// A cell that stands open, below its title where it has one.
  static func open(role: String, label: String, tag: String?, _ cell: Markup) -> Markup {
    """
    <div class="cell \(role)" role="group" aria-label="\(label)">
    \(tag.map { "<p class=\"tag\">\($0)</p>\n" as Markup })\(cell)</div>

    """
  }

  /// Code, what is said of its run, and its results.
  static func cell(code: Markup, state: String?, items: [Markup]) -> Markup {
    """
    <pre class="code"><code>\(code)</code></pre>
    \(state.map { "<p class=\"state\">\($0)</p>\n" as Markup })\(items)
    """
  }
}
