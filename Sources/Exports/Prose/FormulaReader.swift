import Styling

/// Reads the TeX that formulas of a course are written in and writes it as MathML Core.
///
///   formula  = { piece }
///   piece    = base [ _ argument ] [ ^ argument ] { ' }
///   base     = letter | number | sign | { formula } | \command { argument } | \left( formula \right)
///            | \begin{cases} row \\ row \end{cases}
///   argument = { formula } | base
///
/// What it does not know makes the whole formula nil: half a formula says something else.
struct FormulaReader {
  private let signs: [Character]
  private var place = 0
  private let isDisplayed: Bool
  /// How deep the piece being read lies in others.
  private var depth = 0

  /// The MathML of a formula, without the `math` around it; nil where there is a part of it that
  /// stands for nothing here.
  static func mathML(_ source: String, isDisplayed: Bool = false) -> String? {
    var reader = FormulaReader(signs: Array(source), isDisplayed: isDisplayed)
    guard let row = reader.row(), reader.place == reader.signs.count else { return nil }
    return row.joined()
  }

  private init(signs: [Character], isDisplayed: Bool) {
    (self.signs, self.isDisplayed) = (signs, isDisplayed)
  }

  private static let deepest = 50

  private mutating func skipBlanks() {
    while place < signs.count, signs[place].isWhitespace { place += 1 }
  }

  private var next: Character? { place < signs.count ? signs[place] : nil }

  private mutating func take(_ sign: Character) -> Bool {
    skipBlanks()
    guard next == sign else { return false }
    place += 1
    return true
  }

