import BuiltinKit
import Diagnostics
import LanguageModel
import Styling
import Tables
import Units
import Values

extension Builtin {
  static let modelParameters = Builtin(
    "model_parameters", french: "paramètres", .model,
    Bilingual(
      "Les paramètres du modèle, partie par partie : tous, et ceux qui servent à un jeton.",
      "The model's parameters, part by part: all, and those that serve for one token."),
    takes: modelAlone,
    details: Bilingual(
      "La somme de chaque colonne est le nombre du modèle : sum(paramètres().total). Dans un mélange d'experts, un jeton ne passe que par un réseau de chaque couche : les paramètres actifs font le calcul, tous occupent la mémoire.",
      "The sum of each column is the number of the model: sum(model_parameters().total). In a mixture of experts a token goes through one network of each layer: active parameters make the computation, all of them fill the memory."
    ),
    examples: [
      Example("sum(model_parameters().total)", shows: "270912 param"),
      Example(
        "sum(paramètres(\"experts\").total) > sum(paramètres(\"experts\").actifs)",
        shows: "vrai"),
    ],
    seeAlso: ["operations", "time_per_token"]
  ) { call, model in
    let shape = try TextModel.trained(model.value).model.shape
    let parts = ModelPart.allCases.filter { shape.parameters(of: $0) > 0 }
    func column(_ name: Bilingual, _ count: (ModelPart) -> Int) -> Column {
      Column(name(call.tongue), unit: .parameter, numbers: parts.map { Double(count($0)) })
    }
    return .table(
      try Table(columns: [
        partNames(parts, call.tongue),
        column(Bilingual("actifs", "active"), shape.activeParameters(of:)),
        column(Bilingual(same: "total"), shape.parameters(of:)),
      ]))
  }

  static let operations = Builtin(
    "operations", french: "opérations", .model,
    Bilingual(
      "Les opérations qu'il faut pour lire ou écrire n jetons, partie par partie.",
      "The operations that it takes to read or write n tokens, part by part."),
    takes: Parameter.count(
      "n", Bilingual("combien de jetons, 128 au plus", "how many tokens, 128 at most"),
      in: 1...128, default: 1),
    trainedModel,
    details: Bilingual(
      "Additions, multiplications, comparaisons et autres, comptées exactement : environ deux par paramètre actif. L'attention regarde tous les jetons d'avant : sa part grandit avec le texte.",
      "Additions, multiplications, comparisons and others, counted exactly: some two per active parameter. Attention looks at all tokens before: its part grows with the text."
    ),
    examples: [
      Example("sum(operations().opérations) / 270912 > 1.9", shows: "vrai"),
      Example(
        "sum(opérations(2).opérations) > 2 * sum(opérations(1).opérations)", shows: "vrai"),
    ],
    seeAlso: ["model_parameters", "time_per_token"]
  ) { call, n, model in
    let shape = try TextModel.trained(model.value).model.shape
    let places = 0..<(try n.value)
    let parts = ModelPart.allCases.filter { shape.parameters(of: $0) > 0 }
    let counts = parts.map { part in
      Int64(places.reduce(0) { $0 + shape.operations(of: part, at: $1) })
    }
    return .table(
      try Table(columns: [
        partNames(parts, call.tongue),
        Column(Bilingual("opérations", "operations")(call.tongue), integers: counts.map { $0 }),
      ]))
  }

  private static func partNames(_ parts: [ModelPart], _ tongue: Tongue) -> Column {
    Column(Bilingual("partie", "part")(tongue), texts: parts.map { $0.name(tongue) })
  }
}

extension ModelPart {
  fileprivate func name(_ tongue: Tongue) -> String {
    let name =
      switch self {
      case .pieces: Bilingual("vecteurs des jetons", "vectors of the tokens")
      case .positions: Bilingual("vecteurs des places", "vectors of the places")
      case .attention: Bilingual(same: "attention")
      case .router: Bilingual("choix de l'expert", "choice of the expert")
      case .experts: Bilingual("réseaux de neurones", "neural networks")
      case .norms: Bilingual("mises à l'échelle", "scalings")
      }
    return name(tongue)
  }
}
