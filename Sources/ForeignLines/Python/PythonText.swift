import Diagnostics
import Language
import Styling

import struct Platform.Checkpoint

/// A text whose statements of Python with an exact equivalent are written in étude's words.
///
/// It has as many lines as before, so that places of errors stay true.
struct PythonText {
  /// The text in étude's words.
  private(set) var source: Source
  /// The text before, signs of prompts and commands of Jupyter left out.
  private(set) var original: Source
  /// What is known of names after the text.
  private(set) var names: PythonNames
  /// The lines that were written otherwise: the first foreign word of each, and the new line.
  private(set) var translated: [(word: String, line: String)] = []
  /// What was passed over: functions of matplotlib, options of pictures, commands of Jupyter.
  private(set) var passedOver: [String] = []
  /// What was passed over and changes what follows.
  private(set) var notes: [Diagnostic] = []

  /// Texts longer than this are no pasted lines.
  private static let longest = 200_000

  /// - Parameter mode: how the text came; at the prompt an empty last line closes a block, so none is
  ///   made.
  init(_ source: Source, names: PythonNames, mode: ParseMode, _ checkpoint: Checkpoint) throws {
    self.source = source
    original = source
    self.names = names
    self.names.beginText()
    guard source.bytes.count <= Self.longest else { return }
    let plain = RawLines(source.text)
    passedOver = plain.passedOver
    let text = plain.text == source.text ? source : Source(plain.text, origin: source.origin)
    original = text
    let tokens = try Lexer.significantTokens(of: text, checkpoint)
    var out = ""
    var place = 0
    for (index, statement) in PythonStatements.split(tokens, of: text).enumerated() {
      try checkpoint(at: index)
      guard let edit = try edit(of: statement, in: text, checkpoint) else { continue }
      out += text.slice(SourceRange(place, edit.range.lower))
      let old = text.slice(edit.range)
      let lines = old.utf8.count { $0 == 0x0A } - edit.text.utf8.count { $0 == 0x0A }
      let isLast = edit.range.upper >= text.bytes.count
      out += edit.text
      if !(isLast && mode == .prompt) { out += String(repeating: "\n", count: max(0, lines)) }
      place = edit.range.upper
    }
    out += text.slice(SourceRange(place, text.bytes.count))
    if out != source.text { self.source = Source(out, origin: source.origin) }
  }

  private mutating func edit(
    of statement: PythonStatement, in source: Source, _ checkpoint: Checkpoint
  ) throws -> (range: SourceRange, text: String)? {
    var writer = PythonWriter(source, names: names)
    let written: PythonStatement.Result?
    do {
      written = try statement.written(by: &writer)
    } catch {
      // Left as it stands: it fails, and is answered then.
      written = nil
    }
    names = writer.names
    for hint in writer.hints { note(hint, at: hint.range, in: source) }
    guard let written, writer.lost.isEmpty, writer.inexact.isEmpty, let range = statement.range
    else { return nil }
    let old = source.slice(range)
    switch written {
    case .passedOver(let word):
      if !passedOver.contains(word) { passedOver.append(word) }
      return (range, "pass")
    case .noted(let words):
      note(words, at: range, in: source)
      return (range, "pass")
    case .line(let text):
      if text != old, text.contains(Written.pending) { return nil }
      for option in writer.cosmetic where !passedOver.contains(option) { passedOver.append(option) }
      guard text != old, try !Self.isSame(text, old, checkpoint) else { return nil }
      translated.append((writer.words.first?.word ?? "", text))
      return (range, text)
    }
  }
}

extension PythonText {
  /// True for texts that differ in ends of lines and blanks alone: brackets over several lines come out on one.
  private static func isSame(
    _ new: String, _ old: String, _ checkpoint: Checkpoint
  ) throws -> Bool {
    guard old.utf8.contains(0x0A) else { return false }
    func words(_ text: String) throws -> [String] {
      let source = Source(text, origin: .input(0))
      return try Lexer.significantTokens(of: source, checkpoint).filter { $0.kind != .newline }
        .map { source.slice($0.range) }
    }
    return try words(new) == words(old)
  }

  private mutating func note(_ words: WithoutTwin, at range: SourceRange, in source: Source) {
    var note = LineFromElsewhere(words.message, help: words.help).located(at: range, in: source)
    note.severity = .note
    notes.append(note)
  }
}

/// The answer to one line of Python that was not translated.
struct PythonAnswer {
  /// The line to write, nil where there is none.
  let line: String?
  let message: Bilingual
  let help: Bilingual?
  let focus: SourceRange

