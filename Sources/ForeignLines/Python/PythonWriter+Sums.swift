import Diagnostics
import Styling

/// Pictures that have one mark for all rows of a name: plotly stacks its bars and adds up its
/// slices, seaborn takes the mean.
extension PythonWriter {
  /// The series of a picture without a table as the columns of one.
  func gather(_ picture: inout Picture) {
    guard picture.table == nil, let x = picture.across, let y = picture.up, picture.color == nil
    else { return }
    picture.table = Written("table(x = \(x), y = \(y))")
    picture.table?.columns = PythonNames.Columns(
      all: ["x", "y"], numbers: ["y"], label: "x", complete: ["x", "y"])
    (picture.across, picture.up) = ("x", "y")
  }

  /// True where the bars lie: the numbers are along x, and the names along y.
  func isAcross(
    _ across: String, _ up: String, of table: Written, _ orientation: PythonNode?
  ) -> Bool {
    if let text = orientation?.text { return text == "h" || text == "y" }
    let numbers = numbers(of: table) ?? []
    return numbers.contains(across) && !numbers.contains(up)
  }

  /// `px.bar`: a bar for each name, of the sum of its rows.
  mutating func writeSums(_ given: PythonArguments, _ picture: inout Picture) -> String? {
    gather(&picture)
    guard let table = picture.table, let first = picture.across ?? picture.up else { return nil }
    let mode = given["barmode"]?.text
    guard let across = picture.across, let up = picture.up else {
      if let color = picture.color, color != first { lose("color") }
      return counts(first, of: table, picture)
    }
    let lies = isAcross(across, up, of: table, given["orientation"])
    let (key, value) = lies ? (up, across) : (across, up)
    let isDivided = picture.color.map { $0 != key } ?? false
    if isDivided, mode == nil || mode == "relative" || mode == "stack" {
      // The parts of a bar add up to the same.
      passOver("color")
      picture.color = nil
    } else if isDivided, let other = given["barmode"], mode != "group" {
      lose("barmode=\(slice(other))")
    }
    return grouped(key, "sum(\(value))", picture, of: table)
  }

  /// Bars of a figure of each name's rows, in the order in which the names come; with a colour a bar
  /// for each of its names.
  func grouped(
    _ key: String, _ figure: String, _ picture: Picture, of table: Written
  ) -> String? {
    guard Self.isColumn(key) else { return nil }
    var picture = picture
    let column = Self.name(of: figure)
    let filled = Self.filled(gaps([key], of: table))
    guard let color = picture.color, color != key else {
      picture.table = Written(
        "\(table.base).summarize(by = \(key), \(column) = \(figure))\(filled)")
      return bars(picture, key, [column])
    }
    picture.table = Written(
      "\(table.base).summarize(by = [\(key), \(color)], \(column) = \(figure))"
        + Self.filled(gaps([key, color], of: table))
        + ".pivot(rows = \(key), columns = \(color), values = \(column))")
    return bars(picture, key, ["-\(key)"])
  }

  /// The slices of a pie: plotly adds up the rows of a name, and counts them where it has no values.
  func slices(_ picture: inout Picture) -> String? {
    gather(&picture)
    guard let table = picture.table, let key = picture.across, Self.isColumn(key) else {
      return nil
    }
    guard let value = picture.up else {
      picture.table = Written("\(table.base).count(\(key))")
      return call("pie", picture, [key, "n"])
    }
    let column = Self.name(of: "sum(\(value))")
    picture.table = Written("\(table.base).summarize(by = \(key), \(column) = sum(\(value)))")
    return call("pie", picture, [key, column])
  }

