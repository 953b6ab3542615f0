import Diagnostics
import Foundation
import Platform
import Testing

@testable import Notebooks

/// Where a check sees that a notebook says something else than its run.
@Suite struct DifferenceTests {
  @Test(arguments: [
    ("```etude\n12\n```\n```sortie\n13\n```\n", ["8:2"]),
    ("```etude\n1\n2\n3\n```\n```sortie\n1\n9\n3\n```\n", ["11:1"]),
    ("```etude\n1\n```\n```sortie\n1\n2\n```\n", ["9:1"]),
    ("```etude\n1\n2\n```\n```sortie\n1\n```\n", ["10:1"]),
    ("  ```etude\n12\n  ```\n  ```sortie\n  13\n  ```\n", ["8:4"]),
    ("```etude\n1 / 0\n```\n```erreur D405\ndivision par un\n```\n", ["8:14"]),
    ("```etude\n1 / 0\n```\n```erreur D405\n```\n", []),
    ("é <!--= 1 + 1 -->3<!--/-->\n", ["4:18"]),
    ("a\nb <!--= 1 -->3<!--/-->, <!--= 2 -->2<!--/-->\n", ["5:14"]),
    ("```etude\n1\n2\n3\n```\n```sortie\n1\n…\n```\n", []),
    ("```etude\n1\n2\n3\n```\n```sortie\n…\n4\n```\n", ["11:1"]),
    ("```etude\n1\n2\n3\n4\n```\n```sortie\n1\n…\n3\n…\n```\n", []),
    ("```etude\n\"e\u{301}\"\n```\n```sortie\n\"\u{E9}\"\n```\n", []),
  ])
  func placesAreThoseOfTheFile(_ text: String, _ places: [String]) throws {
    for ending in ["\n", "\r\n"] {
      let found = try differences((head + text).replacing("\n", with: ending))
      #expect(found.map { "\($0.line):\($0.column)" } == places)
    }
  }

  @Test(arguments: [
    ("2.802954 gCO2e", "2.802955 gCO2e", 1e-6, true),
    ("2.802954 gCO2e", "2.80296 gCO2e", 1e-6, false),
    ("2.802954 gCO2e", "2.802954 gCO3e", 1e-6, false), ("x  1.0  2", "x 1.01  2", 0.02, true),
    ("1e-07", "1.05e-07", 0.1, true), ("1e-07", "1e-06", 0.1, false), ("-1", "1", 0.5, false),
    ("1", "1.0", 0, false), ("a1", "a2", 1, false), ("3 ───", "3 ─────", 0.1, true),
  ])
  func numbersMayDifferByTheTolerance(
    _ stored: String, _ got: String, _ tolerance: Double, _ same: Bool
  ) {
    #expect(OutputComparison(tolerance: tolerance).matches([stored], [got]) == same)
  }

  /// Whatever digit of whatever output or value is changed, its line is named.
  @Test func eachChangedDigitIsCaught() throws {
    let text =
      head
      + "```etude\n[12, 345.5]\n\"6 7\"\n1e-9\n```\n```sortie\n[12, 345.5]\n\"6 7\"\n1e-9\n```\n"
      + "Il y en a <!--= 8 * 8 -->64<!--/--> et <!--= 2.5:.2f -->2,50<!--/-->.\n"
    #expect(try differences(text) == [])
    let notebook = try read(text)
    var stored = notebook.cells.compactMap { $0.output?.fence.body }
    for case .prose(let prose) in notebook.parts { stored += prose.values.map(\.text) }
    var tried = 0
    for range in stored {
      for place in range.lower..<range.upper where (0x30...0x39).contains(notebook.bytes[place]) {
        var bytes = notebook.bytes
        bytes[place] = bytes[place] == 0x39 ? 0x30 : bytes[place] + 1
        let found = try differences(String(decoding: bytes, as: UTF8.self))
        #expect(found.map(\.line) == [FileLines(bytes).line(at: place)])
        tried += 1
      }
    }
    #expect(tried == 15)
  }

  @Test func theDifferenceIsShownInHunks() throws {
    let stored = (1...12).map { "\($0)" }
    var got = stored
    got[1] = "deux"
    got.append("13")
    #expect(
      UnifiedDiff(stored, got, by: OutputComparison()).text(firstLine: 40) == [
        "@@ -40,5 +40,5 @@", " 1", "-2", "+deux", " 3", " 4", " 5", "@@ -49,3 +49,4 @@", " 10",
        " 11",
        " 12", "+13",
      ])
  }

  /// FIPS 180-4, appendix B of its predecessor, and the empty text.
  @Test(arguments: [
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digests(_ text: String, _ digest: String) {
    #expect(SHA256.digest(of: Array(text.utf8)) == digest)
  }

  @Test(
    arguments: [
      ("#a", 2), ("a", 2), ("9", 2), ("Deux", 4), ("Un", 2), ("99", nil), ("rien", nil), ("", nil),
    ] as [(String, Int?)])
  func aRunEndsAtAPlace(_ place: String, _ part: Int?) throws {
    let notebook = try read(
      head + "# Un\n```etude #a\n1\n```\n```etude #a\n2\n```\n# Deux\n```etude\n3\n```\n")
    #expect(notebook.lastPart(until: place) == part)
  }
}
