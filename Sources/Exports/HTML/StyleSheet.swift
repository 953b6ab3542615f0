/// The style of a page: light, dark, narrow and on paper.
enum StyleSheet {
  static let page = screen + narrow + dark + paper

  private static let screen = """
    :root{--ink:#1d1d1f;--soft:#55585e;--paper:#fff;--tint:#f4f5f7;--rule:#d5d8dd;--link:#0a58a8;\
    --k:#7a1fa2;--t:#1b6b2f;--n:#0b5f8a;--f:#7a4300;--c:#5d636b;\
    --exercise:#0a58a8;--hint:#7a4300;--error:#a3151b;--good:#1b6b2f}
    *{box-sizing:border-box}
    html{color-scheme:light dark}
    body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:50rem;background:var(--paper);\
    color:var(--ink);font:1.05rem/1.6 system-ui,"DejaVu Sans",Helvetica,Arial,sans-serif;\
    overflow-wrap:break-word}
    h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .6em}
    h1{font-size:1.9rem;margin-top:.5em}h2{font-size:1.45rem;border-bottom:1px solid var(--rule);\
    padding-bottom:.2em}h3{font-size:1.2rem}h4,h5,h6{font-size:1.05rem}
    a{color:var(--link)}
    a:focus-visible,summary:focus-visible,button:focus-visible,[tabindex]:focus-visible{\
    outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-99rem}.skip:focus{position:static}
    .byline,footer{color:var(--soft)}footer{margin-top:4rem;font-size:.9rem}
    nav ul{margin:.4em 0;padding-left:1.4em}
    summary{cursor:pointer}
    pre,code{font-family:ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;font-size:.92em}
    .prose code{background:var(--tint);padding:.1em .3em;border-radius:3px}
    .prose pre{background:var(--tint);padding:.7em .9em;overflow-x:auto;border-radius:6px}
    .prose pre code{padding:0;background:none}
    .prose img{max-width:100%;height:auto}
    blockquote{margin:1em 0;padding:.1em 1em;border-left:4px solid var(--rule);color:var(--soft)}
    .cell{margin:1.2em 0}
    .cell pre{margin:.4em 0;padding:.7em .9em;white-space:pre-wrap;overflow-wrap:anywhere;\
    line-height:1.45}
    .cell pre.code{background:var(--tint);border-radius:6px}
    .cell pre.text{padding:.2em .9em;border-left:3px solid var(--rule)}
    .cell .error pre{white-space:pre;overflow-x:auto;overflow-wrap:normal;padding:.2em 0}
    .k{color:var(--k);font-weight:600}.t{color:var(--t)}.n{color:var(--n)}.f{color:var(--f)}\
    .c{color:var(--c);font-style:italic}
    .r-number{color:var(--n)}.r-text{color:var(--t)}.r-unit,.r-dim{color:var(--soft)}\
    .r-error,.r-caret{color:var(--error)}.r-warning{color:var(--hint)}.r-help{color:var(--good)}\
    .r-title,.r-header,.r-error,.r-caret{font-weight:600}
    .tag{margin:0 0 .3em;font-weight:600;font-size:.95rem}
    .exercise,.solution,.test{border-left:4px solid var(--exercise);padding:.2em 0 .2em .9em}
    .solution{border-color:var(--good)}.test{border-color:var(--rule)}
    .solution>summary,.hint>summary{font-weight:600}
    .hint{margin:1em 0;border-left:4px solid var(--hint);padding:.2em 0 .2em .9em}
    .hint>summary{color:var(--hint)}.solution>summary{color:var(--good)}
    .error{border:1px solid var(--error);border-left-width:4px;border-radius:4px;\
    padding:.4em .9em;margin:.6em 0}
    .error .tag{color:var(--error)}
    .remark,.state,.rest{color:var(--soft);font-size:.92rem;margin:.4em 0 .4em .9em}
    .scroll{overflow-x:auto;margin:.6em 0}
    .long{max-height:34rem;overflow-y:auto}
    .paper{display:none}
    table{border-collapse:collapse;font-size:.95rem;font-variant-numeric:tabular-nums}
    caption{text-align:left;white-space:nowrap;color:var(--soft);padding:.2em 0;font-size:.9rem}
    th,td{padding:.25em .7em;text-align:left;vertical-align:baseline}
    thead th{border-bottom:2px solid var(--rule);font-weight:600}
    tr.unit td{color:var(--soft);font-size:.88em;border-bottom:1px solid var(--rule)}
    tbody td,tbody th{border-bottom:1px solid var(--rule)}
    tbody th{font-weight:400}
    .num,[align=right]{text-align:right}[align=center]{text-align:center}
    thead button{all:unset;cursor:pointer;font:inherit}
    thead button::after{content:"\\a0 ↕";color:var(--soft)}
    [aria-sort=ascending] button::after{content:"\\a0 ↑";color:var(--ink)}
    [aria-sort=descending] button::after{content:"\\a0 ↓";color:var(--ink)}
    figure{margin:1em 0}
    figure svg{display:block;max-width:100%;height:auto}
    .narrow{display:none}
    .task{list-style:none;margin-left:-1.3em}.task span{margin-right:.4em}
    .written{min-height:4.5em;border:1px solid var(--rule);border-radius:6px;padding:.1em .9em}
    .source>summary{color:var(--soft);font-size:.92rem}
    .notes{margin-top:3rem;border-top:1px solid var(--rule);font-size:.95rem}
    .notes p{margin:.3em 0}
    math[display=block]{margin:1em 0;overflow-x:auto;overflow-y:hidden}.lines mtd{text-align:left}
    figcaption,.data>summary{color:var(--soft);font-size:.92rem;margin:.3em 0}

    """

