import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Values

/// A call of `plot` as the call of the function whose picture suits the columns.
///
/// The function takes `x`, `y`, `color` and `log` as its parameters 1 to 4.
struct PlotSketch {
  private let source: PictureSource
  private let color: Column?
  private let choice: PlotChoice

  init(_ call: Invocation) throws {
    source = try PictureSource(call)
    color = try source.column(at: 3)
    let columns =
      try source.single == nil
      ? source.columns(at: 1, beside: [color]) + source.columns(at: 2, beside: [color])
      : source.lists(at: [1, 2])
    choice =
      try columns.isEmpty ? Self.unnamed(source, color) : Self.choice(columns, source, color)
  }

  private var call: Invocation { source.call }

  private static func choice(
    _ columns: [Column], _ source: PictureSource, _ color: Column?
  ) throws -> PlotChoice {
    if let choice = PlotChoice(columns, color: color) { return choice }
    let wrong = columns.last { !$0.kind.isNumeric } ?? columns[0]
    let isAlone = source.single != nil && columns.count == 1
    throw source.call.notNumbers(isAlone ? 0 : source.call.has(2) ? 2 : 1, wrong)
  }

  /// A table of which no column was named: all of it, where that is one picture.
  private static func unnamed(_ source: PictureSource, _ color: Column?) throws -> PlotChoice {
    let columns = source.table.columns
    if columns.count <= 1 + Invocation.mostSeries, let choice = PlotChoice(columns, color: color) {
      switch choice {
      case .line(let x, let ys, _) where x.kind == .dates:
        if (try? source.sharingUnit(ys)) != nil { return choice }
      case .line: break
      case .bars(_, let values): if (try? source.sharingUnit(values)) != nil { return choice }
      default: return choice
      }
    }
    throw source.lackingColumns()
  }

  /// The picture, in the words and with the options of the function that draws it.
  func value() throws -> Value {
    sayUnused()
    var drawing = try drawingCall()
    do { return try drawing.builtin.body(&drawing) } catch var diagnostic as Diagnostic {
      diagnostic.argument = diagnostic.argument.map { own(drawing.builtin.parameters[$0].name) }
      throw diagnostic
    }
  }

  /// Says which picture was chosen, and how to write it directly.
  func sayChoice() {
    call.host.note(
      MarkChosen(choice.words, by: call.name, code: PlotSpelling(source, choice).code))
  }

  /// The place of a parameter of the function that draws among those of `plot`.
  private func own(_ name: String) -> Int {
    let parameters = call.builtin.parameters
    let parts = ["label": "x", "columns": "x", "value": "y", "by": call.has(3) ? "color" : "x"]
    return parameters.firstIndex { $0.name == parts[name] ?? name } ?? 0
  }

  private func drawingCall() throws -> Invocation {
    let builtin = choice.builtin
    var table = source.table
    var parts = choice.parts
    if case .counts(let names) = choice {
      let counts = try Self.counts(names, call.tongue)
      table = try Table(columns: counts)
      parts = [("label", [counts[0]]), ("value", [counts[1]])]
    }
    let slots = builtin.parameters.map { parameter -> Invocation.Slot in
      if parameter.name == "table" { return .value(.table(table)) }
      if let part = parts.first(where: { $0.parameter == parameter.name }) {
        return .lazy(part.columns.map(argument))
      }
      return call.builtin.parameters.firstIndex { $0.name == parameter.name }
        .flatMap { parameter.kind == .columnExpression ? nil : call.slots[$0] } ?? .absent
    }
    return Invocation(
      builtin: builtin, slots: slots, codes: slots.map { _ in nil }, host: call.host,
      typedName: call.name)
  }

  /// A column as an argument that a function evaluates.
  private func argument(_ column: Column) -> LazyArgument {
    let range = (call.expressions(1) + call.expressions(2)).first?.range ?? SourceRange(0, 0)
    return LazyArgument(
      form: .expression, text: column.name, range: range, checkpoint: call.checkpoint
    ) { _, _ in .column(column) }
  }

  /// The values of a column in order of appearance, and how often each stands there.
  private static func counts(_ column: Column, _ tongue: Tongue) throws -> [Column] {
    let series = PlotSeries(name: column.name, values: column.names(tongue).map { $0 ?? "–" })
    var counts = Array(repeating: Int64(0), count: series.names.count)
    for code in series.codes { counts[Int(code)] += 1 }
    return [Column(column.name, texts: series.names), Column("n", integers: counts)]
  }

  private func sayUnused() {
    let oneWidth = Bilingual("les classes ont une même largeur", "its bins have one width")
    switch choice {
    case .bars, .counts:
      sayUnused(3, Bilingual("les barres ont chacune leur nom", "each bar has its name"))
    case .histogram:
      sayUnused(3, Bilingual("un histogramme n'a pas de groupes", "a histogram has no groups"))
      if (try? call.bool(4, default: false)) == true { sayUnused(4, oneWidth) }
    case .boxes(_, let by) where by.name != color?.name:
      sayUnused(3, Bilingual("chaque boîte a son nom", "each box has its name"))
    default: break
    }
  }

  private func sayUnused(_ index: Int, _ why: Bilingual) {
    guard call.has(index) else { return }
    call.host.note(OptionUnused(call.builtin.parameters[index].spelling(call.tongue), why: why))
  }
}