  /// The answer, nil where the line holds nothing foreign, or has a twin after all.
  init?(_ line: String, names: PythonNames) {
    let source = Source(line, origin: .input(0))
    let tokens = Lexer.tokens(of: source).filter { !$0.isTrivia }
    var out = ""
    var place = 0
    var lost: [String] = []
    var inexact: [String] = []
    var focus: SourceRange?
    var first: (word: String, range: SourceRange)?
    var names = names
    for statement in PythonStatements.split(tokens, of: source) {
      var writer = PythonWriter(source, names: names)
      do throws(WithoutTwin) {
        guard let range = statement.range, let written = try statement.written(by: &writer),
          case .line(let text) = written
        else { continue }
        if text.contains(Written.pending) {
          let first = writer.words.first
          throw WithoutTwin(
            form: first?.word ?? "", range: first?.range ?? range,
            message: Bilingual(
              "\(first?.word ?? "") seul ne calcule rien",
              "\(first?.word ?? "") alone computes nothing"),
            help: Bilingual(
              "t.summarize(by = A, moyenne = mean(B)), rolling_mean(A, 3)",
              "t.summarize(by = A, average = mean(B)), rolling_mean(A, 3)"))
        }
        out += source.slice(SourceRange(place, range.lower)) + text
        place = range.upper
        if first == nil, text != source.slice(range) { first = writer.words.first }
        lost += writer.lost
        inexact += writer.inexact
        if focus == nil, !(writer.lost + writer.inexact).isEmpty {
          focus = writer.words.first?.range
        }
      } catch {
        self.line = nil
        message = error.message
        help = error.help
        self.focus = error.range
        return
      }
      names = writer.names
    }
    let options = (lost + inexact).joined(separator: ", ")
    let text = out + source.slice(SourceRange(place, source.bytes.count))
    if options.isEmpty, let first, text != line {
      // A twin that only what has run since has told: the columns of a table that was read.
      self.line = text
      message = LineRewriter.message(first.word, text)
      help = nil
      self.focus = first.range
      return
    }
    guard !options.isEmpty, let focus else { return nil }
    message = Bilingual("\(options) : sans équivalent exact", "\(options): no exact equivalent")
    // A repair that drops what was asked for would give another result.
    self.line = lost.isEmpty ? text : nil
    help =
      lost.isEmpty
      ? nil
      : Bilingual(
        "sans \(lost.joined(separator: ", ")) : \(text)",
        "without \(lost.joined(separator: ", ")): \(text)")
    self.focus = focus
  }
}

/// The lines that no lexer of étude's can read: signs of prompts, commands of Jupyter, texts in
/// triple quotes that explain.
private struct RawLines {
  private(set) var text: String
  private(set) var passedOver: [String] = []

  init(_ text: String) {
    self.text = text
    guard Self.mayHold(text) else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isDialogue = lines.contains { Self.afterPrompt($0) != nil }
    // A transcript from its first line on: what stands without a sign was printed.
    let isTranscript =
      lines.first { !$0.allSatisfy { $0 == " " } }
      .map { Self.afterPrompt($0) != nil || Self.afterNumber($0) != nil }
      ?? false
    var quote: String?
    self.text = lines.map { line -> String in
      if isTranscript, quote == nil {
        if let rest = Self.afterNumber(line) { return rest }
        let isTyped = [">>>", "...", "étude>", "…>"].contains { line.hasPrefix($0) }
        if !isTyped, !line.isEmpty { return "# \(line)" }
      }
      let bare = line.drop { $0 == " " || $0 == "\t" }
      let indent = line.prefix(line.count - bare.count)
      if let open = quote {
        if bare.contains(open) { quote = nil }
        return "\(indent)# \(bare)"
      }
      for mark in ["\"\"\"", "'''"] where bare.hasPrefix(mark) {
        if !bare.dropFirst(3).contains(mark) { quote = mark }
        return "\(indent)# \(bare)"
      }
      if let typed = Self.afterPrompt(line) { return typed }
      if isDialogue, line.hasPrefix("... ") || line.hasPrefix("…> ") {
        return String(line.dropFirst(4))
      }
      if line == ">>>" || (isDialogue && line == "...") { return "" }
      if Self.isCommand(bare) {
        passedOver.append(String(bare.prefix { $0 != " " }))
        return "\(indent)# \(bare)"
      }
      return String(line)
    }.joined(separator: "\n")
  }

  /// The bytes that signs of prompts, commands and quotations begin with.
  private static let firstBytes = Set(
    [">>>", "étude>", "%", "!", "\"\"\"", "'''", "In ["].compactMap(\.utf8.first))

  /// Returns whether a line begins, after blanks, as a sign of a prompt, a command or a quotation does.
  private static func mayHold(_ text: String) -> Bool {
    var isStart = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): isStart = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default:
        if isStart, firstBytes.contains(byte) { return true }
        isStart = false
      }
    }
    return false
  }

  /// What was typed after the sign of a prompt; nil for any other line.
  private static func afterPrompt(_ line: Substring) -> String? {
    [">>> ", "étude> "].first { line.hasPrefix($0) }.map { String(line.dropFirst($0.count)) }
  }

  /// What was typed after `In [3]: `, or after the dots of the lines below; nil for any other line.
  private static func afterNumber(_ line: Substring) -> String? {
    let bare = line.drop { $0 == " " }
    if bare.hasPrefix("...: ") { return String(bare.dropFirst(5)) }
    guard bare.hasPrefix("In ["), let end = bare.firstRange(of: "]: ") else { return nil }
    let number = bare[bare.index(bare.startIndex, offsetBy: 4)..<end.lowerBound]
    return number.allSatisfy { $0.isNumber || $0 == " " } ? String(bare[end.upperBound...]) : nil
  }

  /// `%matplotlib inline`, `!pip install pandas`.
  private static func isCommand(_ line: Substring) -> Bool {
    if line.hasPrefix("%") { return line.drop { $0 == "%" }.first?.isLetter == true }
    guard line.hasPrefix("!") else { return false }
    let words = line.dropFirst().split(separator: " ")
    return words.count > 1
      && ["pip", "pip3", "conda", "apt", "apt-get", "wget", "ls", "git", "curl"]
        .contains(words[0])
  }
}
