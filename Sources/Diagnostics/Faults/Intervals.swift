package import Styling

/// `a < b` where some numbers within the intervals say yes and some no.
package struct OpenComparison: Fault {
  package static let entry = FaultEntry(
    "D480", .note,
    page: Bilingual(
      """
      Les deux intervalles se recouvrent : selon les valeurs qu'ils contiennent, la comparaison est \
      vraie ou fausse. La réponse est donc absente. Ce que deux grandeurs ont en commun est \
      compté une seule fois : calculez-les à partir des mêmes intervalles, et la comparaison est \
      souvent départagée.
      """,
      """
      The two intervals overlap: depending on the values within, the comparison is true or false. \
      So the answer is missing. What two quantities have in common counts once: compute them from \
      the same intervals, and the comparison is often decided.
      """),
    example: "interval(0.58 Wh, 0.96 Wh) < interval(0.9 Wh, 1.2 Wh)",
    mended: "interval(0.58 Wh, 0.96 Wh) < interval(1 Wh, 1.2 Wh)")

  let rows: Int?

  /// - Parameter rows: the number of rows, where columns are compared.
  package init(rows: Int? = nil) { self.rows = rows }

  package var help: Bilingual? {
    guard rows == nil else { return nil }
    return Bilingual(
      "des cellules d'une table ont oublié leurs doutes communs : comparez les valeurs d'où elles viennent",
      "cells of a table have forgotten the doubts they share: compare the values that they come from"
    )
  }

  package var message: Bilingual {
    guard let rows else {
      return Bilingual(
        "non départagé par ces intervalles seuls", "not decided by these intervals alone")
    }
    return Bilingual(
      "\(rows) ligne\(plural: rows) non départagée\(plural: rows) par ces intervalles seuls",
      "\(rows) row\(plural: rows) not decided by these intervals alone")
  }
}

/// `t.derive(d = a - a)`: two columns of intervals.
package struct DoubtsForgotten: Fault {
  package static let entry = FaultEntry(
    "D505", .note,
    page: Bilingual(
      """
      Une colonne garde les bornes de ses intervalles, pas ce que deux cellules ont en commun : \
      a - a n'y donne pas 0. Le résultat contient le vrai, mais peut être trop large. Calculez avec \
      les valeurs seules, impact("gpt-4o", "FRA", 400).gwp, puis mettez le résultat dans la table.
      """,
      """
      A column keeps the bounds of its intervals, not what two cells have in common: a - a is not 0 \
      there. The result holds the truth, but may be too wide. Compute with the values alone, \
      impact("gpt-4o", "FRA", 400).gwp, then put the result into the table.
      """),
    example: "table(a = [interval(1, 2), interval(3, 4)]).derive(d = a - a)",
    mended: "a = interval(1, 2); a - a")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "les colonnes d'intervalles oublient leurs doutes communs : résultat peut-être trop large",
      "columns of intervals forget shared doubts; the result may be too wide")
  }

  package var help: Bilingual? {
    Bilingual(
      "calculez avec les valeurs seules, hors de la table",
      "compute with the values alone, outside the table")
  }
}

/// `if a < b` where the comparison is open.
package struct OpenCondition: Fault {
  package static let entry = FaultEntry(
    "D481", .error,
    page: Bilingual(
      """
      La condition compare des intervalles qui se recouvrent : elle n'est ni vraie ni fausse, et \
      aucune branche n'est la bonne. low(x) et high(x) donnent les bornes : high(a) < low(b) \
      demande si a est à coup sûr plus petit.
      """,
      """
      The condition compares intervals that overlap: it is neither true nor false, and neither \
      branch is right. low(x) and high(x) give the bounds: high(a) < low(b) asks whether a is \
      surely less.
      """),
    example: "if interval(1, 3) < interval(2, 4) then 1 else 0",
    mended: "if high(interval(1, 3)) < low(interval(2, 4)) then 1 else 0")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "la condition n'est pas départagée : les intervalles se recouvrent",
      "the condition is not decided: the intervals overlap")
  }

  package var help: Bilingual? {
    Bilingual(
      "comparez les bornes : haut(a) < bas(b)", "compare the bounds: high(a) < low(b)")
  }
}

/// `interval(2, 1)`, `interval(1, none)`.
package struct UnfitBounds: Fault {
  package static let entry = FaultEntry(
    "D482", .error,
    page: Bilingual(
      "Un intervalle va de sa borne basse à sa borne haute ; les deux sont des nombres.",
      "An interval goes from its low bound to its high bound; both are numbers."),
    example: "interval(0.96 Wh, 0.58 Wh)",
    mended: "interval(0.58 Wh, 0.96 Wh)")

  let low: String?
  let high: String?

  /// The bounds as they are shown; nil for a missing one.
  package init(_ low: String?, _ high: String?) { (self.low, self.high) = (low, high) }

  package var message: Bilingual {
    guard let low, let high else {
      return Bilingual(
        "un intervalle a deux bornes, et il en manque une",
        "an interval has two bounds, and one is missing")
    }
    return Bilingual(
      "bornes renversées : \(low) est plus grand que \(high)",
      "reversed bounds: \(low) is greater than \(high)")
  }

  package var help: Bilingual? {
    guard let low, let high else { return nil }
    return Bilingual("intervalle(\(high), \(low))", "interval(\(high), \(low))")
  }
}

