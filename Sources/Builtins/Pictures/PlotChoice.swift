import BuiltinKit
import Styling
import Tables

/// The picture that suits columns of some kinds, with the part that each column plays in it.
enum PlotChoice {
  case scatter(x: Column, y: Column, color: Column?)
  case line(x: Column, ys: [Column], color: Column?)
  case bars(label: Column, values: [Column])
  /// The number of rows for each value of a column.
  case counts(Column)
  case histogram(Column)
  case boxes(Column, by: Column)

  /// Nil where no picture shows these columns together.
  ///
  /// - Parameters:
  ///   - columns: those that were given for x and y, in this order.
  ///   - color: the column that tells series apart.
  init?(_ columns: [Column], color: Column?) {
    let numbers = columns.filter(\.kind.isMeasured)
    let dates = columns.filter { $0.kind == .dates }
    let names = columns.filter { !$0.kind.isMeasured && $0.kind != .dates }
    switch (dates.count, names.count, numbers.count) {
    case (0, 0, 1):
      if let color, !color.kind.isNumeric {
        self = .boxes(numbers[0], by: color)
      } else {
        self = .histogram(numbers[0])
      }
    case (0, 0, 2): self = .scatter(x: numbers[0], y: numbers[1], color: color)
    case (0, 0, 3...): self = .line(x: numbers[0], ys: Array(numbers[1...]), color: color)
    case (0, 1, 1) where names[0].repeats: self = .boxes(numbers[0], by: names[0])
    case (0, 1, 1...): self = .bars(label: names[0], values: numbers)
    case (0, 1, 0) where names[0].repeats: self = .counts(names[0])
    case (1, 0, 1...): self = .line(x: dates[0], ys: numbers, color: color)
    case (1, 1, 1) where color == nil: self = .line(x: dates[0], ys: numbers, color: names[0])
    default: return nil
    }
  }

  /// The function that draws it.
  var builtin: Builtin {
    switch self {
    case .scatter: .scatter
    case .line: .line
    case .bars, .counts: .bars
    case .histogram: .hist
    case .boxes: .boxplot
    }
  }

  /// The phrase for it, with the columns that it suits.
  var phrase: Bilingual {
    switch self {
    case .scatter:
      Bilingual(
        "un nuage de points, pour deux colonnes de nombres",
        "a scatter plot, for two columns of numbers")
    case .line(let x, _, _) where x.kind == .dates:
      Bilingual("une courbe, pour des nombres par date", "a line, for numbers by date")
    case .line:
      Bilingual(
        "une courbe par colonne de nombres, selon la première",
        "a line per column of numbers, by the first one")
    case .bars:
      Bilingual(
        "des barres, pour des noms et des nombres", "bars, for names and numbers")
    case .counts:
      Bilingual(
        "les effectifs en barres, pour des noms qui reviennent",
        "counts as bars, for names that come back")
    case .histogram:
      Bilingual(
        "un histogramme, pour une colonne de nombres", "a histogram, for one column of numbers")
    case .boxes:
      Bilingual(
        "une boîte par groupe, pour des nombres et des noms qui reviennent",
        "a box per group, for numbers and names that come back")
    }
  }

  /// The columns that go to the function's parameters, by their English names, in order.
  var parts: [(parameter: String, columns: [Column])] {
    switch self {
    case .scatter(let x, let y, let color): [("x", [x]), ("y", [y])] + Self.colored(color)
    case .line(let x, let ys, let color): [("x", [x]), ("y", ys)] + Self.colored(color)
    case .bars(let label, let values): [("label", [label]), ("value", values)]
    case .counts(let names): [("label", [names])]
    case .histogram(let column): [("x", [column])]
    case .boxes(let column, let by): [("columns", [column]), ("by", [by])]
    }
  }

  private static func colored(_ color: Column?) -> [(parameter: String, columns: [Column])] {
    color.map { [("color", [$0])] } ?? []
  }
}

extension Column {
  /// True when a value stands in more than one row: it then names groups, and no single row.
  fileprivate var repeats: Bool {
    let names = names(.english).compactMap(\.self)
    return Set(names).count < names.count
  }
}
