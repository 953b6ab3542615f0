import Styling

extension LeftOut {
  /// Parts of a whole that have no room of their own.
  static func unseen(_ count: Int) -> Bilingual {
    let s = count > 1 ? "s" : ""
    return Bilingual(
      "\(count) part\(s) trop petite\(s) pour être dessinée\(s)",
      "\(count) part\(s) too small to be drawn")
  }

  /// A line for each reason for which something was not drawn.
  ///
  /// - Parameters:
  ///   - one: one thing that was not drawn, as in "point not drawn".
  ///   - many: several of them.
  func notes(one: Bilingual, many: Bilingual, tongue: Tongue) -> [String] {
    let reasons = [
      (
        notPositive,
        Bilingual(
          "valeur <= 0, sans place sur une échelle log", "value <= 0 has no place on a log scale")
      ),
      (missing, Bilingual("valeur manquante", "missing value")),
      (infinite, Bilingual("valeur infinie", "infinite value")),
    ]
    return reasons.filter { $0.0 > 0 }.map { count, reason in
      let colon = Bilingual("\u{A0}:", ":")(tongue)
      return "\(count) \((count > 1 ? many : one)(tongue))\(colon) \(reason(tongue))"
    }
  }
}

/// The hint for values of which the small ones cannot be told apart on a linear scale; empty
/// where no variable's largest value is more than 50 times its smallest, a positive one.
func logHints(
  _ ranges: [(name: String, range: ClosedRange<Double>)], typography: Typography
) -> [String] {
  let of = Bilingual("pour", "for")(typography.tongue)
  let wide = ranges.filter { $0.range.lowerBound > 0 }
    .map { (name: $0.name, ratio: $0.range.upperBound / $0.range.lowerBound) }
    .filter { $0.ratio > 50 }
    .map { name, ratio in
      // The quotient of two numbers may be none.
      let more = ratio.isFinite ? "" : Bilingual("plus de ", "more than ")(typography.tongue)
      let text = more + typography.number(min(ratio, .greatestFiniteMagnitude))
      return name.isEmpty ? text : "\(text) \(of) \(name)"
    }
  guard !wide.isEmpty else { return [] }
  let ratios = "max/min\u{A0}=\u{A0}" + wide.joined(separator: ", ")
  return [
    Bilingual(
      "Conseil\u{A0}: log = true étalerait les petites valeurs (\(ratios)).",
      "Hint: log = true would spread the small values (\(ratios)).")(typography.tongue)
  ]
}
