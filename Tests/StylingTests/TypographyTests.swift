import Styling
import Testing

@Suite struct TypographyTests {
  @Test(arguments: [
    (2.802954, "2,8", "2,8", "2.8"), (1760.0, "1\u{202F}760", "1760", "1,760"),
    (999.0, "999", "999", "999"),
    (0.49725, "0,497", "0,497", "0.497"), (189.975, "190", "190", "190"),
    (1_117_500.0, "1\u{202F}120\u{202F}000", "1120000", "1,120,000"), (-0.0, "0", "0", "0"),
    (4.86e-8, "4,86\u{A0}×\u{A0}10⁻⁸", "4,86e-8", "4.86\u{A0}×\u{A0}10⁻⁸"),
    (1e-4, "0,0001", "0,0001", "0.0001"), (-12.0, "−12", "-12", "−12"),
    (1e12, "1\u{A0}×\u{A0}10¹²", "1e12", "1\u{A0}×\u{A0}10¹²"),
    (2e7, "20\u{202F}000\u{202F}000", "2e7", "20,000,000"),
    (.nan, "NaN", "NaN", "NaN"), (-.infinity, "−∞", "-inf", "−∞"),
  ])
  func numbers(value: Double, french: String, ascii: String, english: String) {
    #expect(Typography(tongue: .french).number(value) == french)
    #expect(Typography(tongue: .french, ascii: true).number(value) == ascii)
    #expect(Typography(tongue: .english).number(value) == english)
  }

  @Test(arguments: [
    (
      2.802954, "gCO2e", "2,8\u{A0}g\u{A0}CO₂\u{A0}éq.", "2,8 gCO2e", "2.8\u{A0}g\u{A0}CO₂\u{A0}eq."
    ),
    (
      4.86e-8, "kgSbeq", "4,86\u{A0}×\u{A0}10⁻⁸\u{A0}kg\u{A0}Sb\u{A0}éq.", "4,86e-8 kgSbeq",
      "4.86\u{A0}×\u{A0}10⁻⁸\u{A0}kg\u{A0}Sb\u{A0}eq."
    ),
    (
      80.0, "gCO2e/kWh", "80\u{A0}g\u{A0}CO₂\u{A0}éq./kWh", "80 gCO2e/kWh",
      "80\u{A0}g\u{A0}CO₂\u{A0}eq./kWh"
    ),
    (12.5, "%", "12,5\u{A0}%", "12,5 %", "12.5%"),
    (35.0, "Wh", "35\u{A0}Wh", "35 Wh", "35\u{A0}Wh"), (35.0, "", "35", "35", "35"),
  ])
  func quantities(value: Double, unit: String, french: String, ascii: String, english: String) {
    #expect(Typography(tongue: .french).quantity(value, unitSymbol: unit) == french)
    #expect(Typography(tongue: .french, ascii: true).quantity(value, unitSymbol: unit) == ascii)
    #expect(Typography(tongue: .english).quantity(value, unitSymbol: unit) == english)
  }

  @Test func countsAndShares() {
    let french = Typography(tongue: .french)
    #expect(french.count(1_000_001) == "1\u{202F}000\u{202F}001")
    #expect(french.count(.min).hasPrefix("−9\u{202F}223"))
    #expect(french.percent(0.125) == "12,5\u{A0}%")
    #expect(Typography(tongue: .english).percent(0.125) == "12.5%")
  }

  @Test(arguments: [
    ("Énergie d’un e\u{301}mail", "Energie d'un email"), ("œuvre Œ æ", "oeuvre Oe ae"),
    ("« 10 »", "\"10\""), ("«\u{A0}10\u{202F}»", "\"10\""), ("CO₂ m² 10⁻⁸", "CO2 m2 10-8"),
    ("µg Ω α", "ug Ohm alpha"), ("中文", "??"), ("👩‍👩‍👧‍👦🇫🇷", "??"), ("a\tb\u{1B}[0m\nc", "a b [0m\nc"),
    ("ø ł ß Ạ ĳ", "o l ss A ij"), ("≤ ≥ … – ’", "<= >= ... - '"), ("１２ ٣", "12 3"),
    ("plain", "plain"),
    ("\u{1F1EB}", "?"), ("Ærø", "Aero"),
  ])
  func folding(text: String, ascii: String) {
    #expect(text.asciiFolded == ascii)
  }

  @Test func foldingLeavesOnlyASCII() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = String(scalar).asciiFolded
      #expect(folded.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
    }
  }
}
