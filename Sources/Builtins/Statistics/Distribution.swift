import BuiltinKit
import Diagnostics
import Statistics
import Styling
import Tables
import Units
import Values

extension Builtin {
  static let bins = Builtin(
    "bins", french: "classes", .statistics,
    Bilingual(
      "Les effectifs par classe, ceux d'un histogramme.",
      "The counts per bin, those of a histogram."),
    takes: theSample,
    Parameter.numbers(
      "bins", french: "classes",
      Bilingual(
        "combien de classes, leur largeur avec son unité, ou la liste de leurs bornes",
        "how many bins, their width with its unit, or the list of their edges")
    ).optional,
    details: Bilingual(
      """
      Chaque classe contient sa borne de gauche, la dernière les deux, comme numpy.histogram. Un \
      nombre de classes partage l'étendue en parts égales, comme numpy ; sans lui, le nombre vient \
      des règles de Sturges et de Freedman et Diaconis, 20 classes au plus (ou ce que demande Sturges), \
      et les bornes sont rondes, ce que numpy ne fait pas. Les valeurs hors des bornes données ne sont pas comptées, et une note le dit.
      """,
      """
      Each bin holds its left edge, the last one both, as numpy.histogram. A number of bins splits \
      the range evenly, as in numpy; without it the number comes from the rules of Sturges and of \
      Freedman and Diaconis, at most 20 bins (or what Sturges asks for), and the edges are round, \
      which numpy's are not. Values outside given \
      edges are not counted, and a note says so.
      """),
    examples: [
      Example(
        "bins([1, 2, 2, 3, 7], [0, 2, 4, 8])",
        shows: """
            de  à  effectif  part
            ──  ─  ────────  ────
             0  2         1   0.2
             2  4         3   0.6
             4  8         1   0.2
                                                             3 lignes × 4 colonnes
          """),
      Example("bins(cons_ia.Petite_conv, 3).len()", shows: "3"),
    ],
    seeAlso: ["quantile", "box_figures", "describe"], works: .whole
  ) { call, x, bins in
    let numbers = try x.aggregated()
    let histogram = try bins.histogram(of: numbers, from: x)
    if histogram.outside > 0 {
      call.host.note(ValuesOutsideBins(histogram.outside, function: call.name))
    }
    return .table(try table(of: histogram, numbers.unit, call.tongue))
  }

  static let boxFigures = aggregate(
    "box_figures", french: "chiffres_boîte",
    Bilingual(
      "Les nombres d'une boîte à moustaches (Tukey) : quartiles, moustaches, valeurs extrêmes.",
      "The numbers of a box plot (Tukey): quartiles, whiskers, outliers."),
    details: Bilingual(
      """
      Une fiche : q1, median, q3, iqr = q3 - q1, low et high (la plus petite et la plus grande \
      valeur à moins de 1,5 iqr de la boîte) et outliers, les valeurs au-delà. Les quartiles sont \
      de type 7, comme dans pandas et matplotlib ; boxplot de R prend les charnières de Tukey, qui \
      diffèrent un peu.
      """,
      """
      A record: q1, median, q3, iqr = q3 - q1, low and high (the smallest and the largest value \
      within 1.5 iqr of the box) and outliers, the values beyond. Quartiles are of type 7, as in \
      pandas and matplotlib; R's boxplot takes Tukey's hinges, which differ a little.
      """),
    examples: [
      Example(
        "box_figures(cons_ia.Petite_conv).outliers",
        shows: "[35 Wh, 35 Wh, 95.2 Wh, 115 Wh, 447 Wh]"),
      Example("box_figures([1, 2, 3, 4, 20]).high", shows: "4"),
    ],
    seeAlso: ["quantile", "bins", "describe"]
  ) { x, numbers in
    let box = try BoxFigures(numbers.values, checkpoint: x.checkpoint)
    return .record(
      Record([
        ("low", numbers.figure(box.whiskers.lowerBound)),
        ("q1", numbers.figure(box.lowerQuartile)),
        ("median", numbers.figure(box.median)),
        ("q3", numbers.figure(box.upperQuartile)),
        ("high", numbers.figure(box.whiskers.upperBound)),
        ("iqr", numbers.figure(box.interquartileRange)),
        ("outliers", .list(box.outliers.map(numbers.figure))),
      ]))
  }

  private static func table(
    of histogram: Histogram, _ unit: MeasureUnit, _ tongue: Tongue
  ) throws -> Table {
    let total = Double(histogram.counts.reduce(0, +))
    let headings = [
      ResultName.lower, ResultName.upper, ResultName.count, ResultName.share,
    ].map { $0(tongue) }
    return try Table(columns: [
      Column(headings[0], unit: unit, numbers: histogram.edges.dropLast().map { $0 }),
      Column(headings[1], unit: unit, numbers: histogram.edges.dropFirst().map { $0 }),
      Column(headings[2], integers: histogram.counts.map { Int64($0) }),
      Column(headings[3], numbers: histogram.counts.map { total > 0 ? Double($0) / total : nil }),
    ])
  }
}

extension BoundArgument<Value?> {
  /// The counts of numbers in the classes that a parameter asks for.
  func histogram<Source>(
    of numbers: Numbers, from source: BoundArgument<Source>
  ) throws -> Histogram {
    guard isGiven else {
      return try call.wordingProblems {
        try Histogram(rounding: numbers.values, checkpoint: checkpoint)
      }
    }
    do {
      if let (count, unit) = try given.quantity, unit.isOne {
        guard let whole = Int(exactly: count) else { throw StatisticsProblem.outOfRange }
        return try Histogram(numbers.values, .count(whole), checkpoint: checkpoint)
      }
      if case .number = try given {
        // `bins = 200 gCO2e/kWh`: the width of each.
        let width = try edges(in: numbers, from: source)[0]
        return try Histogram(numbers.values, width: width, checkpoint: checkpoint)
      }
      let edges = try edges(in: numbers, from: source)
      return try Histogram(numbers.values, edges: edges, checkpoint: checkpoint)
    } catch StatisticsProblem.outOfRange {
      throw UnfitClasses(function: call.name).about(self)
    } catch {
      throw error.naming(function: call.name)
    }
  }

  /// Edges in the unit of the numbers; plain ones as written are read in it, which is said.
  private func edges<Source>(
    in numbers: Numbers, from source: BoundArgument<Source>
  ) throws -> [Double] {
    let edges = try self.numbers()
    guard edges.missing == 0 else { throw StatisticsProblem.outOfRange }
    if edges.unit.isOne, !numbers.unit.isOne, isLiteral {
      let shown = edges.values.map { NumberText.echo($0) }.joined(separator: ", ")
      let place = numbers.name.isEmpty ? source.spelling : numbers.name
      call.host.note(LiteralReadInUnit(shown, unit: numbers.unit.symbol, of: place))
      return edges.values
    }
    guard let scaling = edges.unit.scaling(to: numbers.unit) else {
      let fault: any Fault =
        edges.unit.isOne
        ? PlainWithQuantity(
          .compare, plainIsLeft: false, plain: edges.values.first ?? 0, unit: numbers.unit)
        : DimensionsDiffer(.compare, edges.unit, numbers.unit)
      throw fault.about(self)
    }
    return edges.values.map { scaling.applied(to: $0) }
  }

  /// True when the argument was written as numbers.
  private var isLiteral: Bool {
    guard let code else { return false }
    return code.allSatisfy { $0.isNumber || "[], .-+_eE".contains($0) }
  }
}
