import Diagnostics
import ForeignLines
import Language
public import Values

/// The value of a parameter's text, in the front matter and after `-p`.
public enum ParameterText {
  /// The value: a number, true or false where the text is one as JSON writes it; else the text.
  ///
  /// `NO`, `0,5`, `1e999` and `010` are texts: a country, a mistake to be seen where it is used, no
  /// number, a code.
  public static func value(_ text: String) -> Value {
    if text == "true" { return .bool(true) }
    if text == "false" { return .bool(false) }
    guard isNumber(text) else { return .text(text) }
    if let integer = Int64(text) { return .integer(integer) }
    if let number = Double(text), number.isFinite { return .plain(number) }
    return .text(text)
  }

  /// Returns whether a text is a number of JSON: `-12`, `0.5`, `1e-3`.
  private static func isNumber(_ text: String) -> Bool {
    var rest = Substring(text)
    if rest.first == "-" { rest.removeFirst() }
    let whole = takeDigits(&rest)
    guard whole > 0 else { return false }
    let body = text.drop { $0 == "-" }
    if whole > 1, body.first == "0" { return false }
    if rest.first == "." {
      rest.removeFirst()
      guard takeDigits(&rest) > 0 else { return false }
    }
    if rest.first == "e" || rest.first == "E" {
      rest.removeFirst()
      if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
      guard takeDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func takeDigits(_ rest: inout Substring) -> Int {
    let digits = rest.prefix { ("0"..."9").contains($0) && $0.isASCII }
    rest = rest.dropFirst(digits.count)
    return digits.count
  }

  /// Returns whether the language reads a text as the name of a variable.
  static func isName(_ text: String) -> Bool {
    let program = Program.read(Source(text, origin: .input(1)), mode: .file)
    guard !program.hasErrors, program.statements.count == 1,
      case .expression(let expression) = program.statements[0].kind,
      case .name(let name) = expression.kind
    else { return false }
    return name.range == SourceRange(0, text.utf8.count) && !name.isQuoted
  }
}
