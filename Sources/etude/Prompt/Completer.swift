import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import Language
import LineEditor
import Styling
import Tables
import TextMatching
import Units
import Values

/// What TAB proposes, by what stands before the cursor.
struct Completer {
  private let session: Session?

  init(session: Session?) {
    self.session = session
  }

  /// The ways to go on from a cursor, an offset in the text's UTF-8.
  func completion(_ text: String, cursor: Int) -> LineEditor.Completion {
    let before = String(decoding: Array(text.utf8.prefix(cursor)), as: UTF8.self)
    if before.hasPrefix(":") { return commands(before) }
    let source = Source(before, origin: .input(0))
    let tokens = Lexer.tokens(of: source).filter { !$0.isTrivia && $0.kind != .end }
    guard let last = tokens.last else { return names("", tokens, source, at: cursor) }
    let typed = source.slice(last.range)
    if last.upper == cursor, let quote = typed.first, quote == "\"" || quote == "'", last.isOpenText
    {
      return texts(String(typed.dropFirst()), quote: quote, tokens, source, at: last.lower)
    }
    let isWord = last.upper == cursor && last.isWord
    let prefix = isWord ? typed : ""
    let place = isWord ? last.lower : cursor
    let left = isWord ? tokens.dropLast() : tokens[...]
    if left.last?.kind == .symbol(.dot) {
      return members(prefix, of: left.dropLast().last, source, at: place)
    }
    return names(prefix, Array(left), source, at: place)
  }

  private func commands(_ text: String) -> LineEditor.Completion {
    let all = PromptCommand.allCases.map {
      LineEditor.Candidate(text: ":" + $0.names(session?.surroundings.tongue ?? .french))
    }
    return matching(String(text), all, at: 0, key: { String($0.text.dropFirst()) })
  }

  /// Columns of the table before the dot, then the functions that take a table first.
  private func members(
    _ prefix: String, of owner: Token?, _ source: Source, at place: Int
  ) -> LineEditor.Completion {
    var found: [LineEditor.Candidate] = []
    if let owner, owner.isWord, let table = table(named: source.slice(owner.range)) {
      found += table.columns.map {
        LineEditor.Candidate(
          text: table.shortName(ofColumn: $0.name).identifier, summary: $0.unit.symbol)
      }
    }
    return matching(prefix, found + functions { _ in true }, at: place)
  }

  /// Variables, tables, columns of the tables named so far, functions, keywords.
  private func names(
    _ prefix: String, _ tokens: [Token], _ source: Source, at place: Int
  ) -> LineEditor.Completion {
    guard let session else { return LineEditor.Completion(replaceFrom: place, candidates: []) }
    var found = session.variables.map { LineEditor.Candidate(text: $0.name) }
    found += session.definedFunctions.map { LineEditor.Candidate(text: $0.name + "(") }
    found += session.library.names.map { LineEditor.Candidate(text: $0) }
    for token in tokens where token.isWord {
      guard let table = table(named: source.slice(token.range)) else { continue }
      found += table.columns.map {
        LineEditor.Candidate(
          text: table.shortName(ofColumn: $0.name).identifier, summary: $0.unit.symbol)
      }
    }
    found += functions { _ in true }
    found += Keyword.allCases.map {
      LineEditor.Candidate(text: $0.spelling(session.surroundings.tongue))
    }
    return matching(prefix, found, at: place)
  }

  private func functions(where isWanted: (Builtin) -> Bool) -> [LineEditor.Candidate] {
    guard let session else { return [] }
    let tongue = session.surroundings.tongue
    return session.catalogue.builtins.filter(isWanted).flatMap { builtin in
      Set([builtin.name, builtin.french]).sorted().map {
        LineEditor.Candidate(text: $0 + "(", display: $0, summary: builtin.summary(tongue))
      }
    }
  }

  /// Inside quotes: keys of the tables named so far, or of the study's; names of columns; the
  /// words of a parameter.
  private func texts(
    _ prefix: String, quote: Character, _ tokens: [Token], _ source: Source, at place: Int
  ) -> LineEditor.Completion {
    let named = tokens.filter(\.isWord).compactMap { table(named: source.slice($0.range)) }
    let tables =
      named.isEmpty ? ["cons_ia", "cout_pays"].compactMap { table(named: $0) } : named
    var found: [String] = []
    for table in tables {
      if let key = table.key, case .text(let cells)? = table.column(named: key)?.storage {
        found += cells.dictionary
      }
    }
    found += tables.flatMap(\.columnNames)
    for token in tokens where token.isWord {
      for parameter in session?.catalogue.find(source.slice(token.range))?.parameters ?? [] {
        if case .choice(let words) = parameter.kind { found += words.map(\.english) }
      }
    }
    let candidates = found.map {
      LineEditor.Candidate(text: "\(quote)\($0)\(quote)", display: $0)
    }
    return matching(prefix, candidates, at: place, key: \.display)
  }

  private func table(named name: String) -> Table? {
    guard let session else { return nil }
    if case .table(let table)? = session.value(of: name) { return table }
    return try? session.library.table(named: name)?.table
  }

  /// The candidates that begin with what was typed, case and accents aside, each once; where there
  /// is none, those that do but for punctuation (`GPT-4` for `gpt 4o`).
  private func matching(
    _ prefix: String, _ candidates: [LineEditor.Candidate], at place: Int,
    key: (LineEditor.Candidate) -> String = { $0.text }
  ) -> LineEditor.Completion {
    var seen: Set<String> = []
    let known = candidates.filter { seen.insert($0.text).inserted }
    let typed = plain(prefix)
    var kept = known.filter { plain(key($0)).hasPrefix(typed) }
    let tolerant = folded(prefix)
    if kept.isEmpty, !tolerant.isEmpty {
      kept = known.filter { folded(key($0)).hasPrefix(tolerant) }
    }
    return LineEditor.Completion(replaceFrom: place, candidates: kept)
  }

  private func plain(_ text: String) -> String { Catalogue.key(text.lowercased()) }
}

extension Token {
  /// Whether it is a name or a keyword, which may be the start of a name.
  fileprivate var isWord: Bool {
    switch kind {
    case .name, .keyword: true
    default: false
    }
  }

  /// Whether it is a text that its closing quote does not end yet.
  fileprivate var isOpenText: Bool {
    if case .error = kind { return true }
    return false
  }
}
