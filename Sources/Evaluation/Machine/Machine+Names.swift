import BuiltinKit
import Datasets
import Diagnostics
import Language
import Platform
import Styling
import Tables
import TextMatching
import Units
import Values

extension Machine {
  /// The meaning of a name that is no variable: a data table, then a function.
  func fallback(_ name: String, _ site: Site) throws -> Value {
    do {
      if let table = try dataTable(name) { return .table(table) }
    } catch {
      throw site.located(Diagnostic(thrown: error) ?? error)
    }
    if let function = environment.function(name) { return .function(function) }
    if let position = catalogue.position(of: name) {
      let builtin = catalogue.builtins[position]
      return .function(
        BuiltinReference(
          position: position, name: builtin.spelling(tongue),
          parameterNames: builtin.parameters.map { $0.spelling(tongue) }))
    }
    if name == "pi" || name == "π" { return .plain(Double.pi) }
    if name.utf8.count >= 4, name.utf8.allSatisfy({ $0 == UInt8(ascii: "_") }) {
      throw site.located(GapLeft(name))
    }
    if let table = mask?.table {
      let text = try text(of: table, meantBy: name)
      if text != name, !suggestions(for: name, among: table.columnNames, limit: 1).isEmpty {
        throw site.located(UnknownColumn(name, in: table))
      }
      if let text { throw site.located(UnknownName(name, meaning: text)) }
    }
    let help = try columnHelp(name)
    let near = help == nil ? suggestions(for: name, among: knownNames, limit: 3) : []
    // In a verb a name that looks like nothing is a column first, unless it begins as a text does.
    if let table = mask?.table, help == nil, near.isEmpty, name.first?.isUppercase != true {
      var unknown = UnknownColumn(name, in: table)
      unknown.mayBeVariable = true
      throw site.located(unknown)
    }
    throw site.located(
      UnknownName(
        name, suggestions: near.map(\.identifier), help: help ?? valueHelp(name)))
  }

  /// A column that the verb under way sees, nil outside of one and where it has no such column.
  func maskColumn(_ name: String, _ site: Site) throws -> Column? {
    guard let mask else { return nil }
    do { return try mask.column(name, checkpoint: checkpoint) } catch {
      throw site.located(Diagnostic(thrown: error) ?? error)
    }
  }

  /// A text of the table that is the name as it stands, else one that is in other letters, without what a text
  /// in quotes must spell otherwise.
  private func text(of table: Table, meantBy name: String) throws -> String? {
    let key = folded(name)
    var other: String?
    for column in table.columns {
      guard case .text(let cells) = column.storage else { continue }
      for (place, text) in cells.dictionary.enumerated() {
        try checkpoint(at: place)
        if text == name { return text }
        if other == nil, !key.isEmpty, folded(text) == key, text.allSatisfy(\.isPlain) {
          other = text
        }
      }
    }
    return other
  }

  /// True when a data set of the session has that name.
  func isDataTable(_ name: String) -> Bool {
    environment.library.has(name)
  }

  /// The help on a name without a value that is a column of a known table, or is one in other letters where
  /// nothing else has that name in other letters.
  private func columnHelp(_ name: String) throws -> Bilingual? {
    let key = folded(name)
    var other: Bilingual?
    for table in store.variableNames + environment.library.studyTables {
      let found: Table?
      if case .table(let own)? = store.variable(table) {
        found = own
      } else {
        found = try unlessFaulty { try dataTable(table) } ?? nil
      }
      for column in found?.columnNames ?? [] {
        let help = Bilingual(
          "c'est une colonne de \(table) : \(table).\(column.identifier)",
          "it is a column of \(table): \(table).\(column.identifier)")
        if column == name { return help }
        if other == nil, !key.isEmpty, folded(column.identifier) == key { other = help }
      }
    }
    return knownNames.contains { folded($0) == key } ? nil : other
  }

  /// The help on a name without a value: quotes that a text lacks, or a value to give; before it the unit that
  /// the name may mean.
  private func valueHelp(_ name: String) -> Bilingual {
    let help: Bilingual
    if name.first?.isUppercase == true {
      help = UnknownName.quotesLacking(around: name)
    } else {
      let value = ["df", "data", "donnees", "t"].contains(name) ? #"read_csv("villes.csv")"# : "…"
      help = Bilingual(
        "donnez-lui d'abord une valeur : \(name) = \(value)",
        "give it a value first: \(name) = \(value)")
    }
    // A name that is no unit is told what other names are; one letter is rather a variable.
    guard name.count > 1, let unit = try? MeasureUnit(parsing: name), !unit.isOne else {
      return help
    }
    return Bilingual(
      "comme unité : 2 \(name), x -> \(name) ; \(help.french)",
      "as a unit: 2 \(name), x -> \(name); \(help.english)")
  }

  private var knownNames: [String] {
    var names = environment.library.names + store.variableNames
    names += catalogue.builtins.map { $0.spelling(tongue) }
    names += mask?.table.columnNames ?? []
    return names
  }

  /// The fault of a call whose function nobody knows.
  func unknownFunction(_ call: Call) -> Diagnostic {
    let names =
      catalogue.builtins.flatMap { [$0.name, $0.french] }
      + store.functionNames
    if let help = helpOnCall(call) {
      return Diagnostic(UnknownFunction(call.callee.text, suggestions: [], help: help))
    }
    // A word for the same thing says more than one that looks alike.
    let meant = FunctionWords.meant(by: call.callee.text).flatMap { catalogue.find($0) }
    let near =
      meant.map { [$0.spelling(tongue)] }
      ?? suggestions(for: call.callee.text, among: names, limit: 3)
    return Diagnostic(UnknownFunction(call.callee.text, suggestions: near))
  }

  /// `cons_ia("gpt 4o")`: a table is looked up with square brackets.
  private func helpOnCall(_ call: Call) -> Bilingual? {
    let name = call.callee.text
    if call.receiver == nil, store.variable(name) != nil {
      return Bilingual(
        "\(name) est une valeur, pas une fonction ; un produit s'écrit avec * : \(name) * (…)",
        "\(name) is a value, no function; a product is written with *: \(name) * (…)")
    }
    guard call.receiver == nil, environment.library.has(name) else { return nil }
    return Bilingual(
      "\(name) est une table : \(name)[ligne, colonne]", "\(name) is a table: \(name)[row, column]")
  }
}

extension Character {
  /// False for what stands in a text by an escape.
  fileprivate var isPlain: Bool { self != "\"" && self != "\\" && !isNewline && self != "\t" }
}
