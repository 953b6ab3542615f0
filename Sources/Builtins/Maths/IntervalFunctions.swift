import BuiltinKit
import Diagnostics
import Intervals
import Styling
import Tables
import Units
import Values

extension Builtin {
  static let interval = Builtin(
    "interval", french: "intervalle", .maths,
    Bilingual(
      "Un nombre dont on ne connaît que les bornes, dans une unité.",
      "A number of which only the bounds are known, in one unit."),
    takes: Parameter.numbers(
      "low", french: "bas", Bilingual("la borne basse", "the low bound")),
    Parameter.numbers("high", french: "haut", Bilingual("la borne haute", "the high bound")),
    details: Bilingual(
      """
      35 Wh ± 5 Wh et 35 Wh ± 10 % sont aussi des intervalles (± se tape aussi +/-). On calcule avec eux comme avec des \
      nombres : le résultat contient tout ce qui est possible. Un intervalle sait de quels doutes il \
      vient, et un doute commun ne compte qu'une fois : x - x est 0, x / x est 1, et, pour x positif, 2 * x est \
      plus grand que x. Cela tient pour les sommes, les produits et les quotients par un \
      seul terme ; ailleurs (quotient par une somme, exp, ln, arrondi, plus de huit termes, \
      colonnes) le résultat oublie d'où il vient, et ses bornes peuvent être trop larges, jamais \
      trop étroites. Une comparaison que les intervalles ne départagent pas est absente : ni \
      vraie ni fausse. Un intervalle n'est pas un intervalle de confiance : il ne dit pas avec \
      quelle probabilité la valeur est dedans, ni que le milieu est plus probable que les bords.
      """,
      """
      35 Wh ± 5 Wh and 35 Wh ± 10 % are intervals too (± may be typed +/-). They are computed with like numbers: the \
      result holds all that is possible. An interval knows which doubts it comes from, and a shared \
      doubt counts once: x - x is 0, x / x is 1, and 2 * x is greater than x above 0. That holds for \
      sums, products and quotients by a single term; elsewhere (a quotient by a sum, exp, ln, \
      rounding, more than eight terms, columns) the result forgets where it comes from, and its \
      bounds may be too wide, never too narrow. A comparison that the intervals leave open is \
      missing: neither true nor false. An interval is no confidence interval: it does not say with \
      what probability the value lies within, nor that the middle is likelier than the ends.
      """),
    examples: [
      Example("interval(0.58 Wh, 0.96 Wh) * 1000 -> kWh", shows: "0.58 – 0.96 kWh"),
      Example("x = interval(2, 3); x - x", shows: "0"),
      Example("35 Wh ± 10 %", shows: "31.5 – 38.5 Wh"),
    ],
    seeAlso: ["low", "mid", "width", "same"]
  ) { call, low, high in
    try high.located { try Value.interval(from: low.value, to: high.value) }
  }

  static let low = intervalPart(
    "low", french: "bas",
    Bilingual("La borne basse d'un intervalle.", "The low bound of an interval."),
    examples: [
      Example("low(35 Wh ± 5 Wh)", shows: "30 Wh"),
      Example("low([interval(1, 2), 3])", shows: "[1, 3]"),
    ], seeAlso: ["high", "interval"]
  ) { $0.low }

  static let high = intervalPart(
    "high", french: "haut",
    Bilingual("La borne haute d'un intervalle.", "The high bound of an interval."),
    examples: [
      Example("high(35 Wh ± 5 Wh)", shows: "40 Wh"),
      Example("high(interval(1, 2) / 4)", shows: "0.5"),
    ], seeAlso: ["low", "interval"]
  ) { $0.high }

  static let mid = intervalPart(
    "mid", french: "milieu",
    Bilingual("Le milieu d'un intervalle.", "The middle of an interval."),
    details: Bilingual(
      """
      Ce n'est pas la meilleure estimation : rien ne dit que la valeur est plus souvent au milieu \
      qu'aux bords. Ne le donnez jamais seul, mais avec les bornes.
      """,
      """
      It is no best estimate: nothing says that the value is more often in the middle than at the \
      ends. Never give it alone, but with the bounds.
      """),
    examples: [
      Example("mid(interval(30 Wh, 40 Wh))", shows: "35 Wh"),
      Example("mid([interval(1, 2), 3])", shows: "[1.5, 3]"),
    ],
    seeAlso: ["width", "interval"]
  ) { $0.middle }

  static let width = intervalPart(
    "width", french: "étendue",
    Bilingual(
      "L'étendue d'un intervalle : la borne haute moins la borne basse.",
      "The width of an interval: the high bound minus the low one."),
    examples: [Example("width(35 Wh ± 5 Wh)", shows: "10 Wh"), Example("width(3)", shows: "0")],
    seeAlso: ["mid", "interval"],
    isDifference: true
  ) { $0.width }

  static let same = Builtin(
    "same", french: "identique", .maths,
    Bilingual(
      "Vrai si deux valeurs ont les mêmes bornes, ou le même nombre.",
      "True where two values have the same bounds, or the same number."),
    takes: Parameter.value("a", Bilingual("une valeur", "a value")),
    Parameter.value("b", Bilingual("une autre", "another")),
    details: Bilingual(
      """
      Pour les tests : a == b demande si les deux nombres sont à coup sûr égaux, ce que deux \
      intervalles aux mêmes bornes ne disent pas.
      """,
      """
      For tests: a == b asks whether the two numbers are surely equal, which two intervals with \
      the same bounds do not tell.
      """),
    examples: [
      Example("same(35 Wh ± 5 Wh, interval(30 Wh, 40 Wh))", shows: "vrai"),
      Example("same(interval(1, 2), interval(1, 3))", shows: "faux"),
    ],
    seeAlso: ["interval"], works: .whole
  ) { call, a, b in
    .bool(try a.value.isSame(as: b.value, checkpoint: call.checkpoint))
  }

  private static func intervalPart(
    _ name: String, french: String, _ summary: Bilingual, details: Bilingual? = nil,
    examples: [Example], seeAlso: [String], isDifference: Bool = false,
    _ part: @escaping @Sendable (Bounds) -> Double
  ) -> Builtin {
    Builtin(
      name, french: french, .maths, summary,
      takes: Parameter.numbers(
        "x",
        Bilingual(
          "un intervalle, ou une colonne ou une liste ; un nombre est ses deux bornes",
          "an interval, or a column or a list of them; a number is both of its bounds")),
      details: details, examples: examples, seeAlso: seeAlso
    ) { call, x in
      try x.elementwise(
        NumberFunction(
          unit: { ($0, isDifference ? $0.difference : $0) }, body: { part(Bounds($0)) },
          ofBounds: .number(part)))
    }
  }
}
