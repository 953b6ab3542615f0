import Diagnostics
import Styling

/// What SciPy tests, and what `random` and NumPy draw.
extension PythonWriter {
  // MARK: SciPy

  mutating func writeSciPy(
    _ function: String, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> Written? {
    if function == "zscore" {
      let given = bind(arguments, ["a", "axis", "ddof"])
      guard let x = given["a"] else { return nil }
      if given["axis"] != nil { lose("axis") }
      let text = try write(x).whole
      switch given["ddof"]?.whole {
      case 1: return Written("zscore(\(text))", .plain(.column))
      case 0: break
      default: if let other = given["ddof"] { lose("ddof=\(slice(other))") }
      }
      return Written("zscore(\(text), population = true)", .plain(.column))
    }
    let given = bind(arguments, ["x", "y", "*", "equal_var"])
    guard let x = given["x"], let y = given["y"] else { return nil }
    let pair = "\(try write(x).whole), \(try write(y).whole)"
    switch function {
    case "pearsonr": return tested("corr_test(\(pair))", "r")
    case "spearmanr": return tested("corr_test(\(pair), method = \"spearman\")", "r")
    case "kendalltau": return tested("corr_test(\(pair), method = \"kendall\")", "r")
    case "ttest_ind":
      // Without it SciPy takes the two variances for one.
      if let same = given["equal_var"], same.truth != false { lose("equal_var=\(slice(same))") }
      if given["equal_var"] == nil { approximate("equal_var=True") }
      return tested("t_test(\(pair))", "t")
    case "linregress":
      let fit = "fit(\(pair))"
      let figures = [
        "slope": "$.slope", "intercept": "$.intercept", "pvalue": "$.p", "stderr": "$.slope_error",
      ]
      var direct = figures.mapValues { $0.replacing("$", with: fit) }
      direct["rvalue"] = "corr(\(pair))"
      var kept = figures
      kept["rvalue"] = "(sqrt($.r2) * (if $.slope < 0 then -1 else 1))"
      let items = ["slope", "intercept", "rvalue", "pvalue", "stderr"].compactMap { direct[$0] }
      return Written(
        fit,
        .result(
          PythonResult(
            items: "[\(items.joined(separator: ", "))]", attributes: direct, kept: kept)))
    default: return nil
    }
  }

  /// A statistic and its p-value, which Python takes apart.
  private func tested(_ test: String, _ statistic: String) -> Written {
    let items = "[\(test).\(statistic), \(test).p]"
    let attributes = [
      "statistic": "\(test).\(statistic)", "correlation": "\(test).\(statistic)",
      "pvalue": "\(test).p",
    ]
    let kept = ["statistic": "$[0]", "correlation": "$[0]", "pvalue": "$[1]"]
    return Written(
      items, .result(PythonResult(items: items, attributes: attributes, kept: kept)))
  }

  // MARK: random

  /// Draws without a seed, which are as random in either language.
  mutating func writeRandom(
    _ function: String, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> Written? {
    guard arguments.allSatisfy({ $0.label == nil }) else { return nil }
    let nodes = arguments.map(\.value)
    let given = try writeAll(nodes)
    switch (function, given.count) {
    case ("random", 0): return Written("random()", .plain(.other))
    case ("uniform", 2): return between(given[0], given[1], "random()")
    case ("randint", 2): return whole(given[0], to: given[1], nodes, isClosed: true, "random()")
    case ("randrange", 1): return whole(nil, to: given[0], nodes, isClosed: false, "random()")
    case ("randrange", 2):
      return whole(given[0], to: given[1], nodes, isClosed: false, "random()")
    case ("choice", 1):
      guard nodes[0].isPlainName || nodes[0].texts != nil else { return nil }
      return Written("\(given[0].base)[int(random() * len(\(given[0].whole)))]", .plain(.other))
    default: return nil
    }
  }

  /// `np.random.rand(3)`, `np.random.randint(0, 10, 5)`.
  mutating func writeDraws(
    _ function: String, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> Written? {
    switch function {
    case "choice":
      return arguments.count == 1 ? try writeRandom(function, arguments) : nil
    case "rand", "random", "random_sample":
      let given = bind(arguments, ["size"])
      guard let size = given["size"] else { return Written("random()", .plain(.other)) }
      return Written("random(\(try write(size).whole))", .plain(.array))
    case "uniform", "randint":
      let given = bind(arguments, ["low", "high", "size"])
      guard let first = given["low"] else { return nil }
      let draw = given["size"] == nil ? "random()" : "x"
      let second = given["high"]
      let one: Written
      if function == "randint" {
        one = whole(
          second == nil ? nil : try write(first), to: try write(second ?? first),
          [first, second].compactMap(\.self), isClosed: false, draw)
      } else {
        guard let second else { return nil }
        one = between(try write(first), try write(second), draw)
      }
      guard let size = given["size"] else { return one }
      return Written(
        "[\(one.text) for \(draw) in random(\(try write(size).whole))]", .plain(.array))
    default: return nil
    }
  }

  /// A number from `low` to `high`; `draw` stands for one from 0 to 1.
  private func between(_ low: Written, _ high: Written, _ draw: String) -> Written {
    Written("\(low.base) + \(draw) * (\(high.base) - \(low.base))", .plain(.other), isTight: false)
  }

  /// A whole number from `low`, 0 where it is nil, to `high`, which is left out unless `isClosed`.
  private func whole(
    _ low: Written?, to high: Written, _ nodes: [PythonNode], isClosed: Bool, _ draw: String
  ) -> Written {
    let more = isClosed ? 1 : 0
    let bounds = nodes.compactMap(\.whole)
    let count: String
    if bounds.count == nodes.count, let last = bounds.last {
      count = "\(last + more - (low == nil ? 0 : bounds[0]))"
    } else {
      let difference = low.map { "\(high.base) - \($0.base)" } ?? high.base
      count = isClosed ? "(\(difference) + 1)" : low == nil ? difference : "(\(difference))"
    }
    let number = "int(\(draw) * \(count))"
    guard let low, low.text != "0" else { return Written(number, .plain(.other)) }
    return Written("\(low.base) + \(number)", .plain(.other), isTight: false)
  }
}
