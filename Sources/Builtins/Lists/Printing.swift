import BuiltinKit
import Styling
import Values

extension Builtin {
  static let print = Builtin(
    "print", french: "afficher", .lists,
    Bilingual(
      "Affiche ses arguments sur une ligne, séparés par un blanc.",
      "Prints its arguments on a line, separated by a blank."),
    takes: Parameter.values(
      "values", french: "valeurs",
      Bilingual(
        "ce qui est affiché ; un texte sans guillemets", "what is printed; a text without quotes")),
    Parameter.text(
      "end", french: "fin",
      Bilingual(
        "ce qui suit au lieu de la fin de ligne : \" \", \"\"",
        "what follows instead of the end of the line: \" \", \"\""), mustBeNamed: true
    ).optional,
    details: Bilingual(
      "Une table ou une colonne occupe ses propres lignes, et se montre en entier : les colonnes qui débordent viennent dessous.",
      "A table or a column takes lines of its own, and shows all of them: columns that do not fit come below."
    ),
    examples: [
      Example("print(\"gpt 4o :\", cons_ia[\"gpt 4o\", \"Tweet\"])", shows: "gpt 4o : 4.375 Wh"),
      Example("print([1, 2], true)", shows: "[1, 2] vrai"),
      Example("for i in range(3): print(i, end = \" \")", shows: "0 1 2 "),
    ],
    seeAlso: ["percent", "round"], givesNothing: true
  ) { call, values, end in
    let display = Display(tongue: call.tongue, width: call.host.width).whole
    var line = StyledText()
    var wasTall = false
    for (index, value) in try values.value.enumerated() {
      if index > 0 { line.append(wasTall || value.isTall ? "\n" : " ") }
      if case .text(let text) = value { line.append(text) } else { line += value.echo(display) }
      wasTall = value.isTall
    }
    call.host.print(line, end: try end.value ?? "\n")
    return .none
  }

  static let help = Builtin(
    "help", french: "aide", .lists,
    Bilingual(
      "Explique une fonction ou un message ; sans argument, donne la liste des fonctions.",
      "Explains a function or a message; without an argument, lists the functions."),
    takes: Parameter.word(
      "topic", french: "sujet",
      Bilingual(
        "le nom d'une fonction ou le code d'un message",
        "the name of a function or the code of a message")
    ).reading { try $0.topic() }.optional,
    details: Bilingual(
      "À l'invite, ?corr ou help corr suffisent.", "At the prompt, ?corr or help corr will do."),
    examples: [
      Example("help(mean)", shows: "help mean"),
      Example("help(N203)", shows: "help N203"),
    ],
    givesNothing: true
  ) { call, topic in
    try call.host.showHelp(try topic.value)
    return .none
  }
}

extension BoundArgument<Value> {
  /// The name of what help is asked on: a text, a word, or a function itself.
  fileprivate func topic() throws -> String {
    let given = try given
    switch given {
    case .text(let text): return text
    case .function(let function): return function.name ?? ""
    default:
      if let code { return code }
      throw wrongKind(Value.Kind.text.phrase, found: given)
    }
  }
}

extension Value {
  /// True when its echo takes several lines.
  fileprivate var isTall: Bool {
    switch self {
    case .table, .column, .plot: true
    default: false
    }
  }
}
