import Synchronization

/// The outcomes of recent operations on units, read without a lock.
///
/// Each product of two scalars asks for the unit of the product, nearly always for a pair that
/// was asked before. A slot is one word that holds question and outcome together, so a reader
/// sees all of it or none; a newer pair overwrites an older one in the same slot. Only outcomes
/// scaled by a power of ten are kept here, the others stay in the table.
struct CombinationCache: ~Copyable, Sendable {
  private let slots = InlineArray<256, Atomic<UInt64>> { _ in Atomic(0) }

  static let shared = CombinationCache()

  /// The outcome of `question`, when it is remembered.
  @inline(__always)
  func find(_ question: UnitTable.Question) -> MeasureUnit.Combination? {
    let word = slots[Self.slot(question)].load(ordering: .relaxed)
    guard word >> 24 == Self.key(question) else { return nil }
    let unit = MeasureUnit(id: UInt16(truncatingIfNeeded: word >> 8))
    let power = Int(word & 0xFF) - Self.bias
    if power == 0 { return .init(unit: unit, scaling: .identity) }
    let ten = PowersOfTen.exact[min(abs(power), 22)]
    let scaling =
      power > 0
      ? Scaling(numerator: ten, denominator: 1) : Scaling(numerator: 1, denominator: ten)
    return .init(unit: unit, scaling: scaling)
  }

  /// Remembers an outcome that fits.
  func keep(_ answer: MeasureUnit.Combination, for question: UnitTable.Question) {
    let scaling = answer.scaling
    guard scaling.isMereFraction else { return }
    let power =
      scaling.denominator == 1
      ? PowersOfTen.exact.firstIndex(of: scaling.numerator)
      : scaling.numerator == 1
        ? PowersOfTen.exact.firstIndex(of: scaling.denominator).map { -$0 } : nil
    guard let power else { return }
    let word =
      Self.key(question) << 24 | UInt64(answer.unit.id) << 8 | UInt64(power + Self.bias)
    slots[Self.slot(question)].store(word, ordering: .relaxed)
  }

  /// Added to the power of ten, so that it is never negative.
  private static let bias = 32

  /// The question in 34 bits, never 0: operations are numbered from 1.
  @inline(__always)
  private static func key(_ question: UnitTable.Question) -> UInt64 {
    UInt64(question.operation.rawValue) << 32 | UInt64(question.left) << 16
      | UInt64(question.right)
  }

  @inline(__always)
  private static func slot(_ question: UnitTable.Question) -> Int {
    (Int(question.left) &* 37 &+ Int(question.right) &* 11
      &+ Int(question.operation.rawValue) &* 101) & 255
  }
}
