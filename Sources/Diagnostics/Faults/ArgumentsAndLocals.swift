package import Styling

/// Too few arguments: the name of the first one missing and the way to call.
package struct MissingArgument: Fault {
  package static let entry = FaultEntry(
    "N205", .error,
    page: Bilingual(
      "Un argument nécessaire n'est pas donné. Le message montre comment l'appel s'écrit.",
      "A required argument is not given. The message shows how the call is written."),
    example: #"cost("gpt 4o", "FRA")"#,
    mended: #"cost("gpt 4o", "FRA", "Petite_conv")"#)

  let parameter: String
  let function: String
  let signature: String
  /// A call with columns of the table at hand, where it is columns that are missing.
  package var example: String?
  /// The help where the call at hand tells what is missing.
  private var completion: Bilingual?

  package init(_ parameter: String, function: String, signature: String) {
    (self.parameter, self.function, self.signature) = (parameter, function, signature)
  }

  package var message: Bilingual {
    Bilingual(
      "il manque \(parameter) dans l'appel de \(function)",
      "the call of \(function) lacks \(parameter)")
  }

  /// The same fault, with what to write in the call at hand.
  package func completed(_ completion: Bilingual) -> MissingArgument {
    var copy = self
    copy.completion = completion
    return copy
  }

  package var help: Bilingual? {
    if let completion { return completion }
    return example.map {
      Bilingual("dites quelles colonnes, par exemple \($0)", "say which columns, for example \($0)")
    } ?? Bilingual("on écrit \(signature)", "write \(signature)")
  }
}

/// Too many arguments.
package struct ExtraArgument: Fault {
  package static let entry = FaultEntry(
    "N206", .error,
    page: Bilingual(
      """
      La fonction reçoit plus d'arguments qu'elle n'en prend. Une virgule décimale en est \
      souvent la cause : 3,14 est lu comme deux valeurs.
      """,
      """
      The function gets more arguments than it takes. A decimal comma is often the cause: \
      3,14 is read as two values.
      """),
    example: "round(3, 14159, 2)",
    mended: "round(3.14159, 2)")

  let function: String
  let takes: Int
  let signature: String

  package init(function: String, takes: Int, signature: String) {
    (self.function, self.takes, self.signature) = (function, takes, signature)
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) prend \(takes) argument\(plural: takes), pas plus",
      "\(function) takes \(takes) argument\(plural: takes), no more")
  }

  package var label: Bilingual? { Bilingual("en trop", "one too many") }
  package var help: Bilingual? { Bilingual("on écrit \(signature)", "write \(signature)") }

}

/// An argument that is only given by name: `scatter(A, B, C)` for `color = C`.
package struct ArgumentWithoutName: Fault {
  package static let entry = FaultEntry(
    "N225", .error,
    page: Bilingual(
      """
      Certains réglages ne se donnent que par leur nom, qui dit leur rôle : couleur = A, \
      par = B.
      """,
      "Some settings are only given by name, which tells their part: color = A, by = B."),
    example: "cons_ia.scatter(Total_parameters, Petite_conv, Provider)",
    mended: "cons_ia.scatter(Total_parameters, Petite_conv, color = Provider)")

  let parameter: String
  let code: String

  package init(_ parameter: String, code: String) {
    (self.parameter, self.code) = (parameter, code)
  }

  package var message: Bilingual {
    Bilingual(
      "\(code) se donne par son nom : \(parameter)", "\(code) is given by name: \(parameter)")
  }

  package var help: Bilingual? { Bilingual(same: "\(parameter) = \(code)") }
}

/// One parameter given twice.
package struct RepeatedArgument: Fault {
  package static let entry = FaultEntry(
    "N207", .error,
    page: Bilingual(
      """
      Le même argument est donné deux fois, par sa place et par son nom, ou deux fois par \
      son nom.
      """,
      "The same argument is given twice, by place and by name, or twice by name."),
    example: "head(cons_ia, n = 3, n = 2)",
    mended: "head(cons_ia, n = 2)")

  let parameter: String

  package init(_ parameter: String) { self.parameter = parameter }

  package var message: Bilingual {
    Bilingual(
      "le paramètre \(parameter) est donné deux fois", "parameter \(parameter) is given twice")
  }
}

/// A local name read before it is assigned.
package struct UnassignedName: Fault {
  package static let entry = FaultEntry(
    "N208", .error,
    page: Bilingual(
      """
      Un nom qui reçoit une valeur dans une fonction n'existe que dans cette fonction : il \
      faut lui en donner une avant de le lire.
      """,
      """
      A name that is given a value inside a function only lives there: it needs a value \
      before it is read.
      """),
    example: """
      def f():
        s = s + 1
        return s
      end
      f()
      """,
    mended: """
      def f():
        s = 0
        s = s + 1
        return s
      end
      f()
      """)

  let name: String
  /// True where a variable outside the function has that name.
  let isOutside: Bool

  package init(_ name: String, isOutside: Bool = false) {
    (self.name, self.isOutside) = (name, isOutside)
  }

  package var message: Bilingual {
    Bilingual(
      "\(name) est lue avant d'avoir une valeur", "\(name) is read before it has a value")
  }

  package var help: Bilingual? {
    isOutside
      ? Bilingual(
        "dans la fonction, \(name) est une autre variable ; donnez-lui celle du dehors en argument",
        "in the function, \(name) is another variable; hand it the one outside as an argument")
      : Bilingual(
        "donnez-lui une valeur au début : \(name) = 0", "give it a value first: \(name) = 0")
  }
}

/// In a verb, a column and a parameter or local of one name.
package struct ColumnOrLocal: Fault {
  package static let entry = FaultEntry(
    "N209", .error,
    page: Bilingual(
      """
      Dans un verbe de table, le même nom désigne une colonne et un paramètre de la fonction \
      : .x est la colonne, @x le paramètre.
      """,
      """
      In a verb the same name means a column and a parameter of the function: .x is the \
      column, @x the parameter.
      """),
    example: """
      def plus(Token) = cons_ia.filter(Token > 1 Wh)
      plus(2)
      """,
    mended: """
      def plus(Token) = cons_ia.filter(.Token > 1 Wh)
      plus(2)
      """)

  let name: String

  package init(_ name: String) { self.name = name }

  package var message: Bilingual {
    Bilingual(
      "\(name) est à la fois une colonne et un paramètre",
      "\(name) is both a column and a parameter")
  }

  package var help: Bilingual? {
    Bilingual(
      "écrivez .\(name) pour la colonne, @\(name) pour le paramètre",
      "write .\(name) for the column, @\(name) for the parameter")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let argumentsAndLocals: [FaultEntry] = [
    MissingArgument.entry, ExtraArgument.entry, ArgumentWithoutName.entry, RepeatedArgument.entry,
    UnassignedName.entry,
    ColumnOrLocal.entry,
  ]
}
