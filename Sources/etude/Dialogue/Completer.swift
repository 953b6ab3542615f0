import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import Impact
import Language
import LineEditor
import Styling
import Tables
import TextMatching
import Units
import Values

import struct Platform.Checkpoint

/// The proposals of TAB, by the text before the cursor.
struct Completer {
  let session: Session
  let tongue: Tongue

  /// The ways to go on from a cursor, an offset in the text's UTF-8.
  func completion(_ text: String, cursor: Int) -> LineEditor.Completion {
    let before = String(decoding: Array(text.utf8.prefix(cursor)), as: UTF8.self)
    if let topic = helpTopic(before) { return self.topic(topic, at: cursor - topic.utf8.count) }
    if before.hasPrefix(":") { return command(before) }
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
    if left.last?.kind == .symbol(.arrow) || last.upper == cursor && last.kind == .unit
      || left.last?.kind == .number && (isWord || left.last?.upper != cursor)
    {
      let isUnit = last.upper == cursor && last.kind == .unit
      return units(isUnit ? typed : prefix, at: isUnit ? last.lower : place)
    }
    if left.last?.kind == .symbol(.dot) {
      return members(prefix, of: left.dropLast().last, source, at: place)
    }
    return names(prefix, Array(left), source, at: place)
  }

  /// The topic begun after `?` or `help`; nil elsewhere.
  private func helpTopic(_ text: String) -> String? {
    for word in ["?", "help ", "aide ", ":help ", ":aide "] where text.hasPrefix(word) {
      let topic = String(text.dropFirst(word.count)).trimming(while: \.isWhitespace)
      return topic.contains(where: \.isWhitespace) ? nil : topic
    }
    return nil
  }

  private func topic(_ prefix: String, at place: Int) -> LineEditor.Completion {
    let found = functions(prefix) { _ in true }.map {
      LineEditor.Candidate(text: $0.display, summary: $0.summary, kind: .function)
    }
    return matching(prefix, found, at: place)
  }

