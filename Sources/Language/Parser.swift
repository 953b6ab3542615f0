public import Diagnostics

public import struct Platform.Checkpoint

// The grammar, in EBNF. A newline inside brackets, before "|>" or before ".name(" continues the
// statement; so does one after a binary operator, "|>" or "=" unless a statement starts there.
//
// program   = { statement SEP } ;                      SEP = newline | ";" ;
// statement = def | return | assign | unitdecl | assertion | block | word | expr ;
// word      = "break" | "continue" | "pass" ;           (alone, where no variable has that name)
// block     = ( "if" expr HEAD body { "elif" expr HEAD body } [ "else" [":"] SEP body ]
//             | ( "for" target "in" expr | "while" expr ) HEAD body [ "else" ":" SEP body ] ) "end" ;
//                                     ("else" only after a head with ":")
// target    = part { "," part } ;     part = NAME | "(" target ")" ;
// HEAD      = ["then" | ":"] SEP ;
// body      = { statement SEP } ;     (after ":" a body may close by indentation, and then "end" is
//                                      optional, or stand on the same line)
// def       = "def" NAME "(" [params] ")" ( "=" expr | [":"] SEP body "end" | ":" statement ) ;
// params    = param { "," param } ;                    param = NAME [ "=" expr ] ;
// assign    = place ( "=" | "+=" | "-=" | "*=" | "/=" | "//=" | "%=" | "**=" ) expr
//           | place "," place { "," place } "=" expr { "," expr } ;
// place     = NAME { "[" expr "]" } ;
// return    = "return" [ expr ] ;
// unitdecl  = "unit" NAME "." col { "," col } "=" UNIT ;
// assertion = "assert" expr [ "," expr ] ;
// expr      = cond { "|>" stage } ;                    stage = NAME [ "(" [args] ")" ] ;
// cond      = "if" cond "then" cond { "elif" cond "then" cond } "else" cond
//           | or [ "if" or "else" cond ] | arrow ;
// or        = and { "or" and } ;   and = not { "and" not } ;   not = "not" not | cmp ;
// cmp       = conv { ("==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "not" "in") conv } ;
// conv      = coal { "->" UNIT } ;                     coal = add { "??" add } ;
// add       = mul { ("+" | "-" | "±") mul } ;            ("±" may be typed "+/-"; before NUMBER "%" it takes
//             that share of the number before it)
// mul       = unary { ("*" | "/" | "//" | "%") unary } ;
// unary     = ("+" | "-") unary | power ;              power = postfix [ ("^" | "**") unary ] ;
// postfix   = atom { "(" [args] ")" | "[" expr { "," expr } "]" | "[" slice "]"
//           | "." col [ "(" [args] ")" ] } ;
// slice     = [expr] ":" [expr] [ ":" [expr] ] ;
// args      = arg { "," arg } [","] ;
// arg       = name "=" ( col ".." col | expr ) | col ".." col | expr ;
// atom      = QUANTITY | DURATION | NUMBER [ "%" ] | STRING | FSTRING | "true" | "false" | "none" | "_" | col
//           | "@" NAME | "." col | list | comprehension | record | "(" expr ")" ;
// list      = "[" [ expr { "," expr } [","] ] "]" ;
// record    = "{" [ col ":" expr { "," col ":" expr } [","] ] "}" ;
// comprehension = "[" expr { "for" target "in" or { "if" or } } "]" ;   (at least one)
// arrow     = NAME "=>" expr | "(" [params] ")" "=>" expr ;
// col       = NAME | "`" { any but ` } "`" ;
// QUANTITY  = NUMBER [blank] UNIT ;                   DURATION = QUANTITY QUANTITY { QUANTITY } ;
//             (on one line, in falling units of time; NUMBER "%" unless a unary may start next)
// UNIT      = word power { ("/" | "·") word power } ;  power = [ ["^"] ["-"] DIGITS ] ;

/// The origin of a text to parse.
public enum ParseMode: Sendable {
  /// A file, a cell, `-e`: the text is whole.
  case file
  /// A line at the prompt, with those already typed before it and line feeds between: what wants
  /// more sets `isIncomplete`, unless the last line is empty.
  case prompt
}

