public import Diagnostics

/// A piece of the source: a word, a sign, a blank.
public struct Token: Sendable, Equatable {
  /// The kind of a piece of the source.
  public enum Kind: Sendable, Equatable {
    case name
    /// A name in backticks.
    case quotedName
    case keyword(Keyword)
    case number
    /// A unit, which stands right after a number or after `->`.
    case unit
    /// A whole `"…"` or `'…'`.
    case text
    /// The start of an f-string, `f"`.
    case formatStart
    /// The characters of an f-string between its values.
    case formatText
    /// An opening `{` in an f-string.
    case formatOpen
    /// The format `:.2f` in an f-string, its colon included.
    case formatSpec
    /// A closing `}` in an f-string.
    case formatClose
    /// The quote that ends an f-string.
    case formatEnd
    case symbol(Symbol)
    /// A sign of another language, or of mathematics, for one of ours.
    case foreign(ForeignSign)
    case blank
    case comment
    case newline
    /// A whole statement that the parser was told to pass over.
    case passedOver
    /// The end of the text; it has no characters.
    case end
    case error(LexicalProblem)
  }

  /// The kind of the token.
  public let kind: Kind
  /// True when nothing stands between it and the token before: no blank, no comment, no
  /// newline.
  public let isTight: Bool
  private let start: UInt32
  private let stop: UInt32

  init(_ kind: Kind, _ lower: Int, _ upper: Int, isTight: Bool) {
    self.kind = kind
    self.isTight = isTight
    start = UInt32(clamping: lower)
    stop = UInt32(clamping: upper)
  }

  /// Its first byte.
  public var lower: Int { Int(start) }
  /// The byte after its last one.
  public var upper: Int { Int(stop) }
  /// Its place.
  public var range: SourceRange { SourceRange(lower, upper) }
  /// True when it says nothing to the parser.
  public var isTrivia: Bool { kind == .blank || kind == .comment }
}

/// The signs of the language.
public enum Symbol: String, Sendable, CaseIterable {
  case leftParenthesis = "("
  case rightParenthesis = ")"
  case leftBracket = "["
  case rightBracket = "]"
  case leftBrace = "{"
  case rightBrace = "}"
  case comma = ","
  case semicolon = ";"
  case colon = ":"
  case dot = "."
  case dots = ".."
  case at = "@"
  case assign = "="
  case addAssign = "+="
  case subtractAssign = "-="
  case multiplyAssign = "*="
  case divideAssign = "/="
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case doubleArrow = "=>"
  case arrow = "->"
  case pipe = "|>"
  case plus = "+"
  case minus = "-"
  case star = "*"
  case doubleStar = "**"
  case slash = "/"
  case doubleSlash = "//"
  case percent = "%"
  case caret = "^"
  case coalesce = "??"
  case spread = "±"

  /// The bracket that closes this one, nil for any other sign.
  public var closer: Symbol? {
    switch self {
    case .leftParenthesis: .rightParenthesis
    case .leftBracket: .rightBracket
    case .leftBrace: .rightBrace
    default: nil
    }
  }

  /// True when it closes a bracket.
  public var isCloser: Bool {
    self == .rightParenthesis || self == .rightBracket || self == .rightBrace
  }
}

/// A sign that is not of the language, whose meaning is clear.
public enum ForeignSign: String, Sendable, CaseIterable {
  case times = "×"
  case dotOperator = "·"
  case obelus = "÷"
  case minus = "−"
  case dash = "–"
  case lessOrEqual = "≤"
  case equalOrLess = "=<"
  case greaterOrEqual = "≥"
  case notEqual = "≠"
  case lessGreater = "<>"
  case ampersand = "&"
  case doubleAmpersand = "&&"
  case bar = "|"
  case doubleBar = "||"
  case bang = "!"
  case tilde = "~"
  case arrow = "→"
  case doubleArrow = "⇒"
  case colonEqual = ":="

  /// True for the signs that may stand before a value.
  var isPrefix: Bool { self == .minus || self == .dash || self == .bang || self == .tilde }

  /// The sign, or the keyword, to write instead.
  public var meaning: Token.Kind {
    switch self {
    case .times, .dotOperator: .symbol(.star)
    case .obelus: .symbol(.slash)
    case .minus, .dash: .symbol(.minus)
    case .lessOrEqual, .equalOrLess: .symbol(.lessOrEqual)
    case .greaterOrEqual: .symbol(.greaterOrEqual)
    case .notEqual, .lessGreater: .symbol(.notEqual)
    case .ampersand, .doubleAmpersand: .keyword(.and)
    case .bar, .doubleBar: .keyword(.or)
    case .bang, .tilde: .keyword(.not)
    case .arrow: .symbol(.arrow)
    case .doubleArrow: .symbol(.doubleArrow)
    case .colonEqual: .symbol(.assign)
    }
  }
}

/// The reason for which a piece of the source is no token of the language.
public enum LexicalProblem: Sendable, Equatable {
  /// A text without its closing quote, up to the end of the line.
  case unterminatedText
  /// An f-string without its closing quote; the token is empty and stands at the end of the line.
  case unterminatedFormat
  /// A name without its closing backtick, up to the end of the line.
  case unterminatedName
  /// Curly quotes or guillemets, with the text between them.
  case curlyQuotes
  /// A raised `²`, `³`, `⁻¹` outside a unit.
  case superscript
  /// A control character.
  case control
  /// Any other character.
  case unknown
}
