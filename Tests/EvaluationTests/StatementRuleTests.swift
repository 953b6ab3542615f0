import Builtins
import Testing
import Values

/// Statements that a beginner's course of Python uses: unpacking, items, lists that get longer, and
/// leaving loops.
@Suite struct StatementRuleTests {
  @Test(arguments: [
    ("a, b = 1, 2\na + b", "integer 3"), ("a, b = 1, 2\na, b = b, a\na", "integer 2"),
    ("a, b = [5, 6]\nb", "integer 6"),
    ("xs = [3, 1, 2]\nxs[0], xs[1] = xs[1], xs[0]\nxs[0]", "integer 1"),
    ("def f(x):\n  a, b = x, x + 1\n  return a * b\nf(3)", "integer 12"),
    ("d = {}\nd[\"a\"] = 3\nd[\"a\"] += 4\nd.a", "integer 7"),
    ("m = [[1, 2], [3, 4]]\nm[1][0] = 9\nm[1][0] + m[1][1]", "integer 13"),
    ("d = {a: 1}\ne = d\nd[\"a\"] = 2\ne.a", "integer 1"),
    ("xs = [1]\nys = xs\nxs.append(2)\nlen(ys)", "integer 1"),
    ("xs = [1]\nxs.append(2)\nxs.append(3)\nxs[2]", "integer 3"),
    (
      "xs = []\nfor i in range(5000):\n  xs.append(i)\n  xs[0] = i\nxs[0] + len(xs)", "integer 9999"
    ),
    (
      "d = {}\nfor i in range(3000):\n  d[f\"k{i}\"] = i\nlen(keys(d)) + d[\"k2999\"]",
      "integer 5999"
    ),
    (
      "def f(n):\n  xs = []\n  for i in range(n):\n    xs.append(i)\n  return len(xs)\nf(4)",
      "integer 4"
    ),
    ("s = 0\nfor i in range(9):\n  if i == 3: break\n  s += i\ns", "integer 3"),
    ("s = 0\nfor i in range(5):\n  if i % 2 == 0: continue\n  s += i\ns", "integer 4"),
    ("n = 0\nwhile True:\n  n += 1\n  if n > 6: break\nn", "integer 7"),
    (
      "s = 0\nfor i in range(3):\n  for j in range(3):\n    if j == 1: break\n    s += 1\ns",
      "integer 3"
    ),
    (
      "def f():\n  for i in range(9):\n    if i == 4: return i\n    if i > 1: continue\n  return -1\nf()",
      "integer 4"
    ),
    (
      "pour i dans range(9):\n  si i == 2: interrompre\n  si i == 1: continuer\n  ne_rien_faire\ni",
      "integer 2"
    ),
    ("if 1 > 2:\n  pass\nelse:\n  pass\n3", "integer 3"), ("pass = 3\npass", "integer 3"),
    ("break = 4\nbreak", "integer 4"), ("x = 7\nx //= 2\nx **= 3\nx %= 5\nx", "integer 2"),
    ("xs = [1, 2, 3, 4, 5]\nxs[1:3][0] + xs[-1:][0] + xs[::2][1] + xs[::-1][0]", "integer 15"),
    ("len([1, 2][5:]) + len([1, 2][-9:1]) + len(range(10)[2:8:3])", "integer 3"),
    ("\"bonjour\"[0:3]", "text bon"), ("len(cons_ia[2:5])", "integer 3"),
    ("len(cons_ia[cons_ia[\"Provider\"] == \"Meta\"])", "integer 5"),
    ("x = cons_ia[\"Token\"]\nlen(x[x > 1 Wh])", "integer 1"),
    ("[1, 2, 3][4 / 2]", "integer 3"), ("type(3)", "text number"), ("type(3 Wh)", "text quantity"),
    ("sum([i * x for i, x in enumerate([3, 4], start = 1)])", "integer 11"),
    ("sum([i * a * b for i, (a, b) in [[2, [3, 4]], [1, [5, 6]]]])", "integer 54"),
    ("s = 0\nfor (i, (a, b)) in enumerate([[1, 2], [3, 4]]): s += i * a + b\ns", "integer 9"),
    ("r = 0\nfor x in [1, 2]: r += x\nelse: r += 10\nr", "integer 13"),
    ("r = 0\nfor x in [1, 2]:\n  if x == 2: break\nelse:\n  r = 9\nr", "integer 0"),
    ("r = 0\nwhile r < 3: r += 1\nelse: r = -r\nr", "integer -3"),
    (
      "def first(n):\n  for d in range(2, n):\n    if n % d == 0: return d\n  else: return n\nfirst(7) * first(9)",
      "integer 21"
    ),
    ("sum([x * y for x, y in zip([1, 2], [3, 4])])", "integer 11"),
    ("random(2, seed = 3) == random(2, graine = 3)", "bool true"), ("random() < 1", "bool true"),
    ("round(pi, 4)", "number 3.1416 "), ("pi = 3\npi", "integer 3"),
    (
      "cons_ia[\"n\"] = cons_ia[\"Token\"] * 2\nsum(cons_ia.n) == 2 * sum(cons_ia.Token)",
      "bool true"
    ),
    ("corr(cons_ia, Token, Tweet) == cons_ia.corr(Token, Tweet)", "bool true"),
    ("cons_ia.fit(Token, Tweet).n", "integer 23"),
    ("cons_ia[[\"Token\", \"Tweet\"]].max().max()", "number 55.875 Wh"),
  ])
  func gives(_ program: String, _ value: String) {
    #expect(Bench().run(program).value == value, "\(program)")
  }

  @Test(arguments: [
    ("a, b = [1]", "D425"), ("a, b = 1, 2, 3", "D425"), ("a = 1,2", "S107"), ("a = b = 3", "S121"),
    ("xs = [1]\nxs[3] = 1", "D408"), ("x = 3\nx[0] = 1", "U306"), ("break", "S136"),
    ("def f():\n  continue\nfor i in [1]: f()", "S136"), ("d = {}\nd[1] = 2", "U306"),
    ("d = {}\ndef f(x):\n  d[\"a\"] = x\nf(3)", "N226"),
    ("xs = []\ndef f(x):\n  xs.append(x)\nf(3)", "N226"),
    ("[1, 2][::0]", "D478"), ("cons_ia[\"c\"] = [1, 2]", "D421"), ("absent[\"c\"] = 1", "N208"),
    ("cout_pays[[\"adpe\", \"gwp\"]].max().max()", "U336"),
  ])
  func isRefused(_ program: String, _ code: String) {
    #expect(Bench().error(of: program) == code, "\(program)")
  }

  @Test func aFailedStatementLeavesItemsAsTheyWere() {
    let bench = Bench()
    let program = "xs = [1, 2]\nfor i in [0, 1, 2]:\n  xs[i] = 9\n"
    #expect(bench.error(of: program) == "D408")
    #expect(bench.run("xs = [1]\nxs.append(2); xs").notes == ["N219"])
    #expect(
      bench.noteCount(of: "xs = [1]\nxs.append(2)\nxs.append(3)\nfor i in [1]: xs.append(i)") == 1)
  }
}