/// Makes a syntax tree of a text, by recursive descent with one token of look-ahead.
///
/// It never throws nor traps, whatever the text: what is wrong is in the program's diagnostics,
/// and parsing goes on at the next statement, up to three errors.
public struct Parser {
  /// The depth to which brackets, prefixes and blocks may nest, so that neither this parser nor
  /// what walks the tree exhausts the 512 KB of a thread's stack.
  static let maximumDepth = 100
  /// The height to which a tree may grow, long chains of operators included.
  static let maximumHeight = 300
  /// The longest text that is read: about two seconds of work, in which Ctrl-C is heard.
  static let maximumMegabytes = 8

  /// A bracket that is open, by its token's index.
  typealias Opening = Int

  let source: Source
  let mode: ParseMode
  /// The tokens without blanks and comments, newlines in a row as one, `.end` last.
  var tokens: [Token]
  var position = 0
  /// The byte after the last token that was read.
  var lastEnd = 0
  var brackets: [Opening] = []
  var depth = 0
  /// The height of the last expression that was read.
  var height = 0
  var functionDepth = 0
  var errors: [Diagnostic] = []
  var notes: [Diagnostic] = []
  var isStopped = false
  /// True where the body of a block follows its head on the same line, and the colon is missing.
  var lacksColon = false
  var isIncomplete = false
  private let checkpoint: Checkpoint
  /// The error that the checkpoint has thrown.
  private var ending: (any Error)?
  private var steps = 0

  /// Parses a text.
  ///
  /// - Parameters:
  ///   - stretches: statements to pass over, in the order of the text.
  ///   - checkpoint: asked every few thousand tokens; a line that was just typed needs none.
  public static func parse(
    _ source: Source, mode: ParseMode, passingOver stretches: [SourceRange] = [],
    checkpoint: Checkpoint = .unlimited
  ) -> Program {
    var parser = Parser(source, mode, passingOver: stretches, checkpoint)
    let statements = parser.program()
    let errors = parser.errors.sorted {
      ($0.primary?.range.lower ?? 0) < ($1.primary?.range.lower ?? 0)
    }
    return Program(
      source: source, statements: statements, diagnostics: errors + parser.notes,
      isIncomplete: parser.isIncomplete && errors.isEmpty, ending: parser.ending)
  }

  private init(
    _ source: Source, _ mode: ParseMode, passingOver stretches: [SourceRange],
    _ checkpoint: Checkpoint
  ) {
    self.source = source
    self.mode = mode
    self.checkpoint = checkpoint
    guard source.bytes.count <= Self.maximumMegabytes << 20 else {
      tokens = [Token(.end, 0, 0, isTight: false)]
      let place = SourceRange(0, 0)
      report(TextTooLong(megabytes: Self.maximumMegabytes).at(place))
      return
    }
    do {
      tokens = try Self.significantTokens(of: source, passingOver: stretches[...], checkpoint)
    } catch {
      tokens = [Token(.end, 0, 0, isTight: false)]
      ending = error
    }
    skipNewlines()
  }

  /// The tokens that say something, those of each stretch as one that says nothing.
  private static func significantTokens(
    of source: Source, passingOver stretches: ArraySlice<SourceRange>, _ checkpoint: Checkpoint
  ) throws -> [Token] {
    var lexer = Lexer(source)
    var tokens: [Token] = []
    var stretches = stretches
    var count = 0
    while let token = lexer.next() {
      try checkpoint(at: count)
      count += 1
      if let stretch = stretches.first, token.lower >= stretch.lower {
        if token.upper < stretch.upper { continue }
        stretches = stretches.dropFirst()
        tokens.append(Token(.passedOver, stretch.lower, stretch.upper, isTight: false))
        continue
      }
      if token.isTrivia { continue }
      if token.kind == .newline, tokens.last?.kind == .newline { continue }
      tokens.append(token)
    }
    tokens.append(Token(.end, source.bytes.count, source.bytes.count, isTight: false))
    return tokens
  }
}

