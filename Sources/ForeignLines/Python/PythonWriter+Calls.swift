import Diagnostics
import Styling

/// The arguments of a call by the names of Python's parameters.
struct PythonArguments {
  private(set) var values: [String: PythonNode] = [:]

  subscript(name: String) -> PythonNode? { values[name] }

  mutating func set(_ name: String, _ node: PythonNode) { values[name] = node }

  /// True where an argument is missing, or written as the default that is given.
  func isDefault(_ name: String, _ truth: Bool) -> Bool {
    values[name].map { $0.truth == truth } ?? true
  }
}

extension PythonWriter {
  /// The arguments by name.
  ///
  /// - Parameters:
  ///   - parameters: Python's parameters in their order; those after `*` only by name.
  ///   - ignored: options that change no value.
  ///   - cosmetic: options that change only how a picture looks.
  mutating func bind(
    _ arguments: [PythonArgument], _ parameters: [String], ignoring ignored: Set<String> = [],
    cosmetic looks: Set<String> = []
  ) -> PythonArguments {
    var bound = PythonArguments()
    let places = parameters.prefix { $0 != "*" }
    var next = places.startIndex
    for argument in arguments {
      guard let label = argument.label else {
        if next < places.endIndex {
          bound.set(places[next], argument.value)
          next += 1
        } else {
          lose(slice(argument.value))
        }
        continue
      }
      if label.first == "*" {
        lose(label + slice(argument.value))
      } else if parameters.contains(label) {
        bound.set(label, argument.value)
      } else if looks.contains(label) {
        passOver(label)
      } else if !ignored.contains(label) {
        lose(label)
      }
    }
    return bound
  }

  mutating func writeCall(
    _ callee: PythonNode, _ arguments: [PythonArgument], _ node: PythonNode
  ) throws(WithoutTwin) -> Written {
    if let written = try writeStarred(callee, arguments, node) { return written }
    if let path = modulePath(callee) {
      return try writeModuleCall(path.module, path.function, arguments, callee, node)
    }
    switch callee.kind {
    case .name(let name):
      if let path = names.imported(name) {
        return try writeModuleCall(path.module, path.function, arguments, callee, node)
      }
      if !names.isOwn(name), let written = try writeFunction(name, arguments, callee, node) {
        return written
      }
      return Written(
        try spliced(node, arguments),
        .plain(Self.tableMakers.contains(name) ? .table : .unknown))
    case .attribute(let base, let name, let range):
      if case .attribute(let inner, let accessor, let place) = base.kind {
        switch accessor {
        case "str":
          return try writeTextMethod(name, arguments, of: inner, at: place)
        case "dt":
          return try writeDateMethod(name, arguments, of: inner, at: place)
        case "plot":
          return try writePlot(of: inner, kind: name, arguments, at: place, node)
        default: break
        }
      }
      let receiver = try write(base)
      if !names.isOwn(name),
        let written = try writeMethod(name, arguments, of: receiver, base, at: range, node)
      {
        return written
      }
      let rest = try spliced(
        SourceRange(base.range.upper, node.range.upper), arguments.map(\.value))
      var written = Written(receiver.base + rest, .plain(sort(ofMethod: name, receiver)))
      if ["head", "tail", "filter", "sort", "sample", "distinct", "filtrer", "trier"].contains(name)
      {
        written.columns = receiver.columns
        if case .series = receiver.sort { written.sort = receiver.sort }
      }
      return written
    default:
      let function = try write(callee)
      let rest = try spliced(
        SourceRange(callee.range.upper, node.range.upper), arguments.map(\.value))
      return Written(function.base + rest)
    }
  }

