import Diagnostics
import Styling

/// Methods of texts, dates, lists and records.
extension PythonWriter {
  /// A method of `s.str`.
  mutating func writeTextMethod(
    _ name: String, _ arguments: [PythonArgument], of inner: PythonNode, at place: SourceRange
  ) throws(WithoutTwin) -> Written {
    let column = try write(inner)
    foreign("str", at: place)
    let given = bind(
      arguments, ["first", "second"], ignoring: ["regex", "na", "expand", "case"])
    let isCased = arguments.first { $0.label == "case" }?.value.truth != false
    let first = try given["first"].map { node throws(WithoutTwin) in try write(node).whole }
    let second = try given["second"].map { node throws(WithoutTwin) in try write(node).whole }
    let sort = Written.Sort.plain(.column)
    switch (name, first, second) {
    case ("upper", nil, nil), ("lower", nil, nil): return Written("\(column.base).\(name)()", sort)
    case ("strip", nil, nil): return Written("\(column.base).trim()", sort)
    case ("len", nil, nil): return Written("map(\(column.whole), x => len(x))", sort)
    case ("contains", let part?, nil):
      if let text = given["first"]?.text, text.contains(where: { "\\.^$*+?()[]{}|".contains($0) }),
        arguments.first(where: { $0.label == "regex" })?.value.truth != false
      {
        lose("regex")
      }
      return isCased
        ? Written("contains(\(column.whole), \(part))", sort)
        : Written("contains(lower(\(column.whole)), lower(\(part)))", sort)
    case ("startswith", let part?, nil):
      return Written("starts_with(\(column.whole), \(part))", sort)
    case ("endswith", let part?, nil): return Written("ends_with(\(column.whole), \(part))", sort)
    case ("replace", let old?, let new?):
      return Written("replace(\(column.whole), \(old), \(new))", sort)
    case ("split", let separator?, nil):
      return Written("split(\(column.whole), \(separator))", sort)
    default:
      throw WithoutTwin(
        form: "str.\(name)", range: place,
        help: Bilingual(
          "les fonctions de texte : upper, lower, trim, replace, contains, split",
          "the functions of texts: upper, lower, trim, replace, contains, split"))
    }
  }

  /// A method of `s.dt`.
  mutating func writeDateMethod(
    _ name: String, _ arguments: [PythonArgument], of inner: PythonNode, at place: SourceRange
  ) throws(WithoutTwin) -> Written {
    let column = try write(inner)
    foreign("dt", at: place)
    if name == "total_seconds", arguments.isEmpty {
      return Written("\(column.base) / (1 s)", .plain(.column), isTight: false)
    }
    if name == "strftime", arguments.count == 1, let format = arguments[0].value.text {
      return Written("map(\(column.whole), x => f\"{x:\(format)}\")", .plain(.column))
    }
    if name == "date" || name == "normalize", arguments.isEmpty {
      return Written("floor(\(column.whole), \"day\")", .plain(.column))
    }
    throw noDatePart(name, place)
  }

  /// `x.dt.year`, a part of each date.
  func datePart(
    _ name: String, of column: Written, at place: SourceRange
  ) throws(WithoutTwin) -> Written {
    switch name {
    case "date": return Written("floor(\(column.whole), \"day\")", .plain(.column))
    case "year", "month", "day", "hour", "minute":
      return Written("\(name)(\(column.whole))", .plain(.column))
    // Monday is 0 in pandas, and 1 here.
    case "weekday", "dayofweek", "day_of_week":
      return Written("weekday(\(column.whole)) - 1", .plain(.column), isTight: false)
    case "days": return Written("\(column.base) // (1 d)", .plain(.column), isTight: false)
    default: throw noDatePart(name, place)
    }
  }

  private func noDatePart(_ name: String, _ place: SourceRange) -> WithoutTwin {
    WithoutTwin(
      form: "dt.\(name)", range: place,
      help: Bilingual(
        "les parties d'une date : year, month, day, weekday, hour, minute",
        "the parts of a date: year, month, day, weekday, hour, minute"))
  }

