public import Styling

/// A parameter as the help, completion and the sorting of a call's arguments see it.
public struct ParameterDescription: Sendable {
  /// The kinds of arguments.
  public enum Kind: Sendable, Equatable {
    /// Any value.
    case value
    /// One number, plain or with a unit.
    case number
    /// A whole number.
    case count
    /// Numbers: a column, a list, or one number.
    case numbers
    case text
    case bool
    case table
    case function
    /// A list or a column.
    case sequence
    /// One of these words, given as text: English word, French word.
    case choice([Bilingual])
    /// A column of the table in the first argument, or an expression over its columns.
    case columnExpression
    /// The name of something the session may not know yet: `help(corr)`.
    case word
  }

  /// The number of arguments that go to a parameter.
  public enum Arity: Sendable, Equatable {
    /// Exactly one, which must be given.
    case required
    /// One or none.
    case optional
    /// Any number of positional ones.
    case variadic
    /// Any number of `name = expression` whose names are no parameters.
    case named
  }

  /// The English name.
  public let name: String
  /// The French name; equal to the English one where the words are the same.
  public let french: String
  /// The kind of the argument.
  public let kind: Kind
  /// The number of arguments that go to it.
  public internal(set) var arity: Arity
  /// The default, as code, for the signature.
  public fileprivate(set) var defaultCode: String?
  /// Its purpose, in a few words.
  public let summary: Bilingual
  /// True where it can only be given by name.
  public let mustBeNamed: Bool

  /// The name in the language of the reader.
  public func spelling(_ tongue: Tongue) -> String {
    Bilingual(french, name)(tongue)
  }
}

/// A parameter of a function of the catalogue with the reader of its argument, or a group of
/// parameters that is read as one value.
///
/// It is declared once; the body of the function is handed a `BoundArgument` for it, which reads
/// what was given when the body asks, so that the first complaint is about what is needed first.
/// `ParameterKinds.swift` has the kinds.
public struct Parameter<Reading>: Sendable {
  /// The reader: the call, and the place of the first description among the call's parameters.
  typealias Reader = @Sendable (Invocation, Int) throws -> Reading

  let descriptions: [ParameterDescription]
  let read: Reader

  init(descriptions: [ParameterDescription], read: @escaping Reader) {
    self.descriptions = descriptions
    self.read = read
  }

  /// A single parameter.
  init(
    _ name: String, _ french: String?, _ kind: ParameterDescription.Kind, _ summary: Bilingual,
    arity: ParameterDescription.Arity = .required, default defaultCode: String? = nil,
    mustBeNamed: Bool, read: @escaping Reader
  ) {
    let description = ParameterDescription(
      name: name, french: french ?? name, kind: kind,
      arity: defaultCode == nil ? arity : .optional, defaultCode: defaultCode, summary: summary,
      mustBeNamed: mustBeNamed)
    self.init(descriptions: [description], read: read)
  }

  /// The same parameter, which may be left out: its value is then nil.
  public var optional: Parameter<Reading?> {
    let read = read
    var descriptions = descriptions
    for index in descriptions.indices {
      descriptions[index].arity = .optional
      // What it is without the argument, the function decides.
      descriptions[index].defaultCode = nil
    }
    return Parameter<Reading?>(descriptions: descriptions) { call, index in
      call.isGiven(at: index) ? try read(call, index) : nil
    }
  }

  /// The same parameter with another reader, for what one function alone asks of an argument.
  public func reading<Other>(
    _ reader: @escaping @Sendable (BoundArgument<Reading>) throws -> Other
  ) -> Parameter<Other> {
    let read = read
    return Parameter<Other>(descriptions: descriptions) { call, index in
      try reader(BoundArgument(call: call, parameter: PlacedParameter(index: index, read: read)))
    }
  }

  /// Parameters that several functions take together, read as one value.
  public static func group<each Part>(
    _ parts: repeat Parameter<each Part>,
    reading: @escaping @Sendable (repeat BoundArgument<each Part>) throws -> Reading
  ) -> Parameter {
    let list = ParameterList(repeat each parts)
    return Parameter(descriptions: list.descriptions) { call, first in
      let placed = list.placed(at: first)
      return try reading(repeat BoundArgument(call: call, parameter: each placed))
    }
  }
}

/// A parameter at its place in the declaration of a function.
public final class PlacedParameter<Reading>: Sendable {
  let index: Int
  let read: Parameter<Reading>.Reader

  init(index: Int, read: @escaping Parameter<Reading>.Reader) {
    self.index = index
    self.read = read
  }
}

/// The parameters of a function, or of a group, in the order of positional arguments.
@usableFromInline
struct ParameterList<each Reading>: Sendable {
  private let parameters: (repeat Parameter<each Reading>)
  @usableFromInline let descriptions: [ParameterDescription]

  @usableFromInline
  init(_ parameters: repeat Parameter<each Reading>) {
    self.parameters = (repeat each parameters)
    var descriptions: [ParameterDescription] = []
    for parameter in repeat each parameters { descriptions += parameter.descriptions }
    self.descriptions = descriptions
  }

  /// The parameters one after the other, each group taking as many places as it has parameters.
  @usableFromInline
  func placed(at first: Int) -> (repeat PlacedParameter<each Reading>) {
    var next = first
    return (repeat place(each parameters, &next))
  }

  private func place<One>(_ parameter: Parameter<One>, _ next: inout Int) -> PlacedParameter<One> {
    defer { next += parameter.descriptions.count }
    return PlacedParameter(index: next, read: parameter.read)
  }
}
