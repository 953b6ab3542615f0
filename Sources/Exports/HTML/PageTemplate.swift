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
    let entries: [(id: String, title: Markup)]
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
      "<li><a href=\"#\($0.id)\">\($0.title)</a></li>\n" as Markup
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

  /// The text of a pupil, or the room for one.
  static func page(written text: Markup) -> Markup {
    "<div class=\"prose written\">\(text)</div>\n"
  }

  static func code(_ html: Markup) -> Markup {
    "<pre class=\"code\"><code>\(html)</code></pre>\n"
  }

  /// Code that is opened by a click, and stands on no paper.
  static func hidden(label: String, _ code: Markup) -> Markup {
    "<details class=\"source\"><summary>\(label)</summary>\n\(code)</details>\n"
  }

  /// Code, the state of its run, and its results.
  static func cell(code: Markup, state: String?, items: [Markup]) -> Markup {
    """
    \(code)\(state.map { "<p class=\"state\">\($0)</p>\n" as Markup })\(items)
    """
  }

  // The results of a cell as pieces of a page.

  static func text(_ content: Markup) -> Markup {
    "<pre class=\"text\">\(content)</pre>\n"
  }

  /// A table, with notes on the rows that are not shown.
  static func table(_ html: Markup, caption: String, isLong: Bool, notes: [Markup]) -> Markup {
    """
    <div class="scroll\(isLong ? " long" : "")" tabindex="0" role="group" aria-label="\(caption)">
    \(html)</div>
    \(notes)
    """
  }

  /// A note on the rest of a table; `onPaper`, on paper only.
  static func rest(_ note: String, onPaper: Bool = false) -> Markup {
    "<p class=\"rest\(onPaper ? " paper" : "")\">\(note)</p>\n"
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

  static func error(label: String, message: Markup) -> Markup {
    """
    <div class="error"><p class="tag">\(label)</p>
    <pre tabindex="0" role="group" aria-label="\(label)">\(message)</pre></div>

    """
  }

  static func remark(label: String, text: String) -> Markup {
    "<p class=\"remark\"><b>\(label)</b> \(text)</p>\n"
  }
}

/// The script of a page, which sorts tables by the columns that are clicked.
///
/// Without it they stand as they are.
private enum PageScript {
  static let text = """
    for (const table of document.querySelectorAll("table.sortable")) {
      const heads = [...table.querySelectorAll("thead tr:first-child th")];
      const body = table.tBodies[0];
      if (body.rows.length < 2) continue;
      heads.forEach((head, place) => {
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => sort(body, heads, head, place));
      });
    }
    function sort(body, heads, head, place) {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const sign = down ? -1 : 1;
      const rows = [...body.rows].map((row) => {
        const cell = row.cells[place];
        const value = cell.dataset.v;
        return { row, number: value === undefined ? null : value, text: cell.textContent };
      });
      rows.sort((a, b) => {
        const [x, y] = [a, b].map((r) => (r.number ?? r.text));
        const gone = [x, y].map((v) => v === "" || v === "–");
        if (gone[0] || gone[1]) return gone[0] - gone[1];
        return sign * (a.number === null
          ? x.localeCompare(y, document.documentElement.lang, { numeric: true })
          : Number(x) - Number(y));
      });
      body.append(...rows.map((r) => r.row));
    }

    """
}