  private static let narrow = """
    @media screen and (max-width:34rem){
    body{font-size:1rem;padding:1rem .8rem 3rem}h1{font-size:1.5rem}h2{font-size:1.25rem}
    .wide{display:none}.narrow{display:block}
    .exercise,.solution,.test,.hint{padding-left:.6em}
    }

    """

  private static let dark = """
    @media screen and (prefers-color-scheme:dark){
    :root{--ink:#e8e8ea;--soft:#a9aeb6;--paper:#1b1b1b;--tint:#272a2e;--rule:#43484f;\
    --link:#7cc0ff;--k:#d7a6f0;--t:#8fd6a0;--n:#86cdf5;--f:#f0bf86;--c:#a0a6ae;\
    --exercise:#7cc0ff;--hint:#f0bf86;--error:#ff9a97;--good:#8fd6a0}
    }

    """

  private static let paper = """
    @page{size:A4;margin:18mm 16mm;\
    @bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}
    @media print{
    body{max-width:none;padding:0;font-size:10.5pt;line-height:1.45}
    h1{font-size:18pt}h2{font-size:14pt}h3{font-size:12pt}
    h1,h2,h3,h4,h5,h6,.tag,.cell pre.code{break-after:avoid}
    figure,table,.scroll,img,math,blockquote,.cell pre.code,.cell pre.text,.error,.hint,figcaption{\
    break-inside:avoid}
    tr{break-inside:avoid}
    figure svg,.prose img{max-height:230mm}
    p{orphans:3;widows:3}
    .skip,nav,.data,.source,.back,footer,thead button::after{display:none}
    .cell .error pre{white-space:pre-wrap;overflow:visible;font-size:8.5pt}
    .long{max-height:none}.scroll{overflow:visible}
    .long tbody tr:nth-child(n+21){display:none}
    .paper{display:block}
    thead{display:table-header-group}
    table{font-size:9pt}th,td{padding:.15em .5em}
    .wide{display:block}.narrow{display:none}
    a{color:inherit}
    }

    """
}
