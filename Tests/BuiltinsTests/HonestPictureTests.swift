import Foundation
import FoundationXML
import Plotting
import Styling
import Testing

/// Every mark over data that are awkward: it draws, counts what it leaves out, or says why not.
@Suite struct HonestPictureTests {
  /// A table `t` with names `n`, countries `p`, groups `g` and numbers `v`, `w`, `u`.
  struct Data {
    let name: String
    let make: String
    /// The cells of `v` that are missing, and those up to 0.
    var missing = 0
    var notPositive = 0
  }

  /// A call, whether it takes `log`, and what refusing it says.
  struct Mark {
    let call: String
    var log = false
    var refusals: Set<String> = []
  }

  static let marks: [Mark] = [
    Mark(call: "t.bars(n, v", log: true),
    Mark(call: "t.bars(n, v, w", log: true),
    Mark(call: "t.bars(n, v, w, stacked = true", refusals: ["D462"]),
    Mark(call: "t.dots(n, v", log: true),
    Mark(call: "t.dots(n, v, w, u", log: true),
    Mark(call: "t.scatter(v, w", log: true),
    Mark(call: "t.scatter(v, w, color = g, label = n", log: true),
    Mark(call: "t.line(n, v", log: true),
    Mark(call: "t.line(w, v, color = g", log: true),
    Mark(call: "t.hist(v", refusals: ["L604"]),
    Mark(call: "t.boxplot(v, w", log: true),
    Mark(call: "t.boxplot(v, by = g", log: true),
    Mark(call: "t.radar(n, v, w, u", refusals: ["D490", "D494"]),
    Mark(call: "t.pie(n, v", refusals: ["D462"]),
    Mark(call: "t.cascade(n, v", refusals: ["D423"]),
    Mark(call: "t.cascade(n, v, form = \"sum\""),
    Mark(call: "t.pictogram(n, v", refusals: ["D462"]),
    Mark(call: "t.pictogram(n, v, each = 0.5", refusals: ["D462"]),
    Mark(call: "t.worldmap(p, v", refusals: ["D471"]),
    Mark(call: "t.plot(n, v", log: true),
  ]

  static let data: [Data] = [
    table("constant", "[5, 5, 5]"),
    table("one", "[7]"),
    table("none left", "[7, 8]", end: ".filter(v > 9)"),
    table("all missing", "[7, none]", end: ".filter(w > 1)", missing: 1),
    table("some missing", "[1, none, 3]", missing: 1),
    table("far apart", "[1e-300, 1, 1e300]"),
    table("close together", "[1000000.001, 1000000.002, 1000000.003]"),
    table("zero and negative", "[-3, 0, 2, 4]", notPositive: 2),
    table("all zero", "[0, 0]", notPositive: 2),
    table("nearly endless", "[1e308, -1e308, 1e308]", notPositive: 1),
    Data(
      name: "200 categories",
      make: """
        n = [f"nom {i}" for i in range(1, 201)]
        t = table(v = range(1, 201), w = range(1, 201), u = range(1, 201), n = n, g = n, p = n)
        """),
    Data(
      name: "Chinese and emoji",
      make: """
        t = table(n = ["电力公司", "👩‍👩‍👧 famille", "e\\u0301nergie", "<b>&\\"'</b>", "a\\nb", ""],
          g = ["中国", "🇫🇷", "中国", "]]>", "x\\ty", "-->"], v = range(1, 7), w = range(2, 8),
          u = range(3, 9), p = ["FRA", "DEU", "CHN", "USA", "CHE", "POL"])
        """),
  ]

  private static func table(
    _ name: String, _ cells: String, end: String = "", missing: Int = 0, notPositive: Int = 0
  ) -> Data {
    Data(
      name: name,
      make: """
        v = \(cells)
        m = v.len()
        t = table(n = [f"nom {i}" for i in range(m)], v = v, w = range(1, m + 1), u = range(1, m + 1),
          g = [if i < 2 then "a" else "b" for i in range(m)],
          p = ["FRA", "DEU", "CHN", "USA"].head(m))\(end)
        """, missing: missing, notPositive: notPositive)
  }

  /// Equal numbers are one number, not a class from it upward.
  @Test func aHeatMapOfEqualNumbersNamesTheNumber() {
    let echo = Played("heatmap(corr(cons_ia.select(Token, Tweet)))").echo
    #expect(echo.contains("@@ 1\n"))
  }

  @Test(arguments: marks.indices, data.indices)
  func drawsOrSaysWhyNot(mark: Int, data: Int) throws {
    let (mark, data) = (Self.marks[mark], Self.data[data])
    for log in mark.log ? [false, true] : [false] {
      let code = mark.call + (log ? ", log = true)" : ")")
      let place: Comment = "\(code) of \(data.name)"
      let played = Played(data.make + "\n" + code)
      if let error = played.error {
        #expect(mark.refusals.union(["D426"]).contains(error), place)
        continue
      }
      let picture = try #require(played.picture, place)
      let whole = try draws(picture, place)
      if data.missing > 0 {
        #expect(whole.contains("manquant") || played.notes.contains("D477"), place)
      }
      if log, data.notPositive > 0 { #expect(whole.contains("<= 0"), place) }
    }
  }

  /// Draws a picture with all printers, and gives what the terminal shows.
  private func draws(_ picture: PlotSpec, _ place: Comment) throws -> String {
    var unicode = ""
    for width in [40, 60, 80] {
      unicode = UnicodePrinter(width: width, tongue: .french).print(picture).plain
      let ascii = ASCIIPrinter(width: width, tongue: .french).print(picture).plain
      #expect(ascii.utf8.allSatisfy { $0 < 0x7F && ($0 >= 0x20 || $0 == 0x0A) }, place)
      for text in [unicode, ascii] {
        #expect(!text.isEmpty, place)
        let widest = text.split(separator: "\n").map(\.displayWidth).max() ?? 0
        #expect(widest <= width, place)
        #expect(!text.contains("nan") && !text.contains("inf "), place)
      }
    }
    let page = SVGPrinter(tongue: .french).print(picture)
    #expect(XMLParser(data: Foundation.Data(page.utf8)).parse(), place)
    #expect(!page.contains("\"nan") && !page.contains("\"inf") && !page.contains("\"-inf"), place)
    return unicode.replacing("\n", with: " ")
  }
}