  /// The name of a command, or what it takes.
  private func command(_ text: String) -> LineEditor.Completion {
    let words = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == " " }
    guard words.count > 1 else {
      let all = DialogueCommand.allCases.map {
        LineEditor.Candidate(
          text: ":" + $0.name(tongue), summary: $0.summary(tongue), kind: .command)
      }
      return matching(text, all, at: 0)
    }
    let argument = String(words[1])
    let place = text.utf8.count - argument.utf8.count
    switch DialogueCommand(String(words[0].dropFirst())) {
    case .open, .save:
      return LineEditor.Completion(replaceFrom: place, candidates: FileNames.candidates(argument))
    case .language: return matching(argument, ["fr", "en"].map { .init(text: $0) }, at: place)
    case .forget:
      let names = session.variables.map(\.name) + session.definedFunctions.map(\.name)
      return matching(argument, names.map { .init(text: $0) }, at: place)
    case .time: return shifted(completion(argument, cursor: argument.utf8.count), by: place)
    default: return LineEditor.Completion(replaceFrom: place, candidates: [])
    }
  }

  private func shifted(
    _ completion: LineEditor.Completion, by distance: Int
  ) -> LineEditor.Completion {
    LineEditor.Completion(
      replaceFrom: completion.replaceFrom + distance, candidates: completion.candidates)
  }

  private func units(_ prefix: String, at place: Int) -> LineEditor.Completion {
    let all = MeasureUnit.known.map {
      LineEditor.Candidate(
        text: $0.symbol, summary: Bilingual($0.french, $0.english)(tongue), kind: .unit)
    }
    // Case tells units apart (mW, MW): what fits as typed goes first, alone.
    let exact = all.filter { $0.text.hasPrefix(prefix) }
    guard exact.isEmpty else { return LineEditor.Completion(replaceFrom: place, candidates: exact) }
    return matching(prefix, all, at: place)
  }

  /// Columns of the table before the dot, then the functions that take a table first.
  private func members(
    _ prefix: String, of owner: Token?, _ source: Source, at place: Int
  ) -> LineEditor.Completion {
    var found: [LineEditor.Candidate] = []
    var takers = functions(prefix) { _ in true }
    if let owner, owner.isWord, let table = table(named: source.slice(owner.range)) {
      takers = functions(prefix) { $0.takesTable }
      found += table.columns.map {
        LineEditor.Candidate(
          text: table.shortName(ofColumn: $0.name).identifier, summary: $0.unit.symbol,
          kind: .column)
      }
    }
    return matching(prefix, found + takers, at: place)
  }

  /// The values of a column that is compared; inside a verb the columns, then its parameters; then
  /// variables, tables, functions, keywords.
  private func names(
    _ prefix: String, _ tokens: [Token], _ source: Source, at place: Int
  ) -> LineEditor.Completion {
    var columns = madeColumns(tokens, source).map { LineEditor.Candidate(text: $0, kind: .column) }
    for table in namedTables(tokens, source) {
      columns += table.columns.map {
        LineEditor.Candidate(
          text: table.shortName(ofColumn: $0.name).identifier, summary: $0.unit.symbol,
          kind: .column)
      }
    }
    var found = comparedValues(tokens, source).map { quoted($0, "\"") } ?? []
    found += columns + parameters(tokens, source)
    found += session.variables.map { LineEditor.Candidate(text: $0.name, kind: .variable) }
    found += session.definedFunctions.map {
      LineEditor.Candidate(text: $0.name + "(", kind: .function)
    }
    found += session.library.names.map { LineEditor.Candidate(text: $0, kind: .table) }
    found += functions(prefix) { _ in true }
    found += Keyword.allCases.map {
      LineEditor.Candidate(text: $0.spelling(tongue), kind: .keyword)
    }
    return matching(prefix, found, at: place)
  }

  /// The functions wanted, by both names; where nothing is typed yet, by that of the language.
  private func functions(
    _ prefix: String, where isWanted: (Builtin) -> Bool
  ) -> [LineEditor.Candidate] {
    return session.catalogue.builtins.filter(isWanted).flatMap { builtin in
      let names = prefix.isEmpty ? [builtin.spelling(tongue)] : [builtin.name, builtin.french]
      return Set(names).sorted().map {
        LineEditor.Candidate(
          text: $0 + "(", display: $0, summary: builtin.summary(tongue), kind: .function)
      }
    }
  }

  /// The parameters of the function whose brackets the cursor is in, with ` = `, where an argument
  /// begins.
  private func parameters(_ tokens: [Token], _ source: Source) -> [LineEditor.Candidate] {
    guard let call = OpenCall(tokens, source), call.isAtStart,
      let builtin = session.catalogue.find(call.function)
    else { return [] }
    let spelling = builtin.tongue(of: call.function) ?? tongue
    return builtin.parameters.filter { $0.arity != .named && $0.arity != .variadic }.map {
      let name = $0.spelling(spelling)
      return LineEditor.Candidate(
        text: name + " = ", display: name + " =", summary: $0.summary(tongue), kind: .parameter)
    }
  }

  /// The columns that verbs of this statement make: `double` of `.derive(double = …)`.
  private func madeColumns(_ tokens: [Token], _ source: Source) -> [String] {
    var depth = 0
    var found: [String] = []
    for (index, token) in tokens.enumerated() {
      guard case .symbol(let symbol) = token.kind else { continue }
      if symbol == .leftParenthesis { depth += 1 }
      if symbol == .rightParenthesis { depth -= 1 }
      guard symbol == .assign, depth > 0, index > 0, tokens[index - 1].isWord else { continue }
      let name = source.slice(tokens[index - 1].range)
      let call = OpenCall(Array(tokens[..<(index - 1)]), source)
      let builtin = call.flatMap { session.catalogue.find($0.function) }
      if builtin?.parameters.contains(where: { $0.arity == .named }) == true,
        builtin?.parameters.contains(where: { $0.name == name || $0.french == name }) == false
      {
        found.append(name)
      }
    }
    return found
  }

  /// The tables that some tokens name, in the order of the text.
  func namedTables(_ tokens: [Token], _ source: Source) -> [Table] {
    tokens.filter(\.isWord).compactMap { table(named: source.slice($0.range)) }
  }

  func table(named name: String) -> Table? {
    if case .table(let table)? = session.value(of: name) { return table }
    // Columns to choose from; why the table cannot be read is told by the statement that uses it.
    return try? session.library.table(named: name, checkpoint: .soon)?.table
  }

  /// The candidates that begin with what was typed, each once: as it stands where it has a capital
  /// (`Tok` is the column, not `tokens`), else case and accents aside; where there is none, those
  /// that do but for punctuation (`GPT-4` for `gpt 4o`).
  func matching(
    _ prefix: String, _ candidates: [LineEditor.Candidate], at place: Int,
    key: (LineEditor.Candidate) -> String = { $0.text }
  ) -> LineEditor.Completion {
    var seen: Set<String> = []
    let known = candidates.filter { seen.insert($0.text).inserted }
    let typed = plain(prefix)
    var kept = known.filter { plain(key($0)).hasPrefix(typed) }
    let asTyped = kept.filter { key($0).hasPrefix(prefix) }
    if prefix.contains(where: \.isUppercase), !asTyped.isEmpty { kept = asTyped }
    let tolerant = folded(prefix)
    if kept.isEmpty, !tolerant.isEmpty {
      kept = known.filter { folded(key($0)).hasPrefix(tolerant) }
    }
    return LineEditor.Completion(replaceFrom: place, candidates: kept)
  }

  private func plain(_ text: String) -> String { Catalogue.key(text.lowercased()) }
}

extension Checkpoint {
  /// The time that TAB gives to the reading of a table, or to the wait for one that is being read.
  static var soon: Checkpoint {
    let end = ContinuousClock.now + .milliseconds(250)
    return Checkpoint { if ContinuousClock.now > end { throw TakesTooLong() } }
  }

  private struct TakesTooLong: Error {}
}

extension Token {
  /// True for a name, and for a keyword, which may be the start of one.
  var isWord: Bool {
    switch kind {
    case .name, .keyword: true
    default: false
    }
  }

  /// True for a text that its closing quote does not end yet.
  fileprivate var isOpenText: Bool {
    if case .error = kind { return true }
    return false
  }
}

extension Builtin {
  /// True when its first argument, which may stand before a dot, can be a table: a value of the
  /// functions of the study, of texts, dates and numbers is none.
  fileprivate var takesTable: Bool {
    switch parameters.first?.kind {
    case .table, .sequence: true
    case .value: ![.study, .model, .text, .dates, .maths].contains(family)
    default: false
    }
  }
}