/// Looking at tokens and going over them.
extension Parser {
  var current: Token { tokens[position] }

  var isAtEnd: Bool { current.kind == .end }

  func peek(_ distance: Int) -> Token {
    tokens[min(max(0, position + distance), tokens.count - 1)]
  }

  func at(_ symbol: Symbol) -> Bool { current.kind == .symbol(symbol) }

  func at(_ keyword: Keyword) -> Bool { current.kind == .keyword(keyword) }

  func text(_ token: Token) -> String { source.slice(token.range) }

  /// The current token's place; at the end of a line, the place after its last token.
  var here: SourceRange {
    current.kind == .newline || isAtEnd ? SourceRange(lastEnd, lastEnd) : current.range
  }

  /// The place from `start` to the end of the last token that was read.
  func range(from start: Int) -> SourceRange { SourceRange(start, lastEnd) }

  /// Goes to the next token; newlines that continue the statement are passed over.
  ///
  /// Where the checkpoint ends the run, it goes to the end of the text.
  mutating func advance() {
    guard !isAtEnd else { return }
    do { try checkpoint(at: steps) } catch {
      ending = error
      return stop()
    }
    steps += 1
    if current.kind != .newline { lastEnd = current.upper }
    position += 1
    skipNewlines()
  }

  mutating func accept(_ symbol: Symbol) -> Bool {
    guard at(symbol) else { return false }
    advance()
    return true
  }

  mutating func accept(_ keyword: Keyword) -> Bool {
    guard at(keyword) else { return false }
    advance()
    return true
  }

  mutating func skipNewlines() {
    guard current.kind == .newline else { return }
    if !brackets.isEmpty || continues(at: position + 1) { position += 1 }
  }

  /// Returns whether the line whose first token has that index continues the statement before it.
  private func continues(at index: Int) -> Bool {
    guard index > 1, index < tokens.count else { return false }
    if tokens[index].kind == .symbol(.pipe) { return true }
    return index + 2 < tokens.count && tokens[index].kind == .symbol(.dot)
      && isWord(tokens[index + 1]) && tokens[index + 2].kind == .symbol(.leftParenthesis)
  }

  /// Goes over a newline after an operator, unless a statement starts on the next line.
  mutating func skipNewlineAfterOperator() {
    guard current.kind == .newline, !startsStatement(at: position + 1) else { return }
    position += 1
  }

  private func startsStatement(at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return mode == .file }
    switch tokens[index].kind {
    case .keyword(let keyword):
      switch keyword {
      case .define, .return, .assert, .unit, .for, .while, .end, .elif, .else: return true
      default: return false
      }
    case .name, .quotedName:
      return assignmentSign(at: index + 1) != nil
    default: return false
    }
  }

  /// A name, in backticks or not, or a keyword that stands for one.
  func isWord(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .quotedName, .keyword: true
    default: false
    }
  }

  /// Returns whether the token with that index is the first of its line.
  func isFirstOnLine(_ index: Int) -> Bool {
    index == 0 || tokens[index - 1].kind == .newline
  }

  /// The display column of the first character of the token's line; tabs go to the next multiple
  /// of 8, as in Python.
  func indentation(at index: Int) -> Int {
    let line = source.lineRange(source.line(at: tokens[index].lower))
    var column = 0
    var byte = line.lower
    while byte < line.upper {
      switch source.bytes[byte] {
      case 0x20: column += 1
      case 0x09: column = (column / 8 + 1) * 8
      case 0xC2 where byte + 1 < line.upper && source.bytes[byte + 1] == 0xA0:
        column += 1
        byte += 1
      default: return column
      }
      byte += 1
    }
    return column
  }

  /// True when the last line of the text is empty, which closes what is open at the prompt.
  var endsWithEmptyLine: Bool {
    guard source.lineCount > 1 else { return false }
    let last = source.lineRange(source.lineCount - 1)
    return source.bytes[last.lower..<last.upper].allSatisfy {
      $0 == 0x20 || $0 == 0x09 || $0 == 0x0D
    }
  }
}
