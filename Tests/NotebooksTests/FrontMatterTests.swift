import Diagnostics
import Styling
import Testing
import Units
import Values

@testable import Notebooks

@Suite struct FrontMatterTests {
  /// Under version 1 the cells whose meaning has changed are named, under version 2 none is.
  @Test(arguments: [(1, [6, 10]), (2, [])])
  func cellsOfVersionOneAreNamed(_ version: Int, _ lines: [Int]) throws {
    let notebook = try read(
      """
      ---
      etude: \(version)
      ---
      ```etude
      xs = [1]
      xs.append(2)
      ys = xs.append(3)
      cons_ia.append(cons_ia)
      def f(n):
        xs.append(n)
        return n
      ```
      """)
    #expect(notebook.frontMatter.version == version)
    #expect(
      notebook.warnings
        == lines.map { NotebookProblem(.meansOtherwise("xs.append(…)", .lengthens), line: $0) })
  }

  /// So are the arguments of verbs that were taken whole, or by their column's name.
  @Test func verbsOfVersionOneAreNamed() throws {
    let notebook = try read(
      """
      ---
      etude: 1
      ---
      ```etude
      seuil = "x"
      t = cons_ia.derive(d = f"{Model} : {Token}", n = len(Model), e = f"{seuil}")
      t.select(Model, lower(Provider)).distinct(upper(Provider))
      def g(u) = u.derive(p = share(Token), by = Provider)
      cons_ia.select(Model, -Token, starts_with("T")).sort(-Token)
      cons_ia.summarize(by = Provider, n = len(Model))
      print(f"{seuil}")
      ```
      """)
    let expected: [(String, NotebookWarning.NewMeaning, Int)] = [
      ("f\"{Model} : {Token}\"", .rowByRow, 6), ("len(Model)", .rowByRow, 6),
      ("lower(Provider)", .computes, 7), ("upper(Provider)", .computes, 7),
      ("by = Provider", .groups, 8),
    ]
    #expect(
      notebook.warnings
        == expected.map { NotebookProblem(.meansOtherwise($0.0, $0.1), line: $0.2) })
  }

  @Test func knownKeys() throws {
    let notebook = try read(
      """
      ---
      etude: 1
      titre: "Coût : l'essai"
      langue: en
      durée: 45 minutes
      paramètres: {modele: "gpt 4o", ici: FRA}
      empreintes:
        electricity_mixes.csv: e1b8
      ---
      # a
      """)
    let front = notebook.frontMatter
    #expect(front.title == "Coût : l'essai")
    #expect(front.tongue == .english)
    #expect(front.duration == "45 minutes")
    #expect(front.parameters.map(\.name) == ["modele", "ici"])
    #expect(front.parameters.map(\.line) == [6, 6])
    #expect(front.digests == [DataDigest(file: "electricity_mixes.csv", digest: "e1b8")])
    #expect(front.lastLine == 9)
    #expect(notebook.warnings.isEmpty)
  }

  @Test(arguments: [
    "---\netude: 1\n---\n", "\u{FEFF}---\r\netude: 1\r\n---\r\n", "---\netude: 1\n...\n",
    "---  \netude: 1\n---\t", "---\nlang: fr\netude: '1'\n---", "---\n{etude: 1, title: a}\n---\n",
    "---\n# rien\netude: 1 # un\n---\n",
  ])
  func accepted(text: String) {
    #expect(problem(text) == nil)
  }

  @Test(arguments: [
    ("", MalformedNotebook.Flaw.notANotebook, 1), ("# Titre\n", .notANotebook, 1),
    ("\n---\netude: 1\n---\n", .notANotebook, 1), ("---\n---\n", .notANotebook, 1),
    ("---\ntitre: a\n---\n", .notANotebook, 1), ("---", .unclosedFrontMatter, 1),
    ("---\netude: 1\n", .unclosedFrontMatter, 1),
    ("---\n- etude\n---\n", .frontMatterIsNoMapping, 2),
    ("---\netude\n---\n", .frontMatterIsNoMapping, 2),
    ("---\ntitre: a\netude: 3\n---\n", .unknownVersion("3"), 3),
    ("---\netude: 1\nparametres: 3\n---\n", .isNoMapping("parametres"), 3),
    ("---\netude: 1\nempreintes: [a]\n---\n", .isNoMapping("empreintes"), 3),
    ("---\netude: 1\nparameters:\n  a: [1]\n---\n", .isNoScalar("a"), 4),
    ("---\netude: 1\ntitre: {a: b}\n---\n", .isNoScalar("titre"), 3),
    ("---\netude: 1\ntitre: a\ntitle: b\n---\n", .repeatedKey("title"), 4),
    ("---\netude: 1\nparameters:\n  a b: 1\n---\n", .invalidParameterName("a b"), 4),
    ("---\netude: 1\nparameters:\n  if: 1\n---\n", .invalidParameterName("if"), 4),
    ("---\netude: 1\nparameters:\n  \"\": 1\n---\n", .invalidParameterName(""), 4),
  ])
  func refused(text: String, kind: MalformedNotebook.Flaw, line: Int) {
    #expect(problem(text) == NotebookProblem(kind, line: line))
  }

  @Test(arguments: [
    ("---\netude: 1\ntitre: \"a\n---\n", 3...4), ("---\netude: 1\n\ttitre: a\n---\n", 3...3),
    ("---\netude: 1\ntitre: a: b\n---\n", 3...3), ("---\netude: 1\n  x: 1\n---\n", 2...3),
    ("---\netude: 1\nx: \u{1}\n---\n", 3...3), ("---\netude: 1\nx: *a\n---\n", 3...3),
  ])
  func noYAML(text: String, lines: ClosedRange<Int>) throws {
    let found = try #require(problem(text))
    guard case .flaw(.invalidYAML) = found.kind else {
      Issue.record("\(found)")
      return
    }
    #expect(lines.contains(found.line))
  }

  @Test func repeatedYAMLKeys() {
    let found = problem("---\netude: 1\ntitre: a\ntitre: b\n---\n")
    #expect(found?.kind == .flaw(.repeatedKey("titre")))
  }

  @Test(arguments: [
    ("auteur: moi", NotebookWarning.Oddity.unknownKey("auteur")),
    ("langue: de", .unknownLanguage("de")),
  ])
  func warnings(line: String, expected: NotebookWarning.Oddity) throws {
    let notebook = try read("---\netude: 1\n\(line)\n---\n")
    #expect(notebook.warnings == [NotebookProblem(expected, line: 3)])
  }

  /// YAML alone reads `NO` as false and `010` as eight.
  @Test(arguments: [
    ("NO", "text NO"), ("no", "text no"), ("yes", "text yes"), ("True", "text True"),
    ("true", "bool true"), ("false", "bool false"), ("12", "integer 12"), ("-3", "integer -3"),
    ("0", "integer 0"), ("010", "text 010"), ("0.5", "number 0.5"), ("1e-3", "number 0.001"),
    ("0,5", "text 0,5"), ("1e999", "text 1e999"), ("inf", "text inf"), ("0x10", "text 0x10"),
    ("1.", "text 1."), ("--1", "text --1"), ("99999999999999999999", "number 1e+20"),
    ("35 Wh", "text 35 Wh"), ("\"12\"", "text 12"), ("'true'", "text true"), ("~", "text ~"),
    ("", "text "), ("12:30", "text 12:30"), ("٣", "text ٣"),
  ])
  func parameterValues(text: String, expected: String) throws {
    let notebook = try read("---\netude: 1\nparamètres:\n  a: \(text)\n---\n")
    let value = try #require(notebook.frontMatter.parameters.first?.value)
    #expect(Self.described(value) == expected)
  }

  private static func described(_ value: Value) -> String {
    switch value {
    case .text(let text): "text \(text)"
    case .bool(let bool): "bool \(bool)"
    case .integer(let number): "integer \(number)"
    case .number(let number, let unit): unit.isOne ? "number \(number)" : "quantity"
    default: "other"
    }
  }
}