  /// A call with any number of arguments: `f(1, 2)` of `def f(*args)`, `max(*xs)`; nil for any other.
  private mutating func writeStarred(
    _ callee: PythonNode, _ arguments: [PythonArgument], _ node: PythonNode
  ) throws(WithoutTwin) -> Written? {
    let spread = arguments.filter { $0.label?.first == "*" }
    let function = callee.name ?? ""
    if let place = names.star(of: function) {
      let plain = arguments.prefix { $0.label == nil }
      let first = plain.prefix(place)
      var parts = try first.map { argument throws(WithoutTwin) in try value(argument.value) }
      guard first.count == place, spread.isEmpty || (plain.count == place && spread.count == 1)
      else { throw eachByItself(callee, arguments) }
      if let all = spread.first {
        parts.append(try value(all.value))
      } else {
        let rest = try plain.dropFirst(place)
          .map { argument throws(WithoutTwin) in try value(argument.value) }
        parts.append("[\(rest.joined(separator: ", "))]")
      }
      for argument in arguments.dropFirst(plain.count + spread.count) {
        parts.append("\(argument.label ?? "") = \(try value(argument.value))")
      }
      foreign("*", at: callee.range)
      return Written("\(slice(callee))(\(parts.joined(separator: ", ")))")
    }
    guard let all = spread.first else { return nil }
    guard spread.count == 1, arguments.count == 1, all.label == "*", !names.isOwn(function) else {
      throw eachByItself(callee, arguments)
    }
    foreign("*", at: all.value.range)
    let items = try write(all.value)
    switch function {
    case "max", "min": return Written("\(function)(\(items.whole))", .plain(.other))
    case "print":
      return Written(
        "print(reduce(map(\(items.whole), x => f\"{x}\"), (a, b) => a + \" \" + b))",
        .plain(.other))
    default: throw eachByItself(callee, arguments)
    }
  }

  /// `f(*xs)`: étude's functions take each argument by itself.
  private func eachByItself(
    _ callee: PythonNode, _ arguments: [PythonArgument]
  ) -> WithoutTwin {
    let all = arguments.first { $0.label?.first == "*" } ?? arguments[0]
    let items = slice(all.value)
    return WithoutTwin(
      form: "\(all.label ?? "")\(items)", range: all.value.range,
      help: Bilingual(
        "chaque argument pour soi : \(slice(callee))(\(items)[0], \(items)[1])",
        "each argument by itself: \(slice(callee))(\(items)[0], \(items)[1])"))
  }

