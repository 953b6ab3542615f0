import Foundation
import Testing
import TextMatching

@Suite struct FoldingTests {
  @Test(arguments: [
    ("GPT-4o", "gpt4o"), ("gpt 4o", "gpt4o"), ("gpt 4 ", "gpt4"), ("États-Unis", "etatsunis"),
    ("etats unis", "etatsunis"), ("E\u{301}tats\u{A0}Unis", "etatsunis"), ("Cœur", "coeur"),
    ("ŒUVRE", "oeuvre"), ("ex æquo", "exaequo"), ("Straße", "strasse"), ("STRASSE", "strasse"),
    ("Åland", "aland"), ("São Tomé", "saotome"), ("Côte d’Ivoire", "cotedivoire"),
    ("Łódź", "lodz"), ("Türkiye", "turkiye"), ("İstanbul", "istanbul"), ("Curaçao", "curacao"),
    ("Petite_conv", "petiteconv"), ("CO₂", "co₂"), ("日本", "日本"), ("Ωμέγα", "ωμεγα"),
    ("", ""), ("… — !", ""), ("👍🏽", ""), ("\u{301}", ""),
  ]) func folding(text: String, key: String) {
    #expect(folded(text) == key)
    #expect(folded(key) == key)
  }

  @Test(arguments: [
    ("cafe\u{301}", "café"), ("café", "café"), ("plain ASCII, kept  as it is\t", nil),
    ("35\u{A0}Wh", "35 Wh"), ("oui\u{202F}?", "oui ?"), ("\u{212B}", "\u{C5}"), ("", nil),
    ("o\u{323}\u{302}", "\u{1ED9}"), ("한", "한"), ("👍🏽", nil),
  ]) func normalizing(text: String, expected: String?) {
    let result = normalized(text)
    // Swift's == takes composed and decomposed text for equal: compare the scalars.
    #expect(Array(result.unicodeScalars) == Array((expected ?? text).unicodeScalars))
  }

  @Test(arguments: ["é\u{323}", "ǖ", "ﬁ", "각", "q\u{307}\u{323}", "אּ", "का"])
  func normalizingIsFoundations(text: String) {
    let expected = text.precomposedStringWithCanonicalMapping
    #expect(Array(normalized(text).unicodeScalars) == Array(expected.unicodeScalars))
  }
}

@Suite struct AccentTests {
  @Test func accentsGoAndOtherSignsStay() {
    #expect(withoutAccents("Mètre/s²") == "metre/s²")
    #expect(withoutAccents("KWH") == "kwh")
  }

  @Test func partsOfALetterBecomeOne() {
    #expect(Array(composed("e\u{301} \u{A0}").unicodeScalars) == ["é", " ", "\u{A0}"])
  }
}
