import BuiltinKit
import Tables
import TextMatching
import Values

/// Lists and columns instead of a table: `scatter(xs, ys)`, as in other languages.
extension PictureSource {
  /// The list that stands where the table would, and those at the parameters after it.
  ///
  /// A list that was written out is called after its place, `x` or `y`, where it is one of two, and
  /// has no name where it is alone.
  func lists(of arguments: [BoundArgument<[LazyArgument]>]) throws -> [Column] {
    guard let single else { return [] }
    let all = try [single] + arguments.flatMap { try columns(of: $0) }
    let places = all.count == 2 ? ["x", "y"] : []
    return zip(all.indices, all).map { index, column in
      guard column.name.isEmpty || column.name.hasPrefix("[") else { return column }
      return index < places.count ? column.renamed(places[index]) : column
    }
  }

  /// A list, as many items as the first, as a column.
  func list(_ argument: LazyArgument) throws -> Column {
    let value = try argument.value(over: table)
    let column = try argument.located(in: table) {
      try table.column(argument.text, from: value, checkpoint: self.argument.checkpoint)
    }
    guard case .column(let own) = value else { return column }
    return own.named(byCode: argument.text)
  }

  /// The columns of two axes.
  func axes(
    _ x: BoundArgument<[LazyArgument]>, _ y: BoundArgument<[LazyArgument]>
  ) throws -> [Column] {
    if single != nil, !(x.isGiven && y.isGiven) {
      let both = try lists(of: [x, y])
      guard both.count > 1 else { throw y.lacking() }
      return both
    }
    return try [x, y].map { argument in
      guard let column = try column(of: argument) else { throw argument.lacking() }
      return column
    }
  }

  /// The column of one axis and those of another; a list alone goes up over the ranks of its items.
  func axis(
    _ x: BoundArgument<[LazyArgument]>, others ys: BoundArgument<[LazyArgument]>,
    beside used: [Column?]
  ) throws -> (Column, [Column]) {
    guard single != nil else {
      guard let column = try column(of: x) else { throw x.lacking() }
      return (column, try someNumbers(of: ys, beside: [column] + used))
    }
    let all = try lists(of: [x, ys])
    let up = try all.dropFirst(all.count > 1 ? 1 : 0).map { try numbers($0, of: ys) }
    return (all.count > 1 ? all[0] : ranks, up)
  }
}

extension Column {
  /// The column under its own name where the code does no more than reach it (`cons_ia.Email`, a
  /// variable, another unit of it), else called after the code: `cumsum(t.a)` is not `a`.
  func named(byCode code: String) -> Column {
    guard !name.isEmpty else { return renamed(code) }
    let reach = code.split(separator: "->").first.map(String.init) ?? code
    let plain = reach.filter { $0 != " " && $0 != "(" }
    let isReached =
      plain.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      || [".\(name.identifier)", "[\"\(name)\"]", ".`\(name)`"].contains { plain.hasSuffix($0) }
    return isReached || code.isEmpty ? self : renamed(code)
  }
}