  /// The call with its arguments in étude's words and its function as it stands.
  private mutating func spliced(
    _ node: PythonNode, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> String {
    try spliced(node.range, arguments.map(\.value))
  }

  /// The module and function of `np.random.rand`.
  private func modulePath(_ callee: PythonNode) -> (module: String, function: String)? {
    guard case .attribute(let base, let name, _) = callee.kind else { return nil }
    var path = [name]
    var root = base
    while case .attribute(let inner, let part, _) = root.kind {
      path.insert(part, at: 0)
      root = inner
    }
    guard let module = root.name.flatMap(names.module) else { return nil }
    // `matplotlib.pyplot.plot`, `scipy.stats.pearsonr`.
    if module == "matplotlib", path.first == "pyplot" {
      return ("plt", path.dropFirst().joined(separator: "."))
    }
    if module == "scipy", path.first == "stats" {
      return ("stats", path.dropFirst().joined(separator: "."))
    }
    if module == "plotly", path.first == "express" {
      return ("px", path.dropFirst().joined(separator: "."))
    }
    return (module, path.joined(separator: "."))
  }

  private static let tableMakers: Set<String> = [
    "read_csv", "lire_csv", "table", "filter", "filtrer", "sort", "trier", "derive", "calculer",
    "select", "choisir", "summarize", "résumer", "join", "joindre", "head", "tail", "describe",
  ]

  /// The sort of what a method of étude gives.
  private func sort(ofMethod name: String, _ receiver: Written) -> PythonNames.Sort {
    if Self.tableMakers.contains(name) {
      return receiver.names == .unknown ? .table : receiver.names
    }
    let isFigure = ["mean", "sum", "median", "min", "max", "std", "var", "quantile"].contains(name)
    if isFigure, receiver.names == .table { return .record }
    return ["upper", "lower", "trim", "abs", "round", "cumsum", "rank"].contains(name)
      && receiver.names == .column ? .column : .unknown
  }

  /// The values of several arguments, written.
  mutating func written(_ arguments: [PythonArgument]) throws(WithoutTwin) -> [String] {
    try writeAll(arguments.map(\.value)).map(\.whole)
  }

  // MARK: functions of Python itself

  /// The arguments that functions of Python take by name.
  private static let named: [String: Set<String>] = [
    "max": ["key"], "min": ["key"], "round": ["ndigits"],
  ]

  /// Returns whether a function of Python has all names that arguments are given by; a call with any
  /// other stays as it is, so that étude refuses the name.
  private static func isReadable(_ arguments: [PythonArgument], by function: String) -> Bool {
    // These look at each name themselves.
    if ["print", "sorted", "range"].contains(function) { return true }
    return arguments.enumerated().allSatisfy { place, argument in
      guard let label = argument.label else { return true }
      return place > 0 && named[function]?.contains(label) ?? false
    }
  }

  private mutating func writeFunction(
    _ name: String, _ arguments: [PythonArgument], _ callee: PythonNode, _ node: PythonNode
  ) throws(WithoutTwin) -> Written? {
    let place = callee.range
    guard Self.isReadable(arguments, by: name) else { return nil }
    switch (name, arguments.count) {
    case ("print", _): return try writePrint(arguments, place)
    case ("display", 1):
      foreign(name, at: place)
      let value = try write(arguments[0].value)
      return Written(value.whole, value.sort, isTight: value.isTight)
    case ("str", 1):
      foreign(name, at: place)
      return Written("f\"{\(try write(arguments[0].value).whole)}\"", .plain(.other))
    case ("float", 1):
      // `float("nan")` is no number here.
      guard arguments[0].value.text != "nan", arguments[0].value.name != "nan" else { return nil }
      foreign(name, at: place)
      return Written("number(\(try write(arguments[0].value).whole))", .plain(.other))
    case ("list", 1), ("tuple", 1):
      foreign(name, at: place)
      return try listed(arguments[0].value)
    case ("list", 0), ("tuple", 0):
      foreign(name, at: place)
      return Written("[]", .plain(.list))
    case ("dict", 1): throw filledByLoop(node)
    case ("max", 2) where arguments[1].label == "key", ("min", 2) where arguments[1].label == "key":
      foreign(name, at: place)
      var items = try write(arguments[0].value).whole
      if arguments[0].value.name.map(names.sort) == .record { items = "keys(\(items))" }
      var key = try write(arguments[1].value).whole
      if case .attribute(let record, "get", _) = arguments[1].value.kind {
        key = "k => \(try write(record).base)[k]"
      }
      let order = name == "max" ? ", descending = true" : ""
      return Written("sorted(\(items), by = \(key)\(order))[0]", .plain(.other))
    case ("dict", 0):
      foreign(name, at: place)
      return Written("{}", .plain(.record))
    case ("set", 1):
      foreign(name, at: place)
      return Written("distinct(\(try listed(arguments[0].value).whole))", .plain(.list))
    case ("any", 1), ("all", 1):
      foreign(name, at: place)
      let inner = try writeEnclosed(arguments[0].value).base
      return name == "any"
        ? Written("true in \(inner)", isTight: false)
        : Written("not (false in \(inner))", isTight: false)
    case ("map", 2), ("filter", 2), ("reduce", 2...3):
      return try writeApplied(name, arguments.map(\.value), place)
    case ("isinstance", 2):
      throw WithoutTwin(
        form: name, range: place,
        help: Bilingual(
          "type(x) dit la sorte : type(3) == \"nombre\"",
          "type(x) tells the kind: type(3) == \"number\""))
    case ("divmod", 2):
      foreign(name, at: place)
      let sides = try arguments.map { argument throws(WithoutTwin) in
        let side = try write(argument.value)
        return argument.value.isAtom ? side.base : "(\(side.whole))"
      }
      return Written(
        "[\(sides[0]) // \(sides[1]), \(sides[0]) % \(sides[1])]", .plain(.list))
    case ("pow", 2):
      foreign(name, at: place)
      let (base, exponent) = (try write(arguments[0].value), try write(arguments[1].value))
      return Written(
        "\(arguments[0].value.isAtom ? base.base : "(\(base.whole))") ^ "
          + (arguments[1].value.isAtom ? exponent.base : "(\(exponent.whole))"), isTight: false)
    case ("sorted", 1...):
      guard arguments.contains(where: { $0.label == "reverse" || $0.label == "key" }) else {
        return nil
      }
      foreign(name, at: place)
      let given = bind(arguments, ["xs", "*", "key", "reverse"])
      guard let xs = given["xs"] else { return nil }
      return Written(
        "sorted(\(try write(xs).whole)\(try sortingOptions(given)))", .plain(.list))
    case ("len", 1):
      if case .attribute(let table, "index", let range) = arguments[0].value.kind,
        table.name.map(names.sort) == .table
      {
        foreign("index", at: range)
        return Written("len(\(slice(table)))", .plain(.other))
      }
      return Written("len(\(try written(arguments)[0]))", .plain(.other))
    case ("max", 1), ("min", 1), ("sum", 1):
      return Written("\(name)(\(try written(arguments)[0]))", .plain(.other))
    case ("round", 1...2):
      return Written("round(\(try written(arguments).joined(separator: ", ")))", .plain(.other))
    case ("range", _): return Written(try spliced(node, arguments), .plain(.list))
    default: return nil
    }
  }

  /// `map(f, xs)`, `filter(f, xs)`, `reduce(f, xs)`: Python has the function first; nil where it
  /// stands second, as étude has it.
  private mutating func writeApplied(
    _ name: String, _ nodes: [PythonNode], _ place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    let isFunction =
      switch nodes[0].kind {
      case .lambda: true
      case .name(let name):
        ["str", "int", "float", "len", "abs"].contains(name) || names.isOwn(name)
      default: false
      }
    guard isFunction else { return nil }
    foreign(name, at: place)
    let xs = try value(nodes[1])
    if name == "filter" {
      guard case .lambda(let parameters, let body) = nodes[0].kind, parameters.count == 1 else {
        return Written("[x for x in \(xs) if \(try write(nodes[0]).base)(x)]", .plain(.list))
      }
      let x = parameters[0]
      return Written("[\(x) for \(x) in \(xs) if \(try value(body))]", .plain(.list))
    }
    var function = try write(nodes[0]).whole
    switch nodes[0].name {
    case "str": function = "x => f\"{x}\""
    case "float": function = "number"
    default: break
    }
    var all = [xs, function]
    for node in nodes.dropFirst(2) { all.append(try value(node)) }
    return Written("\(name)(\(all.joined(separator: ", ")))", .plain(.list))
  }

  /// A list of its own of the items of a value.
  private mutating func listed(_ node: PythonNode) throws(WithoutTwin) -> Written {
    let value = try writeEnclosed(node)
    if [.list, .array].contains(value.names) { return Written(value.whole, .plain(.list)) }
    return Written("[x for x in \(value.whole)]", .plain(.list))
  }

  /// The options `reverse` and `key` of sorting.
  mutating func sortingOptions(_ given: PythonArguments) throws(WithoutTwin) -> String {
    var options = ""
    if let reverse = given["reverse"], reverse.truth != false {
      options += ", descending = \(reverse.truth == true ? "true" : try write(reverse).whole)"
    }
    if let key = given["key"] { options += ", by = \(try write(key).whole)" }
    return options
  }

  /// `print(…, sep="", end="\n")`.
  private mutating func writePrint(
    _ arguments: [PythonArgument], _ place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    let values = arguments.filter { $0.label == nil }.map(\.value)
    let options = arguments.filter { $0.label != nil }
    guard !options.isEmpty else {
      let texts = try writeAll(values).map(\.whole)
      return Written("print(\(texts.joined(separator: ", ")))", .plain(.other))
    }
    if !options.allSatisfy({ $0.label == "end" }) { foreign("print", at: place) }
    var separator: String?
    var end = ""
    for option in options {
      switch option.label {
      case "sep":
        // With its escapes, as it is written.
        let spelled = slice(option.value)
        let isText = spelled.count > 1 && spelled.first == spelled.last
        separator = option.value.text ?? (isText ? String(spelled.dropFirst().dropLast()) : nil)
        if separator == nil { lose("sep") }
      case "flush": break
      case "end": end = ", end=\(try write(option.value).whole)"
      default: lose(option.label ?? "")
      }
    }
    let texts = try writeAll(values).map(\.whole)
    guard let separator, separator != " " else {
      return Written("print(\(texts.joined(separator: ", "))\(end))", .plain(.other))
    }
    let parts = zip(values, texts).map { node, text in
      node.text.map { $0.replacing("{", with: "{{").replacing("}", with: "}}") } ?? "{\(text)}"
    }
    let quote = parts.contains { $0.contains("\"") } || separator.contains("\"") ? "'" : "\""
    return Written(
      "print(f\(quote)\(parts.joined(separator: separator))\(quote)\(end))", .plain(.other))
  }

  /// `"%.2f Wh" % x`: a text with values.
  mutating func writePercent(
    _ text: String, _ right: PythonNode, _ node: PythonNode
  ) throws(WithoutTwin) -> Written {
    var values: [PythonNode] = [right]
    if case .tuple(let items) = right.kind { values = items }
    foreign("%", at: node.range)
    var out = ""
    var rest = text[...]
    var next = 0
    while let sign = rest.firstIndex(of: "%") {
      out += rest[..<sign].replacing("{", with: "{{").replacing("}", with: "}}")
      rest = rest[rest.index(after: sign)...]
      if rest.first == "%" {
        out += "%"
        rest = rest.dropFirst()
        continue
      }
      let isLeft = rest.first == "-"
      if isLeft { rest = rest.dropFirst() }
      let format = rest.prefix { $0.isNumber || $0 == "." }
      rest = rest.dropFirst(format.count)
      guard let letter = rest.first, next < values.count else { throw noTemplate(node) }
      rest = rest.dropFirst()
      let value = try write(values[next]).whole
      let isWhole = values[next].whole != nil
      next += 1
      let side = isLeft ? "<" : format.isEmpty || format.first == "0" ? "" : ">"
      switch letter {
      case "s" where !format.contains("."):
        // Zeros do not fill a text.
        let width = format.drop { $0 == "0" }
        out += "{\(value)\(width.isEmpty ? "" : ":\(isLeft ? "<" : ">")\(width)")}"
      case "d" where !format.contains("."), "i" where !format.contains("."):
        // The digits after the point are cut off.
        let whole = isWhole ? value : "int(\(value))"
        out += format.isEmpty ? "{\(whole)}" : "{\(whole):\(side)\(format)}"
      case "f", "g", "e":
        let digits = format.contains(".") ? String(format) : "\(format).6"
        out += "{\(value):\(isLeft ? "<" : "")\(digits)\(letter)}"
      default: throw noTemplate(node)
      }
    }
    guard next == values.count else { throw noTemplate(node) }
    out += rest.replacing("{", with: "{{").replacing("}", with: "}}")
    return Written("f\"\(out)\"", .plain(.other))
  }

  private func noTemplate(_ node: PythonNode) -> WithoutTwin {
    WithoutTwin(
      form: slice(node), range: node.range,
      help: Bilingual("f\"coût : {x:.2f}\"", "f\"cost: {x:.2f}\""))
  }

  /// `"{} Wh".format(x)`.
  mutating func writeFormat(
    _ text: String, _ arguments: [PythonArgument], _ node: PythonNode
  ) throws(WithoutTwin) -> Written {
    foreign("format", at: node.range)
    var out = ""
    var rest = text[...]
    var next = 0
    let places = arguments.filter { $0.label == nil }
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let after = rest.index(after: brace)
      if after < rest.endIndex, rest[after] == rest[brace] {
        out += rest[...after]
        rest = rest[rest.index(after: after)...]
        continue
      }
      guard rest[brace] == "{", let end = rest[after...].firstIndex(of: "}") else {
        throw noTemplate(node)
      }
      out += rest[..<brace]
      let inside = rest[after..<end].split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let key = inside.first.map(String.init) ?? ""
      let place = key.isEmpty ? next : Int(key)
      if key.isEmpty { next += 1 }
      let value =
        place.flatMap { $0 < places.count ? places[$0].value : nil }
        ?? arguments.first { $0.label == key }?.value
      guard let value else { throw noTemplate(node) }
      let format = inside.count > 1 ? ":\(inside[1])" : ""
      out += "{\(try write(value).whole)\(format)}"
      rest = rest[rest.index(after: end)...]
    }
    return Written("f\"\(out)\(rest)\"", .plain(.other))
  }
}
