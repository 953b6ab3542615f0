/// The page as a Mustache template.
enum PageTemplate {
  /// What a page may load: nothing from anywhere; styles, script and images stand in it.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; "
    + "script-src 'unsafe-inline'; img-src data:"

  static let page = """
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="étude">
    <title>{{title}}</title>
    <style>
    {{{style}}}</style>
    {{#sheets}}
    <style>{{{.}}}</style>
    {{/sheets}}
    </head>
    <body class="{{kind}}">
    <a class="skip" href="#contenu">{{skipLabel}}</a>
    <header>
    {{#heading}}
    <h1>{{{.}}}</h1>
    {{/heading}}
    {{#byline}}
    <p class="byline">{{.}}</p>
    {{/byline}}
    {{#contents}}
    <nav aria-labelledby="sommaire"><details><summary id="sommaire">{{contentsLabel}}</summary>
    <ul>
    {{#entries}}
    <li><a href="#{{id}}">{{{words}}}</a></li>
    {{/entries}}
    </ul>
    </details></nav>
    {{/contents}}
    </header>
    <main id="contenu">
    {{#blocks}}
    {{#prose}}
    <div class="prose">
    {{{html}}}</div>
    {{/prose}}
    {{#hint}}
    <details class="hint"><summary>{{label}}</summary>
    {{{html}}}</details>
    {{/hint}}
    {{#folded}}
    <details class="cell {{role}}"><summary>{{label}}</summary>
    \(cell)
    </details>
    {{/folded}}
    {{#open}}
    <div class="cell {{role}}" role="group" aria-label="{{label}}">
    {{#tag}}
    <p class="tag">{{.}}</p>
    {{/tag}}
    \(cell)
    </div>
    {{/open}}
    {{/blocks}}
    </main>
    <footer><p>{{footer}}</p></footer>
    <script>
    {{{script}}}</script>
    </body>
    </html>

    """

  private static let cell = """
    <pre class="code"><code>{{{code}}}</code></pre>
    {{#state}}
    <p class="state">{{.}}</p>
    {{/state}}
    {{#items}}
    \(item)
    {{/items}}
    """

  private static let item = """
    {{#text}}
    <pre class="text">{{{words}}}</pre>
    {{/text}}
    {{#table}}
    <div class="scroll{{isLong}}" tabindex="0" role="group" aria-label="{{caption}}">
    {{{html}}}</div>
    {{#notes}}
    <p class="rest{{where}}">{{words}}</p>
    {{/notes}}
    {{/table}}
    {{#picture}}
    <figure>
    <div class="wide">{{{wide}}}</div>
    <div class="narrow">{{{narrow}}}</div>
    <figcaption>{{sentence}}</figcaption>
    <details class="data"><summary>{{label}}</summary>
    <div class="scroll long" tabindex="0" role="group" aria-label="{{label}}">
    {{{table}}}</div>
    {{#rest}}
    <p class="rest">{{.}}</p>
    {{/rest}}
    </details>
    </figure>
    {{/picture}}
    {{#error}}
    <div class="error"><p class="tag">{{label}}</p>
    <pre tabindex="0" role="group" aria-label="{{label}}">{{{words}}}</pre></div>
    {{/error}}
    {{#remark}}
    <p class="remark"><b>{{label}}</b> {{words}}</p>
    {{/remark}}
    """
}
