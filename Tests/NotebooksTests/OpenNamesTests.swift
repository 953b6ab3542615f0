import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Testing

@testable import Notebooks

/// Names in tests that a column of a pupil's could take.
@Suite struct OpenNamesTests {
  private func open(_ cells: String) throws -> [String] {
    let session = Session(catalogue: .standard, library: DataLibrary())
    return OpenNames(try read(head + cells), session: session).problems.map { problem in
      guard let place = problem.primary, let source = problem.source else { return "?" }
      return source.slice(place.range)
    }
  }

  private func open(test: String, before: String = "seuil = 0.5\nf = x => x > 1") throws -> [String]
  {
    try open(
      """
      ```etude
      \(before)
      ```
      ```etude exercice #e1
      t = ____
      ```
      ```etude solution #e1
      t = table(gwp = [0.1, 0.9])
      ```
      ```etude test-caché #e1
      \(test)
      ```

      """)
  }

  @Test(arguments: [
    ("assert t.filter(gwp > seuil).rows() == 1", ["seuil"]),
    ("assert filter(t, gwp > seuil).rows() == 1", ["seuil"]),
    ("assert (t |> filter(gwp > seuil)).rows() == 1", ["seuil"]),
    ("assert t.derive(s = seuil).rows() == 1", ["seuil"]),
    ("assert t.summarize(n = sum(gwp) + seuil).rows() == 1", ["seuil"]),
    ("assert t.filter(gwp > @seuil and gwp < 2 * seuil).rows() == 1", ["seuil"]),
    ("limite = 3\nassert t.filter(gwp < limite).rows() == 2", ["limite"]),
    ("for s in [1, 2]: assert t.filter(gwp < s).rows() == 2", ["s"]),
    ("assert [t.filter(gwp < s).rows() for s in [1, 2]] == [2, 2]", ["s"]),
    ("assert t.filter(gwp > cout_pays[\"FRA\", \"gwp\"]).rows() == 0", ["cout_pays"]),
    ("assert t.derive(x = gwp * pi).rows() == 2", ["pi"]),
    ("assert t.derive(x = map(gwp, f)).rows() == 2", ["f"]),
    ("def ok(u, s) = u.filter(gwp > s).rows() == 1\nassert ok(t, 0.5)", ["s"]),
    ("assert t.filter(gwp in [seuil]).rows() == 1", ["seuil"]),
    ("assert t.filter(f\"{gwp}\" == f\"{seuil}\").rows() == 1", ["seuil"]),
    ("assert cons_ia.filter(t.filter(gwp > seuil).rows() > 0).rows() > 0", ["t", "seuil"]),
  ])
  func isFound(test: String, names: [String]) throws {
    #expect(try open(test: test) == names)
  }

  @Test(arguments: [
    "assert t.filter(gwp > @seuil).rows() == 1", "assert t.filter(.gwp > 0.5).rows() == 1",
    "assert t.filter(gwp > 0.5).rows() == 1", "assert seuil < 1 and len(t.gwp) == 2",
    "assert t.filter(map([1], x => x)[0] < gwp).rows() == 0", "assert t.sort(-gwp).rows() == 2",
    "assert t.filter([x for x in [1]][0] > gwp).rows() == 2",
    "assert t.derive(x = f(gwp)).rows() == 2",
    "assert t.derive(x = gwp * @pi).rows() == 2",
  ])
  func isNotFound(test: String) throws {
    #expect(try open(test: test) == [])
  }

  /// Functions that tests call, and cells that prepare answers for them, are the teacher's tests too;
  /// what runs on the teacher's own tables is not.
  @Test func cellsBeforeTheTests() throws {
    let helper = "seuil = 1\ndef assez(u) = u.filter(gwp > seuil).rows() == 1"
    #expect(try open(test: "assert assez(t)", before: helper) == ["seuil"])
    #expect(try open(test: "assert true", before: helper) == [])
    let own = "seuil = 1\npropres = cons_ia.filter(Tweet > seuil)"
    #expect(try open(test: "assert t.rows() < propres.rows()", before: own) == [])
    let cells = """
      ```etude exercice #e1
      t = ____
      ```
      ```etude
      s = 1
      n = t.filter(gwp > s).rows()
      ```
      ```etude test #e1
      assert n == 1
      ```

      """
    #expect(try open(cells) == ["s"])
  }

  @Test func aParameterIsAVariable() throws {
    let text = """
      ---
      etude: 2
      paramètres: {pays: "FRA"}
      ---
      ```etude exercice #e1
      t = ____
      ```
      ```etude test #e1
      assert t.filter(code == pays).rows() == 1
      ```

      """
    let session = Session(catalogue: .standard, library: DataLibrary())
    #expect(OpenNames(try read(text), session: session).problems.count == 1)
  }
}
