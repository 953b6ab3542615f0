import Testing

@testable import Exports

@Suite struct MarkupTests {
  @Test func onlyWhatIsInterpolatedIsEscaped() {
    let title = "<l'été> & \"lui\""
    let none: Markup? = nil
    let items = ["a", "<"].map { "<li>\($0)</li>" as Markup }
    let page: Markup = "<h1 title=\"\(title)\">\(items)\(none)</h1>"
    #expect(
      page.html == "<h1 title=\"&lt;l&#39;été&gt; &amp; &quot;lui&quot;\">"
        + "<li>a</li><li>&lt;</li></h1>")
  }
}
