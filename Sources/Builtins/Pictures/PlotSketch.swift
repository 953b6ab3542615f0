import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Values

extension Builtin {
  /// The columns of any picture, read as the picture that suits them.
  static let sketched = Parameter.group(
    pictured,
    Parameter.expressions(
      "x",
      Bilingual(
        "la colonne à montrer, ou ce qui va vers la droite, ou les noms",
        "the column to show, or what goes to the right, or the names"),
      arity: .optional),
    Parameter.expressions(
      "y",
      Bilingual(
        "ce qui va vers le haut, ou la longueur des barres : A..D aussi",
        "what goes up, or the length of the bars: A..D too"),
      arity: .variadic),
    pictureColumn(
      "color", french: "couleur",
      Bilingual("la colonne que les signes distinguent", "the column that the signs tell apart")),
    logOption
  ) { try PlotSketch(source: $0, x: $1, y: $2, color: $3, log: $4) }
}

/// A call of `plot` as the call of the function whose picture suits the columns.
struct PlotSketch {
  let source: PictureSource
  let x: BoundArgument<[LazyArgument]>
  let y: BoundArgument<[LazyArgument]>
  let choice: PlotChoice
  private let color: BoundArgument<[LazyArgument]>
  private let log: BoundArgument<Bool>
  private let groups: Column?

  init(
    source: BoundArgument<PictureSource>, x: BoundArgument<[LazyArgument]>,
    y: BoundArgument<[LazyArgument]>,
    color: BoundArgument<[LazyArgument]>, log: BoundArgument<Bool>
  ) throws {
    let source = try source.value
    let groups = try source.column(of: color)
    let columns =
      try source.single == nil
      ? source.columns(of: x, beside: [groups]) + source.columns(of: y, beside: [groups])
      : source.lists(of: [x, y])
    (self.source, self.x, self.y, self.color, self.log) = (source, x, y, color, log)
    self.groups = groups
    if let choice = PlotChoice(columns, color: groups) {
      self.choice = choice
      return
    }
    guard let first = columns.first else {
      choice = try Self.unnamed(source, x, groups)
      return
    }
    let wrong = columns.last { !$0.kind.isNumeric } ?? first
    if source.single != nil, columns.count == 1 { throw source.argument.notNumbers(wrong) }
    throw y.isGiven ? y.notNumbers(wrong) : x.notNumbers(wrong)
  }

  var call: Invocation { source.argument.call }

  /// A table of which no column was named: all of it, where that is one picture.
  private static func unnamed(
    _ source: PictureSource, _ x: BoundArgument<[LazyArgument]>, _ color: Column?
  ) throws -> PlotChoice {
    let columns = source.table.columns
    if columns.count <= 1 + Invocation.mostSeries, let choice = PlotChoice(columns, color: color) {
      switch choice {
      case .line(let x, let ys, _) where x.kind == .dates:
        // Series that share no unit are drawn otherwise.
        if try unlessFaulty({ try source.sharingUnit(ys) }) != nil { return choice }
      case .line: break
      // Series that share no unit are drawn otherwise.
      case .bars(_, let values):
        if try unlessFaulty({ try source.sharingUnit(values) }) != nil { return choice }
      default: return choice
      }
    }
    throw source.lackingColumns(x)
  }

  /// The picture, in the words and with the options of the function that draws it.
  func picture() throws -> Value {
    sayUnused()
    let drawing = try drawingCall()
    do { return try drawing.builtin.body(drawing) } catch var diagnostic as Diagnostic {
      diagnostic.argument = diagnostic.argument.map { own(drawing.builtin.parameters[$0].name) }
      throw diagnostic
    }
  }

  /// Says which picture was chosen, and how to write it directly.
  func sayChoice() {
    call.host.note(
      MarkChosen(choice.phrase, by: call.name, code: PlotSpelling(self).code))
  }

  /// The place of a parameter of the function that draws among those of `plot`.
  private func own(_ name: String) -> Int {
    let parameters = call.builtin.parameters
    let parts = ["label": "x", "columns": "x", "value": "y", "by": color.isGiven ? "color" : "x"]
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
    let range = try (x.value + y.value).first?.range ?? SourceRange(0, 0)
    let slots = builtin.parameters.map { parameter -> Invocation.Slot in
      if parameter.name == "table" { return .value(.table(table)) }
      if let part = parts.first(where: { $0.parameter == parameter.name }) {
        return .lazy(part.columns.map { argument($0, at: range) })
      }
      return call.builtin.parameters.firstIndex { $0.name == parameter.name }
        .flatMap { parameter.kind == .columnExpression ? nil : call.slots[$0] } ?? .absent
    }
    return Invocation(
      builtin: builtin, slots: slots, codes: slots.map { _ in nil }, host: call.host,
      typedName: call.name)
  }

  /// A column as an argument that a function evaluates.
  private func argument(_ column: Column, at range: SourceRange) -> LazyArgument {
    LazyArgument(
      form: .expression, text: column.name, range: range, checkpoint: call.checkpoint
    ) { _ in .column(column) }
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
      sayUnused(color, Bilingual("les barres ont chacune leur nom", "each bar has its name"))
    case .histogram:
      sayUnused(color, Bilingual("un histogramme n'a pas de groupes", "a histogram has no groups"))
      // An unfit option is refused by the function that draws.
      if (try? log.value) == true { sayUnused(log, oneWidth) }
    case .boxes(_, let by) where by.name != groups?.name:
      sayUnused(color, Bilingual("chaque boîte a son nom", "each box has its name"))
    default: break
    }
  }

  private func sayUnused<Reading>(_ argument: BoundArgument<Reading>, _ why: Bilingual) {
    guard argument.isGiven else { return }
    call.host.note(OptionUnused(argument.spelling, why: why))
  }
}