  /// Pieces up to a sign or a command that closes what they stand in.
  private mutating func row() -> [String]? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { return nil }
    var pieces: [String] = []
    while true {
      skipBlanks()
      guard let sign = next, sign != "}", sign != "&", !isAtClosingCommand else { return pieces }
      guard let piece = piece() else { return nil }
      pieces.append(piece)
    }
  }

  private var isAtClosingCommand: Bool {
    let word = commandAhead
    return word == "right" || word == "end" || word == "\\"
  }

  /// The name of the command that stands here; nil where none does.
  private var commandAhead: String? {
    guard next == "\\", place + 1 < signs.count else { return nil }
    let letters = signs[(place + 1)...].prefix { $0.isASCII && $0.isLetter }
    return letters.isEmpty ? String(signs[place + 1]) : String(letters)
  }

  private mutating func piece() -> String? {
    guard let base = base() else { return nil }
    var (low, high): (String?, String?)
    var primes = ""
    while true {
      skipBlanks()
      if next == "_", low == nil {
        place += 1
        guard let argument = argument() else { return nil }
        low = argument
      } else if next == "^", high == nil {
        place += 1
        guard let argument = argument() else { return nil }
        high = argument
      } else if next == "'" || next == "\u{2019}" {
        place += 1
        primes += "′"
      } else {
        break
      }
    }
    if !primes.isEmpty { high = "<mrow><mo>\(primes)</mo>\(high ?? "")</mrow>" }
    return Self.scripted(base, low, high, isDisplayed: isDisplayed)
  }

  private static func scripted(
    _ base: Base, _ low: String?, _ high: String?, isDisplayed: Bool
  ) -> String {
    let isStacked = base.takesLimits && isDisplayed
    let (under, over, both) =
      isStacked ? ("munder", "mover", "munderover") : ("msub", "msup", "msubsup")
    switch (low, high) {
    case (nil, nil): return base.markup
    case (let low?, nil): return "<\(under)>\(base.markup)\(low)</\(under)>"
    case (nil, let high?): return "<\(over)>\(base.markup)\(high)</\(over)>"
    case (let low?, let high?): return "<\(both)>\(base.markup)\(low)\(high)</\(both)>"
    }
  }

  /// A piece without its scripts; those of a sum stand below and above it.
  private struct Base {
    let markup: String
    var takesLimits = false
  }

  /// What a command takes: a group or a single piece, always one element.
  private mutating func argument() -> String? {
    skipBlanks()
    if next == "{" { return group() }
    // `x^12` is x to the 1, then 2, as in TeX.
    if let digit = next, digit.isASCII, digit.isNumber {
      place += 1
      return "<mn>\(digit)</mn>"
    }
    return base().map { "<mrow>\($0.markup)</mrow>" }
  }

  private mutating func group() -> String? {
    guard take("{"), let row = row(), take("}") else { return nil }
    return "<mrow>\(row.joined())</mrow>"
  }

  private mutating func base() -> Base? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest, let sign = next else { return nil }
    if sign == "{" { return group().map { Base(markup: $0) } }
    if sign == "\\" { return command() }
    if sign.isNumber, sign.isASCII { return Base(markup: "<mn>\(number())</mn>") }
    guard sign != "^", sign != "_", sign != "}" else { return nil }
    place += 1
    if sign == "~" { return Base(markup: "<mspace width=\"0.33em\"/>") }
    if sign.isLetter { return Base(markup: "<mi>\(sign)</mi>") }
    let shown = sign == "-" ? "−" : sign == "*" ? "∗" : String(sign)
    // Brackets grow with what is in them after `\left` only.
    if "()[]|".contains(sign) { return Base(markup: "<mo stretchy=\"false\">\(sign)</mo>") }
    return Base(markup: "<mo>\(shown.escapedForHTML)</mo>")
  }

  /// Digits with the mark of decimals of either language: `3.5`, `3,5`, and `3{,}5`, as TeX has it.
  private mutating func number() -> String {
    var text = ""
    while let sign = next {
      let isDigit = sign.isASCII && sign.isNumber
      if isDigit {
        text.append(sign)
        place += 1
      } else if sign == "." || sign == ",", isDigitAt(place + 1) {
        text.append(sign)
        place += 1
      } else if place + 3 < signs.count, signs[place...(place + 2)] == ["{", ",", "}"],
        isDigitAt(place + 3)
      {
        text.append(",")
        place += 3
      } else {
        break
      }
    }
    return text
  }

  private func isDigitAt(_ index: Int) -> Bool {
    index < signs.count && signs[index].isASCII && signs[index].isNumber
  }

  private mutating func command() -> Base? {
    guard let word = commandAhead else { return nil }
    place += 1 + word.count
    if let sign = FormulaSigns.signs[word] {
      return Base(markup: "<mo>\(sign.escapedForHTML)</mo>")
    }
    if let letter = FormulaSigns.letters[word] { return Base(markup: "<mi>\(letter)</mi>") }
    if let sign = FormulaSigns.large[word] {
      return Base(markup: "<mo>\(sign)</mo>", takesLimits: !word.contains("int"))
    }
    if let name = FormulaSigns.functions[word] {
      return Base(markup: "<mi>\(name)</mi>", takesLimits: FormulaSigns.limits.contains(word))
    }
    if let width = FormulaSigns.spaces[word] {
      return Base(markup: "<mspace width=\"\(width)\"/>")
    }
    if let sign = FormulaSigns.accents[word] {
      let (element, mark) =
        sign.isBelow ? ("munder", "accentunder") : ("mover", "accent")
      return argument().map {
        Base(markup: "<\(element) \(mark)=\"true\">\($0)<mo>\(sign.sign)</mo></\(element)>")
      }
    }
    return built(word)
  }

  private mutating func built(_ word: String) -> Base? {
    switch word {
    case "frac", "dfrac", "tfrac", "cfrac":
      guard let top = argument(), let bottom = argument() else { return nil }
      return Base(markup: "<mfrac>\(top)\(bottom)</mfrac>")
    case "binom":
      guard let top = argument(), let bottom = argument() else { return nil }
      return Base(
        markup:
          "<mrow><mo>(</mo><mfrac linethickness=\"0\">\(top)\(bottom)</mfrac><mo>)</mo></mrow>")
    case "sqrt": return root()
    case "text", "mathrm", "textrm", "operatorname", "textit", "mbox", "mathit", "mathbf", "textbf":
      return text(word)
    case "mathbb", "mathcal", "boldsymbol", "displaystyle", "textstyle", "limits", "nolimits":
      if ["displaystyle", "textstyle", "limits", "nolimits"].contains(word) {
        return Base(markup: "")
      }
      guard let inner = rawGroup() else { return nil }
      if word == "mathbb", let set = FormulaSigns.sets[inner] {
        return Base(markup: "<mi>\(set)</mi>")
      }
      return Base(markup: "<mi>\(inner.escapedForHTML)</mi>")
    case "left": return fenced()
    case "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "middle":
      return fence().map { Base(markup: "<mo>\($0)</mo>") }
    case "begin": return environment()
    default: return nil
    }
  }

  private mutating func root() -> Base? {
    skipBlanks()
    guard next == "[" else { return argument().map { Base(markup: "<msqrt>\($0)</msqrt>") } }
    guard let end = signs[place...].firstIndex(of: "]"),
      let index = Self.mathML(String(signs[(place + 1)..<end]))
    else { return nil }
    place = end + 1
    return argument().map { Base(markup: "<mroot>\($0)<mrow>\(index)</mrow></mroot>") }
  }

  /// Words: in `\text` they keep their blanks.
  private mutating func text(_ word: String) -> Base? {
    guard let inner = rawGroup() else { return nil }
    let shown = inner.replacing("\\%", with: "%").replacing("\\_", with: "_")
      .replacing("\\,", with: "\u{202F}").replacing("\\ ", with: " ").replacing("~", with: "\u{A0}")
    guard !shown.contains("\\"), !shown.contains("$") else { return nil }
    if word == "mathit" { return Base(markup: "<mi>\(shown.escapedForHTML)</mi>") }
    let isBold = word.hasSuffix("bf")
    let text = shown.replacing(" ", with: "\u{A0}").escapedForHTML
    return Base(
      markup: "<mtext\(isBold ? " style=\"font-weight:bold\"" : "")>\(text)</mtext>")
  }

  private mutating func rawGroup() -> String? {
    guard take("{"), let end = signs[place...].firstIndex(of: "}") else { return nil }
    defer { place = end + 1 }
    return String(signs[place..<end])
  }

  /// A bracket after `\left`, `\right` or `\big`; `.` is none.
  private mutating func fence() -> String? {
    skipBlanks()
    if let word = commandAhead {
      guard let sign = FormulaSigns.signs[word] else { return nil }
      place += 1 + word.count
      return sign.escapedForHTML
    }
    guard let sign = next, "()[]|/.<>".contains(sign) else { return nil }
    place += 1
    return sign == "." ? "" : sign == "<" ? "⟨" : sign == ">" ? "⟩" : String(sign)
  }

  private mutating func fenced() -> Base? {
    guard let open = fence(), let row = row(), commandAhead == "right" else { return nil }
    place += 6
    guard let close = fence() else { return nil }
    return Base(
      markup: "<mrow>\(Self.bracket(open))\(row.joined())\(Self.bracket(close))</mrow>")
  }

  private mutating func environment() -> Base? {
    guard let name = rawGroup() else { return nil }
    let brackets = [
      "cases": ("{", ""), "matrix": ("", ""), "pmatrix": ("(", ")"), "bmatrix": ("[", "]"),
      "vmatrix": ("|", "|"), "aligned": ("", ""), "align": ("", ""), "align*": ("", ""),
      "array": ("", ""),
    ]
    guard let (open, close) = brackets[name] else { return nil }
    if name == "array", rawGroup() == nil { return nil }
    var rows = ""
    var cells = ""
    while true {
      guard let row = row() else { return nil }
      cells += "<mtd><mrow>\(row.joined())</mrow></mtd>"
      if take("&") { continue }
      rows += "<mtr>\(cells)</mtr>"
      cells = ""
      let word = commandAhead
      guard word == "\\" || word == "end" else { return nil }
      place += 1 + (word?.count ?? 0)
      if word == "end" { break }
    }
    guard rawGroup() == name else { return nil }
    let side = name == "cases" || name.hasPrefix("align") ? " class=\"lines\"" : ""
    return Base(
      markup:
        "<mrow>\(Self.bracket(open))<mtable\(side)>\(rows)</mtable>\(Self.bracket(close))</mrow>")
  }

  private static func bracket(_ sign: String) -> String {
    sign.isEmpty ? "" : "<mo fence=\"true\" stretchy=\"true\">\(sign)</mo>"
  }
}
