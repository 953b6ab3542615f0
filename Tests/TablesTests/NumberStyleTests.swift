import Testing

import struct Platform.Checkpoint

@testable import Tables

/// Numbers written in every style give back their value, to the bit.
@Suite struct NumberStyleTests {
  /// The digits of a number in groups of three.
  private func grouped(_ digits: String, by mark: String) -> String {
    var groups: [Substring] = []
    var rest = Substring(digits)
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: mark)
  }

  @Test(arguments: 0..<40)
  func readBack(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let thousands = [".", ",", " ", "\u{202F}", "'", "’", ""].randomElement(using: &random) ?? ""
    let decimal =
      thousands == "." ? "," : thousands == "," ? "." : Bool.random(using: &random) ? "," : "."
    var texts: [String] = []
    var values: [Double] = []
    for _ in 0..<50 {
      let largest = [9, 999, 99_999, 999_999_999].randomElement(using: &random) ?? 9
      let whole = String(Int.random(in: 0...largest, using: &random))
      let places = Int.random(in: 0...6, using: &random)
      let fraction = (0..<places).map { _ in String(Int.random(in: 0...9, using: &random)) }
        .joined()
      let isNegative = Bool.random(using: &random)
      let plain = fraction.isEmpty ? whole : "\(whole).\(fraction)"
      values.append((isNegative ? -1 : 1) * (Double(plain) ?? 0))
      let written =
        (thousands.isEmpty ? whole : grouped(whole, by: thousands))
        + (fraction.isEmpty ? "" : decimal + fraction)
      texts.append(
        !isNegative
          ? written
          : ["-\(written)", "(\(written))", "−\(written)"].randomElement(using: &random) ?? written)
    }
    // One number that tells the marks.
    texts.append(
      (thousands.isEmpty ? "1234567" : grouped("1234567", by: thousands)) + decimal + "25")
    values.append(1_234_567.25)
    let numbers = try NumberTexts(texts, checkpoint: .unlimited)
    let style = numbers.style(from: NumberStyle())
    let reading = try numbers.reading(in: style)
    for (place, value) in values.enumerated() {
      #expect(reading.numbers[place] == value, "\(texts[place])")
    }
    #expect(reading.failure == nil)
  }

  /// What is no number stays none, and nothing stops the reader.
  @Test(arguments: 0..<20)
  func anyCharactersAreRead(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let signs = Array("0123456789.,'’ \u{A0}\u{202F}()-−+%€$eE°kWhé\u{301}/²")
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0...8, using: &random)).map { _ in
          signs.randomElement(using: &random) ?? "0"
        })
      let number = WrittenNumber(text)
      for style in [NumberStyle(), NumberStyle(decimal: 0x2C), NumberStyle(decimal: 0x2E)] {
        if let value = number?.value(in: style) { #expect(value.double.isFinite) }
      }
      _ = WrittenNumber.amongWords(text)
    }
  }
}
