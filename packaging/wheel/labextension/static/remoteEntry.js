// The language étude in JupyterLab and Notebook, as a prebuilt extension written by hand: it takes the
// editor's modules from the page that loads it, and brings nothing of its own.
(() => {
  const keywords = new Set("@KEYWORDS@".split(" "));
  const constants = new Set("@CONSTANTS@".split(" "));
  let shared;

  // The newest version of a module that the page shares.
  const load = async name => {
    const versions = shared[name];
    if (!versions) throw new Error(`étude: ${name} is not shared by this page`);
    const newest = Object.keys(versions).sort(
      (a, b) => a.localeCompare(b, undefined, {numeric: true})).pop();
    return (await versions[newest].get())();
  };

  // The rest of a text; of an f-string the fields are code.
  const inText = (stream, state) => {
    const text = state.texts[state.texts.length - 1];
    while (!stream.eol()) {
      if (text.hasFields && stream.match("{{")) continue;
      if (text.hasFields && stream.peek() === "{") {
        if (stream.current()) return "string";
        stream.next();
        text.depth = 1;
        return "special";
      }
      const sign = stream.next();
      if (sign === "\\") stream.next();
      if (sign === text.quote) {
        state.texts.pop();
        return "string";
      }
    }
    state.texts.pop();
    return "string";
  };

  const token = (stream, state) => {
    const text = state.texts[state.texts.length - 1];
    if (text && !text.depth) return inText(stream, state);
    if (stream.eatSpace()) return null;
    if (stream.sol() && stream.match(/^:\p{L}+/u)) return "meta";
    if (stream.match(/^#.*/)) return "comment";
    const open = stream.match(/^[fr]?["']/);
    if (open) {
      const word = open[0];
      state.texts.push({quote: word.slice(-1), hasFields: word[0] === "f", depth: 0});
      return inText(stream, state);
    }
    if (stream.match(/^`[^`]*`?/)) return "variableName";
    if (stream.match(/^\d[\d_]*(\.\d+)?([eE][+-]?\d+)?/)) return "number";
    const word = stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u);
    if (word) {
      if (keywords.has(word[0])) return "keyword";
      if (constants.has(word[0])) return "atom";
      return stream.peek() === "(" ? "variableName.function" : "variableName";
    }
    const sign = stream.next();
    if (text) {
      if (sign === "{") text.depth += 1;
      if (sign === "}") text.depth -= 1;
      if (!text.depth) return "special";
    }
    return "([{}])".includes(sign) ? "bracket" : "operator";
  };

  const mode = {
    name: "etude",
    startState: () => ({texts: []}),
    copyState: state => ({texts: state.texts.map(text => ({...text}))}),
    token,
    tokenTable: {},
    languageData: {
      commentTokens: {line: "#"},
      closeBrackets: {brackets: ["(", "[", "{", "'", '"']},
      indentOnInput: /^\s*(else|elif|end|sinon|sinonsi|fin)$/
    },
    // The line after one that ends in a colon stands one step further in.
    indent: (state, after, context) => {
      const line = context.lineAt(context.pos, -1);
      const above = context.pos > 0 ? context.lineAt(line.from - 1 < 0 ? 0 : line.from - 1) : null;
      if (!above || !above.text.trim()) return null;
      const step = /:\s*(#.*)?$/.test(above.text) ? context.unit : 0;
      return Math.max(0, /^\s*/.exec(above.text)[0].length + step);
    }
  };

  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB["etude"] = {
    init: async scope => { shared = scope; },
    get: async () => {
      const {IEditorLanguageRegistry} = await load("@jupyterlab/codemirror");
      const {LanguageSupport, StreamLanguage} = await load("@codemirror/language");
      const plugin = {
        id: "etude:language",
        description: "The language étude",
        version: "@VERSION@",
        autoStart: true,
        requires: [IEditorLanguageRegistry],
        activate: (app, languages) => {
          languages.addLanguage({
            name: "etude", displayName: "étude", mime: "text/x-etude", extensions: ["etude"],
            support: new LanguageSupport(StreamLanguage.define(mode))
          });
          app.docRegistry.addFileType({
            name: "etude", displayName: "étude", extensions: [".etude"],
            mimeTypes: ["text/x-etude"], contentType: "file", fileFormat: "text"
          });
        }
      };
      return () => ({__esModule: true, default: plugin});
    }
  };
})();