  /// `sns.lineplot`: a point for each x, of the mean of its rows.
  mutating func writeMeans(
    _ estimator: PythonNode?, _ picture: inout Picture
  ) throws(WithoutTwin) -> String? {
    gather(&picture)
    guard let across = picture.across, let up = picture.up else { return nil }
    guard let table = picture.table, estimator?.name != "None" else {
      return call("line", picture, [across, up, named("color", picture.color)])
    }
    guard Self.isColumn(across), let figure = aggregate(estimator, of: up) else { return nil }
    let keys = [across] + [picture.color].compactMap(\.self).filter { $0 != across }
    let by = keys.count == 1 ? keys[0] : "[\(keys.joined(separator: ", "))]"
    let column = Self.name(of: figure)
    picture.table = Written(
      "\(table.base).summarize(by = \(by), \(column) = \(figure))"
        + Self.filled(gaps(keys, of: table)))
    return call("line", picture, [across, column, named("color", picture.color)])
  }

  /// The number of rows of each name, as bars in the order in which the names come.
  func counts(_ key: String, of table: Written, _ picture: Picture) -> String {
    var picture = picture
    picture.table = Written("\(table.base).count(\(key))\(Self.filled(gaps([key], of: table)))")
    return bars(picture, key, ["n"])
  }

  /// A histogram of texts, which counts each; nil for a column that is not known to hold texts.
  func counted(_ column: String?, in picture: Picture) -> String? {
    guard let column, let table = picture.table, let all = everyColumn(of: table),
      all.contains(column), numbers(of: table)?.contains(column) == false
    else { return nil }
    return counts(column, of: table, picture)
  }

  /// A histogram of two columns: plotly adds up the second, seaborn counts in squares.
  func ofTwoColumns(_ function: String) -> WithoutTwin {
    let place = words.last?.range ?? SourceRange(0, 0)
    return WithoutTwin(
      form: "\(function)(x=…, y=…)", range: place,
      help: function != "histogram"
        ? Bilingual(same: "t.scatter(A, B)")
        : Bilingual(
          "la somme par nom : t.summarize(by = A, somme = sum(B)).bars(A, somme)",
          "the sum of each name: t.summarize(by = A, total = sum(B)).bars(A, total)"))
  }

  /// The nearest idea for pictures without a twin, in any module.
  static let nearestPictures: [String: Bilingual] = {
    let parts = Bilingual(
      "t.summarize(by = A, somme = sum(B)).bars(A, somme)",
      "t.summarize(by = A, total = sum(B)).bars(A, total)")
    let means = Bilingual(
      "t.summarize(by = A, moyenne = mean(B)).bars(A, moyenne)",
      "t.summarize(by = A, average = mean(B)).bars(A, average)")
    let points = Bilingual(same: "t.scatter(A, B)")
    let boxes = Bilingual(same: "t.boxplot(A, by = B)")
    let rows = Bilingual(
      "un axe par colonne : t.radar(A, B, C, D)", "one axis per column: t.radar(A, B, C, D)")
    let curves = Bilingual(same: "t.line(A, B)")
    return [
      "treemap": parts, "sunburst": parts, "icicle": parts, "funnel": parts, "funnel_area": parts,
      "bar": parts, "histogram": parts, "barplot": means, "pointplot": means, "catplot": boxes,
      "density_heatmap": points, "density_contour": points, "hist2d": points, "hexbin": points,
      "scatter_3d": points, "line_3d": curves, "scatter_matrix": points, "scatter_geo": points,
      "line_polar": rows, "bar_polar": rows, "scatter_polar": rows, "polar": rows,
      "parallel_coordinates": rows, "violin": boxes, "strip": boxes, "ecdf": curves,
      "ecdfplot": curves, "residplot": points, "area": curves, "timeline": curves,
      "semilogx": points, "semilogy": points, "loglog": points, "step": curves, "stem": curves,
      "errorbar": points, "fill_between": curves, "stackplot": curves,
    ]
  }()

  /// True for a column's name alone.
  private static func isColumn(_ text: String) -> Bool {
    text.hasPrefix("`") || text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  /// The name of a column of figures: that of the column within, where it is one.
  private static func name(of figure: String) -> String {
    let inside = figure.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" && $0 != "," }
    return !inside.isEmpty && isColumn(String(inside)) ? String(inside) : "y"
  }
}
