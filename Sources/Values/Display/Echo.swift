import Intervals
import Plotting
public import Styling
import Tables
import TextMatching
import Units

public import struct Platform.Checkpoint

extension Value {
  /// The value as it is echoed; throws what ends the run while a picture is laid out.
  public func echo(_ display: Display, checkpoint: Checkpoint) throws -> StyledText {
    guard case .plot(let spec) = self else { return echo(display) }
    return try Picture.text(spec, display, checkpoint)
  }

  /// The value as it is echoed; what is echoed can be typed back.
  public func echo(_ display: Display) -> StyledText {
    switch self {
    case .table(let table): return TableLayout(table, display).styled()
    case .column(let column): return TableLayout(column, display).styled()
    case .plot(let spec):
      // What nothing stops throws nothing.
      return (try? Picture.text(spec, display, .unlimited)) ?? StyledText()
    case .list(let items):
      var budget = Self.itemBudget
      return Self.wrapped("[", Self.parts(items, display, &budget), "]", display)
    case .record(let record):
      var budget = Self.itemBudget
      return Self.wrapped("{", Self.parts(record, display, &budget), "}", display)
    default: return inline(display)
    }
  }

  /// Parts between brackets, on as many lines as the width asks for; a line break inside brackets
  /// goes on with the same value when it is typed back.
  private static func wrapped(
    _ open: String, _ parts: [StyledText], _ close: String, _ display: Display
  ) -> StyledText {
    var out = StyledText(open)
    var column = 1
    for (index, part) in parts.enumerated() {
      let width = part.plain.displayWidth + 1
      if index > 0 {
        out.append(",")
        let breaks = column + 1 + width > display.width
        out.append(breaks ? "\n " : " ")
        column = breaks ? 1 : column + 2
      }
      out += part
      column += width - 1
    }
    out.append(close)
    return out
  }

  /// Items that one echo shows, those of inner lists included: a list may hold itself twice, and
  /// that again, so that it has more items than there are atoms.
  private static let itemBudget = 1000

  /// The items of a list; of more than 200 the first 100, and how many there are besides.
  private static func parts(
    _ items: some RandomAccessCollection<Value>, _ display: Display, _ budget: inout Int
  ) -> [StyledText] {
    let wanted = items.count > 200 ? 100 : items.count
    var shown: [StyledText] = []
    while shown.count < wanted, budget > 0 {
      budget -= 1
      let place = items.index(items.startIndex, offsetBy: shown.count)
      shown.append(items[place].inline(display, &budget))
    }
    let rest = items.count - shown.count
    guard rest > 0 else { return shown }
    let more = Bilingual("et \(rest) de plus", "and \(rest) more")(display.tongue)
    return shown + [StyledText("\(display.unicode ? "…" : "...") \(more)", .dim)]
  }

  private static func parts(
    _ record: Record, _ display: Display, _ budget: inout Int
  ) -> [StyledText] {
    var shown: [StyledText] = []
    for (key, value) in zip(record.keys, record.values) {
      shown.append(
        StyledText(key.identifier, .name) + StyledText(": ") + value.inline(display, &budget))
    }
    return shown
  }

  private static func joined(_ open: String, _ parts: [StyledText], _ close: String) -> StyledText {
    var out = StyledText(open)
    for (index, part) in parts.enumerated() {
      if index > 0 { out.append(", ") }
      out += part
    }
    out.append(close)
    return out
  }

  /// The value on one line, as it stands inside a list or a record.
  public func inline(_ display: Display) -> StyledText {
    var budget = Self.itemBudget
    return inline(display, &budget)
  }

  private func inline(_ display: Display, _ budget: inout Int) -> StyledText {
    switch self {
    case .none: return StyledText(Bilingual("rien", "none")(display.tongue), .keyword)
    case .bool(let bool):
      let word = Bilingual(bool ? "vrai" : "faux", "\(bool)")(display.tongue)
      return StyledText(word, .keyword)
    case .integer(let number): return StyledText(NumberText.echo(number), .number)
    case .number(let number, let unit):
      var out = StyledText(NumberText.echo(number), .number)
      if !unit.isOne { out.append(" \(unit.symbol)", .unit) }
      return out
    case .interval(let interval, let unit):
      var out = StyledText(Self.shown(interval.bounds, display), .number)
      if !unit.isOne { out.append(" \(unit.symbol)", .unit) }
      return out
    case .text(let text): return StyledText(Self.quoted(text), .text)
    case .date(let date): return StyledText("date(\"\(date)\")", .text)
    case .list(let items): return Self.joined("[", Self.parts(items, display, &budget), "]")
    case .record(let record): return Self.joined("{", Self.parts(record, display, &budget), "}")
    case .column(let column):
      // Only the cells that are shown become values.
      let items = (0..<column.count).lazy.map(column.value)
      return Self.joined("[", Self.parts(items, display, &budget), "]")
    case .table(let table):
      let rows = table.rowCount
      return StyledText(
        Bilingual("table de \(rows) lignes", "table of \(rows) rows")(display.tongue), .dim)
    case .function(let function):
      let parameters = function.parameterNames.joined(separator: ", ")
      let name = function.name ?? Bilingual("fonction", "function")(display.tongue)
      return StyledText("\(name)(\(parameters))", .name)
    case .plot: return StyledText(Bilingual("graphique", "plot")(display.tongue), .dim)
    }
  }

  /// Bounds with a dash between them, `0.58 – 0.96`; of a number that is known, the number.
  static func shown(_ bounds: Bounds, _ display: Display) -> String {
    bounds.written(dash: display.unicode) { NumberText.echo($0) }
  }

  /// A text with quotes, in a form that the language reads back.
  static func quoted(_ text: String) -> String {
    let shown = text.escapedForQuotes.replacingUnseen(as: .name) { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\t": "\\t"
      default: "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return "\"\(shown)\""
  }

  /// The value as text to print or to put into an f-string: a text without quotes, anything else
  /// as it is echoed; a date as in a file.
  public func bare(_ display: Display) -> String {
    switch self {
    case .text(let text): text
    case .date(let date): "\(date)"
    default: echo(display).plain
    }
  }
}

/// Pictures as text.
private enum Picture {
  /// The picture for the characters of the display, without a line feed at its end, as every echo.
  static func text(
    _ spec: PlotSpec, _ display: Display, _ checkpoint: Checkpoint
  ) throws -> StyledText {
    if display.tellsPictures { return told(spec, display.tongue) }
    let width = spec.width ?? display.width
    let printed =
      spec.isASCII || !display.unicode
      ? try ASCIIPrinter(width: width, height: spec.height, tongue: display.tongue)
        .print(spec, checkpoint: checkpoint)
      : try UnicodePrinter(
        width: width, height: spec.height, tongue: display.tongue, colour: display.colour,
        screen: display.screenHeight
      ).print(spec, checkpoint: checkpoint)
    guard let last = printed.runs.last, last.text.hasSuffix("\n") else { return printed }
    var out = StyledText()
    for run in printed.runs.dropLast() { out.append(run.text, run.role, on: run.background) }
    out.append(String(last.text.dropLast()), last.role, on: last.background)
    return out
  }

  private static func told(_ spec: PlotSpec, _ tongue: Tongue) -> StyledText {
    let title = spec.title.map { StyledText($0 + "\n", .title) } ?? StyledText()
    return title + StyledText(spec.sentence(tongue))
  }
}
