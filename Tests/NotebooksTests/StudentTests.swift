import BuiltinKit
import Builtins
import Diagnostics
import Testing

@testable import Notebooks

/// What students get of a teacher's notebook.
@Suite struct StudentTests {
  private func version(_ body: String) throws -> String {
    let bytes = try StudentVersion(try read(head + body), catalogue: .standard).bytes
    return String(String(decoding: bytes, as: UTF8.self).dropFirst(head.count))
  }

  @Test(arguments: [
    // What only the teacher sees goes, with its outputs and the blank lines below.
    (
      "a\n\n```etude solution #e1\nx = 1 + 1\n```\n```sortie\n2\n```\n\nb\n", "a\n\nb\n"
    ),
    ("a\n```etude test-caché\n1\n```\n\nb\n", "a\n\nb\n"),
    ("```etude réponse-fausse\n1\n```", ""),
    ("a\r\n\r\n```etude solution\r\n1\r\n```\r\n\r\nb \r\n", "a\r\n\r\nb \r\n"),
    // What does not depend on an answer stays.
    (
      "```etude\ny = 1\ny\n```\n```sortie\n1\n```\n<!--= y -->1<!--/-->",
      "```etude\ny = 1\ny\n```\n```sortie\n1\n```\n<!--= y -->1<!--/-->"
    ),
    // A result that depends on one goes, through other names, functions and the last value.
    (
      "```etude exercice #e\nx = ____\n```\n```sortie\n2\n```\n```etude\ny = x\n```\n```etude\ny + 1\n```\n```sortie\n3\n```\n",
      "```etude exercice #e\nx = ____\n```\n```etude\ny = x\n```\n```etude\ny + 1\n```\n"
    ),
    (
      "```etude exercice #e\n____\n```\n```etude\n_ + 1\n```\n```sortie\n3\n```\n",
      "```etude exercice #e\n____\n```\n```etude\n_ + 1\n```\n"
    ),
    (
      "```etude exercice #e\ndef moyenne(l) = ____\n```\n```etude\nmean([1])\n```\n```sortie\n3\n```\n",
      "```etude exercice #e\ndef moyenne(l) = ____\n```\n```etude\nmean([1])\n```\n"
    ),
    (
      "```etude exercice #e\n____\n```\n```etude solution #e\nz = 4 + 4\n```\nIl y a <!--= z + 1:.1f -->9,0<!--/-->.\n",
      "```etude exercice #e\n____\n```\nIl y a <!--= z + 1:.1f -->…<!--/-->.\n"
    ),
    (
      "```etude exercice #e\nx = ____\n```\n```etude\nx + \"a\"\n```\n```erreur D401\n14 et \"a\"\n```\n",
      "```etude exercice #e\nx = ____\n```\n```etude\nx + \"a\"\n```\n```erreur D401\n```\n"
    ),
    // The locals of a function are its own.
    (
      "```etude exercice #e\ndef f(a):\n    t = ____\n    return t\n```\n```etude\nt = 3\nt\n```\n```sortie\n3\n```\n",
      "```etude exercice #e\ndef f(a):\n    t = ____\n    return t\n```\n```etude\nt = 3\nt\n```\n```sortie\n3\n```\n"
    ),
  ])
  func dropsAndClears(teacher: String, student: String) throws {
    #expect(try version(teacher) == student)
    #expect(try version(student) == student)
  }

  @Test(arguments: [
    ("Écrivez `x = total / 3` ici.\n", 4),
    ("```indice #e\nx=total/3\n```\n", 5),
    ("```etude\ny = 2\nx  =  total /3\n```\n", 6),
    ("```python\nx = total / 3\n```\n", 5),
    ("<!-- x = total / 3 -->\n", 4),
  ])
  func refusesWhatShowsALine(leak: String, line: Int) throws {
    let cells = "```etude exercice #e\nx = ____\n```\n```etude solution #e\nx = total / 3\nx\n```\n"
    let error = #expect(throws: Diagnostic.self) { try version(leak + cells) }
    #expect(error?.code == "F552")
    let source = try #require(error?.source)
    #expect(source.line(at: error?.primary?.range.lower ?? 0) + 1 == line)
  }

  /// What the starter shows, and lines that say nothing, may stand anywhere.
  @Test func letsStartersPass() throws {
    let text = """
      ```etude exercice #e
      total = 6 / 2
      x = ____
      ```
      ```etude solution #e
      total = 6 / 2
      x = total / 3
      x
      ```
      Avec total = 6 / 2, affichez x = total / 30 :
      ```etude
      x
      ```

      """
    #expect(try !version(text).contains("total / 3\n"))
  }

  @Test func warnsOfNumbersThatSurvive() throws {
    let text = "On trouve 14,225.\n```etude exercice #e\nx = ____\n```\n```sortie\n14.225\n```\n"
    let warnings = try StudentVersion(try read(head + text), catalogue: .standard).warnings
    #expect(warnings.map(\.code) == ["F559"])
  }
}