/// `35 ± -5`.
package struct NegativeSpread: Fault {
  package static let entry = FaultEntry(
    "D483", .error,
    page: Bilingual(
      "Après ± vient ce dont la valeur s'écarte au plus : un nombre positif, ou un pourcentage.",
      "After ± comes how far the value is off at most: a positive number, or a percentage."),
    example: "35 Wh ± -5 Wh",
    mended: "35 Wh ± 5 Wh")

  package init() {}

  package var message: Bilingual {
    Bilingual("l'écart après ± est négatif", "what follows ± is negative")
  }
}

/// `1 / interval(-1, 2)`.
package struct DivisorHoldsZero: Fault, UndefinedFigure {
  package static let entry = FaultEntry(
    "D488", .error,
    page: Bilingual(
      """
      Le diviseur est un intervalle qui contient 0 : le quotient peut être aussi grand que l'on \
      veut. Dans une colonne, la cellule reste vide et une note le dit.
      """,
      """
      The divisor is an interval that holds 0: the quotient may be as large as one likes. In a \
      column the cell stays missing and a note says so.
      """),
    example: "1 / interval(-1, 2)",
    mended: "1 / interval(1, 2)")

  let divisor: String

  package init(_ divisor: String) { self.divisor = divisor }

  package var message: Bilingual {
    Bilingual("le diviseur \(divisor) contient 0", "the divisor \(divisor) holds 0")
  }
}

/// `std(x)` of intervals.
package struct NotForIntervals: FaultOfFunction {
  package static let entry = FaultEntry(
    "D489", .error,
    page: Bilingual(
      """
      Cette fonction n'a pas de sens, ou pas de bornes simples, pour des intervalles. mid(x) donne \
      le milieu de chacun, low(x) et high(x) ses bornes : le résultat ne vaut alors que pour ces \
      nombres, et le milieu n'est pas la meilleure estimation.
      """,
      """
      This function has no meaning, or no simple bounds, for intervals. mid(x) gives the middle of \
      each, low(x) and high(x) its bounds: the result then holds for these numbers only, and the \
      middle is no best estimate.
      """),
    example: "std([interval(1, 2), interval(3, 5)])",
    mended: "std(mid([interval(1, 2), interval(3, 5)]))")

  package var function: String
  let argument: String

  /// - Parameter argument: its code, of which only a short one is written again.
  package init(function: String = "", argument: String = "x") {
    (self.function, self.argument) = (function, argument.count > 20 ? "x" : argument)
  }

  package var message: Bilingual {
    Bilingual("\(function) ne prend pas d'intervalles", "\(function) does not take intervals")
  }

  package var help: Bilingual? {
    Bilingual(
      "prenez un nombre de chacun : milieu(\(argument)), bas(\(argument)) ou haut(\(argument))",
      "take a number of each: mid(\(argument)), low(\(argument)) or high(\(argument))")
  }
}

/// `t.distinct(x)`, `join`, `by = x` where x holds intervals.
package struct IntervalsAsKeys: Fault {
  package static let entry = FaultEntry(
    "D491", .error,
    page: Bilingual(
      """
      Des intervalles aux mêmes bornes ne sont pas forcément le même nombre : on ne peut ni en ôter \
      les doublons, ni grouper, ni joindre d'après eux. Une borne est un nombre : low(x).
      """,
      """
      Intervals with the same bounds need not be the same number: rows cannot be told apart, \
      grouped or joined by them. A bound is a number: low(x).
      """),
    example: "table(x = [interval(1, 2), interval(1, 2)]).distinct(x)",
    mended: "table(x = [interval(1, 2), interval(1, 2)]).distinct(low(x))")

  let column: String

  /// - Parameter column: its name, empty for one that was computed and for a list.
  package init(column: String = "") { self.column = column }

  package var message: Bilingual {
    guard !column.isEmpty else {
      return Bilingual(
        "des intervalles ne se comparent pas à l'identique", "whether intervals are equal is open")
    }
    return Bilingual(
      "les intervalles de \(column) ne se comparent pas à l'identique",
      "whether intervals of \(column) are equal is open")
  }

  package var help: Bilingual? {
    Bilingual("prenez une borne : bas(x) ou haut(x)", "take a bound: low(x) or high(x)")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let intervals: [FaultEntry] = [
    OpenComparison.entry, DoubtsForgotten.entry,
    OpenCondition.entry, UnfitBounds.entry, NegativeSpread.entry,
    DivisorHoldsZero.entry, NotForIntervals.entry,
    IntervalsAsKeys.entry,
  ]
}
