import Foundation
import Testing

/// The charts in docs/plots.md are what the program draws.
@Suite struct PlotPageTests {
  /// `python3 docs/beside_plotext.py .build/debug/etude` writes them anew.
  @Test func chartsAreUpToDate() throws {
    let page = try String(contentsOfFile: repository + "/docs/plots.md", encoding: .utf8)
    let charts = page.matches(
      of: /`(?<code>[^`\n]+)`\n\n<!-- étude (?<name>\w+) -->\n\n```text\n(?<text>[^`]+)\n```/)
    #expect(charts.count == 5)
    for chart in charts {
      let code = String(chart.output.code)
      let run = try Etude.run(
        ["--lang", "en", "-e", code], environment: ["LANG": "C.UTF-8"])
      #expect(run.output == chart.output.text + "\n", "\(chart.output.name)")
    }
  }
}
