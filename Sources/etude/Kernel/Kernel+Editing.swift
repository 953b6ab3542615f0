import BuiltinKit
import Diagnostics
import Evaluation
import Exports
import ForeignLines
import JSONTrees
import Language
import LineEditor
import Notebooks
import Platform
import Styling
import Values

import struct Platform.Checkpoint

extension Kernel {
  /// The answer to `complete_request`; places count Unicode scalars.
  func completion(_ content: JSONTree) -> JSONTree {
    let before = Self.text(of: content).before
    let found = Completer(session: session, tongue: tongue).completion(
      before, cursor: before.utf8.count)
    let end = before.unicodeScalars.count
    let start = String(decoding: Array(before.utf8.prefix(found.replaceFrom)), as: UTF8.self)
      .unicodeScalars.count
    let types = found.candidates.map { candidate -> JSONTree in
      .object([
        "start": .integer(start), "end": .integer(end), "text": .text(candidate.text),
        "type": .text(candidate.kind.rawValue), "signature": .text(candidate.summary ?? ""),
      ])
    }
    return .object([
      "status": .text("ok"), "matches": .list(found.candidates.map { .text($0.text) }),
      "cursor_start": .integer(start), "cursor_end": .integer(end),
      "metadata": .object(["_jupyter_types_experimental": .list(types)]),
    ])
  }

  /// The answer to `inspect_request`: the value of a variable, else the page of the help.
  func inspection(_ content: JSONTree) -> JSONTree {
    let forms = Self.topics(of: content).lazy.compactMap { self.forms(of: $0) }.first
    return .object([
      "status": .text("ok"), "found": .bool(forms != nil),
      "data": .object((forms ?? [:]).mapValues { .text($0) }), "metadata": .object([:]),
    ])
  }

  private func forms(of name: String) -> [String: String]? {
    let display = Display(tongue: tongue, width: Notebook.outputWidth)
    if let value = session.value(of: name) {
      // Only the end of a run throws, and none is under way.
      return try? MIMEBundle(value, display, checkpoint: .soon).forms
    }
    if let own = session.definedFunctions.first(where: { $0.name == name }) {
      return ["text/plain": "\(name)(\(own.parameters.joined(separator: ", ")))"]
    }
    guard let page = HelpPages(tongue: tongue, width: Notebook.outputWidth).subject(name) else {
      return nil
    }
    return ["text/plain": page.ansi(.ansi16), "text/html": "<pre>\(page.markedHTML)</pre>"]
  }

  /// The answer to `is_complete_request`.
  func completeness(_ content: JSONTree) -> JSONTree {
    let code = content["code"]?.string ?? ""
    guard case .code = TypedLine(code) else { return .object(["status": .text("complete")]) }
    let cell = TypedCell(code)
    let program = Program.read(Source(cell.code, origin: .input(0)), mode: .prompt)
    guard program.isIncomplete else {
      return .object(["status": .text(program.hasErrors ? "invalid" : "complete")])
    }
    let indent = BlockIndent.plan(code, step: Self.step).next
    return .object([
      "status": .text("incomplete"), "indent": .text(String(repeating: " ", count: indent)),
    ])
  }

  /// The blanks by which a block moves in.
  private static let step = 4

  /// The code of a request before and after its cursor, which counts Unicode scalars.
  private static func text(of content: JSONTree) -> (before: String, after: String) {
    let scalars = (content["code"]?.string ?? "").unicodeScalars
    let cursor = max(0, content["cursor_pos"]?.integer ?? scalars.count)
    return (
      String(String.UnicodeScalarView(scalars.prefix(cursor))),
      String(String.UnicodeScalarView(scalars.dropFirst(cursor)))
    )
  }

  /// The name at the cursor, then that of the call whose brackets it stands in.
  private static func topics(of content: JSONTree) -> [String] {
    let (before, after) = text(of: content)
    let isPart = { (character: Character) in
      character.isLetter || character.isNumber || character == "_"
    }
    let name =
      String(before.reversed().prefix(while: isPart).reversed()) + after.prefix(while: isPart)
    let source = Source(before, origin: .input(0))
    let tokens = Lexer.tokens(of: source).filter { !$0.isTrivia && $0.kind != .end }
    let isName = name.first?.isNumber == false
    return [isName ? name : nil, call(around: tokens[...], source)].compactMap { $0 }
  }

  /// The function of the innermost call that some tokens leave open, whatever brackets of lists are
  /// open within.
  private static func call(around tokens: ArraySlice<Token>, _ source: Source) -> String? {
    if let call = OpenCall(Array(tokens), source) { return call.function }
    var depth = 0
    for index in tokens.indices.reversed() {
      guard case .symbol(let symbol) = tokens[index].kind else { continue }
      if symbol.isCloser { depth += 1 }
      if symbol.closer != nil { depth -= 1 }
      if depth < 0 { return call(around: tokens[..<index], source) }
    }
    return nil
  }
}

extension StyledText {
  /// The text as HTML without a style sheet: titles and what is typed stand out.
  fileprivate var markedHTML: String {
    runs.map { run in
      let text = run.text.escapedForHTML
      switch run.role {
      case .title, .header, .name, .keyword: return "<b>\(text)</b>"
      case .dim, .note: return "<i>\(text)</i>"
      default: return text
      }
    }.joined()
  }
}
