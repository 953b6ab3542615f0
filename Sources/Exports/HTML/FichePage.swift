import Styling

/// The sheet of exercises as a page.
struct FichePage {
  let tongue: Tongue
  let title: String?
  let tasks: [Markup]
  let memo: [Markup]

  /// An exercise: what is asked, its starter, and empty lines to write on.
  static func task(tag: String, asked: Markup, code: Markup, lines: Int) -> Markup {
    """
    <section class="task cell">
    <h2 class="tag">\(tag)</h2>
    \(asked)
    <pre class="code"><code>\(code)</code></pre>
    \(Array(repeating: "<div class=\"line\"></div>\n", count: lines))</section>

    """
  }

  /// A function with what it does.
  static func entry(_ function: String, summary: String) -> Markup {
    "<div><dt><code>\(function)</code></dt><dd>\(summary)</dd></div>\n"
  }

  /// The whole page.
  var markup: Markup {
    """
    <!DOCTYPE html>
    <html lang="\(tongue.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(heading)</title>
    <style>
    \(Markup(finished: StyleSheet.page + Self.style))</style>
    </head>
    <body class="fiche">
    <header>
    <h1>\(heading)</h1>
    <span>\(Bilingual("Nom :", "Name:")(tongue))</span><span class="blank"></span>
    <span>\(Bilingual("Date :", "Date:")(tongue))</span><span class="blank"></span>
    </header>
    <main>
    <div class="tasks">
    \(tasks)</div>
    <section class="memo">
    <h2>\(Bilingual("Mémo", "Functions")(tongue))</h2>
    <dl>
    \(memo)</dl>
    </section>
    </main>
    </body>
    </html>

    """
  }

  private var heading: String { title ?? Bilingual("Fiche", "Sheet")(tongue) }

  private static let style = """
    .fiche{max-width:none}.fiche header{display:flex;flex-wrap:wrap;gap:.3em 2em;align-items:baseline}
    .fiche h1{width:100%;font-size:1.4rem;margin:0}
    .blank{flex:1;border-bottom:1px solid var(--rule);min-width:12em}
    .tasks{columns:2;column-gap:1.5rem;font-size:.95rem;margin-top:1.2em}.task h2{margin-top:0}
    .task{break-inside:avoid;margin:0 0 1em}.task p{margin:.3em 0}
    .line{border-bottom:1px dotted var(--soft);height:1.7em}
    .memo dl{columns:2;column-gap:1.5rem;font-size:.95rem}.memo dl div{break-inside:avoid}
    .memo dd{margin:0 0 .5em}
    @media screen and (max-width:34rem){.tasks,.memo dl{columns:1}}
    @media print{@page{margin:12mm}.fiche{font-size:9.5pt}.tasks,.memo dl{font-size:9pt}
    .memo{break-before:page}.memo h2{margin-top:0}}

    """
}
