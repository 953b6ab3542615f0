import Diagnostics
import Styling

/// `pd.read_csv` by étude's options, in whatever order pandas' stand.
extension PythonWriter {
  private static let readingParameters = [
    "filepath_or_buffer", "sep", "*", "delimiter", "decimal", "skiprows", "index_col", "encoding",
    "usecols", "nrows", "header", "thousands", "comment", "na_values", "dtype", "parse_dates",
    "date_format", "dayfirst", "names",
  ]

  mutating func writeReadCSV(
    _ function: String, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> Written? {
    let given = bind(
      arguments, Self.readingParameters,
      ignoring: ["engine", "low_memory", "memory_map", "skipinitialspace", "skip_blank_lines"])
    guard let path = given["filepath_or_buffer"] else { return nil }
    var parts = [try write(path).whole]
    if let mark = given["sep"] ?? given["delimiter"] {
      // `None` lets pandas guess, as étude does.
      if let text = mark.text, text.count > 1 {
        lose("sep=\(slice(mark))")
      } else if mark.name != "None" {
        parts.append("separator = \(try write(mark).whole)")
      }
    } else if function == "read_table" {
      parts.append(#"separator = "\t""#)
    }
    for (theirs, ours) in [
      ("decimal", "decimal"), ("encoding", "encoding"), ("thousands", "thousands"),
      ("comment", "comment"), ("date_format", "dates"),
    ] {
      if let value = given[theirs] { parts.append("\(ours) = \(try write(value).whole)") }
    }
    try addLines(given, to: &parts)
    try addCells(given, to: &parts)
    let text = try chosen(given, of: "read_csv(\(parts.joined(separator: ", ")))")
    var table = Written(text, .plain(.table))
    if given["usecols"] == nil, given["names"] == nil,
      let file = path.text?.split(separator: "/").last, file.hasSuffix(".csv")
    {
      table.columns = names.known(String(file.dropLast(4)))
    }
    return table
  }

  /// The lines that are skipped, the header and the key.
  private mutating func addLines(
    _ given: PythonArguments, to parts: inout [String]
  ) throws(WithoutTwin) {
    var skipped: Int?
    if let skip = given["skiprows"] {
      if let count = skip.whole { skipped = count } else { lose("skiprows=\(slice(skip))") }
    }
    if let header = given["header"] {
      if header.name == "None" {
        parts.append("header = false")
      } else if let line = header.whole {
        // The header is that line, and those above it are left out.
        if line > 0 { skipped = (skipped ?? 0) + line }
      } else if header.text != "infer" {
        lose("header=\(slice(header))")
      }
    }
    if let skipped { parts.append("skip = \(skipped)") }
    if let key = given["index_col"] {
      if let name = key.text {
        parts.append("key = \(Template.identifier(name))")
      } else if key.whole != 0, key.truth != false, key.name != "None" {
        lose("index_col=\(slice(key))")
      }
    }
  }

  /// The kinds of the columns and what stands for nothing.
  private mutating func addCells(
    _ given: PythonArguments, to parts: inout [String]
  ) throws(WithoutTwin) {
    if let missing = given["na_values"] {
      if case .record = missing.kind {
        lose("na_values=\(slice(missing))")
      } else {
        parts.append("missing = \(try write(missing).whole)")
      }
    }
    var types: [String] = []
    if let declared = given["dtype"] {
      guard case .record(let fields) = declared.kind,
        case let kinds = fields.compactMap({ kind(of: $0.key, $0.value) }),
        kinds.count == fields.count
      else { return lose("dtype=\(slice(declared))") }
      types += kinds
    }
    if let dates = given["parse_dates"], dates.truth != false {
      guard case .list = dates.kind, let columns = dates.texts else {
        return lose("parse_dates=\(slice(dates))")
      }
      guard given["dayfirst"]?.truth == true || given["date_format"] != nil else {
        let kinds = columns.map { "\(Template.identifier($0)): date" }.joined(separator: ", ")
        throw WithoutTwin(
          form: "parse_dates", range: dates.range,
          message: Self.monthFirst,
          help: Bilingual(
            #"jour d'abord, ou 2024-04-03 : types = {\#(kinds)} ; mois d'abord, ajoutez dates = "%m/%d/%Y""#,
            #"day first, or 2024-04-03: types = {\#(kinds)}; month first, add dates = "%m/%d/%Y""#))
      }
      types += columns.map { "\(Template.identifier($0)): date" }
    }
    if !types.isEmpty { parts.append("types = {\(types.joined(separator: ", "))}") }
  }

  /// A column with the kind that pandas' type means: `cp: text`.
  private func kind(of column: PythonNode, _ type: PythonNode) -> String? {
    guard let column = column.text else { return nil }
    var word = type.text ?? type.name ?? ""
    if case .attribute(_, let name, _) = type.kind { word = name }
    let kind: String
    switch word {
    case "str", "string", "object", "category": kind = "text"
    case "float", "float64", "float32", "int", "int64", "Int64", "int32": kind = "number"
    default: return nil
    }
    return "\(Template.identifier(column)): \(kind)"
  }

  /// The columns and rows that are kept, and the names that are given.
  private mutating func chosen(
    _ given: PythonArguments, of table: String
  ) throws(WithoutTwin) -> String {
    var text = table
    if let names = given["names"] {
      if let names = names.texts, given["header"]?.name == "None" {
        let changes = names.enumerated().map { "\(Template.identifier($1)) = colonne_\($0 + 1)" }
        text += ".rename(\(changes.joined(separator: ", ")))"
      } else {
        lose("names=\(slice(names))")
      }
    }
    if let columns = given["usecols"] {
      if let chosen = columns.texts {
        text += "[[\(chosen.map { "\"\($0)\"" }.joined(separator: ", "))]]"
      } else {
        lose("usecols=\(slice(columns))")
      }
    }
    if let count = given["nrows"] { text += ".head(\(try write(count).whole))" }
    return text
  }
}
