import BuiltinKit
import Diagnostics
import Language

/// The call whose brackets are open at the end of some tokens.
struct OpenCall {
  /// The name before the bracket.
  let function: String
  /// The number of complete arguments, the table before a dot or a pipe counted.
  private let argument: Int
  /// `method` of `method = `, where the argument has a name.
  private let name: String?
  /// True when nothing of the argument is typed yet.
  let isAtStart: Bool

  init?(_ tokens: [Token], _ source: Source) {
    var depth = 0
    var commas = 0
    var start = tokens.count
    for index in tokens.indices.reversed() {
      guard case .symbol(let symbol) = tokens[index].kind else { continue }
      if symbol.isCloser { depth += 1 }
      if depth == 0, symbol == .comma {
        commas += 1
        start = commas == 1 ? index + 1 : start
      }
      guard symbol.closer != nil else { continue }
      depth -= 1
      guard depth < 0 else { continue }
      guard symbol == .leftParenthesis, index > 0, tokens[index - 1].isWord else { return nil }
      if commas == 0 { start = index + 1 }
      function = source.slice(tokens[index - 1].range)
      let before = index > 1 ? tokens[index - 2].kind : .end
      argument = commas + (before == .symbol(.dot) || before == .symbol(.pipe) ? 1 : 0)
      isAtStart = start == tokens.count
      let isNamed = start + 1 < tokens.count && tokens[start + 1].kind == .symbol(.assign)
      name = isNamed ? source.slice(tokens[start].range) : nil
      return
    }
    return nil
  }

  /// The parameter that the argument under way goes to.
  func parameter(of builtin: Builtin) -> ParameterDescription? {
    if let name {
      let key = Catalogue.key(name)
      return builtin.parameters.first {
        Catalogue.key($0.name) == key || Catalogue.key($0.french) == key
      }
    }
    let positional = builtin.parameters.filter { !$0.mustBeNamed }
    return positional.indices.contains(argument) ? positional[argument] : nil
  }
}