  /// `(d2 - d1).days`: how many days a duration has; nil for what may be a column of that name.
  func days(
    _ base: PythonNode, _ written: Written, _ place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    if case .group(let inner) = base.kind, case .binary("-", _, _) = inner.kind {
      return Written("\(written.base) // (1 d)", .plain(.number), isTight: false)
    }
    guard base.isPlainName, written.names == .unknown || written.names == .other else { return nil }
    throw WithoutTwin(
      form: "days", range: place,
      message: Bilingual(
        "les jours d'une durée se comptent par une division",
        "the days of a duration are counted by a division"),
      help: Bilingual(same: "\(written.base) // (1 d)"))
  }

  // MARK: texts, lists and records of Python

  mutating func writePlainMethod(
    _ name: String, _ arguments: [PythonArgument], of receiver: Written, _ base: PythonNode,
    at place: SourceRange, _ node: PythonNode
  ) throws(WithoutTwin) -> Written? {
    let x = receiver.base
    switch (name, arguments.count) {
    case ("strip", 0):
      foreign(name, at: place)
      return Written("\(x).trim()", receiver.sort)
    case ("startswith", 1), ("endswith", 1):
      foreign(name, at: place)
      return Written(
        "\(name == "startswith" ? "starts_with" : "ends_with")(\(receiver.whole), \(try written(arguments)[0]))",
        .plain(.other))
    case ("join", 1) where base.text != nil:
      foreign(name, at: place)
      let list = try writeEnclosed(arguments[0].value).whole
      return base.text == ""
        ? Written("reduce(\(list), (a, b) => a + b, \"\")", .plain(.other))
        : Written("reduce(\(list), (a, b) => a + \(slice(base)) + b)", .plain(.other))
    case ("items", 0) where base.isRepeatable && receiver.names != .table:
      foreign(name, at: place)
      return Written("[[k, \(x)[k]] for k in keys(\(x))]", .plain(.list))
    case ("values", 0) where base.isRepeatable && receiver.names != .table:
      foreign(name, at: place)
      return Written("[\(x)[k] for k in keys(\(x))]", .plain(.list))
    case ("get", 1...2) where base.isPlainName && receiver.names != .table:
      foreign(name, at: place)
      let given = try written(arguments)
      let otherwise = given.count > 1 ? given[1] : "none"
      return Written(
        "if \(given[0]) in keys(\(x)) then \(x)[\(given[0])] else \(otherwise)", isTight: false)
    case ("capitalize", 0) where base.isRepeatable || base.text != nil:
      foreign(name, at: place)
      return Written("upper(\(x)[:1]) + lower(\(x)[1:])", .plain(.other), isTight: false)
    case ("count", 1) where base.text != nil && arguments[0].value.text != "":
      foreign(name, at: place)
      return Written(
        "len(split(\(receiver.whole), \(try written(arguments)[0]))) - 1", .plain(.other),
        isTight: false)
    case ("index", 1) where receiver.names == .list:
      foreign(name, at: place)
      return Written(
        "[i for i, x in enumerate(\(receiver.whole)) if x == \(try written(arguments)[0])][0]",
        .plain(.other))
    case ("remove", 1) where receiver.names == .list:
      throw WithoutTwin(
        form: name, range: place,
        help: Bilingual(
          "sans aucun des éléments égaux : \(x) = [x for x in \(x) if x != \(slice(arguments[0].value))]",
          "without any of the equal items: \(x) = [x for x in \(x) if x != \(slice(arguments[0].value))]"
        ))
    case ("title", 0), ("isdigit", 0), ("isalpha", 0), ("isupper", 0), ("islower", 0), ("zfill", 1),
      ("find", 1), ("lstrip", 0), ("rstrip", 0), ("splitlines", 0), ("center", 1), ("swapcase", 0):
      guard receiver.names != .table else { return nil }
      throw WithoutTwin(
        form: name, range: place,
        help: Bilingual(
          "les fonctions de texte : upper, lower, trim, replace, contains, split, words, chars",
          "the functions of texts: upper, lower, trim, replace, contains, split, words, chars"))
    case ("count", 1) where receiver.names == .list && arguments[0].label == nil:
      foreign(name, at: place)
      return Written("len([x for x in \(x) if x == \(try written(arguments)[0])])", .plain(.other))
    default: return nil
    }
  }
}
