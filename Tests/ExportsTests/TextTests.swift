import Notebooks
import Styling
import Testing

@testable import Exports

/// Text and Markdown.
@Suite struct TextTests {
  private static let notebook = """
    ---
    etude: 1
    titre: Titre
    ---
    Deux : <!--= 1 + 1 -->?<!--/-->. \(String(repeating: "mot ", count: 40))

    ```etude
    1 + 2

    cons_ia.bars(Model, Tweet)
    ```
    ```etude test-caché #e1
    assert 1 == 1, "secret"
    ```

    """

  @Test func textIsWrappedAndHidesTests() throws {
    let text = try exported(Self.notebook).text()
    #expect(text.hasPrefix("Titre\n\nDeux\u{A0}: 2. mot"))
    #expect(text.contains("  > 1 + 2\n  >\n  > cons_ia.bars(Model, Tweet)\n\n3\n"))
    #expect(!text.contains("secret"))
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 72 })
  }

  @Test func markdownHasItsOutputs() throws {
    let text = String(decoding: try exported(Self.notebook).markdown(), as: UTF8.self)
    #expect(text.contains("Deux : <!--= 1 + 1 -->2<!--/-->."))
    #expect(text.contains("```\n```sortie\n3\n"))
  }

  @Test func markdownBlessesNoError() throws {
    let failing = try exported("---\netude: 1\n---\n```etude\nabsent\n```\n")
    #expect(throws: UnexpectedErrors.self) { try failing.markdown() }
  }
}
